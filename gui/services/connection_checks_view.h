// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/connector.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace vigie {

//! The test of a connection: one line a step, green or with its remedy.
class ConnectionChecksView : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionChecksView(QWidget *parent = nullptr);

    void showRunning();
    void show(const QList<ConnectionCheck> &checks);
    void showError(const Error &error);
    void clear();

private:
    void addLine(const ConnectionCheck &check);
    void empty();

    QLabel *m_title;
    QGridLayout *m_lines;
};

} // namespace vigie

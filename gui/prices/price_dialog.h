// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/service_price_repository.h"

#include <QDialog>

class QLineEdit;

namespace vigie {

class TextLabel;
class Workspace;

//! The unit costs of a year, from its revision on.
class PriceDialog : public QDialog
{
    Q_OBJECT

public:
    PriceDialog(Workspace &workspace, const PriceStatement &statement, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved();

private:
    void save();

    Workspace &m_workspace;
    PriceStatement m_statement;
    QList<std::pair<PriceComponent, QLineEdit *>> m_costs{};
    TextLabel *m_problem;
};

} // namespace vigie

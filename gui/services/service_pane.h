// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services/services_table_model.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace vigie {

class ActionButton;
class Badge;
class ConnectionChecksView;

//! The right pane of the services page: what the service is, what happened to its last reading, what was kept and
//! what to do; then the test of the connection and the technical log, folded, which holds no secret.
class ServicePane : public QWidget
{
    Q_OBJECT

public:
    explicit ServicePane(QWidget *parent = nullptr);

    void show(const ServiceRow &row);
    void showNothing();
    [[nodiscard]] ConnectionChecksView &checks() const { return *m_checks; }
    void setLog(const QStringList &lines);

Q_SIGNALS:
    void retryAsked();
    void secretAsked();

private:
    void addHead(QVBoxLayout &column);
    void addError(QVBoxLayout &column);
    void addLog(QVBoxLayout &column);
    void showError(const ServiceRow &row);

    QLabel *m_name;
    QLabel *m_line;
    Badge *m_state;
    ActionButton *m_retry;
    ActionButton *m_secret;
    QWidget *m_error;
    QLabel *m_happened;
    QLabel *m_kept;
    QLabel *m_toDo;
    QLabel *m_detail;
    ConnectionChecksView *m_checks;
    QToolButton *m_logButton;
    QPlainTextEdit *m_log;
};

} // namespace vigie

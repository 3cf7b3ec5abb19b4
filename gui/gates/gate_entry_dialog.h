// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/gate_query.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace vigie {

class ActionButton;
class DateField;

//! Says whether one line of the checklist is there, and what shows it.
class GateEntryDialog : public QDialog
{
    Q_OBJECT

public:
    GateEntryDialog(const GateRow &row, const GateLine &line, QDate today, const QString &author, QWidget *documents,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    void saveAsked(const vigie::GateEntry &entry);

private:
    void save();
    void wake();

    GateEntry m_entry;
    QComboBox *m_state;
    QLineEdit *m_proof;
    DateField *m_date;
    QLineEdit *m_author;
    ActionButton *m_save;
};

} // namespace vigie

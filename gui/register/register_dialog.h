// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/register_query.h"

#include <QDialog>
#include <QMap>

class QLineEdit;
class QPlainTextEdit;

namespace vigie {

class DateField;
class TextLabel;
class Workspace;

//! A record, field by field: what is typed here holds from a date; what is left empty follows from the rest, and is
//! shown as such. With the common record, what all bodies share.
class RegisterDialog : public QDialog
{
    Q_OBJECT

public:
    RegisterDialog(Workspace &workspace, const RegisterEntry &entry, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved();

private:
    [[nodiscard]] QWidget *form();
    [[nodiscard]] ProcessingRecord record() const;
    void save();

    Workspace &m_workspace;
    RegisterEntry m_entry;
    QMap<QString, QPlainTextEdit *> m_fields{};
    QLineEdit *m_processing;
    QLineEdit *m_reference;
    DateField *m_validFrom;
    QLineEdit *m_signedOffBy;
    DateField *m_signedOffOn;
    TextLabel *m_problem;
};

} // namespace vigie

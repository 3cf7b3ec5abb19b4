// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/register_repository.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace vigie {

class DateField;
class TextLabel;
class Workspace;

//! A written instruction, an audit or a change of the data protection officer, in the log of one body.
class RegisterEventDialog : public QDialog
{
    Q_OBJECT

public:
    RegisterEventDialog(Workspace &workspace, const ApiCode &api, PartnerId partner, QWidget *parent = nullptr);

    //! What people read for the kind of an event.
    [[nodiscard]] static QString kindText(const QString &kind);

Q_SIGNALS:
    void saved();

private:
    void save();

    Workspace &m_workspace;
    ApiCode m_api;
    PartnerId m_partner;
    QComboBox *m_kind;
    DateField *m_happenedOn;
    QPlainTextEdit *m_text;
    QLineEdit *m_reference;
    TextLabel *m_problem;
};

} // namespace vigie

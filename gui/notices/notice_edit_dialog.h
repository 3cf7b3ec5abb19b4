// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/notice.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace vigie {

class ActionButton;
class TextLabel;

//! The text and the addresses of a draft, before it leaves.
class NoticeEditDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NoticeEditDialog(const Notice &notice, QWidget *parent = nullptr);

    //! Says why it was not kept, and stays open.
    void refuse(const QString &sentence);

Q_SIGNALS:
    void saveAsked(const vigie::Notice &notice);

private:
    void wake();
    void save();

    Notice m_notice;
    QList<QLineEdit *> m_addresses{}; //!< one a recipient
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    TextLabel *m_problem;
    ActionButton *m_save;
};

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/notices/notice_keeper.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;

namespace vigie {

class TextLabel;

//! « Envoyé le … », with what shows it.
class NoticeSentDialog : public QDialog
{
    Q_OBJECT

public:
    NoticeSentDialog(const Notice &notice, QWidget *parent);

    void refuse(const QString &sentence);

Q_SIGNALS:
    void chosen(const vigie::NoticeSending &sending);

private:
    QDateEdit *m_on;
    QLineEdit *m_proof;
    QLineEdit *m_file;
    TextLabel *m_wrong;
};

} // namespace vigie

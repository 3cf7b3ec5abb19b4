// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QLineEdit;

namespace vigie {

class ActionButton;
class DateField;

//! Asks for a day and a few words: what was said, or why.
class DatedNoteDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title{};
        QString explanation{};
        QString date{};
        QString note{}; //!< empty: only the date is asked for
        QString button{};
    };

    DatedNoteDialog(const Words &words, QDate date, const QString &note, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(QDate date, const QString &note);

private:
    DateField *m_date;
    QLineEdit *m_note;
    ActionButton *m_give;
};

} // namespace vigie

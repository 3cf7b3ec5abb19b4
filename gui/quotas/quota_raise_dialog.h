// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/quota_raise.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace vigie {

class ActionButton;
class DateField;
class TextLabel;

//! The file of a raise: what is asked, the evidence that the text asks for, the decision.
class QuotaRaiseDialog : public QDialog
{
    Q_OBJECT

public:
    QuotaRaiseDialog(const QString &title, const QuotaRaise &raise, QWidget *documents, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveAsked(const vigie::QuotaRaise &raise);

private:
    void fill();
    void wake();
    void save();
    [[nodiscard]] static std::optional<int> numberIn(const QLineEdit &field);

    QuotaRaise m_raise;
    QLineEdit *m_asked;
    DateField *m_askedOn;
    QPlainTextEdit *m_peaks;
    QLineEdit *m_files;
    QLineEdit *m_periodicity;
    QComboBox *m_decision;
    QLineEdit *m_agreed;
    DateField *m_decidedOn;
    QLineEdit *m_decidedBy;
    TextLabel *m_problem;
    ActionButton *m_save;
};

} // namespace vigie

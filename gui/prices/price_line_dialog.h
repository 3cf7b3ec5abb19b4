// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/prices/price_columns.h"

#include <QDialog>

class QLineEdit;

namespace vigie {

class DateField;
class TextLabel;
class Workspace;

//! A partner's convention, and the letters that it handed in over the year.
class PriceLineDialog : public QDialog
{
    Q_OBJECT

public:
    PriceLineDialog(Workspace &workspace, const PriceRow &row, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved();

private:
    [[nodiscard]] QLayout *form();
    void save();
    [[nodiscard]] QString saveTyped();

    Workspace &m_workspace;
    PriceRow m_row;
    FinancialConvention m_convention;
    QLineEdit *m_reference;
    DateField *m_signedOn;
    DateField *m_startsOn;
    DateField *m_endsOn;
    QLineEdit *m_producer;
    QLineEdit *m_partner;
    QLineEdit *m_letters;
    TextLabel *m_problem;
};

} // namespace vigie

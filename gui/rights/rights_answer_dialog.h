// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/rights_request_repository.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace vigie {

class DateField;
class TextLabel;
class Workspace;

//! The answer to a request, the longer time that is told to the person before it, or the restriction of their data.
class RightsAnswerDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Act { Answer, Extend, Restrict, Lift };

    RightsAnswerDialog(Workspace &workspace, const RightsRequestRow &row, Act act, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved();

private:
    void save();
    [[nodiscard]] Result<> done() const;

    Workspace &m_workspace;
    RightsRequestRow m_row;
    Act m_act;
    DateField *m_on;
    QComboBox *m_outcome;
    QPlainTextEdit *m_text;
    TextLabel *m_problem;
};

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/rights_request.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace vigie {

class ApiNames;
class DateField;
class TextLabel;
class Workspace;

//! A person's request as it came: who, which right, when.
class RightsRequestDialog : public QDialog
{
    Q_OBJECT

public:
    RightsRequestDialog(Workspace &workspace, ApiNames &apis, const RightsRequest &request, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const vigie::RightsRequest &request);

private:
    void save();

    Workspace &m_workspace;
    RightsRequest m_request;
    QComboBox *m_kind;
    QComboBox *m_api;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    DateField *m_receivedOn;
    TextLabel *m_problem;
};

//! What is wrong with a field of a request, in a sentence; empty for a field that no dialog has.
[[nodiscard]] QString rightsFieldProblem(const QString &field);

} // namespace vigie

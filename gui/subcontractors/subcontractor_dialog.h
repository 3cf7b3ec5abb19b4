// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/partners/subcontractor_declaration.h"

#include <QDialog>

namespace vigie {

class ApiNames;
class SubcontractorForm;
class TextLabel;
class Workspace;

//! Declares a subcontractor, or changes what was declared.
class SubcontractorDialog : public QDialog
{
    Q_OBJECT

public:
    SubcontractorDialog(Workspace &workspace, ApiNames &apis, const SubcontractorDeclaration &declaration,
                        QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(vigie::SubcontractorId id);

private:
    void save();

    Workspace &m_workspace;
    SubcontractorForm *m_form;
    TextLabel *m_problem;
};

} // namespace vigie

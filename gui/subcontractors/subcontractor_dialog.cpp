// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subcontractors/subcontractor_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/error_text.h"
#include "gui/common/text_label.h"
#include "gui/subcontractors/subcontractor_form.h"
#include "services/operations/subcontracting.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie {

SubcontractorDialog::SubcontractorDialog(Workspace &workspace, ApiNames &apis,
                                         const SubcontractorDeclaration &declaration, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_form(new SubcontractorForm(workspace, apis))
    , m_problem(new TextLabel(TextKind::Body, Tone::Error, this))
{
    setWindowTitle(declaration.id.isNull() ? tr("Déclarer un sous-traitant") : tr("Modifier la déclaration"));
    m_form->show(declaration);
    auto *area = new QScrollArea(this);
    area->setWidget(m_form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    m_problem->setObjectName(QStringLiteral("subcontractorProblem"));
    m_problem->setWordWrap(true);
    auto *cancel = new ActionButton(tr("Annuler"), Emphasis::Plain, this);
    auto *accept = new ActionButton(tr("Enregistrer"), Emphasis::Main, this);
    accept->setObjectName(QStringLiteral("subcontractorSave"));
    accept->setEnabled(!workspace.isReadOnly());
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
    connect(accept, &ActionButton::clicked, this, &SubcontractorDialog::save);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    resize(680, 720);
}

void SubcontractorDialog::save()
{
    const QString problem = m_form->problem();
    m_problem->setText(problem);
    if (!problem.isEmpty())
        return;
    const Result<SubcontractorId> done = saveSubcontractor(m_workspace, m_form->declaration(),
                                                           QDateTime::currentDateTimeUtc());
    if (!done) {
        m_problem->setText(done.error().kind == Error::Kind::Conflict
                               ? tr("La chaîne tournerait en rond : choisissez un autre « sous-traitant de ».")
                               : errorLine(done.error()));
        return;
    }
    Q_EMIT saved(*done);
    accept();
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rights/rights_answer_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/date_field.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/text_label.h"
#include "gui/rights/rights_request_dialog.h"
#include "services/operations/personal_data/rights_request_keeping.h"
#include "services/reports/personal_data_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vigie {

RightsAnswerDialog::RightsAnswerDialog(Workspace &workspace, const RightsRequestRow &row, Act act, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_row(row)
    , m_act(act)
    , m_on(new DateField(QStringLiteral("rights-on"), act == Act::Answer ? tr("Réponse donnée le") : tr("Annoncée le"),
                         this))
    , m_outcome(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_problem(new TextLabel(TextKind::Body, Tone::Error, this))
{
    const bool isAnswer = act == Act::Answer;
    setWindowTitle(isAnswer ? tr("Répondre à la demande %1").arg(row.request.number)
                            : tr("Prolonger le délai de la demande %1").arg(row.request.number));
    m_on->setDate(QDate::currentDate());
    m_outcome->setObjectName(QStringLiteral("rights-outcome"));
    m_outcome->setAccessibleName(tr("Suite"));
    for (const RightsRequestOutcome outcome : allRightsRequestOutcomes())
        m_outcome->addItem(rightsRequestOutcomeText(outcome), rightsRequestOutcomeWord(outcome));
    m_outcome->setVisible(isAnswer);
    m_text->setObjectName(QStringLiteral("rights-text"));
    m_text->setAccessibleName(isAnswer ? tr("Réponse") : tr("Motifs"));
    m_text->setTabChangesFocus(true);
    m_problem->setObjectName(QStringLiteral("rights-problem"));
    m_problem->setWordWrap(true);

    auto *note = new TextLabel(
        isAnswer
            ? tr("Réponse due le %1 (RGPD, art. 12(3)). Un refus, même partiel, se motive et cite la réclamation à "
                 "la CNIL (art. 12(4)).")
                  .arg(dateText(row.dueOn))
            : tr("Deux mois de plus si la demande est complexe : la personne en est avertie, avec les motifs, au plus "
                 "tard le %1 (RGPD, art. 12(3)). Annoncée ensuite, la prolongation ne compte pas.")
                  .arg(dateText(row.dueOn)),
        TextKind::Note, Tone::Secondary, this);
    note->setWordWrap(true);
    auto *cancel = new ActionButton(tr("Annuler"), Emphasis::Plain, this);
    auto *accept = new ActionButton(tr("Enregistrer"), Emphasis::Main, this);
    accept->setObjectName(QStringLiteral("rights-save"));
    accept->setEnabled(!workspace.isReadOnly());
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
    connect(accept, &ActionButton::clicked, this, &RightsAnswerDialog::save);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(isAnswer ? tr("Réponse donnée le") : tr("Annoncée le"), m_on);
    if (isAnswer)
        form->addRow(tr("Suite"), m_outcome);
    form->addRow(isAnswer ? tr("Réponse, motifs") : tr("Motifs"), m_text);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form, 1);
    layout->addWidget(note);
    layout->addLayout(buttons);
    resize(540, 340);
}

void RightsAnswerDialog::save()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto outcome = rightsRequestOutcomeFromWord(m_outcome->currentData().toString());
    const auto done = m_act == Act::Answer
        ? answerRightsRequest(m_workspace, m_row.request.id, m_on->date(),
                              outcome.value_or(RightsRequestOutcome::Granted), m_text->toPlainText(), now)
        : extendRightsRequest(m_workspace, m_row.request.id, m_on->date(), m_text->toPlainText(), now);
    if (!done) {
        const QString problem = rightsFieldProblem(done.error().subject);
        m_problem->setText(problem.isEmpty() ? errorLine(done.error()) : problem);
        return;
    }
    Q_EMIT saved();
    accept();
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rights/rights_answer_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/date_field.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/text_label.h"
#include "gui/rights/rights_request_dialog.h"
#include "services/operations/personal_data/restricting.h"
#include "services/operations/personal_data/rights_request_keeping.h"
#include "services/reports/personal_data_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vigie {

namespace {

//! What each act asks and says.
struct ActWords {
    Q_DECLARE_TR_FUNCTIONS(vigie::RightsAnswerDialog)

public:
    QString title{}; //!< with %1: the number
    QString day{};
    QString text{}; //!< empty: no text is asked for
    QString note{}; //!< with %1: the last day to answer

    static ActWords of(RightsAnswerDialog::Act act)
    {
        ActWords words;
        switch (act) {
        case RightsAnswerDialog::Act::Answer:
            words.title = tr("Répondre à la demande %1");
            words.day = tr("Réponse donnée le");
            words.text = tr("Réponse, motifs");
            words.note = tr("Réponse due le %1 (RGPD, art. 12(3)). Un refus, même partiel, se motive et cite la "
                            "réclamation à la CNIL (art. 12(4)).");
            return words;
        case RightsAnswerDialog::Act::Extend:
            words.title = tr("Prolonger le délai de la demande %1");
            words.day = tr("Annoncée le");
            words.text = tr("Motifs");
            words.note = tr("Deux mois de plus si la demande est complexe : la personne en est avertie, avec les "
                            "motifs, au plus tard le %1 (RGPD, art. 12(3)). Annoncée ensuite, la prolongation ne "
                            "compte pas.");
            return words;
        case RightsAnswerDialog::Act::Restrict:
            words.title = tr("Limiter le traitement, demande %1");
            words.day = tr("Limité depuis le");
            words.note = tr("Ses contacts sont conservés et ne servent plus : « traitement limité » les remplace dans "
                            "les fiches, le registre, les exports et les PDF, et aucun avis ne leur est adressé, même "
                            "après une synchronisation. La personne est reconnue à son courriel ou à son téléphone, à "
                            "son nom complet si la demande n’en donne pas. Les textes saisis ailleurs (déclarations de "
                            "sous-traitance, incidents) et les documents déjà remis ne changent pas.");
            return words;
        case RightsAnswerDialog::Act::Lift:
            words.title = tr("Lever la limitation, demande %1");
            words.day = tr("Personne informée le");
            words.note = tr("La personne est informée avant que la limitation soit levée (RGPD, art. 18(3)).");
            return words;
        }
        Q_UNREACHABLE();
    }
};

} // namespace

RightsAnswerDialog::RightsAnswerDialog(Workspace &workspace, const RightsRequestRow &row, Act act, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_row(row)
    , m_act(act)
    , m_on(new DateField(QStringLiteral("rights-on"), ActWords::of(act).day, this))
    , m_outcome(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_problem(new TextLabel(TextKind::Body, Tone::Error, this))
{
    const bool isAnswer = act == Act::Answer;
    const ActWords words = ActWords::of(act);
    setWindowTitle(words.title.arg(row.request.number));
    m_on->setDate(QDate::currentDate());
    m_outcome->setObjectName(QStringLiteral("rights-outcome"));
    m_outcome->setAccessibleName(tr("Suite"));
    for (const RightsRequestOutcome outcome : allRightsRequestOutcomes())
        m_outcome->addItem(rightsRequestOutcomeText(outcome), rightsRequestOutcomeWord(outcome));
    m_outcome->setVisible(isAnswer);
    m_text->setObjectName(QStringLiteral("rights-text"));
    m_text->setAccessibleName(words.text);
    m_text->setVisible(!words.text.isEmpty());
    m_text->setTabChangesFocus(true);
    m_problem->setObjectName(QStringLiteral("rights-problem"));
    m_problem->setWordWrap(true);

    const QString said = words.note.contains(QLatin1String("%1")) ? words.note.arg(dateText(row.dueOn)) : words.note;
    auto *note = new TextLabel(said, TextKind::Note, Tone::Secondary, this);
    note->setWordWrap(true);
    auto *cancel = new ActionButton(tr("Annuler"), Emphasis::Plain, this);
    auto *accept = new ActionButton(tr("Enregistrer"), Emphasis::Main, this);
    accept->setObjectName(QStringLiteral("rights-save"));
    accept->setEnabled(!workspace.isReadOnly());
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
    connect(accept, &ActionButton::clicked, this, &RightsAnswerDialog::save);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(words.day, m_on);
    if (isAnswer)
        form->addRow(tr("Suite"), m_outcome);
    if (!words.text.isEmpty())
        form->addRow(words.text, m_text);
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

Result<> RightsAnswerDialog::done() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const RightsRequestId id = m_row.request.id;
    const auto outcome = rightsRequestOutcomeFromWord(m_outcome->currentData().toString());
    switch (m_act) {
    case Act::Answer:
        return answerRightsRequest(m_workspace, id, m_on->date(), outcome.value_or(RightsRequestOutcome::Granted),
                                   m_text->toPlainText(), now)
            .map([](const RightsRequest &) {});
    case Act::Extend:
        return extendRightsRequest(m_workspace, id, m_on->date(), m_text->toPlainText(), now)
            .map([](const RightsRequest &) {});
    case Act::Restrict:
        return restrictPerson(m_workspace, id, m_on->date(), now).map([](int) {});
    case Act::Lift:
        return liftRestriction(m_workspace, id, m_on->date(), now);
    }
    Q_UNREACHABLE();
}

void RightsAnswerDialog::save()
{
    if (const Result<> saving = done(); !saving) {
        const QString problem = rightsFieldProblem(saving.error().subject);
        m_problem->setText(problem.isEmpty() ? errorLine(saving.error()) : problem);
        return;
    }
    Q_EMIT saved();
    accept();
}

} // namespace vigie

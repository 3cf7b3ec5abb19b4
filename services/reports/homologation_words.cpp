// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/homologation_words.h"

#include "services/reports/report_text.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class HomologationWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::HomologationWords)

public:
    static QString kind(HomologationKind kind);
    static QString state(HomologationState state);
    static QString origin(ValueOrigin origin);
    static QString recommendation(Recommendation::State state);
    static QString decision(QuestionnaireDecision decision);
    static QString duration(const Duration &duration);
    static QString computation(const HomologationPosition &position);
    static QString nextStep(const HomologationPosition &position);
    static StateMark mark(const HomologationPosition &position);
};

QString HomologationWords::kind(HomologationKind kind)
{
    switch (kind) {
    case HomologationKind::Attestation:
        return tr("Attestation");
    case HomologationKind::ProvisionalAuthorisation:
        return tr("APE");
    case HomologationKind::Questionnaire:
        return tr("Questionnaire");
    }
    Q_UNREACHABLE();
}

QString HomologationWords::state(HomologationState state)
{
    switch (state) {
    case HomologationState::None:
        return tr("Aucune pièce");
    case HomologationState::Valid:
        return tr("Valide");
    case HomologationState::ToPrepare:
        return tr("À préparer");
    case HomologationState::DueToday:
        return tr("Due aujourd’hui");
    case HomologationState::Overdue:
        return tr("Suspension encourue");
    case HomologationState::Expired:
        return tr("Suspension requise");
    case HomologationState::NotRenewing:
        return tr("Sans renouvellement");
    case HomologationState::ToCorrect:
        return tr("À corriger");
    }
    Q_UNREACHABLE();
}

StateMark HomologationWords::mark(const HomologationPosition &position)
{
    const QString word = state(position.state);
    switch (position.state) {
    case HomologationState::None:
        return {StateShape::TriangleExclamation, StateTone::Warn, word};
    case HomologationState::Valid:
        if (position.hasCriticalRisk)
            return {StateShape::TriangleExclamation, StateTone::Warn, tr("Valide, risque critique")};
        if (position.isExchangeMissing)
            return {StateShape::TriangleExclamation, StateTone::Warn, tr("Valide, échange à consigner")};
        return {StateShape::DiscTick, StateTone::Ok, word};
    case HomologationState::ToPrepare:
    case HomologationState::DueToday:
        return {StateShape::HalfDisc, StateTone::Info, word};
    case HomologationState::Overdue:
        return {StateShape::TriangleExclamation, StateTone::Warn,
                position.terms.mayBeSuspended ? word : tr("En retard")};
    case HomologationState::Expired:
        return position.terms.mayBeSuspended
            ? StateMark{StateShape::OctagonCross, StateTone::Error, word}
            : StateMark{StateShape::TriangleExclamation, StateTone::Warn, tr("Expirée")};
    case HomologationState::NotRenewing:
        return {StateShape::Dash, StateTone::Neutral, word};
    case HomologationState::ToCorrect:
        return {StateShape::DiamondQuestion, StateTone::ToMend, word};
    }
    Q_UNREACHABLE();
}

QString HomologationWords::origin(ValueOrigin origin)
{
    switch (origin) {
    case ValueOrigin::None:
        return tr("inconnu");
    case ValueOrigin::DataPass:
        return tr("lu dans DataPass");
    case ValueOrigin::Local:
        return tr("saisi ici");
    }
    Q_UNREACHABLE();
}

QString HomologationWords::recommendation(Recommendation::State state)
{
    switch (state) {
    case Recommendation::State::ToPlan:
        return tr("à planifier");
    case Recommendation::State::Planned:
        return tr("planifiée");
    case Recommendation::State::Done:
        return tr("faite");
    case Recommendation::State::Dropped:
        return tr("abandonnée");
    }
    Q_UNREACHABLE();
}

QString HomologationWords::decision(QuestionnaireDecision decision)
{
    switch (decision) {
    case QuestionnaireDecision::Pending:
        return tr("à décider");
    case QuestionnaireDecision::Opened:
        return tr("ouverture");
    case QuestionnaireDecision::Refused:
        return tr("refus");
    }
    Q_UNREACHABLE();
}

QString HomologationWords::duration(const Duration &duration)
{
    switch (duration.unit) {
    case DurationUnit::Hours:
        return tr("%Ln heure(s)", nullptr, duration.value);
    case DurationUnit::WorkingHours:
        return tr("%Ln heure(s) ouvrée(s)", nullptr, duration.value);
    case DurationUnit::CalendarDays:
        return tr("%Ln jour(s)", nullptr, duration.value);
    case DurationUnit::WorkingDays:
        return tr("%Ln jour(s) ouvré(s)", nullptr, duration.value);
    case DurationUnit::CalendarMonths:
        return tr("%Ln mois", nullptr, duration.value);
    case DurationUnit::CalendarYears:
        return tr("%Ln an(s)", nullptr, duration.value);
    }
    Q_UNREACHABLE();
}

QString HomologationWords::computation(const HomologationPosition &position)
{
    const Homologation *document = position.document();
    if (!document || !position.dueOn.isValid())
        return {};
    const QString due = shortDate(position.dueOn);
    if (position.terms.isInterval)
        return tr("%1 + %2 = %3").arg(shortDate(document->receivedOn), duration(position.terms.interval), due);
    return tr("%1 − %2 = %3").arg(shortDate(position.endsOn), duration(position.terms.renewal.due), due);
}

QString HomologationWords::nextStep(const HomologationPosition &position)
{
    switch (position.state) {
    case HomologationState::None:
        return tr("Demander l’attestation d’homologation ou le questionnaire de sécurité, puis l’enregistrer.");
    case HomologationState::ToPrepare:
        return tr("Prévenir le partenaire que la pièce est due le %1.").arg(shortDate(position.dueOn));
    case HomologationState::DueToday:
        return tr("La pièce est due aujourd’hui : reçue ce jour, elle est dans les temps.");
    case HomologationState::Overdue:
        return position.terms.mayBeSuspended
            ? tr("Relancer le partenaire : sans nouvelle attestation, l’échange sera suspendu.")
            : tr("Demander le questionnaire à jour ; aucune clause ne prévoit de suspension.");
    case HomologationState::Expired:
        return tr("Proposer la suspension de l’échange, ou enregistrer la nouvelle attestation si elle est arrivée.");
    case HomologationState::ToCorrect:
        return tr("Vérifier les dates : elles sont invraisemblables, rien n’en est conclu.");
    case HomologationState::NotRenewing:
        return tr("Préparer la fin de l’échange : le partenaire ne renouvelle pas.");
    case HomologationState::Valid:
        if (position.hasCriticalRisk)
            return tr("Suivre la résolution du risque critique dans le délai fixé.");
        return position.isExchangeMissing ? tr("Consigner l’échange sur les réserves ou sur l’APE.") : QString();
    }
    Q_UNREACHABLE();
}

} // namespace

QString homologationKindText(HomologationKind kind) { return HomologationWords::kind(kind); }
StateMark homologationStateMark(const HomologationPosition &position) { return HomologationWords::mark(position); }
QString homologationStateText(HomologationState state) { return HomologationWords::state(state); }
QString valueOriginText(ValueOrigin origin) { return HomologationWords::origin(origin); }
QString recommendationStateText(Recommendation::State state) { return HomologationWords::recommendation(state); }
QString questionnaireDecisionText(QuestionnaireDecision decision) { return HomologationWords::decision(decision); }
QString computationText(const HomologationPosition &position) { return HomologationWords::computation(position); }
QString nextStepText(const HomologationPosition &position) { return HomologationWords::nextStep(position); }

} // namespace vigie

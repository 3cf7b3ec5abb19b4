// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compliance/homologation.h"

#include "model/words.h"

namespace vigie {

namespace {

constexpr Words<HomologationKind, 3> kindWords{{
    {HomologationKind::Attestation, "attestation"},
    {HomologationKind::ProvisionalAuthorisation, "ape"},
    {HomologationKind::Questionnaire, "questionnaire"},
}};
constexpr Words<QuestionnaireDecision, 3> decisionWords{{
    {QuestionnaireDecision::Pending, "pending"},
    {QuestionnaireDecision::Opened, "opened"},
    {QuestionnaireDecision::Refused, "refused"},
}};
constexpr Words<Recommendation::State, 4> recommendationWords{{
    {Recommendation::State::ToPlan, "to_plan"},
    {Recommendation::State::Planned, "planned"},
    {Recommendation::State::Done, "done"},
    {Recommendation::State::Dropped, "dropped"},
}};
constexpr Words<ValueOrigin, 3> originWords{{
    {ValueOrigin::None, "none"},
    {ValueOrigin::DataPass, "datapass"},
    {ValueOrigin::Local, "local"},
}};
constexpr Words<HomologationKind, 3> subjectWords{{
    {HomologationKind::Attestation, "homologation"},
    {HomologationKind::ProvisionalAuthorisation, "provisional_authorisation"},
    {HomologationKind::Questionnaire, "questionnaire"},
}};

} // namespace

QString Homologation::key() const
{
    return isFromDataPass() ? QStringLiteral("datapass:%1:%2").arg(service.value, habilitationRemoteId)
                            : QString::number(id.value);
}

bool Homologation::needsExchange() const
{
    return kind != HomologationKind::Questionnaire && !reservationsExchangedOn.isValid()
        && (kind == HomologationKind::ProvisionalAuthorisation || !reservations.isEmpty());
}

QString homologationKindWord(HomologationKind kind) { return wordOf(kindWords, kind); }
std::optional<HomologationKind> homologationKindFromWord(const QString &word) { return valueOf(kindWords, word); }
QString questionnaireDecisionWord(QuestionnaireDecision decision) { return wordOf(decisionWords, decision); }
QuestionnaireDecision questionnaireDecisionFromWord(const QString &word)
{
    return valueOf(decisionWords, word).value_or(QuestionnaireDecision::Pending);
}
QString recommendationStateWord(Recommendation::State state) { return wordOf(recommendationWords, state); }
Recommendation::State recommendationStateFromWord(const QString &word)
{
    return valueOf(recommendationWords, word).value_or(Recommendation::State::ToPlan);
}
QString valueOriginWord(ValueOrigin origin) { return wordOf(originWords, origin); }
QString subjectKindOf(HomologationKind kind) { return wordOf(subjectWords, kind); }

RuleSubject subjectOf(const Homologation &homologation)
{
    RuleSubject subject;
    const QString label = homologation.isFromDataPass() ? homologation.habilitationNumber : homologation.reference;
    subject.object = {subjectKindOf(homologation.kind), homologation.key(), label};
    subject.validFrom = homologation.validFrom;
    subject.validUntil = homologation.validUntil;
    subject.receivedOn = homologation.receivedOn;
    subject.isRenewed = homologation.isRenewed;
    return subject;
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/partners/subcontractor_declaration.h"

#include "model/partners/adequacy.h"
#include "model/words.h"

namespace vigie {

namespace {

constexpr Words<SubcontractorSide, 2> sideWords{
    {{SubcontractorSide::Partner, "partner"}, {SubcontractorSide::Producer, "producer"}}};
constexpr Words<AuthorisationForm, 2> formWords{
    {{AuthorisationForm::Specific, "specific"}, {AuthorisationForm::General, "general"}}};
constexpr Words<EndOfDataChoice, 2> choiceWords{
    {{EndOfDataChoice::Destroy, "destroy"}, {EndOfDataChoice::Return, "return"}}};
constexpr Words<SubcontractorState, 11> stateWords{{{SubcontractorState::TokenForbidden, "token_forbidden"},
                                                    {SubcontractorState::LocationForbidden, "location_forbidden"},
                                                    {SubcontractorState::NotAuthorised, "not_authorised"},
                                                    {SubcontractorState::NotNotified, "not_notified"},
                                                    {SubcontractorState::NotifiedLate, "notified_late"},
                                                    {SubcontractorState::ProofDue, "proof_due"},
                                                    {SubcontractorState::Detected, "detected"},
                                                    {SubcontractorState::Incomplete, "incomplete"},
                                                    {SubcontractorState::Upcoming, "upcoming"},
                                                    {SubcontractorState::InForce, "in_force"},
                                                    {SubcontractorState::Over, "over"}}};

bool hasStarted(const SubcontractorDeclaration &one, const QDate &today)
{
    return !one.startsOn.isValid() || one.startsOn <= today;
}

bool hasEnded(const SubcontractorDeclaration &one, const QDate &today)
{
    return one.endsOn.isValid() && one.endsOn < today;
}

bool isOutsideWithoutSafeguards(const SubcontractorDeclaration &one, const QDate &today)
{
    const Country *country = one.country.isEmpty() ? nullptr : countryFromText(one.country);
    const bool isOutside = country && protectionOn(*country, today) == DataProtection::ThirdCountry;
    const bool hasForeignCloud = one.thirdCountryCloud.value_or(false) && one.cloudMeasures.isEmpty();
    return (isOutside && one.safeguards.isEmpty()) || (hasForeignCloud && one.safeguards.isEmpty());
}

//! A written authorisation on or before the start, of either form.
bool isAuthorised(const SubcontractorDeclaration &one)
{
    return one.authorisation.has_value()
        && (!one.authorisedOn.isValid() || !one.startsOn.isValid() || one.authorisedOn <= one.startsOn);
}

QStringList missingFields(const SubcontractorDeclaration &one)
{
    QStringList missing;
    const auto need = [&missing](bool isKnown, const char *field) {
        if (!isKnown)
            missing.append(QString::fromLatin1(field));
    };
    need(!one.siret.isEmpty() || !one.foreignId.isEmpty(), "siret");
    need(!one.activities.isEmpty(), "activities");
    need(one.startsOn.isValid(), "starts_on");
    need(!one.contact.isEmpty(), "contact");
    need(!one.dpo.isEmpty(), "dpo");
    need(!one.country.isEmpty(), "country");
    return missing;
}

std::optional<SubcontractorVerdict> noticeVerdict(const SubcontractorDeclaration &one, const SubcontractorTerms &terms,
                                                  const QDate &today, int noticeDays)
{
    if (terms.noticeRule.isEmpty() || one.side != SubcontractorSide::Partner)
        return std::nullopt;
    if (!one.notifiedOn.isValid() && hasStarted(one, today))
        return SubcontractorVerdict{.state = SubcontractorState::NotNotified, .rule = terms.noticeRule};
    const bool isDated = one.notifiedOn.isValid() && one.startsOn.isValid();
    if (noticeDays > 0 && isDated && one.notifiedOn.daysTo(one.startsOn) < noticeDays)
        return SubcontractorVerdict{.state = SubcontractorState::NotifiedLate, .rule = terms.noticeTimeRule};
    return std::nullopt;
}

} // namespace

QString subcontractorSideWord(SubcontractorSide side) { return wordOf(sideWords, side); }
std::optional<SubcontractorSide> subcontractorSideFromWord(const QString &word) { return valueOf(sideWords, word); }
QString authorisationFormWord(AuthorisationForm form) { return wordOf(formWords, form); }
std::optional<AuthorisationForm> authorisationFormFromWord(const QString &word) { return valueOf(formWords, word); }
QString endOfDataChoiceWord(EndOfDataChoice choice) { return wordOf(choiceWords, choice); }
std::optional<EndOfDataChoice> endOfDataChoiceFromWord(const QString &word) { return valueOf(choiceWords, word); }
QString subcontractorStateWord(SubcontractorState state) { return wordOf(stateWords, state); }
std::optional<SubcontractorState> subcontractorStateFromWord(const QString &word) { return valueOf(stateWords, word); }

QString companyKey(const SubcontractorDeclaration &declaration)
{
    if (!declaration.siret.isEmpty())
        return QStringLiteral("siret:") + declaration.siret;
    if (!declaration.foreignId.isEmpty())
        return QStringLiteral("foreign:") + declaration.foreignId.simplified().toCaseFolded();
    return QStringLiteral("name:") + declaration.name.simplified().toCaseFolded();
}

SubcontractorVerdict judged(const SubcontractorDeclaration &declaration, const SubcontractorTerms &terms,
                            const QDate &today, int noticeDays)
{
    using enum SubcontractorState;
    const bool ended = hasEnded(declaration, today);
    if (terms.tokenForbidden && !declaration.tokens.isEmpty() && !ended)
        return {.state = TokenForbidden, .rule = terms.tokenRule};
    if (ended) {
        const bool needsProof = !terms.proofRule.isEmpty() && !declaration.destroyedOn.isValid();
        return needsProof ? SubcontractorVerdict{.state = ProofDue, .rule = terms.proofRule}
                          : SubcontractorVerdict{.state = Over};
    }
    if (!terms.locationRule.isEmpty() && isOutsideWithoutSafeguards(declaration, today))
        return {.state = LocationForbidden, .rule = terms.locationRule};
    const bool needsAuthorisation = !terms.authorisationRule.isEmpty()
        && declaration.side == SubcontractorSide::Producer;
    if (needsAuthorisation && hasStarted(declaration, today) && !isAuthorised(declaration))
        return {.state = NotAuthorised, .rule = terms.authorisationRule};
    if (const auto notice = noticeVerdict(declaration, terms, today, noticeDays))
        return *notice;
    if (const QStringList missing = missingFields(declaration); !missing.isEmpty())
        return {.state = Incomplete, .missing = missing};
    return {.state = hasStarted(declaration, today) ? InForce : Upcoming};
}

int levelOf(SubcontractorId id, const QHash<SubcontractorId, SubcontractorId> &parents)
{
    int level = 1;
    for (SubcontractorId at = parents.value(id); !at.isNull(); at = parents.value(at)) {
        ++level;
        if (at == id || level > int(parents.size()) + 1)
            return 0;
    }
    return level;
}

} // namespace vigie

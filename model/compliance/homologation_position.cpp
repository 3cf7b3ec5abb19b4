// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compliance/homologation_position.h"

#include "model/rules/rule_parameters.h"
#include "model/words.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr Words<HomologationState, 8> stateWords{{
    {HomologationState::None, "none"},
    {HomologationState::Valid, "valid"},
    {HomologationState::ToPrepare, "to_prepare"},
    {HomologationState::DueToday, "due_today"},
    {HomologationState::Overdue, "overdue"},
    {HomologationState::Expired, "expired"},
    {HomologationState::NotRenewing, "not_renewing"},
    {HomologationState::ToCorrect, "to_correct"},
}};

const QStringList &attestations()
{
    static const QStringList kinds{subjectKindOf(HomologationKind::Attestation),
                                   subjectKindOf(HomologationKind::ProvisionalAuthorisation)};
    return kinds;
}

bool concerns(const Rule &rule, const QStringList &kinds)
{
    const QStringList objects = wordsParameter(rule.parameters, QLatin1String("objects"));
    return rule.enabled
        && std::any_of(kinds.cbegin(), kinds.cend(), [&](const QString &kind) { return objects.contains(kind); });
}

//! The rule of that kind about one of these, if any.
const Rule *ruleAbout(const TermsProfile &profile, QLatin1String kind, const QStringList &objects)
{
    const auto found = std::find_if(profile.rules.cbegin(), profile.rules.cend(),
                                    [&](const Rule &rule) { return rule.kind == kind && concerns(rule, objects); });
    return found == profile.rules.cend() ? nullptr : &*found;
}

Duration durationParameter(const Rule &rule, QLatin1String name)
{
    return durationFrom(rule.parameters.value(name)).value_or(Duration{});
}

//! The rule whose checklist or evidence speaks of that exchange.
QString exchangeRuleOf(const TermsProfile &profile)
{
    const auto speaksOfIt = [](const Rule &rule) {
        for (const QLatin1String name : {QLatin1String("items"), QLatin1String("evidence")}) {
            for (const QJsonValue &item : rule.parameters.value(name).toArray()) {
                if (item[QStringLiteral("key")] == QLatin1String("reservations_exchange"))
                    return true;
            }
        }
        return false;
    };
    const auto found = std::find_if(profile.rules.cbegin(), profile.rules.cend(), speaksOfIt);
    return found == profile.rules.cend() ? QString() : found->id;
}

HomologationTerms renewalTerms(const Rule &rule, const TermsProfile &profile)
{
    HomologationTerms terms{.dueRule = rule.id,
                            .exchangeRule = exchangeRuleOf(profile),
                            .objects = wordsParameter(rule.parameters, QLatin1String("objects")),
                            .renewal = {.due = durationParameter(rule, QLatin1String("lead"))}};
    terms.mayBeSuspended =
        wordsParameter(rule.parameters, QLatin1String("actions")).contains(QLatin1String("suspend_exchange"));
    for (const Rule &other : profile.rules) {
        if (other.enabled && other.kind == QLatin1String("early_warning")
            && other.parameters.value(QLatin1String("of")) == rule.id) {
            terms.warningRule = other.id;
            terms.renewal.warning = durationParameter(other, QLatin1String("lead"));
        }
        if (other.kind == QLatin1String("maximum_life") && concerns(other, terms.objects)
            && severityParameter(other.parameters, QLatin1String("severity")) == Severity::ToCorrect)
            terms.renewal.longestLife = durationFrom(other.parameters.value(QLatin1String("limit")));
    }
    return terms;
}

HomologationState stateOf(RenewalState state)
{
    switch (state) {
    case RenewalState::None:
        return HomologationState::None;
    case RenewalState::Valid:
        return HomologationState::Valid;
    case RenewalState::ToPrepare:
        return HomologationState::ToPrepare;
    case RenewalState::DueToday:
        return HomologationState::DueToday;
    case RenewalState::Overdue:
        return HomologationState::Overdue;
    case RenewalState::Expired:
        return HomologationState::Expired;
    case RenewalState::NotRenewing:
        return HomologationState::NotRenewing;
    case RenewalState::ToCorrect:
        return HomologationState::ToCorrect;
    }
    Q_UNREACHABLE();
}

void decideByEnd(HomologationPosition &position, QDate today, const WorkingDays &workingDays)
{
    QList<RuleSubject> subjects;
    std::transform(position.documents.cbegin(), position.documents.cend(), std::back_inserter(subjects), subjectOf);
    const Renewal renewal = renewalOn(today, subjects, position.terms.renewal, workingDays);
    position.state = stateOf(renewal.state);
    position.deciding = renewal.document;
    position.dueOn = renewal.dueOn;
    position.endsOn = renewal.endsOn;
    if (const Homologation *document = position.document())
        position.hasNewerReceived = document->validFrom > today;
}

bool isInOurTimes(QDate date) { return date.isValid() && date.year() >= 2000 && date.year() <= 2100; }

//! The newest one received counts; one whose day cannot be right is to be corrected.
void decideByReception(HomologationPosition &position, QDate today, const WorkingDays &workingDays)
{
    qsizetype newest = -1;
    for (qsizetype i = 0; i < position.documents.size(); ++i) {
        const QDate received = position.documents.at(i).receivedOn;
        if (received.isValid() && isInOurTimes(received) && received <= today
            && (newest < 0 || received > position.documents.at(newest).receivedOn))
            newest = i;
    }
    position.deciding = newest;
    if (newest < 0) {
        position.deciding = position.documents.isEmpty() ? -1 : 0;
        position.state = position.documents.isEmpty() ? HomologationState::None : HomologationState::ToCorrect;
        return;
    }
    const Homologation &document = position.documents.at(newest);
    position.dueOn = dateAfter(document.receivedOn, position.terms.interval, workingDays);
    position.endsOn = position.dueOn;
    const QDate warnedOn = dateBefore(position.dueOn, position.terms.renewal.warning, workingDays);
    if (!document.isRenewed)
        position.state = HomologationState::NotRenewing;
    else if (today == position.dueOn)
        position.state = HomologationState::DueToday;
    else if (today > position.dueOn)
        position.state = HomologationState::Overdue;
    else
        position.state = today >= warnedOn ? HomologationState::ToPrepare : HomologationState::Valid;
}

bool isNewerThan(const Homologation &left, const Homologation &right)
{
    const auto rank = [](const Homologation &document) {
        return std::tuple(document.validUntil, document.receivedOn, document.id.value);
    };
    return rank(left) > rank(right);
}

} // namespace

QString homologationStateWord(HomologationState state) { return wordOf(stateWords, state); }
std::optional<HomologationState> homologationStateFromWord(const QString &word) { return valueOf(stateWords, word); }

QList<HomologationTerms> homologationTermsOf(const TermsProfile &profile)
{
    QList<HomologationTerms> families;
    const Rule *renewal = ruleAbout(profile, QLatin1String("renew_before"), attestations());
    if (renewal)
        families.append(renewalTerms(*renewal, profile));
    const QStringList questionnaire{subjectKindOf(HomologationKind::Questionnaire)};
    if (const Rule *interval = ruleAbout(profile, QLatin1String("maximum_interval"), questionnaire)) {
        HomologationTerms terms{.dueRule = interval->id,
                                .objects = wordsParameter(interval->parameters, QLatin1String("objects")),
                                .isInterval = true,
                                .interval = durationParameter(*interval, QLatin1String("interval"))};
        if (renewal) // our own advice is the same for both
            terms.renewal.warning = families.first().renewal.warning;
        families.append(terms);
    }
    return families;
}

bool HomologationPosition::isToHandle() const
{
    switch (state) {
    case HomologationState::None:
    case HomologationState::DueToday:
    case HomologationState::Overdue:
    case HomologationState::Expired:
    case HomologationState::ToCorrect:
        return true;
    case HomologationState::Valid:
    case HomologationState::ToPrepare:
    case HomologationState::NotRenewing:
        return isExchangeMissing || hasCriticalRisk;
    }
    Q_UNREACHABLE();
}

HomologationPosition positionOn(QDate today, QList<Homologation> documents, const HomologationTerms &terms,
                                const WorkingDays &workingDays)
{
    std::sort(documents.begin(), documents.end(), isNewerThan);
    HomologationPosition position{.terms = terms, .documents = std::move(documents)};
    if (terms.isInterval)
        decideByReception(position, today, workingDays);
    else
        decideByEnd(position, today, workingDays);
    if (const Homologation *document = position.document()) {
        position.partner = document->partner;
        position.api = document->api;
        position.isExchangeMissing = document->needsExchange();
        position.hasCriticalRisk = document->criticalRisk.value_or(false);
    }
    return position;
}

} // namespace vigie

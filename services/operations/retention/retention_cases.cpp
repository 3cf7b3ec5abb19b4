// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/retention/retention_cases.h"

#include "model/calendar/duration.h"
#include "model/terms/disagreement_search.h"
#include "services/operations/compliance/compliance_settings.h"
#include "services/storage/partner_names.h"
#include "services/storage/profile_repository.h"

#include <algorithm>

namespace vigie {

namespace {

//! A rule that ends the keeping of data which the workspace holds.
struct Term {
    const TermsProfile *profile{nullptr};
    const Rule *rule{nullptr};
    QString data{};
    QString from{};
    Duration period{};
};

constexpr qint64 termsAtMost = 1000; //!< of all profiles; the schema allows as many rules in one

QList<Term> termsOf(const QList<TermsProfile> &profiles)
{
    QList<Term> terms;
    for (const TermsProfile &profile : profiles) {
        for (const Rule &rule : profile.rules) {
            const QJsonObject &values = rule.parameters;
            const auto period = durationFrom(values.value(u"period"));
            if (rule.kind == QLatin1String("retention") && rule.enabled && period
                && values.value(u"bound").toString() == QLatin1String("exact")
                && values.value(u"then").toString() == QLatin1String("erase")
                && values.value(u"keeper").toString() != QLatin1String("partner"))
                terms.append({.profile = &profile,
                              .rule = &rule,
                              .data = values.value(u"data").toString(),
                              .from = values.value(u"from").toString(),
                              .period = *period});
        }
    }
    return terms;
}

//! Whether the term has begun, or should have.
bool isAbout(const Term &term, const DeliveryState &state, QDate today)
{
    if (term.profile->api != state.api)
        return false;
    return term.from == QLatin1String("last_used_on") ? state.isUnusedOn(today) : state.isOver;
}

Result<ErasureCounts> countsOf(RetentionRepository &repository, const Term &term, const DeliveryState &state)
{
    if (term.data == QLatin1String("datapass_data"))
        return repository.countRequests(state.partner, state.api);
    if (term.data == QLatin1String("traces"))
        return repository.countTraces(state.partner, state.api);
    return ErasureCounts{}; // the workspace holds none
}

RetentionCase caseOf(const Term &term, const DeliveryState &state, QDate today, const WorkingDays &days)
{
    const bool isByUse = term.from == QLatin1String("last_used_on");
    RetentionCase entry{.partner = state.partner,
                        .api = state.api,
                        .apiName = term.profile->name,
                        .rule = term.rule->id,
                        .article = term.rule->article,
                        .sentence = term.rule->sentence,
                        .data = term.data,
                        .from = isByUse ? state.lastUsedOn : state.endedOn,
                        .isFromRecorded = !isByUse && state.isRecorded};
    if (!entry.from.isValid())
        return entry;
    entry.dueOn = dateAfter(entry.from, term.period, days);
    entry.computation = {.from = entry.from, .duration = term.period};
    entry.state = entry.dueOn > today ? RetentionCase::State::Upcoming : RetentionCase::State::Due;
    return entry;
}

} // namespace

Result<QList<RetentionCase>> retentionCases(Database &database, QDate today, std::stop_token stop)
{
    const auto profiles = ProfileRepository(database).inForce(today);
    const auto settings = complianceSettings(database);
    const auto names = partnerNames(database);
    RetentionRepository repository(database);
    const auto states = repository.states({});
    if (!profiles || !settings || !names || !states)
        return failure(!profiles       ? profiles.error()
                           : !settings ? settings.error()
                           : !names    ? names.error()
                                       : states.error());
    const WorkingDays days(settings->holidays);
    const QList<Term> terms = termsOf(*profiles);
    QList<RetentionCase> cases;
    for (const DeliveryState &state : *states) {
        for (qsizetype index = 0; index < terms.size(); ++index) {
            if (stop.stop_requested())
                return failure(Error::Kind::Cancelled);
            if (!isAbout(terms.at(index), state, today))
                continue;
            const auto counts = countsOf(repository, terms.at(index), state);
            if (!counts)
                return failure(counts.error());
            if (counts->sum() == 0)
                continue;
            RetentionCase entry = caseOf(terms.at(index), state, today, days);
            const PartnerName name = names->value(state.partner);
            entry.id = state.partner.value * termsAtMost + index;
            entry.partnerName = name.name;
            entry.partnerSiret = name.siret;
            entry.counts = *counts;
            entry.disagreements = retentionDisagreements(*terms.at(index).profile);
            cases.append(entry);
        }
    }
    std::stable_sort(cases.begin(), cases.end(),
                     [](const RetentionCase &left, const RetentionCase &right) { return left.dueOn < right.dueOn; });
    return cases;
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/credential_rule.h"

#include "model/rules/rule_parameters.h"

#include <algorithm>
#include <string_view>

namespace vigie {

namespace {

struct CredentialTerms {
    RuleIdentity identity{};
    Severity severity{};
    QString reason{}; //!< the check's word
    Duration after{};
    QStringList scopes{};
    bool isExclusive{false};
};

//! What a check found: since when, where a date says it, and which one among several.
struct Anomaly {
    QDate since{};
    QString detail{};
};

struct Case {
    const CredentialTerms &terms;
    const RuleContext &context;
    const RuleSubject &subject;
    const CredentialFacts &facts;
};

using Anomalies = QList<Anomaly>;

Anomalies severalProcedures(const Case &about)
{
    if (about.facts.procedures.size() < 2)
        return {};
    return {{.since = about.subject.issuedOn, .detail = about.facts.procedures.join(QStringLiteral(", "))}};
}

Anomalies handedToSubcontractor(const Case &about)
{
    return about.facts.subcontractor.isEmpty() ? Anomalies{} : Anomalies{{.detail = about.facts.subcontractor}};
}

//! The day after which the time is over.
Anomalies overSince(const Case &about, QDate from)
{
    const QDate last = dateAfter(from, about.terms.after, about.context.workingDays);
    return last.isValid() && about.context.today > last ? Anomalies{{.since = last.addDays(1)}} : Anomalies{};
}

Anomalies longUnused(const Case &about)
{
    return about.subject.lastUsedOn.isValid() ? overSince(about, about.subject.lastUsedOn) : Anomalies{};
}

Anomalies neverUsed(const Case &about)
{
    const bool isNever = about.facts.areUsesTold && !about.subject.lastUsedOn.isValid();
    return isNever && about.subject.issuedOn.isValid() ? overSince(about, about.subject.issuedOn) : Anomalies{};
}

Anomalies outlives(const Case &about, QDate lastDay)
{
    if (!lastDay.isValid() || (about.subject.validUntil.isValid() && about.subject.validUntil <= lastDay))
        return {};
    return {{.since = about.subject.issuedOn}};
}

Anomalies outlivesHabilitation(const Case &about) { return outlives(about, about.facts.habilitationEndsOn); }

Anomalies outlivesDeclaration(const Case &about)
{
    return about.facts.subcontractor.isEmpty() ? Anomalies{} : outlives(about, about.facts.declarationEndsOn);
}

Anomalies habilitationEnded(const Case &about)
{
    const QDate ended = about.facts.habilitationEndedOn;
    const bool isOver = about.facts.hasLostHabilitation || (ended.isValid() && ended <= about.context.today);
    return isOver ? Anomalies{{.since = ended}} : Anomalies{};
}

Anomalies uncontrolledServers(const Case &about)
{
    return about.facts.uncontrolledServer.isEmpty() ? Anomalies{}
                                                    : Anomalies{{.detail = about.facts.uncontrolledServer}};
}

//! Without any scope the service does not say which: nothing is concluded.
Anomalies otherScopes(const Case &about)
{
    Anomalies found;
    if (about.facts.scopes.isEmpty())
        return found;
    for (const QString &scope : about.terms.scopes) {
        if (!about.facts.scopes.contains(scope))
            found.append({.detail = scope});
    }
    for (const QString &scope : about.facts.scopes) {
        if (about.terms.isExclusive && !about.terms.scopes.contains(scope))
            found.append({.detail = scope});
    }
    return found;
}

Anomalies severalApplications(const Case &about)
{
    return about.facts.applications.size() < 2 ? Anomalies{} : Anomalies{{.since = about.subject.issuedOn}};
}

Anomalies undeclaredAddresses(const Case &about)
{
    Anomalies found;
    for (const QString &address : about.facts.undeclaredAddresses)
        found.append({.detail = address});
    return found;
}

Anomalies undeclaredIdentifier(const Case &about)
{
    const QString &identifier = about.facts.undeclaredIdentifier;
    return identifier.isEmpty() ? Anomalies{} : Anomalies{{.detail = identifier}};
}

struct Check {
    std::string_view word;
    Anomalies (*find)(const Case &about);
};

constexpr Check checks[] = {
    {"controlled_servers", uncontrolledServers},
    {"declared_address", undeclaredAddresses},
    {"declared_identifier", undeclaredIdentifier},
    {"habilitation_ended", habilitationEnded},
    {"handed_to_subcontractor", handedToSubcontractor},
    {"long_unused", longUnused},
    {"never_used", neverUsed},
    {"one_application", severalApplications},
    {"one_procedure", severalProcedures},
    {"outlives_declaration", outlivesDeclaration},
    {"outlives_habilitation", outlivesHabilitation},
    {"required_scope", otherScopes},
    {"similar_purposes", severalProcedures},
};

const Check *checkOf(const QString &word)
{
    const auto isIt = [&word](const Check &check) {
        return word == QLatin1String(check.word.data(), qsizetype(check.word.size()));
    };
    const auto found = std::find_if(std::cbegin(checks), std::cend(checks), isIt);
    return found == std::cend(checks) ? nullptr : found;
}

} // namespace

PreparedRule prepareCredentialRule(const Rule &rule, const TermsProfile &profile)
{
    const CredentialTerms terms{
        .identity = {.rule = rule.id, .api = profile.api},
        .severity = severityParameter(rule.parameters, QLatin1String("severity")),
        .reason = rule.parameters.value(QLatin1String("check")).toString(),
        .after = durationFrom(rule.parameters.value(QLatin1String("after"))).value_or(Duration{}),
        .scopes = wordsParameter(rule.parameters, QLatin1String("scopes")),
        .isExclusive = rule.parameters.value(QLatin1String("exclusive")).toBool(),
    };
    const Check *check = checkOf(terms.reason);
    if (!check)
        return [](const RuleContext &, RuleOutcome &) {};
    return [terms, find = check->find](const RuleContext &context, RuleOutcome &outcome) {
        for (const RuleSubject &subject : context.subjects) {
            if (!subject.credential)
                continue;
            for (const Anomaly &anomaly : find({terms, context, subject, *subject.credential})) {
                Finding finding = findingOf(terms.identity, context, subject, terms.severity, terms.reason,
                                            anomaly.since);
                finding.detail = anomaly.detail;
                outcome.findings.append(finding);
            }
        }
    };
}

} // namespace vigie

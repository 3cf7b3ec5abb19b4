// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/rule_engine.h"

#include "model/rules/answer_within_rule.h"
#include "model/rules/authorisation_rule.h"
#include "model/rules/availability_target_rule.h"
#include "model/rules/clock_rule.h"
#include "model/rules/condition_rule.h"
#include "model/rules/contact_role_rule.h"
#include "model/rules/credential_rule.h"
#include "model/rules/declared_field_rule.h"
#include "model/rules/duty_rule.h"
#include "model/rules/expiry_rule.h"
#include "model/rules/gate_rule.h"
#include "model/rules/location_rule.h"
#include "model/rules/maximum_interval_rule.h"
#include "model/rules/maximum_life_rule.h"
#include "model/rules/notice_after_rule.h"
#include "model/rules/notice_before_rule.h"
#include "model/rules/notice_period_rule.h"
#include "model/rules/quota_rule.h"
#include "model/rules/recheck_after_rule.h"
#include "model/rules/recovery_time_rule.h"
#include "model/rules/register_field_rule.h"
#include "model/rules/renew_before_rule.h"
#include "model/rules/retention_rule.h"
#include "model/rules/yearly_task_rule.h"

#include <algorithm>
#include <string_view>

namespace vigie {

namespace {

struct RuleKind {
    std::string_view word;
    PreparedRule (*prepare)(const Rule &rule, const TermsProfile &profile);
};

constexpr RuleKind ruleKinds[] = {
    {"answer_within", prepareAnswerWithin},
    {"authorisation", prepareAuthorisation},
    {"availability_target", prepareAvailabilityTarget},
    {"clock", prepareClock},
    {"condition", prepareCondition},
    {"contact_role", prepareContactRole},
    {"credential_rule", prepareCredentialRule},
    {"declared_field", prepareDeclaredField},
    {"duty", prepareDuty},
    {"expiry", prepareExpiry},
    {"gate", prepareGate},
    {"location", prepareLocation},
    {"maximum_interval", prepareMaximumInterval},
    {"maximum_life", prepareMaximumLife},
    {"notice_after", prepareNoticeAfter},
    {"notice_before", prepareNoticeBefore},
    {"notice_period", prepareNoticePeriod},
    {"quota", prepareQuota},
    {"recheck_after", prepareRecheckAfter},
    {"recovery_time", prepareRecoveryTime},
    {"register_field", prepareRegisterField},
    {"renew_before", prepareRenewBefore},
    {"retention", prepareRetention},
    {"yearly_task", prepareYearlyTask},
};

QLatin1String latin1(std::string_view text) { return QLatin1String(text.data(), qsizetype(text.size())); }

//! No text of ours is older, and nobody plans further: such a date is a mistake of typing.
bool isImplausible(QDate date)
{
    constexpr int first = 2000;
    constexpr int last = 2100;
    return date.isValid() && (date.year() < first || date.year() > last);
}

bool hasImplausibleDate(const RuleSubject &subject)
{
    const QDate dates[] = {subject.issuedOn,     subject.validFrom,       subject.validUntil,   subject.receivedOn,
                           subject.lastUsedOn,   subject.deliveryEndedOn, subject.recordedOn,   subject.serviceEndedOn,
                           subject.eventOn,      subject.announcedOn,     subject.authorisedOn, subject.awareAt.date(),
                           subject.toldAt.date()};
    return std::any_of(std::cbegin(dates), std::cend(dates), isImplausible);
}

//! What a rule would say of such a subject is not said; that it cannot be right is.
void addImplausible(const RuleOutcome &concluded, const RuleSubject &subject, RuleOutcome &outcome)
{
    QStringList rules;
    const auto add = [&](const QString &rule, const ApiCode &api, PartnerId partner) {
        if (rules.contains(rule))
            return;
        rules.append(rule);
        outcome.findings.append({.rule = rule,
                                 .severity = Severity::ToCorrect,
                                 .api = api,
                                 .partner = partner,
                                 .object = subject.object,
                                 .reason = QStringLiteral("implausible_dates")});
    };
    for (const Deadline &deadline : concluded.deadlines)
        add(deadline.rule, deadline.api, deadline.partner);
    for (const Finding &finding : concluded.findings)
        add(finding.rule, finding.api, finding.partner);
}

} // namespace

RuleEngine::RuleEngine(const TermsProfile &profile)
{
    for (const Rule &rule : profile.rules) {
        const auto isItsKind = [&](const RuleKind &kind) { return rule.kind == latin1(kind.word); };
        const auto kind = std::find_if(std::cbegin(ruleKinds), std::cend(ruleKinds), isItsKind);
        if (rule.enabled && kind != std::cend(ruleKinds))
            m_rules.push_back(kind->prepare(rule, profile));
    }
}

RuleOutcome RuleEngine::apply(const RuleContext &context) const
{
    const auto isAtFault = std::find_if(context.subjects.cbegin(), context.subjects.cend(), hasImplausibleDate);
    if (isAtFault != context.subjects.cend())
        return applyWithout(context);
    RuleOutcome outcome;
    for (const PreparedRule &rule : m_rules)
        rule(context, outcome);
    return outcome;
}

RuleOutcome RuleEngine::applyWithout(const RuleContext &context) const
{
    RuleContext plausible = context;
    plausible.subjects.removeIf(hasImplausibleDate);
    RuleOutcome outcome = apply(plausible);
    for (const RuleSubject &subject : context.subjects) {
        if (!hasImplausibleDate(subject))
            continue;
        RuleContext alone = context;
        alone.subjects = {subject};
        RuleOutcome concluded;
        for (const PreparedRule &rule : m_rules)
            rule(alone, concluded);
        addImplausible(concluded, subject, outcome);
    }
    return outcome;
}

QStringList RuleEngine::kinds()
{
    QStringList words;
    for (const RuleKind &kind : ruleKinds)
        words.append(latin1(kind.word));
    return words;
}

} // namespace vigie

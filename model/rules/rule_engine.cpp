// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/rule_engine.h"

#include "model/rules/clock_rule.h"
#include "model/rules/expiry_rule.h"
#include "model/rules/maximum_interval_rule.h"
#include "model/rules/maximum_life_rule.h"
#include "model/rules/notice_before_rule.h"
#include "model/rules/renew_before_rule.h"
#include "model/rules/retention_rule.h"

#include <algorithm>
#include <string_view>

namespace vigie {

namespace {

struct RuleKind {
    std::string_view word;
    PreparedRule (*prepare)(const Rule &rule, const TermsProfile &profile);
};

constexpr RuleKind ruleKinds[] = {
    {"clock", prepareClock},
    {"expiry", prepareExpiry},
    {"maximum_interval", prepareMaximumInterval},
    {"maximum_life", prepareMaximumLife},
    {"notice_before", prepareNoticeBefore},
    {"renew_before", prepareRenewBefore},
    {"retention", prepareRetention},
};

QLatin1String latin1(std::string_view text) { return QLatin1String(text.data(), qsizetype(text.size())); }

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
    RuleOutcome outcome;
    for (const PreparedRule &rule : m_rules)
        rule(context, outcome);
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

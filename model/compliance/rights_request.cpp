// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compliance/rights_request.h"

#include "model/rules/rule_parameters.h"
#include "model/words.h"

namespace vigie {

namespace {

constexpr Words<RightsRequestKind, 5> kindWords{{{RightsRequestKind::Access, "access"},
                                                 {RightsRequestKind::Rectification, "rectification"},
                                                 {RightsRequestKind::Erasure, "erasure"},
                                                 {RightsRequestKind::Restriction, "restriction"},
                                                 {RightsRequestKind::Objection, "objection"}}};

constexpr Words<RightsRequestOutcome, 3> outcomeWords{{{RightsRequestOutcome::Granted, "granted"},
                                                       {RightsRequestOutcome::PartlyGranted, "partly_granted"},
                                                       {RightsRequestOutcome::Refused, "refused"}}};

const Rule *answerRule(const TermsProfile &profile)
{
    for (const Rule &rule : profile.rules) {
        if (rule.enabled && rule.kind == QLatin1String("answer_within")
            && wordsParameter(rule.parameters, QLatin1String("requests")).contains(QStringLiteral("rights_request")))
            return &rule;
    }
    return nullptr;
}

} // namespace

QString rightsRequestKindWord(RightsRequestKind kind) { return wordOf(kindWords, kind); }
std::optional<RightsRequestKind> rightsRequestKindFromWord(const QString &word) { return valueOf(kindWords, word); }
QString rightsRequestOutcomeWord(RightsRequestOutcome outcome) { return wordOf(outcomeWords, outcome); }
std::optional<RightsRequestOutcome> rightsRequestOutcomeFromWord(const QString &word)
{
    return valueOf(outcomeWords, word);
}

QList<RightsRequestKind> allRightsRequestKinds()
{
    QList<RightsRequestKind> kinds;
    for (const auto &[kind, word] : kindWords)
        kinds.append(kind);
    return kinds;
}

QList<RightsRequestOutcome> allRightsRequestOutcomes()
{
    QList<RightsRequestOutcome> outcomes;
    for (const auto &[outcome, word] : outcomeWords)
        outcomes.append(outcome);
    return outcomes;
}

std::optional<AnswerTime> rightsAnswerTime(const TermsProfile &profile)
{
    const Rule *rule = answerRule(profile);
    return rule ? std::optional(answerTimeOf(*rule)) : std::nullopt;
}

QString rightsAnswerRule(const TermsProfile &profile)
{
    const Rule *rule = answerRule(profile);
    return rule ? rule->id : QString();
}

} // namespace vigie

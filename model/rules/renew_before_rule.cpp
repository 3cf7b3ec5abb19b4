// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/renew_before_rule.h"

#include "model/rules/rule_parameters.h"

#include <algorithm>
#include <iterator>

namespace vigie {

namespace {

bool isReceived(const RuleSubject &document, QDate today)
{
    return !document.receivedOn.isValid() || document.receivedOn <= today;
}

bool isInOurTimes(QDate date) { return date.isValid() && date.year() >= 2000 && date.year() <= 2100; }

//! One of a day, counted either way, is a slip of the keyboard.
bool hasPlausibleDates(const RuleSubject &document, const std::optional<Duration> &longestLife)
{
    if (!isInOurTimes(document.validUntil))
        return false;
    if (!document.validFrom.isValid())
        return true;
    return isInOurTimes(document.validFrom) && document.validFrom.addDays(1) < document.validUntil
        && (!longestLife || document.validUntil <= dateAfter(document.validFrom, *longestLife, WorkingDays()));
}

bool isInForce(const RuleSubject &document, QDate today)
{
    return (!document.validFrom.isValid() || document.validFrom <= today) && document.validUntil >= today;
}

bool isNewer(const RuleSubject &document, const RuleSubject &than)
{
    return !document.receivedOn.isValid() || !than.receivedOn.isValid() || document.receivedOn > than.receivedOn;
}

//! The documents received by a day, told apart once: those that can be reckoned with, and the newest that
//! cannot.
class ReceivedDocuments
{
public:
    ReceivedDocuments(const QList<RuleSubject> &documents, const std::optional<Duration> &longestLife, QDate today)
        : m_documents(documents)
    {
        for (qsizetype index = 0; index < documents.size(); ++index) {
            if (!isReceived(documents.at(index), today))
                continue;
            if (hasPlausibleDates(documents.at(index), longestLife))
                m_plausible.append(index);
            else if (m_implausible < 0 || isNewer(documents.at(index), documents.at(m_implausible)))
                m_implausible = index;
        }
    }

    //! Of those that pass, the one that ends last; -1 when none does.
    template <typename Test> [[nodiscard]] qsizetype lastEnding(Test passes) const
    {
        qsizetype best = -1;
        for (const qsizetype index : m_plausible) {
            const RuleSubject &document = m_documents.at(index);
            if (passes(document) && (best < 0 || document.validUntil > m_documents.at(best).validUntil))
                best = index;
        }
        return best;
    }

    [[nodiscard]] qsizetype implausible() const { return m_implausible; }

private:
    const QList<RuleSubject> &m_documents;
    QList<qsizetype> m_plausible{};
    qsizetype m_implausible{-1};
};

RenewalState stateBefore(QDate today, QDate dueOn, QDate warnedOn)
{
    if (today == dueOn)
        return RenewalState::DueToday;
    if (today > dueOn)
        return RenewalState::Overdue;
    return today >= warnedOn ? RenewalState::ToPrepare : RenewalState::Valid;
}

struct RenewBefore {
    RuleIdentity identity{};
    QStringList objects{};
    RenewalTerms terms{};
    QString afterDue{};
    QString afterEnd{};
    Severity severityAfterDue{};
    Severity severityAfterEnd{};
    RuleIdentity warning{};
    Severity warningSeverity{Severity::Info};
};

//! The rule that warns ahead of this one, if the profile has one.
const Rule *earlyWarningOf(const Rule &rule, const TermsProfile &profile)
{
    const auto warns = [&](const Rule &candidate) {
        return candidate.enabled && candidate.kind == QLatin1String("early_warning")
            && candidate.parameters.value(QLatin1String("of")) == rule.id;
    };
    const auto found = std::find_if(profile.rules.cbegin(), profile.rules.cend(), warns);
    return found == profile.rules.cend() ? nullptr : &*found;
}

//! The life beyond which the profile takes such a document for a mistake of typing.
std::optional<Duration> longestLifeOf(const QStringList &objects, const TermsProfile &profile)
{
    for (const Rule &rule : profile.rules) {
        const bool isAboutTypos = rule.enabled && rule.kind == QLatin1String("maximum_life")
            && severityParameter(rule.parameters, QLatin1String("severity")) == Severity::ToCorrect;
        const QStringList concerned = wordsParameter(rule.parameters, QLatin1String("objects"));
        const auto isConcerned = [&](const QString &object) { return concerned.contains(object); };
        if (isAboutTypos && std::any_of(objects.cbegin(), objects.cend(), isConcerned))
            return durationFrom(rule.parameters.value(QLatin1String("limit")));
    }
    return std::nullopt;
}

RenewBefore renewBeforeFrom(const Rule &rule, const TermsProfile &profile)
{
    const QJsonObject &parameters = rule.parameters;
    RenewBefore values{
        .identity = {.rule = rule.id, .api = profile.api},
        .objects = wordsParameter(parameters, QLatin1String("objects")),
        .terms = {.due = durationFrom(parameters.value(QLatin1String("lead"))).value_or(Duration{})},
        .afterDue = parameters.value(QLatin1String("after_due")).toString(),
        .afterEnd = parameters.value(QLatin1String("after_end")).toString(),
        .severityAfterDue = severityParameter(parameters, QLatin1String("severity_after_due")),
        .severityAfterEnd = severityParameter(parameters, QLatin1String("severity_after_end")),
    };
    values.terms.longestLife = longestLifeOf(values.objects, profile);
    if (const Rule *warning = earlyWarningOf(rule, profile)) {
        values.warning = {.rule = warning->id, .api = profile.api};
        values.terms.warning = durationFrom(warning->parameters.value(QLatin1String("lead"))).value_or(Duration{});
        values.warningSeverity = severityParameter(warning->parameters, QLatin1String("severity"));
    }
    return values;
}

void addFinding(const RenewBefore &rule, const Renewal &renewal, const RuleSubject &document,
                const RuleContext &context, RuleOutcome &outcome)
{
    switch (renewal.state) {
    case RenewalState::Overdue:
        outcome.findings.append(findingOf(rule.identity, context, document, rule.severityAfterDue, rule.afterDue,
                                          renewal.dueOn.addDays(1)));
        return;
    case RenewalState::Expired:
        outcome.findings.append(findingOf(rule.identity, context, document, rule.severityAfterEnd, rule.afterEnd,
                                          renewal.endsOn.addDays(1)));
        return;
    case RenewalState::ToCorrect:
        outcome.findings.append(findingOf(rule.identity, context, document, Severity::ToCorrect,
                                          QStringLiteral("implausible_dates"), document.receivedOn));
        return;
    case RenewalState::ToPrepare:
        outcome.findings.append(findingOf(rule.warning, context, document, rule.warningSeverity,
                                          QStringLiteral("to_prepare"),
                                          dateBefore(renewal.dueOn, rule.terms.warning, context.workingDays)));
        return;
    case RenewalState::None:
    case RenewalState::Valid:
    case RenewalState::DueToday:
    case RenewalState::NotRenewing:
        return;
    }
}

void apply(const RenewBefore &rule, const RuleContext &context, RuleOutcome &outcome)
{
    QList<RuleSubject> documents;
    std::copy_if(context.subjects.cbegin(), context.subjects.cend(), std::back_inserter(documents),
                 [&](const RuleSubject &subject) { return rule.objects.contains(subject.object.kind); });
    const Renewal renewal = renewalOn(context.today, documents, rule.terms, context.workingDays);
    if (renewal.document < 0)
        return;
    const RuleSubject &document = documents.at(renewal.document);
    addFinding(rule, renewal, document, context, outcome);
    if (renewal.dueOn.isValid() && renewal.state != RenewalState::NotRenewing)
        outcome.deadlines.append(deadlineOf(rule.identity, context, document, renewal.dueOn,
                                            {.from = renewal.endsOn, .duration = rule.terms.due, .isBackwards = true}));
}

} // namespace

Renewal renewalOn(QDate today, const QList<RuleSubject> &documents, const RenewalTerms &terms,
                  const WorkingDays &workingDays)
{
    const ReceivedDocuments received(documents, terms.longestLife, today);
    const auto isCurrent = [&](const RuleSubject &document) { return isInForce(document, today); };
    const bool isCovered = received.lastEnding(isCurrent) >= 0;
    const auto counts = [&](const RuleSubject &document) { return isCovered == (document.validUntil >= today); };
    const qsizetype deciding = received.lastEnding(counts);
    if (!isCovered && received.implausible() >= 0
        && (deciding < 0 || isNewer(documents.at(received.implausible()), documents.at(deciding))))
        return {.state = RenewalState::ToCorrect, .document = received.implausible()};
    if (deciding < 0)
        return {};

    Renewal renewal{.document = deciding, .endsOn = documents.at(deciding).validUntil};
    renewal.dueOn = dateBefore(renewal.endsOn, terms.due, workingDays);
    if (!documents.at(deciding).isRenewed)
        renewal.state = RenewalState::NotRenewing;
    else if (!isCovered)
        renewal.state = RenewalState::Expired;
    else
        renewal.state = stateBefore(today, renewal.dueOn, dateBefore(renewal.dueOn, terms.warning, workingDays));
    return renewal;
}

PreparedRule prepareRenewBefore(const Rule &rule, const TermsProfile &profile)
{
    return [values = renewBeforeFrom(rule, profile)](const RuleContext &context, RuleOutcome &outcome) {
        apply(values, context, outcome);
    };
}

} // namespace vigie

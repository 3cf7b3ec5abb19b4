// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/availability_terms.h"

#include "model/words.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr qint64 secondsAnHour = 3600;

constexpr Words<SlaWindow, 3> windowWords{
    {{SlaWindow::Cover, "cover"}, {SlaWindow::Opening, "opening"}, {SlaWindow::Calendar, "calendar"}}};
constexpr Words<ReportingPeriod::Kind, 3> kindWords{{{ReportingPeriod::Kind::Month, "month"},
                                                     {ReportingPeriod::Kind::Quarter, "quarter"},
                                                     {ReportingPeriod::Kind::Year, "year"}}};

const Rule *enabledRuleOf(const TermsProfile &profile, QLatin1String kind)
{
    const auto found = std::find_if(profile.rules.cbegin(), profile.rules.cend(),
                                    [kind](const Rule &rule) { return rule.enabled && rule.kind == kind; });
    return found == profile.rules.cend() ? nullptr : &*found;
}

ServicePeriod servicePeriodOf(const TermsProfile &profile, const QString &ruleId)
{
    const Rule *rule = profile.rule(ruleId);
    return rule ? servicePeriodFrom(rule->parameters) : ServicePeriod{};
}

MeasureTerms measureFrom(const QJsonObject &object)
{
    MeasureTerms measure{
        .window = valueOf(windowWords, object.value(QLatin1String("window")).toString()).value_or(SlaWindow::Calendar)};
    if (object.contains(QLatin1String("target")))
        measure.target = object.value(QLatin1String("target")).toDouble();
    if (object.contains(QLatin1String("percent_decimals")))
        measure.percentDecimals = object.value(QLatin1String("percent_decimals")).toInt();
    return measure;
}

void readTarget(const TermsProfile &profile, AvailabilityTerms &terms)
{
    const Rule *rule = enabledRuleOf(profile, QLatin1String("availability_target"));
    if (!rule)
        return;
    terms.rule = rule->id;
    terms.measures.clear();
    for (const QJsonValue &measure : rule->parameters.value(QLatin1String("measures")).toArray())
        terms.measures.push_back(measureFrom(measure.toObject()));
    terms.servicePeriodRule = rule->parameters.value(QLatin1String("service_period")).toString();
    terms.servicePeriod = servicePeriodOf(profile, terms.servicePeriodRule);
    terms.judgedBy = valueOf(kindWords, rule->parameters.value(QLatin1String("judged_by")).toString())
                         .value_or(ReportingPeriod::Kind::Month);
    terms.plannedOutagesCount = rule->parameters.value(QLatin1String("planned_outages_count")).toBool(true);
    for (const QJsonValue &cause : rule->parameters.value(QLatin1String("excluded_causes")).toArray())
        terms.causes.append({.key = cause.toString(), .rule = rule->id, .leavesTheRate = true});
    for (const QJsonValue &reading : rule->parameters.value(QLatin1String("readings")).toArray())
        terms.readings.append(
            {reading[QLatin1String("disagreement")].toString(), reading[QLatin1String("figures")].toString()});
}

void readCauses(const TermsProfile &profile, AvailabilityTerms &terms)
{
    for (const Rule &rule : profile.rules) {
        if (!rule.enabled || rule.kind != QLatin1String("outage_causes"))
            continue;
        for (const QJsonValue &value : rule.parameters.value(QLatin1String("causes")).toArray()) {
            const QJsonObject cause = value.toObject();
            terms.causes.append({.key = cause.value(QLatin1String("key")).toString(),
                                 .label = cause.value(QLatin1String("label")).toString(),
                                 .rule = rule.id,
                                 .leavesTheRate = rule.parameters.value(QLatin1String("leave_the_rate")).toBool()});
        }
    }
}

void readRecovery(const TermsProfile &profile, AvailabilityTerms &terms)
{
    const Rule *rule = enabledRuleOf(profile, QLatin1String("recovery_time"));
    const auto limit = rule ? durationFrom(rule->parameters.value(QLatin1String("limit"))) : std::nullopt;
    if (!limit)
        return;
    RecoveryTerms recovery{.rule = rule->id,
                           .limitSeconds = limit->value * secondsAnHour,
                           .isEstimated = rule->parameters.value(QLatin1String("estimated")).toBool()};
    if (limit->unit == DurationUnit::WorkingHours) {
        const QString period = rule->parameters.value(QLatin1String("service_period")).toString();
        const ServicePeriod hours = servicePeriodOf(profile, period);
        recovery.window = hours.cover.value_or(hours.opening);
    }
    if (rule->parameters.contains(QLatin1String("allowed")))
        recovery.allowed = rule->parameters.value(QLatin1String("allowed")).toInt();
    terms.recovery = recovery;
}

void readLevel(const TermsProfile &profile, AvailabilityTerms &terms)
{
    const Rule *rule = enabledRuleOf(profile, QLatin1String("level"));
    if (!rule)
        return;
    for (const QJsonValue &value : rule->parameters.value(QLatin1String("axes")).toArray()) {
        const QJsonObject axis = value.toObject();
        if (axis.value(QLatin1String("axis")) != QLatin1String("availability"))
            continue;
        terms.levelRule = rule->id;
        if (const auto limit = durationFrom(axis.value(QLatin1String("longest_interruption"))))
            terms.longestInterruptionSeconds = limit->value * secondsAnHour;
    }
}

} // namespace

QString slaWindowWord(SlaWindow window) { return wordOf(windowWords, window); }

bool AvailabilityTerms::leavesTheRate(const QString &cause) const
{
    return std::any_of(causes.cbegin(), causes.cend(), [&cause](const OutageCause &candidate) {
        return candidate.leavesTheRate && candidate.key == cause;
    });
}

AvailabilityTerms availabilityTermsOf(const TermsProfile &profile)
{
    AvailabilityTerms terms;
    readTarget(profile, terms);
    readCauses(profile, terms);
    readRecovery(profile, terms);
    readLevel(profile, terms);
    return terms;
}

bool keepsTarget(qint64 downSeconds, qint64 knownSeconds, double target, std::optional<int> percentDecimals)
{
    // Decimal fractions have no exact double: the borders are met to within a millionth of a second.
    constexpr double smallest = 1e-6;
    if (!percentDecimals)
        return double(downSeconds) <= (1 - target) * double(knownSeconds) + smallest;
    const double scale = std::pow(10, *percentDecimals) * 100;
    const double rate = 1 - double(downSeconds) / double(knownSeconds);
    return std::llround(rate * scale + smallest) >= std::llround(target * scale + smallest);
}

qint64 budgetOf(double target, qint64 windowSeconds)
{
    constexpr double smallest = 1e-6;
    return qint64(std::floor((1 - target) * double(windowSeconds) + smallest));
}

} // namespace vigie

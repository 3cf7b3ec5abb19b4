// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"
#include "model/usage/sla_computation.h"
#include "tests/services/reports/sample_matter.h"

#include <algorithm>

namespace vigie::sample {

namespace {

constexpr qint64 hour = 3600;

QDateTime asOf() { return {QDate(2026, 11, 23), QTime(9, 44), Qt::UTC}; }

QList<TermsProfile> profiles()
{
    QList<TermsProfile> profiles;
    for (const BuiltInProfile &document : builtInProfiles()) {
        if (const Result<TermsProfile> profile = readProfile(document.json))
            profiles += *profile;
    }
    // The one with two windows and disagreements first.
    std::stable_sort(profiles.begin(), profiles.end(), [](const TermsProfile &one, const TermsProfile &other) {
        return one.disagreements.size() > other.disagreements.size();
    });
    return profiles;
}

QList<Outage> outages(const TermsProfile &profile, int seed)
{
    QList<Outage> outages;
    const QDateTime first(QDate(2025, 1, 6), QTime(8, 20), Qt::UTC);
    for (int i = 0; i < 40; ++i) {
        Outage outage{.id = {i + 1}, .api = profile.api};
        outage.start = first.addDays(17 * i + seed % 5).addSecs(hour * (i * 5 % 11));
        outage.end = outage.start.addSecs(600 * (1 + i % 17));
        outage.planned = i % 3 == 0;
        outage.declaredMaintenance = i % 6 == 0;
        outage.cause = i % 4 == 0 ? QStringLiteral("Certificat expiré (exemple fictif)") : QString();
        outage.reference = QStringLiteral("FICTIF-%1").arg(i);
        if (outage.start < asOf())
            outages += outage;
    }
    outages.last().end = {};
    return outages;
}

//! A year and a half without a failed sample, with a hole of two hours in August.
ProbeHistory probe()
{
    const qint64 from = QDateTime(QDate(2025, 6, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    const qint64 hole = QDateTime(QDate(2026, 8, 20), QTime(9, 0), Qt::UTC).toSecsSinceEpoch();
    return ProbeHistory({{from, hole, ProbeState::Up},
                         {hole + 2 * hour, hole + 3 * hour, ProbeState::Degraded},
                         {hole + 3 * hour, hole + 5 * hour, ProbeState::Down},
                         {hole + 5 * hour, asOf().toSecsSinceEpoch(), ProbeState::Up}},
                        60);
}

} // namespace

SlaReportMatter sla(const QString &period, int subjects)
{
    const QList<TermsProfile> known = profiles();
    SlaReportMatter matter{.period = *reportingPeriodFrom(period)};
    for (int i = 0; i < subjects; ++i) {
        const TermsProfile &profile = known[i % known.size()];
        SlaMatter facts{.outages = outages(profile, i)};
        if (i % 2 == 0)
            facts.probe = probe();
        SlaQuestion question{.period = matter.period, .asOf = asOf()};
        SlaSubject subject{.profile = profile, .answer = slaAnswer(profile, question, facts)};
        const bool isYear = matter.period.kind == ReportingPeriod::Kind::Year;
        for (QDate month = matter.period.first; month <= matter.period.last; month = month.addMonths(1)) {
            question.period = reportingPeriodAt(ReportingPeriod::Kind::Month, month);
            subject.parts.push_back(slaAnswer(profile, question, facts));
            question.period = reportingPeriodAt(ReportingPeriod::Kind::Quarter, month);
            if (isYear && month == question.period.first)
                subject.quarters.push_back(slaAnswer(profile, question, facts));
        }
        question.period = matter.period.previous();
        subject.previous.push_back(slaAnswer(profile, question, facts));
        matter.subjects += subject;
    }
    return matter;
}

} // namespace vigie::sample

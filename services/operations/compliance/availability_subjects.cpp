// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/availability_subjects.h"

#include "model/usage/sla_computation.h"
#include "services/storage/availability_matter.h"

namespace vigie {

namespace {

QString kindWord(ReportingPeriod::Kind kind)
{
    switch (kind) {
    case ReportingPeriod::Kind::Month:
        return QStringLiteral("month");
    case ReportingPeriod::Kind::Quarter:
        return QStringLiteral("quarter");
    case ReportingPeriod::Kind::Year:
        return QStringLiteral("year");
    }
    Q_UNREACHABLE();
}

RuleSubject subjectOf(const SlaAnswer &answer, const char *kind)
{
    RuleSubject subject;
    subject.object = {.kind = QString::fromLatin1(kind),
                      .id = answer.api.value + u'/' + answer.period.text(),
                      .label = answer.period.text()};
    subject.validFrom = answer.period.first;
    subject.validUntil = answer.period.last;
    subject.measure = MeasureFacts{.judgedBy = kindWord(answer.period.kind), .isOver = answer.isOver};
    return subject;
}

void addRates(const SlaAnswer &answer, SubjectTable &table)
{
    for (const SlaMeasure &measure : answer.measures) {
        if (!measure.isJudged)
            continue;
        RuleSubject subject = subjectOf(answer, "availability");
        subject.measure->window = slaWindowWord(measure.window);
        subject.measure->rate = measure.rate;
        if (measure.budgetSeconds && *measure.budgetSeconds > 0)
            subject.measure->budgetUsed = double(measure.downSeconds) / double(*measure.budgetSeconds);
        table.add({}, answer.api, subject);
    }
}

void addRecoveries(const SlaAnswer &answer, SubjectTable &table)
{
    if (!answer.recovery || answer.recovery->incidents.empty())
        return;
    RuleSubject subject = subjectOf(answer, "recovery");
    for (const RecoveredIncident &incident : answer.recovery->incidents)
        subject.measure->recoverySeconds.append(incident.seconds);
    table.add({}, answer.api, subject);
}

Result<> addApi(const SubjectRequest &request, const TermsProfile &profile, SubjectTable &table)
{
    const ReportingPeriod running = reportingPeriodAt(availabilityTermsOf(profile).judgedBy, request.today);
    const Interval both{.start = running.previous().interval().start, .end = running.interval().end};
    const Result<SlaMatter> matter = availabilityMatter(request.database, profile.api, Environment::Production, both);
    if (!matter)
        return failure(matter.error());
    if (matter->outages.isEmpty() && !matter->probe)
        return {};
    for (const ReportingPeriod &period : {running, running.previous()}) {
        const SlaAnswer answer = slaAnswer(profile, {.period = period, .asOf = request.now}, *matter);
        addRates(answer, table);
        addRecoveries(answer, table);
    }
    return {};
}

} // namespace

Result<> availabilitySubjects(const SubjectRequest &request, SubjectTable &table)
{
    if (!request.partners.includesApis())
        return {};
    for (const TermsProfile &profile : request.profiles) {
        if (request.stop.stop_requested())
            return failure(Error::Kind::Cancelled);
        if (const Result<> added = addApi(request, profile, table); !added)
            return added;
    }
    return {};
}

} // namespace vigie

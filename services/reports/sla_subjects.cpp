// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/sla_subjects.h"

#include "model/calendar/paris_time.h"
#include "model/usage/sla_computation.h"
#include "services/storage/availability_matter.h"
#include "services/storage/profile_repository.h"

#include <algorithm>

namespace vigie {

namespace {

using Kind = ReportingPeriod::Kind;

QDate lastDay(const SlaSelection &selection) { return std::min(selection.period.last, parisDate(selection.asOf)); }

//! The periods of that kind within another, those that have begun, oldest first.
QList<ReportingPeriod> periodsWithin(const ReportingPeriod &whole, Kind kind, const QDateTime &asOf)
{
    QList<ReportingPeriod> periods;
    const QDate today = parisDate(asOf);
    for (ReportingPeriod part = reportingPeriodAt(kind, whole.first); part.first <= whole.last;
         part = reportingPeriodAt(kind, part.last.addDays(1))) {
        if (part.first <= today || periods.isEmpty())
            periods += part;
    }
    return periods;
}

std::vector<SlaAnswer> answersTo(const TermsProfile &profile, SlaQuestion question,
                                 const QList<ReportingPeriod> &periods, const SlaMatter &matter)
{
    std::vector<SlaAnswer> answers;
    for (const ReportingPeriod &period : periods) {
        question.period = period;
        answers.push_back(slaAnswer(profile, question, matter));
    }
    return answers;
}

//! From the first period to compare with to the end of the one that is asked.
Interval everythingAsked(const SlaSelection &selection)
{
    ReportingPeriod first = selection.period;
    for (int i = 0; i < selection.previous; ++i)
        first = first.previous();
    return {.start = first.interval().start, .end = selection.period.interval().end};
}

SlaSubject subjectOf(const TermsProfile &profile, const SlaSelection &selection, Environment environment,
                     const SlaMatter &matter)
{
    const SlaQuestion question{.environment = environment, .period = selection.period, .asOf = selection.asOf};
    SlaSubject subject{.profile = profile, .answer = slaAnswer(profile, question, matter)};
    subject.parts = answersTo(profile, question, periodsWithin(selection.period, Kind::Month, selection.asOf), matter);
    if (selection.period.kind == Kind::Year) {
        subject.quarters = answersTo(profile, question, periodsWithin(selection.period, Kind::Quarter, selection.asOf),
                                     matter);
    }
    SlaQuestion before = question;
    for (int i = 0; i < selection.previous; ++i) {
        before.period = before.period.previous();
        subject.previous.push_back(slaAnswer(profile, before, matter));
    }
    return subject;
}

bool saysSomething(const SlaMatter &matter) { return matter.probe || !matter.outages.isEmpty(); }

Result<> addSubjects(Database &database, const TermsProfile &profile, const SlaSelection &selection,
                     QList<SlaSubject> &subjects)
{
    for (const Environment environment : {Environment::Production, Environment::Sandbox}) {
        if (selection.environment && *selection.environment != environment)
            continue;
        const auto matter = availabilityMatter(database, profile.api, environment, everythingAsked(selection));
        if (!matter)
            return failure(matter.error());
        const bool isAsked = selection.environment || environment == Environment::Production;
        if (isAsked || saysSomething(*matter))
            subjects += subjectOf(profile, selection, environment, *matter);
    }
    return {};
}

} // namespace

Result<TermsProfile> slaProfile(Database &database, const ApiCode &api, const SlaSelection &selection)
{
    return ProfileRepository(database).find(api, lastDay(selection));
}

Result<SlaReportMatter> slaReportMatter(Database &database, const SlaSelection &selection)
{
    const Result<QList<TermsProfile>> profiles = ProfileRepository(database).inForce(lastDay(selection));
    if (!profiles)
        return failure(profiles.error());
    SlaReportMatter matter{.period = selection.period};
    for (const TermsProfile &profile : *profiles) {
        if (!selection.apis.isEmpty() && !selection.apis.contains(profile.api))
            continue;
        if (const Result<> added = addSubjects(database, profile, selection, matter.subjects); !added)
            return failure(added.error());
    }
    return matter;
}

std::vector<SlaAnswer> everyAnswer(const SlaReportMatter &matter)
{
    std::vector<SlaAnswer> answers;
    for (const SlaSubject &subject : matter.subjects) {
        answers.insert(answers.end(), subject.previous.crbegin(), subject.previous.crend());
        if (subject.answer.period.kind != Kind::Month)
            answers.insert(answers.end(), subject.parts.cbegin(), subject.parts.cend());
        answers.insert(answers.end(), subject.quarters.cbegin(), subject.quarters.cend());
        answers.push_back(subject.answer);
    }
    return answers;
}

Result<std::vector<SlaAnswer>> slaMonths(Database &database, const TermsProfile &profile, const SlaSelection &selection,
                                         Environment environment, int count)
{
    const SlaQuestion last{.environment = environment,
                           .period = reportingPeriodAt(Kind::Month, lastDay(selection)),
                           .asOf = selection.asOf};
    ReportingPeriod first = last.period;
    for (int i = 1; i < count; ++i)
        first = first.previous();
    const Interval asked{.start = first.interval().start, .end = last.period.interval().end};
    return availabilityMatter(database, profile.api, environment, asked).map([&](const SlaMatter &matter) {
        return slaAnswers(profile, last, count, matter);
    });
}

} // namespace vigie

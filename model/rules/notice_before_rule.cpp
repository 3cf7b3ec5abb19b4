// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/notice_before_rule.h"

#include "model/rules/rule_parameters.h"

namespace vigie {

namespace {

struct NoticeBefore {
    RuleIdentity identity{};
    QStringList events{};
    Duration lead{};
    Duration emergencyLead{};
};

QList<DatedDayOff> daysLeftOut(QDate announceBy, QDate changeOn, const Duration &lead, const WorkingDays &workingDays)
{
    if (lead.unit != DurationUnit::WorkingDays)
        return {};
    return workingDays.daysOffBetween(announceBy, changeOn.addDays(-1));
}

//! A notice that was prepared for one rule answers no other rule of its event.
bool isAsked(const NoticeBefore &rule, const RuleSubject &subject)
{
    return rule.events.contains(subject.event) && (subject.rule.isEmpty() || subject.rule == rule.identity.rule);
}

void apply(const NoticeBefore &rule, const RuleContext &context, RuleOutcome &outcome)
{
    for (const RuleSubject &subject : context.subjects) {
        if (!isAsked(rule, subject) || !subject.eventOn.isValid())
            continue;
        const Duration &lead = subject.isEmergency ? rule.emergencyLead : rule.lead;
        const QDate announceBy = dateBefore(subject.eventOn, lead, context.workingDays);
        Deadline deadline = deadlineOf(rule.identity, context, subject, announceBy,
                                       {.from = subject.eventOn, .duration = lead, .isBackwards = true});
        if (subject.announcedOn.isValid())
            deadline.state = deadlineStateOn(subject.announcedOn, announceBy, subject.announcedOn <= announceBy);
        if (deadline.state == DeadlineState::Overdue)
            outcome.findings.append(findingOf(rule.identity, context, subject, Severity::Warning,
                                              QStringLiteral("announced_too_late"), announceBy.addDays(1)));
        outcome.deadlines.append(deadline);
    }
}

//! Beforehand, but the text gives no figure: too late once it has happened.
void applyWithoutFigure(const NoticeBefore &rule, const RuleContext &context, RuleOutcome &outcome)
{
    for (const RuleSubject &subject : context.subjects) {
        if (!isAsked(rule, subject) || !subject.eventOn.isValid() || context.today < subject.eventOn)
            continue;
        if (!subject.announcedOn.isValid() || subject.announcedOn > subject.eventOn)
            outcome.findings.append(findingOf(rule.identity, context, subject, Severity::Warning,
                                              subject.announcedOn.isValid() ? QStringLiteral("announced_too_late")
                                                                            : QStringLiteral("not_announced"),
                                              subject.eventOn));
    }
}

} // namespace

std::optional<Duration> noticeLead(const QJsonObject &parameters, bool isEmergency)
{
    const std::optional<Duration> lead = durationFrom(parameters.value(QLatin1String("lead")));
    const std::optional<Duration> emergency = durationFrom(parameters.value(QLatin1String("emergency_lead")));
    return isEmergency && emergency ? emergency : lead;
}

NoticePlan planForChange(QDate changeOn, const Duration &lead, const WorkingDays &workingDays)
{
    const QDate announceBy = dateBefore(changeOn, lead, workingDays);
    return {.changeOn = changeOn,
            .announceBy = announceBy,
            .lead = lead,
            .daysLeftOut = daysLeftOut(announceBy, changeOn, lead, workingDays)};
}

NoticePlan planForAnnouncement(QDate announcedOn, const Duration &lead, const WorkingDays &workingDays)
{
    QDate changeOn = lead.unit == DurationUnit::WorkingDays
        ? workingDays.earliestWorkingDayFor(announcedOn, lead.value)
        : workingDays.workingDayFrom(dateAfter(announcedOn, lead, workingDays));
    // A month clamped on the way there need not come back to the same day: 28/02 + 6 mois − 6 mois.
    while (changeOn.isValid() && dateBefore(changeOn, lead, workingDays) < announcedOn)
        changeOn = workingDays.workingDayFrom(changeOn.addDays(1));
    return planForChange(changeOn, lead, workingDays);
}

//! A notice without a figure (« délai raisonnable ») makes no deadline.
PreparedRule prepareNoticeBefore(const Rule &rule, const TermsProfile &profile)
{
    const std::optional<Duration> lead = noticeLead(rule.parameters, false);
    const NoticeBefore values{
        .identity = {.rule = rule.id, .api = profile.api},
        .events = wordsParameter(rule.parameters, QLatin1String("events")),
        .lead = lead.value_or(Duration{}),
        .emergencyLead = noticeLead(rule.parameters, true).value_or(Duration{}),
    };
    if (!lead)
        return [values](const RuleContext &context, RuleOutcome &outcome) {
            applyWithoutFigure(values, context, outcome);
        };
    return [values](const RuleContext &context, RuleOutcome &outcome) { apply(values, context, outcome); };
}

} // namespace vigie

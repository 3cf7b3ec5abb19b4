// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compliance/incident_plan.h"

#include "model/rules/rule_parameters.h"

#include <QJsonArray>

#include <algorithm>

namespace vigie {

namespace {

PlannedStep stepFrom(const QJsonObject &item, const QString &phase)
{
    return {.phase = phase,
            .key = item.value(QLatin1String("key")).toString(),
            .label = item.value(QLatin1String("label")).toString(),
            .guardsReturn = item.value(QLatin1String("guards")).toString() == QLatin1String("return_to_service")};
}

QList<PlannedStep> stepsFrom(const QJsonArray &items, const QString &phase = {})
{
    QList<PlannedStep> steps;
    for (const QJsonValue &item : items)
        steps.append(stepFrom(item.toObject(), phase));
    return steps;
}

void addMissing(QList<PlannedStep> &steps, const QList<PlannedStep> &more)
{
    for (const PlannedStep &step : more) {
        const bool known = std::any_of(steps.cbegin(), steps.cend(),
                                       [&](const PlannedStep &other) { return other.key == step.key; });
        if (!known)
            steps.append(step);
    }
}

void addPhases(QList<PlannedPhase> &phases, const Rule &rule)
{
    for (const QJsonValue &value : rule.parameters.value(QLatin1String("phases")).toArray()) {
        const QJsonObject object = value.toObject();
        const QString key = object.value(QLatin1String("key")).toString();
        auto phase = std::find_if(phases.begin(), phases.end(),
                                  [&](const PlannedPhase &other) { return other.key == key; });
        if (phase == phases.end()) {
            phases.append({.key = key, .label = object.value(QLatin1String("label")).toString()});
            phase = std::prev(phases.end());
        }
        addMissing(phase->steps, stepsFrom(object.value(QLatin1String("steps")).toArray(), key));
    }
}

NotificationContent contentFrom(const Rule &rule, const ApiCode &api)
{
    return {.rule = rule.id,
            .api = api,
            .to = wordsParameter(rule.parameters, QLatin1String("to")),
            .items = stepsFrom(rule.parameters.value(QLatin1String("items")).toArray()),
            .inStages = rule.parameters.value(QLatin1String("in_stages")).toBool()};
}

} // namespace

const NotificationContent *IncidentPlan::content(const QString &rule) const
{
    const auto found = std::find_if(contents.cbegin(), contents.cend(),
                                    [&](const NotificationContent &content) { return content.rule == rule; });
    return found == contents.cend() ? nullptr : &*found;
}

QList<PlannedStep> IncidentPlan::items() const
{
    QList<PlannedStep> all;
    for (const NotificationContent &content : contents)
        addMissing(all, content.items);
    return all;
}

QList<PlannedStep> IncidentPlan::steps() const
{
    QList<PlannedStep> all;
    for (const PlannedPhase &phase : phases)
        all += phase.steps;
    return all;
}

IncidentPlan incidentPlanOf(const Incident &incident, const QList<TermsProfile> &profiles)
{
    IncidentPlan plan;
    for (const TermsProfile &profile : profiles) {
        if (!incident.apis.contains(profile.api))
            continue;
        for (const Rule &rule : profile.rules) {
            if (!rule.enabled)
                continue;
            if (rule.kind == QLatin1String("incident_phases")) {
                plan.rules.append(rule.id);
                addPhases(plan.phases, rule);
            } else if (rule.kind == QLatin1String("notification_content")) {
                plan.contents.append(contentFrom(rule, profile.api));
            }
        }
    }
    return plan;
}

QStringList incidentEventsOf(const QList<TermsProfile> &profiles)
{
    QStringList events;
    for (const TermsProfile &profile : profiles) {
        for (const Rule &rule : profile.rules) {
            if (rule.enabled && rule.kind == QLatin1String("clock"))
                events += wordsParameter(rule.parameters, QLatin1String("events"));
        }
    }
    events.removeDuplicates();
    return events;
}

QList<PlannedStep> stepsLeft(const IncidentPlan &plan, const IncidentFile &file)
{
    QList<PlannedStep> left = plan.steps();
    left.removeIf([&](const PlannedStep &step) {
        const IncidentStepState state = file.step(step.phase, step.key).state;
        return state == IncidentStepState::Done || state == IncidentStepState::NotApplicable;
    });
    return left;
}

QList<PlannedStep> stepsBeforeReturn(const IncidentPlan &plan, const IncidentFile &file)
{
    QList<PlannedStep> left = stepsLeft(plan, file);
    left.removeIf([](const PlannedStep &step) { return !step.guardsReturn; });
    return left;
}

} // namespace vigie

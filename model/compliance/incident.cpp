// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compliance/incident.h"

#include "model/words.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr Words<IncidentState, 2> stateWords{{{IncidentState::Open, "open"}, {IncidentState::Closed, "closed"}}};
constexpr Words<IncidentStepState, 4> stepWords{{{IncidentStepState::ToDo, "to_do"},
                                                 {IncidentStepState::UnderWay, "under_way"},
                                                 {IncidentStepState::Done, "done"},
                                                 {IncidentStepState::NotApplicable, "not_applicable"}}};
constexpr Words<Exposure, 3> exposureWords{
    {{Exposure::Compromised, "compromised"}, {Exposure::Exposed, "exposed"}, {Exposure::OutOfScope, "out_of_scope"}}};

} // namespace

QString incidentStateWord(IncidentState state) { return wordOf(stateWords, state); }
std::optional<IncidentState> incidentStateFromWord(const QString &word) { return valueOf(stateWords, word); }
QString incidentStepStateWord(IncidentStepState state) { return wordOf(stepWords, state); }
std::optional<IncidentStepState> incidentStepStateFromWord(const QString &word) { return valueOf(stepWords, word); }
QString exposureWord(Exposure exposure) { return wordOf(exposureWords, exposure); }
std::optional<Exposure> exposureFromWord(const QString &word) { return valueOf(exposureWords, word); }

IncidentStep IncidentFile::step(const QString &phase, const QString &key) const
{
    const auto found = std::find_if(steps.cbegin(), steps.cend(),
                                    [&](const IncidentStep &step) { return step.phase == phase && step.key == key; });
    return found == steps.cend() ? IncidentStep{.phase = phase, .key = key} : *found;
}

QString IncidentFile::answer(const QString &item) const
{
    const auto found = std::find_if(answers.cbegin(), answers.cend(),
                                    [&](const IncidentAnswer &answer) { return answer.item == item; });
    return found == answers.cend() ? QString() : found->text;
}

QDateTime IncidentFile::toldAt(const QString &rule) const
{
    QDateTime first;
    for (const IncidentSending &sending : sendings) {
        if (sending.rule == rule && (!first.isValid() || sending.sentAt < first))
            first = sending.sentAt;
    }
    return first;
}

} // namespace vigie

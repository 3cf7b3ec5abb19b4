// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/shown_rule_kinds.h"

namespace vigie {

namespace {

struct ShownKind {
    const char *kind;
    const char *why;
};

constexpr ShownKind shownKinds[] = {
    {"acceptance", "an event that makes the contract; DataPass holds it"},
    {"call_checks", "what the gateway does at each call"},
    {"early_warning", "a parameter of the rule that it warns of"},
    {"ground", "chosen by the agent who acts, cited by the receipt"},
    {"incident_phases", "the order of an incident's file"},
    {"information", "a statement without a duty"},
    {"level", "the DICP profile of an API"},
    {"notification_content", "the form of a notification"},
    {"outage_causes", "a list to choose a cause from"},
    {"price", "typed, never computed"},
    {"recipients", "who may see; exports and reports say so"},
    {"register_template", "fills a new record of the register"},
    {"sensitive_fields", "what importers drop or fingerprint"},
    {"service_level", "judged by file, which no source gives"},
    {"service_period", "a parameter of availability and recovery"},
    {"working_days", "the calendar of the other rules"},
};

} // namespace

QStringList shownRuleKinds()
{
    QStringList kinds;
    for (const ShownKind &shown : shownKinds)
        kinds.append(QLatin1String(shown.kind));
    return kinds;
}

} // namespace vigie

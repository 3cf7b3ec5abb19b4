// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compliance/access_gate.h"

#include "model/words.h"

#include <QJsonArray>

namespace vigie {

namespace {

constexpr Words<GateState, 3> stateWords{{
    {GateState::Missing, "missing"},
    {GateState::Done, "done"},
    {GateState::NotApplicable, "not_applicable"},
}};

//! A condition is a part of the checklist where it is checked at the access.
bool isChecklist(const Rule &rule)
{
    if (!rule.enabled)
        return false;
    if (rule.kind == QLatin1String("gate"))
        return true;
    return rule.kind == QLatin1String("condition")
        && rule.parameters.value(QLatin1String("checked")).toArray().contains(QStringLiteral("at_access"));
}

GateItem itemOf(const Rule &rule, const QJsonObject &line)
{
    const QJsonObject &parameters = rule.parameters;
    const QString everybody = parameters.value(QLatin1String("by")).toArray().first().toString();
    return {.rule = rule.id,
            .ruleTitle = rule.title,
            .before = parameters.value(QLatin1String("before")).toString(QStringLiteral("access")),
            .key = line.value(QLatin1String("key")).toString(),
            .label = line.value(QLatin1String("label")).toString(),
            .by = line.value(QLatin1String("by")).toString(everybody),
            .appliesTo = line.value(QLatin1String("applies_to")).toString(),
            .isOptional = line.value(QLatin1String("requirement")) == QLatin1String("where_applicable"),
            .isBlocking = parameters.value(QLatin1String("blocking")).toBool(true)};
}

} // namespace

QString gateStateWord(GateState state) { return wordOf(stateWords, state); }
std::optional<GateState> gateStateFromWord(const QString &word) { return valueOf(stateWords, word); }

QList<GateItem> gateItemsOf(const TermsProfile &profile)
{
    QList<GateItem> items;
    for (const Rule &rule : profile.rules) {
        if (!isChecklist(rule))
            continue;
        for (const QJsonValue &line : rule.parameters.value(QLatin1String("items")).toArray())
            items.append(itemOf(rule, line.toObject()));
    }
    return items;
}

} // namespace vigie

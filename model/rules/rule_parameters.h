// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"

#include <QJsonObject>
#include <QStringList>

namespace vigie {

//! A rule and its API: what every deadline and finding of it starts with.
struct RuleIdentity {
    QString rule{};
    ApiCode api{};
};

[[nodiscard]] QStringList wordsParameter(const QJsonObject &parameters, QLatin1String name);
[[nodiscard]] Severity severityParameter(const QJsonObject &parameters, QLatin1String name);

//! The date of a subject that a profile names: `issued_on`, `received_on`, `last_used_on`…
[[nodiscard]] QDate datedBy(const RuleSubject &subject, const QString &name);

[[nodiscard]] Finding findingOf(const RuleIdentity &identity, const RuleContext &context, const RuleSubject &subject,
                                Severity severity, const QString &reason, QDate since);
[[nodiscard]] Deadline deadlineOf(const RuleIdentity &identity, const RuleContext &context, const RuleSubject &subject,
                                  QDate dueOn, const Computation &computation);

} // namespace vigie

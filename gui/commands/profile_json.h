// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/output.h"
#include "model/terms/terms_profile.h"

namespace vigie {

//! Of `profiles list`: every key but `in_force`.
[[nodiscard]] QJsonObject profileSummary(const TermsProfile &profile);
[[nodiscard]] QList<OutputColumn> profileColumns();
//! Of `profiles show`: the summary, the rules and the disagreements of the text.
[[nodiscard]] OutputSheet profileSheet(const TermsProfile &profile);
//! Of `profiles check`: `file`, `valid`, `error`, and the summary of a valid one.
[[nodiscard]] OutputSheet checkSheet(const QJsonObject &values);

//! Of `profiles compare`: one item a value that differs. `rule` is null for the profile itself, `change` is `added`,
//! `removed` or `changed`, `field` is as the JSON of a profile names it, null for a rule that came or went.
[[nodiscard]] QList<OutputColumn> comparisonColumns();
[[nodiscard]] QJsonArray comparisonItems(const TermsProfile &before, const TermsProfile &after);

} // namespace vigie

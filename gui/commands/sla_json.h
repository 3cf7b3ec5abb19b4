// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/output.h"
#include "model/usage/sla_answer.h"

namespace vigie {

//! As the contract writes it: rates not rounded, what is unknown null.
[[nodiscard]] QJsonObject slaJson(const SlaAnswer &answer);
//! A line a measure, for a spreadsheet.
[[nodiscard]] OutputList slaMeasureRows(const SlaAnswer &answer);
//! For people: percentages, hours and words.
[[nodiscard]] OutputSheet slaSheet(const SlaAnswer &answer, const TermsProfile &profile);

[[nodiscard]] QJsonObject outageJson(const Outage &outage);
[[nodiscard]] QList<OutputColumn> outageOutputColumns();

} // namespace vigie

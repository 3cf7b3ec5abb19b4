// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/sla_answer.h"
#include "services/exports/export_table.h"

#include <vector>

namespace vigie {

//! One row a measure: the keys are those of the command `sla`.
[[nodiscard]] ExportTable slaExport(const std::vector<SlaAnswer> &answers, const QDateTime &asOf);

} // namespace vigie

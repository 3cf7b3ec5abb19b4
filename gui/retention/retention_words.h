// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/glyph.h"
#include "services/operations/retention/retention_cases.h"

namespace vigie {

[[nodiscard]] StateText retentionState(RetentionCase::State state);
//! « fin de la délivrance », « dernier usage ».
[[nodiscard]] QString retentionStart(const RetentionCase &entry);
//! « 29/02/2024 + 6 ans = 28/02/2030 »; empty while the start is unknown.
[[nodiscard]] QString retentionComputation(const RetentionCase &entry);
//! « 3 contacts, 1 habilitation ».
[[nodiscard]] QString countsText(const ErasureCounts &counts);

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/glyph.h"
#include "services/storage/gate_query.h"

namespace vigie {

[[nodiscard]] StateText gateStateText(GateState state);
[[nodiscard]] StateText gateStateText(const GateLine &line);
[[nodiscard]] StateText gateRowText(const GateRow &row);
//! « avant la production »…
[[nodiscard]] QString gateStepText(const QString &before);

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/glyph.h"
#include "services/reports/sla_verdict.h"

namespace vigie {

[[nodiscard]] StateText stateText(SlaVerdict verdict);

} // namespace vigie

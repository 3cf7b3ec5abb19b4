// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/sla_answer.h"
#include "services/reports/state_mark.h"

namespace vigie {

//! What is said of a rate. Only a period that the text judges, and that is over, is kept or missed.
enum class SlaVerdict {
    Met,
    Missed,
    KeptSoFar,
    BelowSoFar,
    Informative, //!< at or above the target
    InformativeBelow,
    NoTarget,
    Unknown,
};

[[nodiscard]] SlaVerdict slaVerdictOf(const SlaMeasure &measure);
//! « tenu », « manqué », « tenu à ce jour »…
[[nodiscard]] QString slaVerdictText(SlaVerdict verdict);
[[nodiscard]] StateMark slaVerdictMark(SlaVerdict verdict);

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sla/sla_state.h"

namespace vigie {

namespace {

Glyph glyphOf(SlaVerdict verdict)
{
    switch (verdict) {
    case SlaVerdict::Met:
        return Glyph::Ok;
    case SlaVerdict::Missed:
        return Glyph::Critical;
    case SlaVerdict::KeptSoFar:
        return Glyph::Running;
    case SlaVerdict::BelowSoFar:
        return Glyph::Late;
    case SlaVerdict::Informative:
        return Glyph::Information;
    case SlaVerdict::InformativeBelow:
        return Glyph::Late;
    case SlaVerdict::NoTarget:
        return Glyph::NotApplicable;
    case SlaVerdict::Unknown:
        return Glyph::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

StateText stateText(SlaVerdict verdict) { return {.glyph = glyphOf(verdict), .word = slaVerdictText(verdict)}; }

} // namespace vigie

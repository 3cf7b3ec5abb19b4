// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/homologation_position.h"
#include "services/reports/state_mark.h"

namespace vigie {

[[nodiscard]] QString homologationKindText(HomologationKind kind);
//! « Suspension encourue » of an attestation, « En retard » of a questionnaire, which no clause suspends.
[[nodiscard]] StateMark homologationStateMark(const HomologationPosition &position);
//! The same, of a state alone.
[[nodiscard]] QString homologationStateText(HomologationState state);
[[nodiscard]] QString valueOriginText(ValueOrigin origin);
[[nodiscard]] QString recommendationStateText(Recommendation::State state);
[[nodiscard]] QString questionnaireDecisionText(QuestionnaireDecision decision);
//! « 31/05/2027 − 3 mois = 28/02/2027 »; empty when nothing was worked out.
[[nodiscard]] QString computationText(const HomologationPosition &position);
//! What is to be done about it; empty when nothing is.
[[nodiscard]] QString nextStepText(const HomologationPosition &position);

} // namespace vigie

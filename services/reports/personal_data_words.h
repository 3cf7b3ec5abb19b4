// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/personal_data.h"
#include "model/compliance/rights_request.h"
#include "services/reports/state_mark.h"

namespace vigie {

[[nodiscard]] QString rightsRequestKindText(RightsRequestKind kind);
[[nodiscard]] QString rightsRequestOutcomeText(RightsRequestOutcome outcome);
//! « Recherche », « Effacement »: of what was done for a request.
[[nodiscard]] QString rightsActText(const QString &act);

//! « Contact d’une demande DataPass », of the place's word.
[[nodiscard]] QString personalPlaceText(const QString &place);
[[nodiscard]] QString personalFieldText(const QString &field);
//! What the row is, for people: a contact's role, an incident's number.
[[nodiscard]] QString personalObjectText(const PersonalDatum &datum);
//! « courriel, téléphone »: by what it was found.
[[nodiscard]] QString personMatchesText(const QList<PersonMatch> &matches);

[[nodiscard]] StateMark keepMark(const PersonalDatum &datum);
//! Why it is kept, or that it may be erased: a sentence, with the rule and the day where there are some.
[[nodiscard]] QString keepSentence(const PersonalDatum &datum);

} // namespace vigie

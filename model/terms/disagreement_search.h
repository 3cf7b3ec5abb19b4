// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"

namespace vigie {

//! « Textes en désaccord » of the profile that touch one of the rules, in its order.
[[nodiscard]] QList<Disagreement> disagreementsOn(const TermsProfile &profile, const QStringList &rules);

//! Those on who is controller or processor of the data: rules about roles, and about the register.
[[nodiscard]] QList<Disagreement> roleDisagreements(const TermsProfile &profile);
//! Those on who may have access, and on what has to be there before.
[[nodiscard]] QList<Disagreement> accessDisagreements(const TermsProfile &profile);
//! Those on how long data are kept.
[[nodiscard]] QList<Disagreement> retentionDisagreements(const TermsProfile &profile);

} // namespace vigie

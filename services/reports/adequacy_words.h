// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/partners/adequacy.h"

namespace vigie {

//! What lets data go to that country on that day: « décision d’adéquation 2000/518/CE du 26/07/2000 ».
[[nodiscard]] QString protectionText(const Country &country, const QDate &day);

//! « Décisions d’adéquation comparées à la liste de la Commission le 29/11/2026. »
[[nodiscard]] QString adequacyListText();

} // namespace vigie

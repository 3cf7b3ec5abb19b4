// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/world.h"

namespace vigie::sandbox {

//! What some bodies of the world let the first editor do in their name on API Entreprise, oldest first; and one body
//! that is nowhere else, as a platform may know before DataPass does.
[[nodiscard]] QList<Delegation> fictitiousDelegations(const World &world, const QDate &today);

} // namespace vigie::sandbox

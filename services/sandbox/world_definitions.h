// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/world.h"

namespace vigie::sandbox {

//! The forms of DataPass, by API and stage, that the fiction has.
[[nodiscard]] QList<Definition> fictitiousDefinitions();

} // namespace vigie::sandbox

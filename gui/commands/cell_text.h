// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/contract_values.h"
#include "gui/commands/output.h"

namespace vigie {

//! A value as people read it: SIRET in groups, dates and instants of Paris in the order of the language, a dash for
//! what is unknown. On one line, without control characters: names come from outside.
[[nodiscard]] QString cellForPeople(const OutputColumn &column, const QJsonValue &value);
//! A value of the contract as text; empty for null.
[[nodiscard]] QString cellForMachines(const QJsonValue &value);

} // namespace vigie

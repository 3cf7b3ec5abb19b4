// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/service_faults.h"

#include <QString>

namespace vigie {

//! The sentence for the agent, without what is particular to the window or to the command line.
[[nodiscard]] QString serviceFaultText(ServiceFault fault);

} // namespace vigie

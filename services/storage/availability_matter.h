// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/sla_question.h"
#include "services/storage/database.h"

namespace vigie {

//! What the workspace knows of an API around an interval: its recorded outages, and what probes saw from a little
//! before, so that an incident begins where it began, to well after, so that it ends where it ended.
[[nodiscard]] Result<SlaMatter> availabilityMatter(Database &database, const ApiCode &api, Environment environment,
                                                   const Interval &interval);

} // namespace vigie

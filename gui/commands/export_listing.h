// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/output.h"
#include "model/result.h"
#include "services/exports/export_table.h"

namespace vigie {

//! What an export writes, as a listing: the command line, the window and the files say the same.
//! The columns named are left out for people.
[[nodiscard]] Result<OutputList> listingOf(const ExportTable &table, const QStringList &onlyForMachines = {});

} // namespace vigie

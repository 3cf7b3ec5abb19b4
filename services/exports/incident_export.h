// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/working_days.h"
#include "services/exports/export_table.h"
#include "services/storage/incident_repository.h"

namespace vigie {

//! Incidents as the page shows them; read at once, they are few.
[[nodiscard]] Result<ExportTable> incidentExport(Database &database, const IncidentFilter &filter,
                                                 const QDateTime &asOf, const WorkingDays &workingDays);

} // namespace vigie

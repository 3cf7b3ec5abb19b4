// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/personal_data.h"
#include "services/exports/export_table.h"

namespace vigie {

//! What the workspace holds of one person, a value a line: the copy of GDPR 15(3).
[[nodiscard]] ExportTable personalDataExport(QList<PersonalDatum> data, const QDateTime &asOf);

} // namespace vigie

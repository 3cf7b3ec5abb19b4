// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/incident_report.h"

namespace vigie::sample {

//! A fictitious breach on two APIs, with steps, stages sent, tokens, a document; closed or still open.
[[nodiscard]] IncidentMatter incident(IncidentState state);

} // namespace vigie::sample

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/demonstration_content/demonstration_content.h"

#include "services/operations/demonstration_content/incident_content.h"

namespace vigie {

QList<DemonstrationContent> demonstrationContents() { return {{"incidents", &fillIncidents}}; }

} // namespace vigie

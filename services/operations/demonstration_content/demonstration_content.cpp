// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/demonstration_content/demonstration_content.h"

#include "services/operations/demonstration_content/availability_content.h"
#include "services/operations/demonstration_content/gate_content.h"
#include "services/operations/demonstration_content/homologation_content.h"
#include "services/operations/demonstration_content/incident_content.h"
#include "services/operations/demonstration_content/quota_content.h"
#include "services/operations/demonstration_content/records_content.h"
#include "services/operations/demonstration_content/subcontractor_content.h"

namespace vigie {

QList<DemonstrationContent> demonstrationContents()
{
    return {{"availability", &fillAvailability},    {"incidents", &fillIncidents},
            {"homologations", &fillHomologations},  {"gates", &fillGates}, // after what they take as proved
            {"quotas", &fillQuotaRaises},           {"records", &fillRecords},
            {"subcontractors", &fillSubcontractors}};
}

} // namespace vigie

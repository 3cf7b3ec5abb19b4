// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/finding_sources.h"

#include "services/operations/compliance/probe_findings.h"

namespace vigie {

QList<FindingSource> findingSources() { return {{"probes", &probeFindings}}; }

} // namespace vigie

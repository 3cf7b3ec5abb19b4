// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/finding_sources.h"

namespace vigie {

QList<FindingSource> findingSources() { return {}; }

} // namespace vigie

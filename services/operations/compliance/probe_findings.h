// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/compliance/subject_source.h"

namespace vigie {

//! The probes that have said nothing for more than an hour.
Result<> probeFindings(const SubjectRequest &request, QList<Finding> &findings);

} // namespace vigie

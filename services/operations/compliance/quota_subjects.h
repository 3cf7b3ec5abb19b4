// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/compliance/subject_source.h"

namespace vigie {

//! The quota that DataPass was asked and the one in force on the gateways, by partner and API.
Result<> quotaSubjects(const SubjectRequest &request, SubjectTable &table);

} // namespace vigie

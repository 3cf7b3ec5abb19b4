// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/compliance/subject_source.h"

namespace vigie {

//! The rates and recoveries of each API in production, of the period that runs and of the one before it.
Result<> availabilitySubjects(const SubjectRequest &request, SubjectTable &table);

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/compliance/subject_source.h"

namespace vigie {

//! The clocks of the incidents that are open, each with its own sending.
Result<> incidentSubjects(const SubjectRequest &request, SubjectTable &table);

} // namespace vigie

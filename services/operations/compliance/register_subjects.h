// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/compliance/subject_source.h"

namespace vigie {

//! The records of the register of processing, field by field. What all bodies share (the processor and its data
//! protection officer) is said once, of the API itself.
Result<> registerSubjects(const SubjectRequest &request, SubjectTable &table);

} // namespace vigie

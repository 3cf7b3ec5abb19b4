// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/compliance/subject_source.h"

namespace vigie {

//! What people asked of their own data, open or answered of late: of the API itself, for no partner is concerned.
Result<> rightsRequestSubjects(const SubjectRequest &request, SubjectTable &table);

} // namespace vigie

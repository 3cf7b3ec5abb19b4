// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/compliance/subject_source.h"

namespace vigie {

//! The roles that the contacts of a partner's requests in force fill.
Result<> contactSubjects(const SubjectRequest &request, SubjectTable &table);

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/compliance/subject_source.h"

namespace vigie {

//! What is held of partners that an API no longer serves, and of tokens that are no longer used.
Result<> retentionSubjects(const SubjectRequest &request, SubjectTable &table);

} // namespace vigie

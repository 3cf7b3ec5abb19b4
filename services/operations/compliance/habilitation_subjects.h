// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/compliance/subject_source.h"

namespace vigie {

//! The homologations that DataPass has dates of.
Result<> habilitationSubjects(const SubjectRequest &request, SubjectTable &table);

} // namespace vigie

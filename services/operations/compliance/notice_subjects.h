// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/compliance/subject_source.h"

namespace vigie {

//! What was decided to tell partners, sent or not: each for the rule that asks for it.
Result<> noticeSubjects(const SubjectRequest &request, SubjectTable &table);

} // namespace vigie

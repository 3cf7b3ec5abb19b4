// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/compliance/subject_source.h"

namespace vigie {

//! The credentials that still open something, with the requests that they serve.
Result<> credentialSubjects(const SubjectRequest &request, SubjectTable &table);

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/compliance/subject_source.h"

namespace vigie {

//! The security documents of partners, those of DataPass and those recorded here, and the exchange that reservations
//! call for.
Result<> homologationSubjects(const SubjectRequest &request, SubjectTable &table);

//! The lines of the access gates that someone looked at.
Result<> gateSubjects(const SubjectRequest &request, SubjectTable &table);

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/compliance/subject_source.h"

namespace vigie {

//! The declared subcontractors: their notice and authorisation, where the data are, the clauses that flow down, the DPO
//! and the proof of their end. One of the producer for all bodies is of the API itself.
Result<> subcontractorSubjects(const SubjectRequest &request, SubjectTable &table);

} // namespace vigie

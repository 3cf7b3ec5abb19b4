// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/compliance/subject_source.h"

namespace vigie {

//! From when on the newest price holds, of each API whose price is kept here: the yearly one can be late then.
Result<> priceSubjects(const SubjectRequest &request, SubjectTable &table);

} // namespace vigie

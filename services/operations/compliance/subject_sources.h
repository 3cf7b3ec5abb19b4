// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/compliance/subject_source.h"

namespace vigie {

//! Every source: one line each.
[[nodiscard]] QList<SubjectSource> subjectSources();

} // namespace vigie

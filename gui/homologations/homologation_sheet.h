// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"
#include "services/storage/homologation_query.h"

namespace vigie {

class SheetPane;

//! Fills the sheet below its head and actions: « Pourquoi ? », the documents with the origin of each value, the
//! clauses.
void fillHomologationSheet(SheetPane &sheet, const HomologationRow &row, const std::optional<TermsProfile> &profile,
                           QWidget *documents);

} // namespace vigie

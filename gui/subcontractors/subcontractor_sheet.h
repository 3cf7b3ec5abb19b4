// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/subcontractor_query.h"
#include "services/storage/token_query.h"

namespace vigie {

class ApiNames;
class SheetPane;

//! What the sheet needs beside the row.
struct SubcontractorSheetFacts {
    JudgedSubcontractor one{};
    QList<JudgedSubcontractor> ofCompany{}; //!< all its declarations
    QList<TokenRow> tokens{}; //!< handed over, in all its declarations
    int noticeDays{0};
    QDate today{};
};

[[nodiscard]] Result<SubcontractorSheetFacts> subcontractorFacts(Database &database, const JudgedSubcontractor &one,
                                                                 const QDate &today);

//! Below the head and the actions.
void fillSubcontractorSheet(SheetPane &sheet, const SubcontractorSheetFacts &facts, ApiNames &apis);

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie {

class ApiNames;
class SheetPane;
struct PartnerFacts;

//! Fills the sheet below its head: identity, contacts by role, habilitations, applications and credentials of both
//! environments, contract; each with its origin and age.
void fillPartnerSheet(SheetPane &sheet, const PartnerFacts &facts, ApiNames &apis);

} // namespace vigie

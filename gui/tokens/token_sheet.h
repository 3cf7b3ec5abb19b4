// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/token_query.h"

namespace vigie {

class ApiNames;
class SheetPane;
struct Product;

//! What is known of a credential, below what can be done to it: identity, then life.
void fillTokenSheet(SheetPane &pane, const TokenRow &row, const Product *product, ApiNames &apis);

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/products.h"

namespace vigie {

//! DataPass API v1. Reads only: what DataPass decides is decided in its own pages.
//! Options: `web_url`, the address of these pages where it is not the API's host.
[[nodiscard]] Product datapassProduct();

} // namespace vigie

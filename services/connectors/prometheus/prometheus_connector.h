// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/products.h"

namespace vigie {

//! A Prometheus server, or what speaks its HTTP API: probes of availability and counters of calls. Read only.
[[nodiscard]] Product prometheusProduct();

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/output.h"
#include "model/access/revocation.h"

namespace vigie {

//! Of `tokens revoke` and `tokens resume`.
[[nodiscard]] QJsonObject outcomeJson(const Intent &intent);
[[nodiscard]] QList<OutputColumn> outcomeColumns();
//! Of `tokens revocations`.
[[nodiscard]] QJsonObject intentJson(const Intent &intent);
[[nodiscard]] QList<OutputColumn> intentColumns();

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_types.h"

#include <QVariant>

namespace vigie {

// What the models of the tables answer, the same for all, so that RowDelegate draws them alike.

[[nodiscard]] QVariant cellData(const ListColumn &column, const ListRow &row, const Cell &cell, int role);
[[nodiscard]] QVariant columnHeaderData(const ListColumn &column, int role);

} // namespace vigie

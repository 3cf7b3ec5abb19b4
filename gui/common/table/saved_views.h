// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_types.h"

#include <QJsonObject>

namespace vigie {

//! The views that the agent saved, as the settings hold them: by name, in alphabetical order.
[[nodiscard]] QList<TableView> savedViewsFrom(const QJsonObject &json);
[[nodiscard]] QJsonObject jsonOf(const QList<TableView> &views);

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

//! What a product's option is called; its own key where it has no other name.
[[nodiscard]] QString optionTitle(const QString &key);
//! What a query reads (`HistoryQuery::what`): « Sonde ».
[[nodiscard]] QString queryTitle(const QString &what);

} // namespace vigie

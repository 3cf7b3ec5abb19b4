// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

//! The words for the agent of what is wrong with an input (`Error::detail`); the detail itself where none are known.
[[nodiscard]] QString faultWords(const QString &detail);

} // namespace vigie

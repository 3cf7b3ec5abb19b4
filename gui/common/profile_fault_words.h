// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

//! The words for the agent of what readProfile() finds wrong (`Error::detail`); empty where none are known.
[[nodiscard]] QString profileFaultWords(const QString &detail);

} // namespace vigie

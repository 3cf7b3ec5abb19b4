// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vigie {

//! Bac à sable (fictitious data) or production (real data).
enum class Environment { Sandbox, Production };

//! The word of the command line and of the workspace: `sandbox`, `production`.
[[nodiscard]] QString environmentWord(Environment environment);
[[nodiscard]] std::optional<Environment> environmentFromWord(const QString &word);

} // namespace vigie

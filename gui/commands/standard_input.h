// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/secrets/secret.h"

#include <QString>

namespace vigie {

//! The first line of the standard input; empty when there is none. On a terminal the prompt is shown and what is
//! typed is not.
[[nodiscard]] Secret secretFromInput(const QString &prompt);

} // namespace vigie

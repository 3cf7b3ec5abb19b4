// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

//! False for a product that may be asked without any proof of who we are: it then has no secret.
[[nodiscard]] bool needsSecret(const QString &product);

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace vigie {

//! What a count is of, or what a service is being read for: `credentials` is « jetons ». A word that is not known
//! stays.
[[nodiscard]] QString countedThings(const QString &word);

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigie {

//! The kinds that nothing can be concluded from: their rules are shown with clause and sentence, or used by others.
[[nodiscard]] QStringList shownRuleKinds();

} // namespace vigie

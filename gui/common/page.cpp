// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/page.h"

namespace vigie {

bool Page::takes(PageCommand) const { return false; }

QString Page::whyNot(PageCommand) const { return {}; }

void Page::run(PageCommand) { }

} // namespace vigie

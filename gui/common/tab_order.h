// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vigie {

//! The key Tab goes through what the widget holds in the order of its layouts, as it is read, rather than in the order
//! in which it was made.
void tabInLayoutOrder(QWidget &form);

} // namespace vigie

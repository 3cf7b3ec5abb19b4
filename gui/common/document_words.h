// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

namespace vigie {

//! What happened to a file that was to be kept, what was kept, what to do: one line.
[[nodiscard]] QString documentErrorLine(const Error &error);

} // namespace vigie

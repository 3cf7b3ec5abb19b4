// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QList>

namespace vigie {

//! The off-page line that marks where tagged content begins and ends: from (x, code) to (x, code + 1).
namespace marker {
inline constexpr int x = -1'000'000;
inline constexpr int end = -1;
inline constexpr int header = -2;
inline constexpr int footer = -3;
} // namespace marker

//! Replaces the markers of a page's content by marked content: a code of zero or more opens `openings[code]`
//! (the whole operator, with its MCID); what is painted outside becomes an artifact.
//! IntegrityBroken unless each opening comes exactly once and every one is closed.
[[nodiscard]] Result<QByteArray> withMarkedContent(const QByteArray &content, const QList<QByteArray> &openings);

} // namespace vigie

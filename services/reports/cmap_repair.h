// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vigie {

//! Qt's map from glyphs to text, as it should be: the space is U+0020 (not a tab), a ligature is its letters, a glyph
//! without a character is U+FFFD (not zero, which PDF/UA forbids).
[[nodiscard]] QByteArray repairedCMap(QByteArray cmap);

} // namespace vigie

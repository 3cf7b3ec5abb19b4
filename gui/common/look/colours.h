// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace vigie {

//! What a text or a shape says by its colour; never by it alone.
enum class Tone { Normal, Secondary, Tertiary, Accent, Ok, Info, Warn, Error, ToMend, Neutral };

//! The colours of the interface, of one appearance.
struct Colours {
    QColor base{}, window{}, header{};
    QColor selection{}, hover{};
    QColor line{}, strongLine{}, fieldEdge{}, gauge{};
    QColor text{}, secondary{}, tertiary{};
    QColor accent{}, onAccent{};
    QColor ok{}, info{}, warn{}, error{}, onError{}, toMend{}, neutral{};
    QColor series{}, dayUp{};

    [[nodiscard]] QColor of(Tone tone) const;

    friend bool operator==(const Colours &, const Colours &) = default;
};

[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();
[[nodiscard]] QPalette paletteOf(const Colours &colours);
[[nodiscard]] bool isDark(const QPalette &palette);

//! Those of the appearance that the palette is of; of a palette that is not ours (the system's high contrast),
//! its own roles only, so that shapes and words carry the state.
[[nodiscard]] Colours coloursOf(const QPalette &palette);

} // namespace vigie

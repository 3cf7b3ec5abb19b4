// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace vigie {

//! What a text is for; sizes are ratios of the system's font (13 px there, at 96 dpi).
enum class TextKind {
    Page, //!< 17, semi-bold
    Section, //!< 13, semi-bold
    Body, //!< 13
    State, //!< 12.5, medium
    Table, //!< 12.5
    Note, //!< 12
    Count, //!< 11.5
    Identifier, //!< 11.5, fixed width
    IdentifierTitle, //!< 12.5, fixed width, semi-bold
    Figure, //!< 26, semi-bold
};

//! On the window's thread only.
[[nodiscard]] QFont fontOf(TextKind kind);

} // namespace vigie

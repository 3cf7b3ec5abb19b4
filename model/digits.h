// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

//! The ASCII digits of a text, in order: of a number that people write with spaces, points or a prefix.
[[nodiscard]] inline QString digitsOf(const QString &text)
{
    QString digits = text;
    return digits.removeIf([](QChar character) { return character < u'0' || character > u'9'; });
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace vigie {

//! A closed set and its words on the command line, in JSON and in the workspace. One table an enum:
//! `constexpr Words<Colour, 2> colourWords{{{Colour::Red, "red"}, {Colour::Blue, "blue"}}};`
template <typename Enum, std::size_t Count> using Words = std::array<std::pair<Enum, std::string_view>, Count>;

template <typename Enum, std::size_t Count> [[nodiscard]] QString wordOf(const Words<Enum, Count> &words, Enum value)
{
    for (const auto &[candidate, word] : words) {
        if (candidate == value)
            return QString::fromLatin1(word.data(), qsizetype(word.size()));
    }
    Q_UNREACHABLE();
}

template <typename Enum, std::size_t Count>
[[nodiscard]] std::optional<Enum> valueOf(const Words<Enum, Count> &words, QStringView text)
{
    for (const auto &[value, word] : words) {
        if (text == QLatin1String(word.data(), qsizetype(word.size())))
            return value;
    }
    return std::nullopt;
}

} // namespace vigie

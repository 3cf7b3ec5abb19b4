// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace vigie {

//! What the GDPR says of data that go there.
enum class DataProtection {
    Eea, //!< European Union, Iceland, Liechtenstein, Norway
    Adequate, //!< a decision of the Commission (art. 45)
    PartlyAdequate, //!< a decision for some recipients only
    ThirdCountry, //!< appropriate safeguards are needed (art. 46, 47)
};

//! One of ISO 3166.
struct Country {
    std::string_view code{}; //!< two letters
    std::string_view name{}; //!< French, UTF-8
    std::string_view english{};
    DataProtection protection{DataProtection::ThirdCountry};

    [[nodiscard]] QString codeText() const { return QString::fromLatin1(code.data(), qsizetype(code.size())); }
    [[nodiscard]] QString nameText() const { return QString::fromUtf8(name.data(), qsizetype(name.size())); }
};

//! In the order of their codes.
[[nodiscard]] std::span<const Country> countries();

//! From its two letters or its French or English name, whatever the case, accents and punctuation; null when none.
[[nodiscard]] const Country *countryFromText(const QString &text);

} // namespace vigie

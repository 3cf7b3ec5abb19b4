// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vigie {

//! The number of an establishment in the French register (INSEE): 14 digits, the last one a Luhn key;
//! for the establishments of La Poste (SIREN 356 000 000) the sum of the digits is a multiple of 5 instead.
class Siret
{
public:
    static constexpr qsizetype length = 14; //!< digits

    //! Takes spaces of any kind, dots and hyphens between the digits; nothing when the key is wrong.
    [[nodiscard]] static std::optional<Siret> fromText(const QString &text);

    [[nodiscard]] const QString &digits() const { return m_digits; }
    //! `999 214 307 00012`, with no-break spaces.
    [[nodiscard]] QString grouped() const;

    friend bool operator==(const Siret &, const Siret &) = default;

private:
    explicit Siret(QString digits)
        : m_digits(std::move(digits))
    {
    }
    QString m_digits;
};

} // namespace vigie

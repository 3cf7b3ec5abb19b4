// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/partners/siret.h"

namespace vigie {

namespace {

bool isSeparator(QChar character) { return character.isSpace() || character == u'.' || character == u'-'; }

int luhnSum(const QString &digits)
{
    int sum = 0;
    bool doubled = false;
    for (auto digit = digits.crbegin(); digit != digits.crend(); ++digit, doubled = !doubled) {
        const int value = digit->digitValue() * (doubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum;
}

int plainSum(const QString &digits)
{
    int sum = 0;
    for (const QChar digit : digits)
        sum += digit.digitValue();
    return sum;
}

bool hasValidKey(const QString &digits)
{
    if (luhnSum(digits) % 10 == 0)
        return true;
    return digits.startsWith(QLatin1String("356000000")) && plainSum(digits) % 5 == 0;
}

} // namespace

std::optional<Siret> Siret::fromText(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if (character >= u'0' && character <= u'9')
            digits += character;
        else if (!isSeparator(character))
            return std::nullopt;
    }
    if (digits.size() != length || plainSum(digits) == 0 || !hasValidKey(digits))
        return std::nullopt;
    return Siret(digits);
}

QString Siret::grouped() const
{
    constexpr QChar noBreakSpace(0x00a0);
    return m_digits.mid(0, 3) + noBreakSpace + m_digits.mid(3, 3) + noBreakSpace + m_digits.mid(6, 3) + noBreakSpace
        + m_digits.mid(9);
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vigie::sandbox {

//! A small deterministic generator: the same seed gives the same fiction on every machine.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    //! 0 to `sides` - 1.
    int below(int sides);
    //! True `percent` times out of a hundred.
    bool happens(int percent) { return below(100) < percent; }

private:
    quint64 m_state;
};

//! Nobody: a role in an invented body. The address can never be delivered (RFC 2606).
struct FictitiousPerson {
    QString givenName{};
    QString familyName{};
    QString email{};
    QString phone{};
    QString jobTitle{};
};

//! SIREN 999 xxx xxx, never attributed, with valid keys; different for every index below 100,000.
[[nodiscard]] QString fictitiousSiret(int index);
//! « Commune fictive de Valserre »; different for every index.
[[nodiscard]] QString fictitiousBody(int index);
//! An office that buys and sends, as the DGFiP's partners are.
[[nodiscard]] QString fictitiousAgency(int index);
//! The person who holds `role` (`contact_technique`…) in the body of that index.
[[nodiscard]] FictitiousPerson fictitiousPerson(int index, const QString &role);

} // namespace vigie::sandbox

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/personal_data.h"
#include "model/compliance/rights_request.h"

#include <QStringList>

namespace vigie {

//! Finds a person in texts: the address whatever its case, the number whatever its signs (+33 6 and 06 are one), the
//! name whatever its case, accents and order, its words one after the other.
class PersonMatcher
{
public:
    explicit PersonMatcher(const SoughtPerson &person);

    [[nodiscard]] bool isEmpty() const;
    //! By what the texts of one row are found; in the order of PersonMatch.
    [[nodiscard]] QList<PersonMatch> matches(const QStringList &texts) const;
    //! At most so many characters of a long text, around where it is found.
    [[nodiscard]] QString excerpt(const QString &text, int most = 160) const;

private:
    [[nodiscard]] bool hasEmail(const QString &text) const;
    [[nodiscard]] bool hasPhone(const QString &text) const;
    [[nodiscard]] bool hasName(const QString &text) const;

    QString m_email{};
    QString m_phone{}; //!< its last nine digits
    QStringList m_names{}; //!< folded, in each order, with a space on both sides
    QStringList m_nameWords{};
};

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/rights_request.h"
#include "model/partners/contact.h"
#include "services/storage/database.h"
#include "services/storage/person_matcher.h"

namespace vigie {

//! What stands in the place of the data of somebody whose data are not used any more.
inline const QString restrictedMark = QStringLiteral("traitement limité (RGPD, art. 18)");

//! Whose data a request has taken out of use.
struct Restriction {
    RightsRequestId request{};
    QDate since{};
    QString recordedBy{};
    QDate liftedOn{}; //!< invalid: in force
    QString liftedBy{};

    [[nodiscard]] bool isInForce() const { return since.isValid() && !liftedOn.isValid(); }
};

//! The persons of all restrictions in force. Somebody is known by the address or the telephone of the request; by the
//! whole name only where the request gives neither. So whatever a service lists again stays restricted.
class RestrictedPersons
{
public:
    void add(const SoughtPerson &person);
    [[nodiscard]] bool isEmpty() const { return m_persons.isEmpty(); }
    [[nodiscard]] bool covers(const QStringList &texts) const;
    [[nodiscard]] bool covers(const Contact &contact) const;
    //! The contact as it may be shown: its role and its origin.
    [[nodiscard]] Contact withheld(Contact contact) const;

private:
    QList<PersonMatcher> m_persons{};
};

class RestrictionRepository
{
public:
    explicit RestrictionRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<Restriction>> of(RightsRequestId request);
    [[nodiscard]] Result<RestrictedPersons> persons();
    //! In the caller's transaction; takes the place of what the request had.
    Result<> save(const Restriction &restriction);

private:
    Database &m_database;
};

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/restriction_repository.h"

#include "services/storage/column_values.h"

#include <algorithm>

namespace vigie {

void RestrictedPersons::add(const SoughtPerson &person)
{
    SoughtPerson known = person;
    if (!PersonMatcher({.email = person.email, .phone = person.phone}).isEmpty())
        known.name.clear();
    if (const PersonMatcher matcher(known); !matcher.isEmpty())
        m_persons.append(matcher);
}

bool RestrictedPersons::covers(const QStringList &texts) const
{
    return std::any_of(m_persons.cbegin(), m_persons.cend(),
                       [&texts](const PersonMatcher &person) { return !person.matches(texts).isEmpty(); });
}

bool RestrictedPersons::covers(const Contact &contact) const
{
    return covers(QStringList{contact.email, contact.phone, contact.givenName + u' ' + contact.familyName});
}

Contact RestrictedPersons::withheld(Contact contact) const
{
    if (!covers(contact))
        return contact;
    for (QString *text : {&contact.givenName, &contact.familyName, &contact.email, &contact.phone, &contact.jobTitle})
        text->clear();
    contact.isRestricted = true;
    return contact;
}

Result<std::optional<Restriction>> RestrictionRepository::of(RightsRequestId request)
{
    return m_database
        .rows(QStringLiteral("SELECT request_id, since, recorded_by, lifted_on, lifted_by FROM restriction"
                             " WHERE request_id = ?"),
              {request.value},
              [](const QSqlQuery &row) {
                  return Restriction{.request = idOf<RightsRequestId>(row.value(0)),
                                     .since = dateOf(row.value(1)),
                                     .recordedBy = row.value(2).toString(),
                                     .liftedOn = dateOf(row.value(3)),
                                     .liftedBy = row.value(4).toString()};
              })
        .map([](const QList<Restriction> &found) {
            return found.isEmpty() ? std::nullopt : std::optional(found.first());
        });
}

Result<RestrictedPersons> RestrictionRepository::persons()
{
    const Result<QList<SoughtPerson>> found = m_database.rows(
        QStringLiteral("SELECT q.person_name, q.person_email, q.person_phone FROM restriction r"
                       " JOIN rights_request q ON q.id = r.request_id WHERE r.lifted_on IS NULL ORDER BY q.id"),
        {}, [](const QSqlQuery &row) {
            return SoughtPerson{
                .name = row.value(0).toString(), .email = row.value(1).toString(), .phone = row.value(2).toString()};
        });
    if (!found)
        return failure(found.error());
    RestrictedPersons persons;
    for (const SoughtPerson &person : *found)
        persons.add(person);
    return persons;
}

Result<> RestrictionRepository::save(const Restriction &restriction)
{
    const auto gone = m_database.run(QStringLiteral("DELETE FROM restriction WHERE request_id = ?"),
                                     {restriction.request.value});
    if (!gone)
        return failure(gone.error());
    const auto added = m_database.run(
        QStringLiteral("INSERT INTO restriction (request_id, since, recorded_by, lifted_on, lifted_by)"
                       " VALUES (?, ?, ?, ?, ?)"),
        {restriction.request.value, dateValue(restriction.since), textValue(restriction.recordedBy),
         dateValue(restriction.liftedOn), textValue(restriction.liftedBy)});
    return added ? Result<>() : Result<>(failure(added.error()));
}

} // namespace vigie

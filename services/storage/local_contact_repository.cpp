// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/local_contact_repository.h"

#include "services/storage/column_values.h"

namespace vigie {

namespace {

LocalContact readContact(const QSqlQuery &row)
{
    int column = 0;
    const auto value = [&] { return row.value(column++); };
    const auto text = [&] { return value().toString(); };
    return {.id = idOf<LocalContactId>(value()),
            .partner = idOf<PartnerId>(value()),
            .api = {text()},
            .role = text(),
            .givenName = text(),
            .familyName = text(),
            .email = text(),
            .phone = text(),
            .recordedBy = text(),
            .recordedAt = instantOf(value())};
}

} // namespace

Result<QList<LocalContact>> LocalContactRepository::of(PartnerId partner)
{
    return m_database.rows(
        QStringLiteral("SELECT id, partner_id, api, role, given_name, family_name, email, phone, recorded_by,"
                       " recorded_at FROM local_contact WHERE partner_id = ? ORDER BY id"),
        {partner.value}, readContact);
}

Result<LocalContactId> LocalContactRepository::add(const LocalContact &contact)
{
    const Result<qint64> id = m_database.nextId(QStringLiteral("local_contact"));
    if (!id)
        return failure(id.error());
    return m_database
        .run(QStringLiteral("INSERT INTO local_contact (id, partner_id, api, role, given_name, family_name, email,"
                            " phone, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
             {*id, contact.partner.value, textValue(contact.api.value), textValue(contact.role),
              textValue(contact.givenName), textValue(contact.familyName), textValue(contact.email),
              textValue(contact.phone), textValue(contact.recordedBy), instantValue(contact.recordedAt)})
        .map([&id](const QSqlQuery &) { return LocalContactId{*id}; });
}

Result<> LocalContactRepository::remove(LocalContactId id)
{
    const Result<QSqlQuery> removed = m_database.run(QStringLiteral("DELETE FROM local_contact WHERE id = ?"),
                                                     {id.value});
    if (!removed)
        return failure(removed.error());
    if (removed->numRowsAffected() == 0)
        return failure(Error::Kind::NoSuchObject, QString::number(id.value));
    return {};
}

} // namespace vigie

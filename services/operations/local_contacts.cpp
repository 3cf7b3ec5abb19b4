// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/local_contacts.h"

#include "services/storage/journal_repository.h"
#include "services/storage/local_contact_repository.h"
#include "services/storage/partner_changes.h"

#include <QRegularExpression>

namespace vigie {

namespace {

Result<> note(Database &database, const LocalContact &contact, const QString &action, const QDateTime &now)
{
    return JournalRepository(database)
        .append({.at = now,
                 .action = action,
                 .objectKind = QStringLiteral("partner"),
                 .objectReference = QString::number(contact.partner.value),
                 .outcome = QStringLiteral("ok"),
                 .facts = {{QStringLiteral("api"), contact.api.value}, {QStringLiteral("role"), contact.role}}})
        .and_then([&](const JournalEntry &) { return markPartnersChanged(database, {contact.partner}); });
}

} // namespace

bool isMailAddress(const QString &typed)
{
    static const QRegularExpression address(QStringLiteral("^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"));
    return address.match(typed).hasMatch();
}

Result<LocalContactId> recordLocalContact(Database &database, LocalContact contact, const QDateTime &now)
{
    if (!isMailAddress(contact.email) || contact.api.isNull() || contact.role.isEmpty())
        return failure(Error::Kind::InvalidInput, contact.email);
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    contact.recordedBy = currentActor();
    contact.recordedAt = now;
    const Result<LocalContactId> added = LocalContactRepository(database).add(contact);
    if (!added)
        return added;
    return note(database, contact, QStringLiteral("contact.recorded"), now)
        .and_then([&] { return transaction->commit(); })
        .map([&added] { return *added; });
}

Result<> removeLocalContact(Database &database, const LocalContact &contact, const QDateTime &now)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    return LocalContactRepository(database)
        .remove(contact.id)
        .and_then([&] { return note(database, contact, QStringLiteral("contact.removed"), now); })
        .and_then([&] { return transaction->commit(); });
}

} // namespace vigie

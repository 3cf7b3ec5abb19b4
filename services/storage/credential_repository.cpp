// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/credential_repository.h"

#include "services/storage/access_rows.h"
#include "services/storage/column_values.h"
#include "services/storage/entry_refresh.h"

namespace vigie {

namespace {

Credential readCredential(const QSqlQuery &row) { return RowOf<Credential>::read(row); }

} // namespace

Result<Credential> CredentialRepository::find(CredentialId id)
{
    const Result<QList<Credential>> found = m_database.rows(
        selectRows<Credential>() + QStringLiteral(" WHERE c.id = ?"), {id.value}, readCredential);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? Result<Credential>(failure(Error::Kind::NoSuchObject, QString::number(id.value)))
                            : found->first();
}

Result<QList<Credential>> CredentialRepository::findByFingerprint(const QString &fingerprint)
{
    if (fingerprint.isEmpty())
        return QList<Credential>{}; // those whose service shows none
    return m_database.rows(selectRows<Credential>() + QStringLiteral(" WHERE c.fingerprint = ? ORDER BY c.id"),
                           {fingerprint}, readCredential);
}

Result<QList<Subscription>> CredentialRepository::subscriptionsOf(const Credential &credential)
{
    return m_database.rows(
        selectRows<Subscription>(QStringLiteral("s")) + QStringLiteral(" WHERE s.application_id = ? ORDER BY s.id"),
        {idValue(credential.application)}, [](const QSqlQuery &row) { return RowOf<Subscription>::read(row); });
}

Result<> CredentialRepository::setState(CredentialId id, CredentialState state)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    Result<QSqlQuery> changed = m_database.run(QStringLiteral("UPDATE credential SET state = ? WHERE id = ?"),
                                               {credentialStateWord(state), id.value});
    if (!changed)
        return failure(changed.error());
    if (changed->numRowsAffected() == 0)
        return failure(Error::Kind::NoSuchObject, QString::number(id.value));
    return refreshEntries(m_database, {.credentials = {id.value}}).and_then([&] { return transaction->commit(); });
}

} // namespace vigie

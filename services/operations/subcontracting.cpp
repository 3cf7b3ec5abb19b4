// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/subcontracting.h"

#include "services/storage/journal_repository.h"
#include "services/storage/subcontractor_repository.h"

#include <QCryptographicHash>

namespace vigie {

namespace {

JournalEntry entryOf(const QString &action, SubcontractorId id, const SubcontractorDeclaration &declaration,
                     const QDateTime &at)
{
    const QByteArray hash = QCryptographicHash::hash(companyKey(declaration).toUtf8(), QCryptographicHash::Sha256);
    return {.at = at,
            .action = action,
            .objectKind = QStringLiteral("subcontractor"),
            .objectReference = QString::number(id.value),
            .objectHash = QString::fromLatin1(hash.toHex()),
            .outcome = QStringLiteral("ok"),
            .facts = {{QStringLiteral("api"), declaration.api.value},
                      {QStringLiteral("tokens"), declaration.tokens.size()}}};
}

Result<> writable(const Workspace &workspace)
{
    return workspace.isReadOnly() ? Result<>(failure(Error::Kind::WorkspaceReadOnly, workspace.path())) : Result<>();
}

} // namespace

Result<SubcontractorId> saveSubcontractor(Workspace &workspace, const SubcontractorDeclaration &declaration,
                                          const QDateTime &at)
{
    if (const Result<> may = writable(workspace); !may)
        return failure(may.error());
    Database &database = workspace.database();
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    const QString action = declaration.id.isNull() ? QStringLiteral("subcontractor.added")
                                                   : QStringLiteral("subcontractor.edited");
    const Result<SubcontractorId> saved = SubcontractorRepository(database).save(declaration);
    if (!saved)
        return saved;
    return JournalRepository(database)
        .append(entryOf(action, *saved, declaration, at))
        .and_then([&](const JournalEntry &) { return transaction->commit(); })
        .map([&] { return *saved; });
}

Result<> removeSubcontractor(Workspace &workspace, SubcontractorId id, const QDateTime &at)
{
    if (const Result<> may = writable(workspace); !may)
        return may;
    Database &database = workspace.database();
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    SubcontractorRepository repository(database);
    const Result<SubcontractorDeclaration> known = repository.find(id);
    if (!known)
        return failure(known.error());
    return repository.remove(id)
        .and_then([&] {
            return JournalRepository(database).append(entryOf(QStringLiteral("subcontractor.removed"), id, *known, at));
        })
        .and_then([&](const JournalEntry &) { return transaction->commit(); });
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/document_store.h"

#include "services/storage/document_repository.h"
#include "services/storage/journal_repository.h"
#include "services/storage/workspace.h"

#include <QFile>
#include <QtConcurrent>

namespace vigie {

namespace {

Document signedNow(Document document)
{
    document.addedAt = QDateTime::currentDateTimeUtc();
    document.addedBy = currentActor();
    return document;
}

Result<QString> intactPath(const Document &document, const QString &workspacePath, const std::stop_token &stop)
{
    const Result<std::optional<DocumentFault>> fault = faultOf(document, workspacePath, stop);
    if (!fault)
        return failure(fault.error());
    if (*fault)
        return failure(Error::Kind::IntegrityBroken, document.fileName, documentFaultWord((*fault)->kind));
    return documentPath(workspacePath, document);
}

Result<QList<DocumentFault>> faultsIn(const QString &path, const DocumentProgress &progress,
                                      const std::stop_token &stop)
{
    Result<Database> database = Database::connect(path, Access::ReadOnly);
    return database ? documentFaults(*database, progress, stop)
                    : Result<QList<DocumentFault>>(failure(database.error()));
}

} // namespace

DocumentStore::DocumentStore(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

Future<Document> DocumentStore::copied(const QString &file, const DocumentProgress &progress, std::stop_token stop)
{
    return QtConcurrent::run(
        [file, progress, stop, path = m_workspace.path()] { return copyDocumentIn(file, path, progress, stop); });
}

Future<Document> DocumentStore::attach(const DocumentOwner &owner, const QString &file,
                                       const DocumentProgress &progress, std::stop_token stop)
{
    return andThen(copied(file, progress, std::move(stop)), m_tasks.receiver(),
                   [this, owner](const Document &document) { return settled(record(owner, document)); });
}

Future<Document> DocumentStore::replace(DocumentId old, const QString &file, const DocumentProgress &progress,
                                        std::stop_token stop)
{
    return andThen(copied(file, progress, std::move(stop)), m_tasks.receiver(),
                   [this, old](const Document &document) { return settled(recordInPlaceOf(old, document)); });
}

Result<Document> DocumentStore::attachNow(const DocumentOwner &owner, const QString &file)
{
    return copyDocumentIn(file, m_workspace.path(), {}, {}).and_then([&](const Document &document) {
        return record(owner, document);
    });
}

Result<Document> DocumentStore::record(const DocumentOwner &owner, Document document)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_workspace.database());
    if (!transaction)
        return failure(transaction.error());
    document = signedNow(std::move(document));
    document.owner = owner;
    const Result<Document> added = DocumentRepository(m_workspace.database()).add(std::move(document));
    if (!added)
        return added;
    const Result<> written = journal(QStringLiteral("document.attached"), *added).and_then([&] {
        return transaction->commit();
    });
    if (!written)
        return failure(written.error());
    Q_EMIT changed(owner);
    return added;
}

Result<Document> DocumentStore::recordInPlaceOf(DocumentId old, Document document)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_workspace.database());
    if (!transaction)
        return failure(transaction.error());
    const Result<Document> added =
        DocumentRepository(m_workspace.database()).replace(old, signedNow(std::move(document)));
    if (!added)
        return added;
    const Result<> written = journal(QStringLiteral("document.replaced"), *added).and_then([&] {
        return transaction->commit();
    });
    if (!written)
        return failure(written.error());
    Q_EMIT changed(added->owner);
    return added;
}

Result<> DocumentStore::remove(DocumentId id)
{
    DocumentRepository documents(m_workspace.database());
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_workspace.database());
    if (!transaction)
        return failure(transaction.error());
    const Result<Document> document = documents.find(id);
    if (!document)
        return failure(document.error());
    const Result<> written = documents.remove(id)
                                 .and_then([&] { return journal(QStringLiteral("document.removed"), *document); })
                                 .and_then([&] { return transaction->commit(); });
    if (!written)
        return written;
    const Result<bool> isUsed = documents.isUsed(document->sha256);
    if (isUsed && !*isUsed)
        QFile::remove(documentPath(m_workspace.path(), *document));
    Q_EMIT changed(document->owner);
    return {};
}

Future<QString> DocumentStore::pathToOpen(DocumentId id, std::stop_token stop)
{
    const Result<Document> document = DocumentRepository(m_workspace.database()).find(id);
    if (!document)
        return failed<QString>(document.error());
    return QtConcurrent::run(
        [document = *document, stop, path = m_workspace.path()] { return intactPath(document, path, stop); });
}

Future<QList<DocumentFault>> DocumentStore::verify(const DocumentProgress &progress, std::stop_token stop)
{
    return QtConcurrent::run([progress, stop, path = m_workspace.path()] { return faultsIn(path, progress, stop); });
}

Result<> DocumentStore::journal(const QString &action, const Document &document)
{
    return JournalRepository(m_workspace.database())
        .append({.action = action,
                 .objectKind = QStringLiteral("document"),
                 .objectReference = QString::number(document.id.value),
                 .objectHash = document.sha256,
                 .outcome = QStringLiteral("ok"),
                 .facts = {{QStringLiteral("owner_kind"), document.owner.kind},
                           {QStringLiteral("owner_id"), document.owner.id},
                           {QStringLiteral("bytes"), document.bytes},
                           {QStringLiteral("media_type"), document.mediaType}}})
        .map([](const JournalEntry &) {});
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/document_repository.h"

#include "services/storage/column_values.h"

namespace vigie {

namespace {

const QString documentColumns = QStringLiteral(
    "id, owner_kind, owner_id, file_name, sha256, bytes, media_type, added_by, added_at, replaced_by, replaced_at");

Document readDocument(const QSqlQuery &row)
{
    return {.id = idOf<DocumentId>(row.value(0)),
            .owner = {.kind = row.value(1).toString(), .id = row.value(2).toString()},
            .fileName = row.value(3).toString(),
            .sha256 = row.value(4).toString(),
            .bytes = row.value(5).toLongLong(),
            .mediaType = row.value(6).toString(),
            .addedBy = row.value(7).toString(),
            .addedAt = instantOf(row.value(8)),
            .replacedBy = idOf<DocumentId>(row.value(9)),
            .replacedAt = instantOf(row.value(10))};
}

Error noSuchDocument(DocumentId id)
{
    return {
        .kind = Error::Kind::NoSuchObject, .subject = QString::number(id.value), .detail = QStringLiteral("document")};
}

} // namespace

Result<Document> DocumentRepository::add(Document document)
{
    const Result<qint64> id = m_database.nextId(QStringLiteral("document"));
    if (!id)
        return failure(id.error());
    document.id = {*id};
    return m_database
        .run(QStringLiteral("INSERT INTO document (%1) VALUES (%2)").arg(documentColumns, placeholders(11)),
             {document.id.value, textValue(document.owner.kind), textValue(document.owner.id),
              textValue(document.fileName), textValue(document.sha256), document.bytes, textValue(document.mediaType),
              textValue(document.addedBy), instantValue(document.addedAt), idValue(document.replacedBy),
              instantValue(document.replacedAt)})
        .map([&](const QSqlQuery &) { return document; });
}

Result<Document> DocumentRepository::replace(DocumentId old, Document newer)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<Document> replaced = find(old);
    if (!replaced)
        return replaced;
    if (!replaced->isCurrent())
        return failure(Error::Kind::Conflict, replaced->fileName, QStringLiteral("replaced already"));
    newer.owner = replaced->owner;
    Result<Document> added = add(std::move(newer));
    if (!added)
        return added;
    const auto marked = m_database.run(
        QStringLiteral("UPDATE document SET replaced_by = ?, replaced_at = ? WHERE id = ?"),
        {added->id.value, instantValue(added->addedAt), old.value});
    if (!marked)
        return failure(marked.error());
    return transaction->commit().map([&] { return *added; });
}

Result<> DocumentRepository::remove(DocumentId id)
{
    return m_database.run(QStringLiteral("DELETE FROM document WHERE id = ?"), {id.value})
        .and_then([&](const QSqlQuery &query) -> Result<> {
            return query.numRowsAffected() > 0 ? Result<>() : Result<>(failure(noSuchDocument(id)));
        });
}

Result<Document> DocumentRepository::find(DocumentId id)
{
    const Result<QList<Document>> found = m_database.rows(
        QStringLiteral("SELECT %1 FROM document WHERE id = ?").arg(documentColumns), {id.value}, readDocument);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? Result<Document>(failure(noSuchDocument(id))) : found->first();
}

Result<QList<Document>> DocumentRepository::of(const DocumentOwner &owner)
{
    return m_database.rows(QStringLiteral("SELECT %1 FROM document WHERE owner_kind = ? AND owner_id = ?"
                                          " AND replaced_by IS NULL ORDER BY id")
                               .arg(documentColumns),
                           {owner.kind, owner.id}, readDocument);
}

Result<QList<Document>> DocumentRepository::history(DocumentId id)
{
    QList<Document> older;
    DocumentId newer = id;
    for (;;) {
        const Result<QList<Document>> found = m_database.rows(
            QStringLiteral("SELECT %1 FROM document WHERE replaced_by = ? ORDER BY id DESC").arg(documentColumns),
            {newer.value}, readDocument);
        if (!found)
            return found;
        if (found->isEmpty())
            return older;
        older.append(*found);
        newer = found->last().id;
    }
}

Result<QList<Document>> DocumentRepository::all()
{
    return m_database.rows(QStringLiteral("SELECT %1 FROM document ORDER BY id").arg(documentColumns), {},
                           readDocument);
}

Result<QHash<QString, int>> DocumentRepository::counts(const QString &ownerKind)
{
    using Count = std::pair<QString, int>;
    return m_database
        .rows(QStringLiteral("SELECT owner_id, COUNT(*) FROM document WHERE owner_kind = ? AND replaced_by IS NULL"
                             " GROUP BY owner_id"),
              {ownerKind}, [](const QSqlQuery &row) { return Count(row.value(0).toString(), row.value(1).toInt()); })
        .map([](const QList<Count> &rows) {
            QHash<QString, int> counts;
            for (const auto &[id, count] : rows)
                counts.insert(id, count);
            return counts;
        });
}

Result<bool> DocumentRepository::isUsed(const QString &sha256)
{
    return m_database
        .rows(QStringLiteral("SELECT 1 FROM document WHERE sha256 = ? LIMIT 1"), {sha256},
              [](const QSqlQuery &) { return true; })
        .map([](const QList<bool> &rows) { return !rows.isEmpty(); });
}

} // namespace vigie

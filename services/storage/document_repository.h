// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "services/storage/database.h"

#include <QHash>

namespace vigie {

//! Which documents the workspace keeps, and of what. Their content is in the folder beside it (document_folder.h).
class DocumentRepository
{
public:
    explicit DocumentRepository(Database &database)
        : m_database(database)
    {
    }

    //! Gives it its id.
    Result<Document> add(Document document);
    //! A newer document takes the place of one in force. Conflict when that one was replaced already.
    Result<Document> replace(DocumentId old, Document newer);
    Result<> remove(DocumentId id);

    [[nodiscard]] Result<Document> find(DocumentId id); //!< NoSuchObject
    //! Those in force, oldest first.
    [[nodiscard]] Result<QList<Document>> of(const DocumentOwner &owner);
    //! Those that it replaced, newest first.
    [[nodiscard]] Result<QList<Document>> history(DocumentId id);
    [[nodiscard]] Result<QList<Document>> all();
    //! How many are in force for each object of a kind, by the object's id.
    [[nodiscard]] Result<QHash<QString, int>> counts(const QString &ownerKind);
    //! Whether any document has that content: its file is still needed.
    [[nodiscard]] Result<bool> isUsed(const QString &sha256);

private:
    Database &m_database;
};

} // namespace vigie

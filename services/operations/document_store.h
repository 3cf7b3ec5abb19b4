// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/task_scope.h"
#include "services/storage/document_folder.h"

#include <QObject>

namespace vigie {

class Workspace;

//! The documents of a workspace: copied in the background, then written with a journal entry that names their hash and
//! never their name. Whoever asked may be gone when it is done: the store finishes what it began.
class DocumentStore : public QObject
{
    Q_OBJECT

public:
    explicit DocumentStore(Workspace &workspace, QObject *parent = nullptr);

    //! `progress` is called in a thread of the pool.
    [[nodiscard]] Future<Document> attach(const DocumentOwner &owner, const QString &file,
                                          const DocumentProgress &progress = {}, std::stop_token stop = {});
    //! The one it replaces stays in its history.
    [[nodiscard]] Future<Document> replace(DocumentId old, const QString &file, const DocumentProgress &progress = {},
                                           std::stop_token stop = {});
    //! The same in this thread, for a command or an operation that has nothing else to do.
    Result<Document> attachNow(const DocumentOwner &owner, const QString &file);
    //! Erases it, its file too when no other document has that content. Its hash stays in the journal.
    Result<> remove(DocumentId id);

    //! The path of its file, once it was found to be there and unchanged; IntegrityBroken otherwise.
    [[nodiscard]] Future<QString> pathToOpen(DocumentId id, std::stop_token stop = {});
    [[nodiscard]] Future<QList<DocumentFault>> verify(const DocumentProgress &progress = {}, std::stop_token stop = {});

Q_SIGNALS:
    void changed(const vigie::DocumentOwner &owner);

private:
    [[nodiscard]] Result<Document> record(const DocumentOwner &owner, Document document);
    [[nodiscard]] Result<Document> recordInPlaceOf(DocumentId old, Document document);
    [[nodiscard]] Result<> journal(const QString &action, const Document &document);
    [[nodiscard]] Future<Document> copied(const QString &file, const DocumentProgress &progress, std::stop_token stop);

    Workspace &m_workspace;
    TaskScope m_tasks{};
};

} // namespace vigie

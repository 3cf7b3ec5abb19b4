// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/result.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>

namespace vigie {

class Database;

//! Bytes done, of so many; called in the thread that works.
using DocumentProgress = std::function<void(qint64 done, qint64 total)>;

// The files of the documents: `<workspace file>.documents/<sha256>.<suffix>`, readable by their owner alone. All of
// it may take time and can be stopped; call it in the background.

[[nodiscard]] QString documentFolderOf(const QString &workspacePath);
[[nodiscard]] QString documentPath(const QString &workspacePath, const Document &document);

//! Copies a file in, whole or not at all, and tells what it is: name, hash, size and media type. FileMissing,
//! FileNotReadable, FileNotWritable, DiskFull, Cancelled, and the refusals of document.h.
[[nodiscard]] Result<Document> copyDocumentIn(const QString &file, const QString &workspacePath,
                                              const DocumentProgress &progress, std::stop_token stop);
//! Whether the file of a document is there and unchanged; nothing when it is.
[[nodiscard]] Result<std::optional<DocumentFault>> faultOf(const Document &document, const QString &workspacePath,
                                                           std::stop_token stop);
//! Of every document of the workspace.
[[nodiscard]] Result<QList<DocumentFault>> documentFaults(Database &database, const DocumentProgress &progress,
                                                          std::stop_token stop);

//! The files that the documents of a database need, from beside the first of the workspaces that has them to beside
//! another. One that none has is left out: documentFaults() tells.
[[nodiscard]] Result<> copyDocumentFiles(Database &database, const QStringList &fromWorkspaces,
                                         const QString &toWorkspace);

} // namespace vigie

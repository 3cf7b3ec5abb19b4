// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/documents/report_context_of.h"

#include "services/storage/journal_repository.h"
#include "services/storage/workspace.h"

#include <QFileInfo>

namespace vigie {

Result<ReportContext> reportContextOf(Database &database, const QDateTime &asOf)
{
    const Result<WorkspaceFacts> facts = Workspace::factsOf(database);
    if (!facts)
        return failure(facts.error());
    return JournalRepository(database).lastHash().map([&](const QString &hash) {
        return ReportContext{.producer = facts->producer,
                             .workspace = QFileInfo(database.path()).completeBaseName(),
                             .demonstration = facts->demonstration,
                             .generatedAt = asOf,
                             .dataReadAt = facts->oldestReadAt,
                             .journalHash = hash,
                             .locale = QLocale()};
    });
}

} // namespace vigie

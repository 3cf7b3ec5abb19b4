// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/documents/report_context_of.h"

#include "services/storage/journal_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/workspace_marks.h"

#include <QFileInfo>

namespace vigie {

Result<ReportContext> reportContextOf(Database &database, const QDateTime &asOf)
{
    ReportContext context{
        .workspace = QFileInfo(database.path()).completeBaseName(), .generatedAt = asOf, .locale = QLocale()};
    const Result<QString> producer = markOf(database, QStringLiteral("producer"));
    const Result<QString> demonstration = markOf(database, QStringLiteral("demonstration"));
    const Result<QString> hash = JournalRepository(database).lastHash();
    if (!producer || !demonstration || !hash)
        return failure(producer ? demonstration ? hash.error() : demonstration.error() : producer.error());
    context.producer = *producer;
    context.demonstration = *demonstration == QLatin1String("yes");
    context.journalHash = *hash;
    const Result<QList<ServiceStatus>> statuses = ServiceRepository(database).statuses();
    if (!statuses)
        return failure(statuses.error());
    for (const ServiceStatus &status : *statuses) {
        if (status.readAt.isValid() && (!context.dataReadAt.isValid() || status.readAt < context.dataReadAt))
            context.dataReadAt = status.readAt;
    }
    return context;
}

} // namespace vigie

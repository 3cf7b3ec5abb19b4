// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/documents/deadline_documents.h"

#include "model/calendar/paris_time.h"
#include "services/exports/calendar_file.h"
#include "services/exports/deadline_export.h"
#include "services/operations/compliance/due_rows.h"
#include "services/reports/deadlines_report.h"
#include "services/reports/report_writer.h"
#include "services/storage/workspace_marks.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace vigie {

namespace {

struct DeadlineDocuments {
    Q_DECLARE_TR_FUNCTIONS(vigie::DeadlineDocuments)
};

Result<QList<DueRow>> rowsOf(Database &database, const DueFilter &filter, const DueOrder &order, std::stop_token stop)
{
    DueQuery query(database);
    const auto ids = query.ids(filter, order, std::move(stop));
    if (!ids)
        return failure(ids.error());
    if (ids->size() > mostReportRows)
        return failure(Error::Kind::TooLarge, DeadlineDocuments::tr("Un état de %1 lignes").arg(ids->size()));
    return query.rows(*ids);
}

} // namespace

Result<ExportTable> deadlinesExportOf(Database &database, const DueFilter &filter, const DueOrder &order,
                                      std::stop_token stop)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    DueQuery query(database);
    const auto ids = query.ids(filter, order, std::move(stop));
    Result<RuleBook> book = ruleBookOn(database, parisDate(now));
    if (!ids || !book)
        return failure(ids ? book.error() : ids.error());
    return deadlineExport(query, *ids, std::make_shared<const RuleBook>(std::move(*book)), now);
}

Result<ReportDocument> deadlinesReportOf(Database &database, const DueFilter &filter, const DueOrder &order,
                                         const ReportContext &report, std::stop_token stop)
{
    const QDate today = parisDate(report.generatedAt);
    const Result<QList<DueRow>> rows = rowsOf(database, filter, order, std::move(stop));
    const Result<RuleBook> book = ruleBookOn(database, today);
    if (!rows || !book)
        return failure(rows ? book.error() : rows.error());
    return deadlinesReport({.rows = *rows, .filter = filter, .book = *book, .today = today}, report);
}

Result<QByteArray> deadlinesCalendarOf(Database &database, const DueFilter &filter, const QDateTime &now)
{
    DueFilter deadlines = filter;
    deadlines.isDeadline = true;
    DueQuery query(database);
    const auto ids = query.ids(deadlines, {}, {});
    const Result<RuleBook> book = ruleBookOn(database, parisDate(now));
    const Result<QString> created = markOf(database, QStringLiteral("created_at"));
    const Result<QString> demonstration = markOf(database, QStringLiteral("demonstration"));
    if (!ids || !book)
        return failure(ids ? book.error() : ids.error());
    if (!created || !demonstration)
        return failure(created ? demonstration.error() : created.error());
    const QDateTime createdAt = QDateTime::fromString(*created, Qt::ISODateWithMs).toUTC();
    return query.rows(*ids).map([&](const QList<DueRow> &rows) {
        return calendarFile(
            rows, *book,
            {.workspace = createdAt.toString(Qt::ISODateWithMs),
             .name = DeadlineDocuments::tr("Échéances — %1").arg(QFileInfo(database.path()).completeBaseName()),
             .writtenAt = now,
             .demonstration = *demonstration == QLatin1String("yes")});
    });
}

} // namespace vigie

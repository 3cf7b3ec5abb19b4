// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reports/report_job.h"

#include "gui/common/background_reader.h"
#include "services/documents/report_context_of.h"
#include "services/reports/report_writer.h"

#include <QCoreApplication>
#include <QPointer>

namespace vigie {

namespace {

using Progress = std::function<void(qint64 done, std::optional<qint64> total)>;

Result<Done> writtenTable(Database &database, const ReportJob::Order &order, const QDateTime &now,
                          const Progress &progress, const std::stop_token &stop)
{
    const Result<ExportTable> table = order.kind.table(database, order.choices, now, stop);
    if (!table)
        return failure(table.error());
    const auto tell = [&progress](qint64 rows) { progress(rows, std::nullopt); };
    return writeExport(*table, *order.format, order.path, tell, stop).map([](qint64) { return Done{}; });
}

Result<Done> writtenPdf(Database &database, const ReportJob::Order &order, const QDateTime &now,
                        const Progress &progress, const std::stop_token &stop)
{
    const Result<ReportContext> context = reportContextOf(database, now);
    if (!context)
        return failure(context.error());
    const Result<ReportDocument> document = order.kind.document(database, order.choices, *context, stop);
    if (!document)
        return failure(document.error());
    const auto tell = [&progress](int done, int total) { progress(done, total); };
    return writeReport(*document, order.path, tell, stop).map([] { return Done{}; });
}

} // namespace

ReportJob::ReportJob(Order asked, BackgroundReader &reader, QObject *parent)
    : QObject(parent)
    , m_order(std::move(asked))
{
    const Progress progress = [job = QPointer(this)](qint64 done, std::optional<qint64> total) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [job, done, total] {
                if (job && job->state() == State::Running)
                    Q_EMIT job->progressed(done, total);
            },
            Qt::QueuedConnection);
    };
    const auto work = [order = m_order, progress, stop = m_tasks.token()](Database &database) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return order.format ? writtenTable(database, order, now, progress, stop)
                            : writtenPdf(database, order, now, progress, stop);
    };
    m_tasks.deliver(reader.ask<Done>(work, m_tasks.token()), [this](const Result<Done> &written) {
        written ? settle(State::Written) : settle(State::Failed, written.error());
    });
}

void ReportJob::stop()
{
    if (m_state != State::Running)
        return;
    m_tasks.cancel();
    settle(State::Stopped);
}

void ReportJob::settle(State state, const Error &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT settled();
}

} // namespace vigie

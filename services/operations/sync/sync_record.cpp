// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/sync/sync_record.h"

#include "services/storage/history_repository.h"
#include "services/storage/journal_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/write_turns.h"

#include <QJsonObject>

namespace vigie {

namespace {

//! The data stay as old as they were when nothing new was read.
Result<> saveStatus(Database &database, const SyncReport &report, const SyncRecord &record)
{
    ServiceRepository services(database);
    const Result<QList<ServiceStatus>> statuses = services.statuses();
    if (!statuses)
        return failure(statuses.error());
    ServiceStatus status{.service = record.service};
    for (const ServiceStatus &known : *statuses) {
        if (known.service == record.service)
            status = known;
    }
    status.state = report.state;
    status.attemptedAt = record.startedAt;
    if (report.state != SyncState::Failed)
        status.readAt = record.readAt;
    const std::optional<Error> error = report.error || report.gaps.isEmpty() ? report.error
                                                                             : std::optional(report.gaps.first().error);
    status.errorKind = error ? errorKindWord(error->kind) : QString();
    status.errorSubject = error ? error->subject : QString();
    status.errorDetail = error ? error->detail : QString();
    status.errorHttpStatus = error ? error->httpStatus : 0;
    return services.saveStatus(status);
}

QJsonObject factsOf(const SyncReport &report)
{
    QJsonObject facts{{QStringLiteral("state"), syncStateWord(report.state)}};
    if (report.error)
        facts[QStringLiteral("error")] = errorKindWord(report.error->kind);
    if (report.state == SyncState::Failed)
        return facts;
    facts[QStringLiteral("habilitations")] = report.outcome.habilitations;
    facts[QStringLiteral("applications")] = report.outcome.applications;
    facts[QStringLiteral("subscriptions")] = report.outcome.subscriptions;
    facts[QStringLiteral("credentials")] = report.outcome.credentials;
    facts[QStringLiteral("added")] = report.outcome.added;
    facts[QStringLiteral("updated")] = report.outcome.updated;
    facts[QStringLiteral("removed")] = report.outcome.removed;
    facts[QStringLiteral("gaps")] = report.gaps.size();
    return facts;
}

Result<> writeEntry(Database &database, const SyncReport &report, const SyncRecord &record)
{
    return JournalRepository(database)
        .append({.at = record.readAt,
                 .action = QStringLiteral("sync.finished"),
                 .objectKind = QStringLiteral("service"),
                 .objectReference = record.service.value,
                 .outcome = report.state == SyncState::Failed ? QStringLiteral("failed") : QStringLiteral("ok"),
                 .facts = factsOf(report)})
        .map([](const JournalEntry &) {});
}

void fail(SyncReport &report, const Error &error)
{
    report.state = SyncState::Failed;
    report.error = error;
    report.outcome = {};
    report.gaps.clear();
}

void merge(Database &database, SyncReport &report, const SyncRecord &record)
{
    if (!record.snapshot) {
        fail(report, record.snapshot.error());
        return;
    }
    const Result<MergeOutcome> outcome = SnapshotRepository(database).merge(record.service, *record.snapshot,
                                                                            record.readAt);
    if (!outcome) {
        fail(report, outcome.error());
        return;
    }
    if (record.history) {
        const Result<> kept = HistoryRepository(database).append(record.service, record.environment, *record.history,
                                                                 record.readAt);
        if (!kept) {
            fail(report, kept.error());
            return;
        }
        report.gaps = record.history->gaps;
    }
    report.outcome = *outcome;
    report.gaps += record.snapshot->gaps;
    report.state = report.gaps.isEmpty() ? SyncState::Ok : SyncState::Partial;
}

//! Merge, status and journal entry: all or nothing. Cancelled when it was asked to give way.
Result<> write(Database &database, SyncReport &report, const SyncRecord &record, const std::stop_token &stop)
{
    const sqlite::Interruption guard = database.interruptedBy(stop);
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    merge(database, report, record);
    if (stop.stop_requested()) // the connection has rolled back already, and would write the rest without the merge
        return failure(Error::Kind::Cancelled);
    return saveStatus(database, report, record)
        .and_then([&] { return writeEntry(database, report, record); })
        .and_then([&] { return transaction->commit(); });
}

//! How often the one who gives way begins anew: revocations by the hundred must not keep a service from being read.
constexpr int mostGivingWays = 30;

Result<> writeInTurn(Database &database, SyncReport &report, const SyncRecord &record)
{
    for (int times = 0; times < mostGivingWays; ++times) {
        const std::stop_token stop = WriteTurns::of(record.workspace).whenFree();
        report = SyncReport{.service = record.service};
        const Result<> done = write(database, report, record, stop);
        if (done || !stop.stop_requested())
            return done;
    }
    report = SyncReport{.service = record.service};
    return write(database, report, record, {});
}

} // namespace

SyncReport written(const SyncRecord &record)
{
    SyncReport report{.service = record.service};
    Result<Database> database = Database::connect(record.workspace, Access::ReadWrite);
    const Result<> done = database ? writeInTurn(*database, report, record) : Result<>(failure(database.error()));
    if (!done)
        fail(report, done.error());
    return report;
}

} // namespace vigie

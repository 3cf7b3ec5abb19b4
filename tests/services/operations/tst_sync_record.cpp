// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/sync/sync_record.h"

#include "services/storage/journal_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/write_turns.h"
#include "tests/services/operations/fake_service.h"

#include <QtConcurrentRun>
#include <QtTest>

using namespace vigie;

namespace {

constexpr int manyApplications = 20'000;

//! Long to merge.
ServiceSnapshot largeSnapshot()
{
    ServiceSnapshot snapshot;
    for (int i = 0; i < manyApplications; ++i) {
        const QString id = QString::number(i);
        snapshot.applications.append({.remoteId = id, .name = QStringLiteral("Application %1").arg(id)});
        snapshot.credentials.append({.remoteId = id,
                                     .applicationRemoteId = id,
                                     .fingerprint = fingerprintOf(id.toLatin1()),
                                     .state = CredentialState::Active});
    }
    return snapshot;
}

qint64 applicationsIn(Database &database)
{
    return database
        .rows(QStringLiteral("SELECT COUNT(*) FROM application"), {},
              [](const QSqlQuery &row) { return row.value(0).toLongLong(); })
        ->value(0);
}

bool isLocked(const QString &path)
{
    Result<Database> other = Database::connect(path, Access::ReadWrite);
    return other && other->run(QStringLiteral("PRAGMA busy_timeout = 0"))
        && !other->run(QStringLiteral("BEGIN IMMEDIATE"));
}

} // namespace

class TestSyncRecord : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SmallWorkspace> m_workspace;

    [[nodiscard]] SyncRecord record(const ServiceSnapshot &snapshot) const
    {
        return {.workspace = m_workspace->path(),
                .service = {QStringLiteral("apim")},
                .snapshot = snapshot,
                .startedAt = QDateTime::currentDateTimeUtc(),
                .readAt = QDateTime::currentDateTimeUtc()};
    }

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<SmallWorkspace>(); }

    void givesWayToAWriteThatSomebodyWaitsFor()
    {
        Database &database = m_workspace->database();
        const qint64 before = applicationsIn(database);
        const QFuture<SyncReport> merging = QtConcurrent::run([this] { return written(record(largeSnapshot())); });
        QTRY_VERIFY_WITH_TIMEOUT(isLocked(m_workspace->path()), 60'000);

        const Result<JournalEntry> urgent = [&]() -> Result<JournalEntry> {
            const WriteTurns::Urgent turn(WriteTurns::of(m_workspace->path()));
            auto transaction = Database::Transaction::begin(database);
            if (!transaction)
                return failure(transaction.error());
            auto entry = JournalRepository(database).append({.at = QDateTime::currentDateTimeUtc(),
                                                             .action = QStringLiteral("token.revoke.intended"),
                                                             .objectKind = QStringLiteral("credential")});
            return transaction->commit().and_then([&] { return entry; });
        }();

        QVERIFY(urgent);
        // It did not wait for the merge to end: that has been rolled back, whole.
        QVERIFY(!merging.isFinished());
        QCOMPARE(applicationsIn(database), before);
        // And then it was done after all.
        QTRY_VERIFY_WITH_TIMEOUT(merging.isFinished(), 100'000);
        QCOMPARE(merging.result().state, SyncState::Ok);
        QCOMPARE(merging.result().outcome.applications, manyApplications);
        QVERIFY(JournalRepository(database).verify()->isIntact());
    }

    void mergesAtLastUnderAHailOfWrites()
    {
        Database &database = m_workspace->database();
        const QFuture<SyncReport> merging = QtConcurrent::run([this] { return written(record(smallSnapshot())); });
        JournalRepository journal(database);
        while (!merging.isFinished()) {
            const WriteTurns::Urgent turn(WriteTurns::of(m_workspace->path()));
            auto transaction = Database::Transaction::begin(database);
            QVERIFY(transaction);
            QVERIFY(journal.append({.at = QDateTime::currentDateTimeUtc(), .action = QStringLiteral("sync.finished")}));
            QVERIFY(transaction->commit());
        }

        QCOMPARE(merging.result().state, SyncState::Ok);
        QVERIFY(journal.verify()->isIntact());
    }

    void savesWhyNothingWasRead()
    {
        SyncRecord failing = record({});
        failing.snapshot = failure(Error::Kind::Unreachable, QStringLiteral("apim.exemple.invalid"));

        const SyncReport report = written(failing);

        QCOMPARE(report.state, SyncState::Failed);
        const auto statuses = ServiceRepository(m_workspace->database()).statuses();
        QCOMPARE(statuses->first().errorKind, QStringLiteral("unreachable"));
        QVERIFY(applicationsIn(m_workspace->database()) > 0);
    }
};

QTEST_GUILESS_MAIN(TestSyncRecord)
#include "tst_sync_record.moc"

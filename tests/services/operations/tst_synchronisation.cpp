// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/connector_pool.h"
#include "services/operations/synchronisation.h"
#include "services/secrets/session_secret_store.h"
#include "services/storage/journal_repository.h"
#include "services/storage/service_repository.h"
#include "tests/services/operations/fake_service.h"
#include "tests/services/waiting.h"

#include <QtTest>

using namespace vigie;

namespace {

const ServiceId apim{QStringLiteral("apim")};
const ServiceId other{QStringLiteral("other")};

//! Answers when the test says so, or Cancelled when it is asked to stop.
struct SlowReading {
    Settler<ServiceSnapshot> settler{};
    std::shared_ptr<std::stop_callback<std::function<void()>>> onStop{};

    Future<ServiceSnapshot> begin(std::stop_token stop)
    {
        onStop = std::make_shared<std::stop_callback<std::function<void()>>>(
            std::move(stop), [settler = settler] { settler.settle(failure(Error::Kind::Cancelled)); });
        return settler.future();
    }
};

} // namespace

class TestSynchronisation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void mergesAndTells();
    void readsSeveralAtOnce();
    void readsEveryServiceWhenNoneIsNamed();
    void journalsTheCounts();
    void reportsProgress();
    void keepsTheOldDataOfAServiceThatFails();
    void keepsTheOthersWhenTheSecretIsMissing();
    void saysPartialWhenSomethingIsMissing();
    void joinsAReadingUnderWay();
    void stopsWhenAsked();
    void goesOnForTheOtherWhoAsked();
    void startsAnewAfterAStop();
    void refusesAReadOnlyWorkspace();
    void refusesAnUnknownService();
    void saysWhenNothingCanBeWritten();
    void diesWhileItReads();

private:
    [[nodiscard]] ServiceStatus status(const ServiceId &id)
    {
        const auto statuses = ServiceRepository(m_workspace->database()).statuses();
        for (const ServiceStatus &status : *statuses) {
            if (status.service == id)
                return status;
        }
        return {};
    }
    [[nodiscard]] QList<JournalEntry> journal() { return *JournalRepository(m_workspace->database()).entries(1, 100); }

    std::unique_ptr<FakeService> m_service{};
    std::unique_ptr<SmallWorkspace> m_workspace{};
    std::unique_ptr<SessionSecretStore> m_secrets{};
    std::unique_ptr<ConnectorPool> m_pool{};
    std::unique_ptr<Synchronisation> m_sync{};
};

void TestSynchronisation::init()
{
    m_service = std::make_unique<FakeService>();
    m_workspace = std::make_unique<SmallWorkspace>();
    QVERIFY(ServiceRepository(m_workspace->database()).add(FakeService::service(other.value)));
    m_secrets = std::make_unique<SessionSecretStore>();
    m_secrets->keep(QStringLiteral("service/apim"), Secret("s3cret"));
    m_secrets->keep(QStringLiteral("service/other"), Secret("s3cret"));
    m_pool = std::make_unique<ConnectorPool>(*m_secrets, QList<TermsProfile>{}, FakeService::products());
    m_sync = std::make_unique<Synchronisation>(**m_workspace, *m_pool);
}

void TestSynchronisation::cleanup()
{
    m_sync.reset();
    m_pool.reset();
    m_secrets.reset();
    m_workspace.reset();
    m_service.reset();
}

void TestSynchronisation::mergesAndTells()
{
    QSignalSpy finished(m_sync.get(), &Synchronisation::finished);

    const Future<QList<SyncReport>> running = m_sync->run({other}, {});
    QVERIFY(m_sync->isRunning());
    const auto reports = waited(running);

    QCOMPARE(reports->size(), 1);
    const SyncReport report = reports->first();
    QCOMPARE(report.service, other);
    QCOMPARE(report.state, SyncState::Ok);
    QCOMPARE(report.outcome.credentials, 2);
    QCOMPARE(report.outcome.applications, 1);
    QVERIFY(report.seconds >= 0);
    QCOMPARE(status(other).state, SyncState::Ok);
    QVERIFY(status(other).readAt.isValid());
    QVERIFY(status(other).readAt >= status(other).attemptedAt);
    QCOMPARE(finished.count(), 1);
    QVERIFY(!m_sync->isRunning());
}

void TestSynchronisation::readsSeveralAtOnce()
{
    QHash<QString, SlowReading> readings;
    m_service->onRead = [&](const Service &service, const ProgressSink &, std::stop_token stop) {
        return readings[service.id.value].begin(stop);
    };
    const Future<QList<SyncReport>> running = m_sync->run({other, apim}, {});

    QTRY_COMPARE(readings.size(), 2);
    readings[apim.value].settler.settle(smallSnapshot());
    readings[other.value].settler.settle(smallSnapshot());

    const auto reports = waited(running);
    QCOMPARE(reports->size(), 2);
    QCOMPARE(reports->at(0).service, other);
    QCOMPARE(reports->at(1).service, apim);
    QCOMPARE(reports->at(1).state, SyncState::Ok);
}

void TestSynchronisation::readsEveryServiceWhenNoneIsNamed()
{
    QCOMPARE(waited(m_sync->run({}, {}))->size(), 2);

    m_sync.reset();
    QVERIFY(ServiceRepository(m_workspace->database()).remove(apim));
    QVERIFY(ServiceRepository(m_workspace->database()).remove(other));
    m_sync = std::make_unique<Synchronisation>(**m_workspace, *m_pool);
    QCOMPARE(waited(m_sync->run({}, {}))->size(), 0);
}

void TestSynchronisation::journalsTheCounts()
{
    QVERIFY(waited(m_sync->run({other, other}, {})));

    QCOMPARE(journal().size(), 1);
    const JournalEntry entry = journal().first();
    QCOMPARE(entry.action, QStringLiteral("sync.finished"));
    QCOMPARE(entry.objectReference, other.value);
    QCOMPARE(entry.outcome, QStringLiteral("ok"));
    QCOMPARE(entry.facts.value(QStringLiteral("credentials")).toInt(), 2);
    QCOMPARE(entry.facts.value(QStringLiteral("state")).toString(), QStringLiteral("ok"));
    QVERIFY(JournalRepository(m_workspace->database()).verify()->isIntact());
}

void TestSynchronisation::reportsProgress()
{
    m_service->onRead = [](const Service &, const ProgressSink &progress, std::stop_token) {
        progress({.what = QStringLiteral("applications"), .done = 1, .total = 3});
        return settled<ServiceSnapshot>(smallSnapshot());
    };
    QList<qint64> done;
    connect(m_sync.get(), &Synchronisation::progressed, this,
            [&done](const ServiceId &service, const ReadProgress &progress) {
                QCOMPARE(service, apim);
                done.append(progress.done);
            });

    QVERIFY(waited(m_sync->run({apim}, {})));

    QCOMPARE(done, QList<qint64>{1});
}

void TestSynchronisation::keepsTheOldDataOfAServiceThatFails()
{
    QVERIFY(waited(m_sync->run({apim}, {})));
    const QDateTime readAt = status(apim).readAt;
    const auto onRead = m_service->onRead;
    m_service->onRead = [&](const Service &service, const ProgressSink &progress, std::stop_token stop) {
        return service.id == apim ? failed<ServiceSnapshot>({.kind = Error::Kind::ServiceFault,
                                                             .subject = QStringLiteral("host"),
                                                             .detail = QStringLiteral("boom"),
                                                             .httpStatus = 500})
                                  : onRead(service, progress, stop);
    };

    const auto reports = waited(m_sync->run({apim, other}, {}));

    QCOMPARE(reports->at(0).state, SyncState::Failed);
    QCOMPARE(reports->at(0).error->kind, Error::Kind::ServiceFault);
    QCOMPARE(reports->at(1).state, SyncState::Ok);
    QCOMPARE(status(apim).state, SyncState::Failed);
    QCOMPARE(status(apim).readAt, readAt);
    QCOMPARE(status(apim).errorKind, QStringLiteral("service_fault"));
    QCOMPARE(status(apim).errorSubject, QStringLiteral("host"));
    QCOMPARE(status(apim).errorDetail, QStringLiteral("boom"));
    QCOMPARE(status(apim).errorHttpStatus, 500);
    QCOMPARE(m_workspace->credential(QStringLiteral("client")).state, CredentialState::Active);
    QCOMPARE(journal().at(1).outcome == QLatin1String("failed"), journal().at(1).objectReference == apim.value);

    m_service->onRead = onRead;
    QVERIFY(waited(m_sync->run({apim}, {})));
    QCOMPARE(status(apim).state, SyncState::Ok);
    QCOMPARE(status(apim).errorKind, QString());
}

void TestSynchronisation::keepsTheOthersWhenTheSecretIsMissing()
{
    QVERIFY(waited(m_secrets->remove(QStringLiteral("service/apim"), {})));

    const auto reports = waited(m_sync->run({apim, other}, {}));

    QCOMPARE(reports->at(0).state, SyncState::Failed);
    QCOMPARE(reports->at(0).error->kind, Error::Kind::SecretMissing);
    QCOMPARE(reports->at(1).state, SyncState::Ok);
    QCOMPARE(status(apim).errorKind, QStringLiteral("secret_missing"));
}

void TestSynchronisation::saysPartialWhenSomethingIsMissing()
{
    m_service->onRead = [](const Service &, const ProgressSink &, std::stop_token) {
        ServiceSnapshot snapshot = smallSnapshot();
        snapshot.credentials.removeLast();
        snapshot.gaps.append({.applicationRemoteId = QStringLiteral("app"),
                              .what = QStringLiteral("credentials"),
                              .error = {.kind = Error::Kind::Forbidden, .httpStatus = 403}});
        return settled<ServiceSnapshot>(snapshot);
    };

    const auto reports = waited(m_sync->run({apim}, {}));

    QCOMPARE(reports->first().state, SyncState::Partial);
    QCOMPARE(reports->first().gaps.size(), 1);
    QCOMPARE(status(apim).state, SyncState::Partial);
    QCOMPARE(status(apim).errorKind, QStringLiteral("forbidden"));
    QCOMPARE(m_workspace->credential(QStringLiteral("key")).state, CredentialState::Active);
}

void TestSynchronisation::joinsAReadingUnderWay()
{
    SlowReading reading;
    m_service->onRead = [&](const Service &, const ProgressSink &, std::stop_token stop) {
        return reading.begin(stop);
    };

    const Future<QList<SyncReport>> first = m_sync->run({apim}, {});
    const Future<QList<SyncReport>> second = m_sync->run({apim}, {});
    QTRY_COMPARE(m_service->requests.size(), 1);
    reading.settler.settle(smallSnapshot());

    QCOMPARE(waited(first)->first().state, SyncState::Ok);
    QCOMPARE(waited(second)->first().state, SyncState::Ok);
    QCOMPARE(m_service->requests.size(), 1);
}

void TestSynchronisation::stopsWhenAsked()
{
    SlowReading reading;
    m_service->onRead = [&](const Service &, const ProgressSink &, std::stop_token stop) {
        return reading.begin(stop);
    };
    std::stop_source source;
    const Future<QList<SyncReport>> running = m_sync->run({apim}, source.get_token());
    QTRY_COMPARE(m_service->requests.size(), 1);

    source.request_stop();

    const auto reports = waited(running);
    QCOMPARE(reports->first().state, SyncState::Failed);
    QCOMPARE(reports->first().error->kind, Error::Kind::Cancelled);
    QTRY_VERIFY(!m_sync->isRunning());
    QCOMPARE(status(apim).state, SyncState::Never);
    QCOMPARE(journal().size(), 0);
}

void TestSynchronisation::goesOnForTheOtherWhoAsked()
{
    SlowReading reading;
    m_service->onRead = [&](const Service &, const ProgressSink &, std::stop_token stop) {
        return reading.begin(stop);
    };
    std::stop_source source;
    const Future<QList<SyncReport>> stopped = m_sync->run({apim}, source.get_token());
    const Future<QList<SyncReport>> other = m_sync->run({apim}, {});
    QTRY_COMPARE(m_service->requests.size(), 1);

    source.request_stop();
    QCOMPARE(waited(stopped)->first().error->kind, Error::Kind::Cancelled);
    reading.settler.settle(smallSnapshot());

    QCOMPARE(waited(other)->first().state, SyncState::Ok);
}

void TestSynchronisation::startsAnewAfterAStop()
{
    SlowReading reading;
    m_service->onRead = [&](const Service &, const ProgressSink &, std::stop_token) {
        return m_service->requests.size() == 1 ? reading.settler.future() : settled<ServiceSnapshot>(smallSnapshot());
    };
    std::stop_source source;
    const Future<QList<SyncReport>> stopped = m_sync->run({apim}, source.get_token());
    QTRY_COMPARE(m_service->requests.size(), 1);
    source.request_stop();
    QVERIFY(waited(stopped));

    const Future<QList<SyncReport>> again = m_sync->run({apim}, {});
    reading.settler.settle(failure(Error::Kind::Cancelled));

    QCOMPARE(waited(again)->first().state, SyncState::Ok);
    QCOMPARE(m_service->requests.size(), 2);
}

void TestSynchronisation::refusesAReadOnlyWorkspace()
{
    m_workspace->reopen(Access::ReadOnly);
    Synchronisation sync(**m_workspace, *m_pool);

    QCOMPARE(errorOf(waited(sync.run({}, {}))), Error::Kind::WorkspaceReadOnly);
    QCOMPARE(m_service->requests, QStringList());
}

void TestSynchronisation::refusesAnUnknownService()
{
    QCOMPARE(errorOf(waited(m_sync->run({apim, ServiceId{QStringLiteral("none")}}, {}))), Error::Kind::NoSuchObject);
    QVERIFY(!m_sync->isRunning());
}

void TestSynchronisation::saysWhenNothingCanBeWritten()
{
    SlowReading reading;
    m_service->onRead = [&](const Service &, const ProgressSink &, std::stop_token stop) {
        return reading.begin(stop);
    };
    const Future<QList<SyncReport>> running = m_sync->run({apim}, {});
    QTRY_COMPARE(m_service->requests.size(), 1);
    const QString moved = m_workspace->path() + QStringLiteral(".away");
    QVERIFY(QFile::rename(m_workspace->path(), moved));
    reading.settler.settle(smallSnapshot());

    const auto reports = waited(running);

    QVERIFY(QFile::rename(moved, m_workspace->path()));
    QCOMPARE(reports->first().state, SyncState::Failed);
    QCOMPARE(reports->first().error->kind, Error::Kind::WorkspaceMissing);
}

void TestSynchronisation::diesWhileItReads()
{
    SlowReading reading;
    std::stop_token token;
    m_service->onRead = [&](const Service &, const ProgressSink &, std::stop_token stop) {
        token = stop;
        return reading.begin(stop);
    };
    const Future<QList<SyncReport>> running = m_sync->run({apim}, {});
    QTRY_COMPARE(m_service->requests.size(), 1);

    m_sync.reset();

    QVERIFY(token.stop_requested());
    QCOMPARE(errorOf(waited(running)), Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSynchronisation)
#include "tst_synchronisation.moc"

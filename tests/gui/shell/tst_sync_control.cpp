// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/sync_control.h"

#include "gui/common/progress_line.h"
#include "gui/shell/status_line.h"
#include "services/storage/service_repository.h"
#include "tests/gui/page_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigie;

class TestSyncControl : public QObject
{
    Q_OBJECT

    const ServiceId m_apim{QStringLiteral("apim")};
    const ServiceId m_other{QStringLiteral("other")};

private Q_SLOTS:
    void goesOnUntilTheLastThatWasStartedIsOver()
    {
        PageFixture on;
        on.keychain.kept.insert(secretKeyOf(m_other.value), "s3cret");
        QVERIFY(ServiceRepository(on.workspace.database()).add(FakeService::service(m_other.value)));
        QMap<ServiceId, Settler<ServiceSnapshot>> answers{{m_apim, {}}, {m_other, {}}};
        on.fake.onRead = [&answers](const Service &service, const ProgressSink &progress, const std::stop_token &) {
            progress({.what = QStringLiteral("applications"), .done = 20, .total = 20});
            return answers.value(service.id).future();
        };
        StatusLine status;
        SyncControl control(on.reader, on.synchronisation, status);
        QSignalSpy running(&control, &SyncControl::runningChanged);
        QSignalSpy noted(&control, &SyncControl::noted);

        control.start({m_apim});
        control.start({m_other});
        QTRY_COMPARE(on.fake.requests.size(), 2);
        answers.value(m_apim).settle(smallSnapshot());

        QTRY_COMPARE(noted.size(), 1);
        QVERIFY(status.progress().isUnderWay());
        answers.value(m_other).settle(smallSnapshot());
        QTRY_COMPARE(noted.size(), 2);
        QVERIFY(!status.progress().isUnderWay());
        QCOMPARE(running.size(), 2);
        QCOMPARE(running.constFirst().constFirst().toBool(), true);
        QCOMPARE(running.constLast().constFirst().toBool(), false);
    }

    void stopsEverythingThatWasStarted()
    {
        PageFixture on;
        const Settler<ServiceSnapshot> never;
        std::stop_token asked;
        on.fake.onRead = [&](const Service &, const ProgressSink &, std::stop_token stop) {
            asked = std::move(stop);
            return never.future();
        };
        StatusLine status;
        SyncControl control(on.reader, on.synchronisation, status);
        QSignalSpy running(&control, &SyncControl::runningChanged);
        control.start({m_apim});
        control.start({});
        QTRY_COMPARE(on.fake.requests.size(), 1); // the second one joins

        Q_EMIT status.progress().stopAsked();

        QVERIFY(!status.progress().isUnderWay());
        QCOMPARE(running.size(), 2);
        QTRY_VERIFY(asked.stop_requested());
        never.settle(failure(Error::Kind::Cancelled));
        QTRY_VERIFY(!on.synchronisation.isRunning());
        QVERIFY(!status.progress().isUnderWay());
    }
};

QTEST_MAIN(TestSyncControl)
#include "tst_sync_control.moc"

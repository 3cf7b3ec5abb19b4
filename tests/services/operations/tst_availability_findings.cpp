// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/compliance_run.h"
#include "services/storage/history_repository.h"
#include "services/storage/outage_repository.h"
#include "services/storage/profile_repository.h"
#include "services/storage/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace vigie;

namespace {

const ApiCode infinoe{QStringLiteral("INFINOE")};

QDateTime at(const char *text) { return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate); }

} // namespace

//! What the dashboard says of availability.
class TestAvailabilityFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::move(
            *Workspace::create(m_folder->filePath(QStringLiteral("t.vigie")), {.producer = QStringLiteral("DGFIP")}));
        QVERIFY(ProfileRepository(database()).addBuiltIn());
    }

    void sayWhatWasFound_data()
    {
        QTest::addColumn<QDateTime>("start");
        QTest::addColumn<QDateTime>("end");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QStringList>("reasons");
        // 30 working hours of the second quarter, from a Monday morning.
        QTest::newRow("missed, once the quarter is over")
            << at("2026-06-01T05:00:00Z") << at("2026-06-03T09:00:00Z") << at("2026-07-10T10:00:00Z")
            << QStringList{QStringLiteral("recovery_too_long"), QStringLiteral("target_missed")};
        QTest::newRow("spent, while it runs")
            << at("2026-06-01T05:00:00Z") << at("2026-06-03T09:00:00Z") << at("2026-06-10T10:00:00Z")
            << QStringList{QStringLiteral("budget_spent"), QStringLiteral("recovery_too_long")};
        QTest::newRow("a quarter of the budget left, less a little")
            << at("2026-06-01T05:00:00Z") << at("2026-06-02T08:45:00Z") << at("2026-06-10T10:00:00Z")
            << QStringList{QStringLiteral("budget_nearly_spent")};
        QTest::newRow("more than a quarter left")
            << at("2026-06-01T05:00:00Z") << at("2026-06-02T08:30:00Z") << at("2026-06-10T10:00:00Z") << QStringList{};
    }

    void sayWhatWasFound()
    {
        QFETCH(QDateTime, start);
        QFETCH(QDateTime, end);
        QFETCH(QDateTime, now);
        QFETCH(QStringList, reasons);
        QVERIFY(OutageRepository(database()).add({.api = infinoe, .start = start, .end = end}, now));

        QCOMPARE(reasonsAt(now), reasons);
    }

    void sayThatAProbeIsSilent()
    {
        const qint64 last = at("2026-06-10T08:00:00Z").toSecsSinceEpoch();
        const ServiceHistory history{
            .probes = {{.api = infinoe, .query = QStringLiteral("up"), .samples = {{.at = last, .value = 1}}}}};
        QVERIFY(HistoryRepository(database()).append({QStringLiteral("prom")}, Environment::Production, history, {}));

        QCOMPARE(reasonsAt(at("2026-06-10T09:00:00Z")), QStringList{});
        QCOMPARE(reasonsAt(at("2026-06-10T09:00:01Z")), QStringList{QStringLiteral("probe_silent")});
    }

private:
    Database &database() { return m_workspace->database(); }

    QStringList reasonsAt(const QDateTime &now)
    {
        const auto outcome = rulesAppliedAt(database(), now);
        QStringList reasons;
        for (const Finding &finding : outcome ? outcome->findings : QList<Finding>()) {
            const bool isOurs = finding.object.kind == QLatin1String("availability")
                || finding.object.kind == QLatin1String("recovery") || finding.reason == QLatin1String("probe_silent");
            if (isOurs && finding.api == infinoe)
                reasons.append(finding.reason);
        }
        std::sort(reasons.begin(), reasons.end());
        return reasons;
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
};

QTEST_GUILESS_MAIN(TestAvailabilityFindings)
#include "tst_availability_findings.moc"

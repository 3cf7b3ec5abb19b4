// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vigie_process.h"

#include "services/storage/profile_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/snapshot_repository.h"
#include "services/storage/workspace.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

const QStringList json{u"--format"_s, u"json"_s};
const QString siret = u"13002526500013"_s;

//! A partner of INFINOE whose homologation ends on 31/05/2027.
bool fill(const QString &path)
{
    const auto workspace = Workspace::open(path, Access::ReadWrite);
    if (!workspace)
        return false;
    Database &database = (*workspace)->database();
    const ServiceSnapshot snapshot{.habilitations = {{.remoteId = u"h"_s,
                                                      .number = u"H12"_s,
                                                      .requestNumber = u"D11"_s,
                                                      .api = {u"INFINOE"_s},
                                                      .state = HabilitationState::Active,
                                                      .organisationSiret = siret,
                                                      .organisationName = u"Établissement fictif"_s,
                                                      .submittedOn = QDate(2024, 5, 2),
                                                      .homologationFrom = QDate(2024, 6, 1),
                                                      .homologationUntil = QDate(2027, 5, 31)}}};
    return ServiceRepository(database)
        .add({.id = {u"datapass"_s}, .product = u"datapass"_s, .name = u"DataPass"_s})
        .and_then([&] {
            return SnapshotRepository(database).merge({u"datapass"_s}, snapshot,
                                                      QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
        })
        .has_value();
}

} // namespace

class TestDueCommands : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static QJsonObject itemOf(const Run &run, const QString &rule)
    {
        for (const QJsonValue &item : run.json()[u"items"_s].toArray()) {
            if (item[u"rule"_s].toString() == rule)
                return item.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void saysWhatIsDueAtAnyInstant_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("daysLeft");
        QTest::newRow("before") << u"2026-11-22"_s << u"upcoming"_s << 98;
        QTest::newRow("on the day") << u"2027-02-28"_s << u"due"_s << 0;
        QTest::newRow("late") << u"2027-03-01"_s << u"overdue"_s << -1;
    }

    void saysWhatIsDueAtAnyInstant()
    {
        QFETCH(QString, asOf);
        QFETCH(QString, state);
        QFETCH(int, daysLeft);
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace() && fill(vigie.workspace()));

        const Run run = vigie.in(QStringList{u"deadlines"_s, u"--as-of"_s, asOf} + json);

        QCOMPARE(run.exitCode, 0);
        const QJsonObject item = itemOf(run, u"INF-3.4.1c"_s);
        QCOMPARE(item[u"due_on"_s].toString(), u"2027-02-28"_s);
        QVERIFY(item[u"due_at"_s].isNull());
        QCOMPARE(item[u"state"_s].toString(), state);
        QCOMPARE(item[u"days_left"_s].toInt(), daysLeft);
        QCOMPARE(item[u"clause"_s].toString(), u"art. 3.4.1"_s);
        QCOMPARE(item[u"computation"_s].toString(), u"31/05/2027 − 3 mois = 28/02/2027"_s);
        QCOMPARE(item[u"partner_siret"_s].toString(), siret);
        QCOMPARE(item[u"object"_s][u"kind"_s].toString(), u"homologation"_s);
        QVERIFY(item.contains(u"next_step"_s) && item[u"snoozed_until"_s].isNull());
    }

    void leavesOutWhatIsFartherThanAsked()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace() && fill(vigie.workspace()));
        const QStringList asOf{u"--as-of"_s, u"2026-11-22"_s};

        const Run near = vigie.in(QStringList{u"deadlines"_s, u"--within"_s, u"97"_s} + asOf + json);
        const Run far = vigie.in(QStringList{u"deadlines"_s, u"--within"_s, u"98"_s} + asOf + json);

        QVERIFY(itemOf(near, u"INF-3.4.1c"_s).isEmpty());
        QVERIFY(!itemOf(far, u"INF-3.4.1c"_s).isEmpty());
    }

    void saysWhatIsFound()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace() && fill(vigie.workspace()));

        const Run run = vigie.in(QStringList{u"findings"_s, u"--as-of"_s, u"2027-06-01"_s} + json);

        QCOMPARE(run.exitCode, 0);
        const QJsonObject item = itemOf(run, u"INF-3.4.1c"_s);
        QCOMPARE(item[u"severity"_s].toString(), u"critical"_s);
        QCOMPARE(item[u"since"_s].toString(), u"2027-06-01"_s);
        QVERIFY(!item[u"sentence"_s].toString().isEmpty());
    }

    void givesACalendar()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace() && fill(vigie.workspace()));

        const Run run = vigie.in({u"deadlines"_s, u"--format"_s, u"ics"_s, u"--as-of"_s, u"2026-11-22"_s});

        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.startsWith("BEGIN:VCALENDAR"));
        QVERIFY(run.output.contains("DTSTART;VALUE=DATE:20270228"));
    }

    void plansANotice()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());
        const QStringList plan{u"notice"_s, u"plan"_s, u"--api"_s, u"INFINOE"_s};

        const Run change = vigie.in(plan + QStringList{u"--change"_s, u"2026-06-01"_s} + json);
        const Run announce = vigie.in(plan + QStringList{u"--announce"_s, u"2026-05-07"_s} + json);
        const Run urgent = vigie.in(plan + QStringList{u"--change"_s, u"2026-06-01"_s, u"--emergency"_s} + json);

        QCOMPARE(change.exitCode, 0);
        QCOMPARE(change.json()[u"announce_by"_s].toString(), u"2026-05-07"_s);
        QCOMPARE(change.json()[u"rule"_s].toString(), u"INF-9.3"_s);
        QCOMPARE(change.json()[u"days_left_out"_s].toArray().size(), 11);
        QVERIFY(change.json()[u"computation"_s].toString().endsWith(u"= 07/05/2026"_s));
        QCOMPARE(announce.json()[u"change_on"_s].toString(), u"2026-06-01"_s);
        QCOMPARE(urgent.json()[u"announce_by"_s].toString(), u"2026-05-20"_s);
    }

    void refusesANoticeThatCannotBePlanned_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("neither day") << QStringList{u"--api"_s, u"INFINOE"_s} << 2;
        QTest::newRow("both days") << QStringList{u"--api"_s,      u"INFINOE"_s,    u"--change"_s,
                                                  u"2026-06-01"_s, u"--announce"_s, u"2026-05-01"_s}
                                   << 2;
        QTest::newRow("too old") << QStringList{u"--api"_s, u"INFINOE"_s, u"--change"_s, u"1999-12-31"_s} << 2;
        QTest::newRow("no such day") << QStringList{u"--api"_s, u"INFINOE"_s, u"--change"_s, u"2026-02-30"_s} << 2;
        QTest::newRow("no such API") << QStringList{u"--api"_s, u"INFINOÉ"_s, u"--change"_s, u"2026-06-01"_s} << 2;
        QTest::newRow("no figure") << QStringList{u"--api"_s, u"CAPTCHETAT"_s, u"--change"_s, u"2026-06-01"_s} << 1;
    }

    void refusesANoticeThatCannotBePlanned()
    {
        QFETCH(QStringList, options);
        QFETCH(int, exitCode);
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());

        const Run run = vigie.in(QStringList{u"notice"_s, u"plan"_s} + options);

        QCOMPARE(run.exitCode, exitCode);
        QVERIFY(run.output.isEmpty());
        QVERIFY(!run.errors.isEmpty());
    }

    void writesExportAndReport()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace() && fill(vigie.workspace()));
        const QString csv = vigie.file(u"e.csv"_s);
        const QString pdf = vigie.file(u"e.pdf"_s);

        QCOMPARE(vigie.in({u"export"_s, u"deadlines"_s, u"--format"_s, u"csv"_s, u"--output"_s, csv}).exitCode, 0);
        QCOMPARE(vigie.in({u"report"_s, u"deadlines"_s, u"--output"_s, pdf}).exitCode, 0);

        QFile exported(csv);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QVERIFY(exported.readAll().contains("31/05/2027 − 3 mois = 28/02/2027"));
        QFile printed(pdf);
        QVERIFY(printed.open(QIODevice::ReadOnly));
        QVERIFY(printed.read(5) == "%PDF-");
    }
};

QTEST_GUILESS_MAIN(TestDueCommands)
#include "tst_due_commands.moc"

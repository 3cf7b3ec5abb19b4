// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendar/paris_time.h"
#include "model/compliance/incident_clock.h"
#include "model/compliance/incident_plan.h"
#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"

#include <QtTest>

using namespace vigie;

Q_DECLARE_METATYPE(vigie::ClockState)

namespace {

QList<TermsProfile> profiles()
{
    static QList<TermsProfile> all;
    if (all.isEmpty()) {
        for (const BuiltInProfile &document : builtInProfiles())
            all.append(readProfile(document.json).value());
    }
    return all;
}

QDateTime paris(const QString &text)
{
    const QDateTime wall = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return utcFromParis(wall.date(), wall.time()).value();
}

QString inParisText(const QDateTime &instant)
{
    return inParis(instant).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

IncidentFile fileOf(const QString &api, const QStringList &events, const QDateTime &aware)
{
    return {.incident = {.number = QStringLiteral("I-2026-001"),
                         .title = QStringLiteral("Fiction"),
                         .apis = {{api}},
                         .events = events,
                         .awareAt = aware}};
}

IncidentClock clockOf(const IncidentFile &file, const QString &rule)
{
    for (const IncidentClock &clock : incidentClocksOf(file, profiles(), WorkingDays())) {
        if (clock.rule == rule)
            return clock;
    }
    return {};
}

const QString breach = QStringLiteral("personal_data_breach");

} // namespace

class TestIncidentClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsElapsedHoursOverTheClockChanges_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("aware");
        QTest::addColumn<QString>("due");
        const auto add = [](const char *name, const char *api, const char *rule, const char *aware, const char *due) {
            QTest::newRow(name) << QString::fromLatin1(api) << QString::fromLatin1(rule) << QString::fromLatin1(aware)
                                << QString::fromLatin1(due);
        };
        add("48 h in March", "IMPRIMFIP", "IMP-C10", "2026-03-28 10:00:00", "2026-03-30 11:00:00");
        add("72 h in March", "INFINOE", "INF-6.6", "2026-03-28 10:00:00", "2026-03-31 11:00:00");
        add("72 h of the law in March", "IMPRIMFIP", "IMP-L33", "2026-03-28 10:00:00", "2026-03-31 11:00:00");
        add("48 h in October", "IMPRIMFIP", "IMP-C10", "2026-10-24 10:00:00", "2026-10-26 09:00:00");
        add("72 h in October", "INFINOE", "INF-6.6", "2026-10-24 10:00:00", "2026-10-27 09:00:00");
        add("48 h without a change", "IMPRIMFIP", "IMP-C10", "2026-11-22 18:20:00", "2026-11-24 18:20:00");
    }
    void countsElapsedHoursOverTheClockChanges()
    {
        QFETCH(QString, api);
        QFETCH(QString, rule);
        QFETCH(QString, aware);
        QFETCH(QString, due);

        const IncidentClock clock = clockOf(fileOf(api, {breach}, paris(aware)), rule);

        QCOMPARE(inParisText(clock.dueAt), due);
        const auto state = [&](qint64 seconds) {
            return clockReading(clock, clock.dueAt.addSecs(seconds), WorkingDays()).state;
        };
        QCOMPARE(state(-1), ClockState::Running);
        QCOMPARE(state(0), ClockState::Running);
        QCOMPARE(state(1), ClockState::Over);
    }

    void lessThanFiveDaysEndsWithTheFourthDayAfter_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("event");
        QTest::newRow("9.1") << QStringLiteral("IMP-C9.1") << QStringLiteral("compliance_threat");
        QTest::newRow("9.2 shows 9.1's") << QStringLiteral("IMP-C9.2") << QStringLiteral("security_event");
    }
    void lessThanFiveDaysEndsWithTheFourthDayAfter()
    {
        QFETCH(QString, rule);
        QFETCH(QString, event);
        const IncidentClock clock = clockOf(
            fileOf(QStringLiteral("IMPRIMFIP"), {event}, paris(QStringLiteral("2026-04-03 23:59:00"))), rule);

        QCOMPARE(clock.lastDay, QDate(2026, 4, 7));
        QVERIFY(clock.isStrictlyLess);
        const auto state = [&](const char *at) {
            return clockReading(clock, paris(QString::fromLatin1(at)), WorkingDays()).state;
        };
        QCOMPARE(state("2026-04-07 23:59:59"), ClockState::Running);
        QCOMPARE(state("2026-04-08 00:00:00"), ClockState::Over);
    }

    void recoveryCountsTheHoursOfCover_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("due");
        QTest::newRow("an hour before the week-end") << "2026-04-03 19:00:00"
                                                     << "2026-04-08 17:00:00";
        QTest::newRow("after the cover of Friday") << "2026-04-03 20:00:00"
                                                   << "2026-04-08 18:00:00";
        QTest::newRow("a plain week") << "2026-03-02 07:00:00"
                                      << "2026-03-03 18:00:00";
        QTest::newRow("over 8 May") << "2026-05-07 19:30:00"
                                    << "2026-05-12 17:30:00";
        QTest::newRow("over Christmas") << "2026-12-24 12:00:00"
                                        << "2026-12-29 10:00:00";
    }
    void recoveryCountsTheHoursOfCover()
    {
        QFETCH(QString, from);
        QFETCH(QString, due);
        IncidentFile file = fileOf(QStringLiteral("INFINOE"), {QStringLiteral("security_event")}, paris(from));
        QVERIFY(clockOf(file, QStringLiteral("INF-11b")).rule.isEmpty()); // the service was never cut
        file.incident.interruptedAt = paris(from);

        const IncidentClock clock = clockOf(file, QStringLiteral("INF-11b"));

        QCOMPARE(inParisText(clock.dueAt), due);
        QCOMPARE(clockReading(clock, paris(from), WorkingDays()).leftSeconds, 24 * 3600);
        QCOMPARE(clockReading(clock, clock.dueAt, WorkingDays()).state, ClockState::Running);
        QCOMPARE(clockReading(clock, clock.dueAt.addSecs(1), WorkingDays()).state, ClockState::Over);
        file.incident.recoveredAt = clock.dueAt;
        QCOMPARE(clockReading(clockOf(file, QStringLiteral("INF-11b")), clock.dueAt.addDays(9), WorkingDays()).state,
                 ClockState::Met);
    }

    void aClockWithoutAFigureConcludesNothing()
    {
        const QDateTime aware = paris(QStringLiteral("2026-11-22 18:20:00"));
        IncidentFile file = fileOf(QStringLiteral("INFINOE"), {QStringLiteral("security_event")}, aware);
        IncidentClock clock = clockOf(file, QStringLiteral("INF-5.1b"));

        QVERIFY(!clock.dueAt.isValid());
        QCOMPARE(clock.promptness, QStringLiteral("as_soon_as_possible"));
        ClockReading reading = clockReading(clock, aware.addDays(400), WorkingDays());
        QCOMPARE(reading.state, ClockState::NoFigure);
        QCOMPARE(reading.elapsedSeconds, 400 * 86'400);

        file.sendings = {{.number = 1, .rule = QStringLiteral("INF-5.1b"), .sentAt = aware.addSecs(7200)}};
        clock = clockOf(file, QStringLiteral("INF-5.1b"));
        reading = clockReading(clock, aware.addDays(400), WorkingDays());
        QCOMPARE(reading.state, ClockState::Met);
        QCOMPARE(reading.elapsedSeconds, 7200);
    }

    void eachSendingAnswersItsOwnClock()
    {
        const QDateTime aware = paris(QStringLiteral("2026-11-22 18:20:00"));
        IncidentFile file = fileOf(QStringLiteral("IMPRIMFIP"), {breach}, aware);
        file.sendings = {{.number = 1, .rule = QStringLiteral("IMP-C10"), .sentAt = aware.addSecs(48 * 3600)},
                         {.number = 2, .rule = QStringLiteral("IMP-C10"), .sentAt = aware.addSecs(90 * 3600)}};
        const QDateTime later = aware.addDays(10);
        const auto state = [&](const char *rule) {
            return clockReading(clockOf(file, QString::fromLatin1(rule)), later, WorkingDays()).state;
        };
        QCOMPARE(state("IMP-C10"), ClockState::Met); // its first stage counts
        QCOMPARE(state("IMP-L33"), ClockState::Over);

        file.sendings.first().sentAt = aware.addSecs(48 * 3600 + 1);
        QCOMPARE(state("IMP-C10"), ClockState::TooLate);
    }

    void theNearestLimitComesFirst()
    {
        const IncidentFile file = fileOf(QStringLiteral("IMPRIMFIP"),
                                         {breach, QStringLiteral("security_event"), QStringLiteral("high_risk_breach")},
                                         paris(QStringLiteral("2026-11-22 18:20:00")));
        QStringList rules;
        for (const IncidentClock &clock : incidentClocksOf(file, profiles(), WorkingDays()))
            rules.append(clock.rule);
        QCOMPARE(rules.mid(0, 3),
                 (QStringList{QStringLiteral("IMP-C10"), QStringLiteral("IMP-L33"), QStringLiteral("IMP-C9.2")}));
        QVERIFY(rules.contains(QStringLiteral("IMP-C10.2")));
        QVERIFY(!rules.contains(QStringLiteral("INF-6.6")));
    }

    void everyApiHasThePhasesInTheirOrder()
    {
        for (const TermsProfile &profile : profiles()) {
            const IncidentPlan plan = incidentPlanOf({.apis = {profile.api}}, profiles());
            QStringList phases;
            for (const PlannedPhase &phase : plan.phases)
                phases.append(phase.key);
            QCOMPARE(phases,
                     (QStringList{QStringLiteral("immediate_response"), QStringLiteral("investigation"),
                                  QStringLiteral("treatment"), QStringLiteral("after"), QStringLiteral("judicial")}));
            const QList<PlannedStep> guards = stepsBeforeReturn(plan, {});
            QCOMPARE(guards.size(), 1);
            QCOMPARE(guards.first().phase, QStringLiteral("after"));
        }
    }

    void theContentHasTheItemsOfTheClauses()
    {
        const IncidentPlan plan = incidentPlanOf({.apis = {{QStringLiteral("IMPRIMFIP")}}}, profiles());
        QCOMPARE(plan.content(QStringLiteral("IMP-C10.1.2"))->items.size(), 3);
        QVERIFY(plan.content(QStringLiteral("IMP-C10.1.2"))->inStages);
        QCOMPARE(plan.content(QStringLiteral("IMP-C10.2.2"))->items.size(), 4);
        QCOMPARE(plan.content(QStringLiteral("IMP-L33.3"))->items.last().key, QStringLiteral("measures"));
        QCOMPARE(plan.items().size(), 4);
        QVERIFY(!plan.content(QStringLiteral("IMP-X")));
    }
};

QTEST_APPLESS_MAIN(TestIncidentClock)
#include "tst_incident_clock.moc"

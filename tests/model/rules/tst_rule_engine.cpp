// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendar/paris_time.h"
#include "model/rules/notice_before_rule.h"
#include "model/rules/rule_engine.h"
#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"

#include <QtTest>

using namespace vigie;

Q_DECLARE_METATYPE(vigie::DeadlineState)

namespace {

QDate day(const char *text) { return QDate::fromString(QString::fromLatin1(text), Qt::ISODate); }

TermsProfile builtIn(const QString &name)
{
    static QHash<QString, TermsProfile> profiles;
    if (profiles.isEmpty()) {
        for (const BuiltInProfile &document : builtInProfiles()) {
            if (const Result<TermsProfile> profile = readProfile(document.json))
                profiles.insert(profile->api.value, *profile);
        }
    }
    return profiles.value(name);
}

RuleContext contextOf(const char *today, const QList<RuleSubject> &subjects)
{
    const QDateTime noon = *utcFromParis(day(today), QTime(12, 0));
    return {.partner = {7}, .subjects = subjects, .now = noon, .today = day(today)};
}

RuleSubject subject(const char *kind)
{
    return {.object = {.kind = QString::fromLatin1(kind), .id = QStringLiteral("1")}};
}

//! The deadlines and findings that one rule gives.
RuleOutcome outcomeOf(const TermsProfile &profile, const char *rule, const RuleContext &context)
{
    RuleOutcome all = RuleEngine(profile).apply(context);
    const QString id = QString::fromLatin1(rule);
    all.deadlines.removeIf([&](const Deadline &deadline) { return deadline.rule != id; });
    all.findings.removeIf([&](const Finding &finding) { return finding.rule != id; });
    return all;
}

} // namespace

class TestRuleEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsOneOfTheSchema()
    {
        const QJsonObject definitions =
            QJsonDocument::fromJson(profileSchema()).object().value(QLatin1String("$defs")).toObject();

        QVERIFY(!RuleEngine::kinds().isEmpty());
        for (const QString &kind : RuleEngine::kinds())
            QVERIFY2(definitions.contains(kind), qPrintable(kind));
    }

    void noSubjectNoOutcome()
    {
        QCOMPARE(RuleEngine(builtIn(QStringLiteral("INFINOE"))).apply(contextOf("2026-11-22", {})), RuleOutcome());
    }

    void anOverdueHomologationIncursSuspension()
    {
        RuleSubject homologation = subject("homologation");
        homologation.validFrom = day("2024-12-16");
        homologation.validUntil = day("2026-12-15");
        homologation.receivedOn = day("2024-12-01");

        const RuleOutcome outcome = outcomeOf(builtIn(QStringLiteral("INFINOE")), "INF-3.4.1c",
                                              contextOf("2026-09-16", {homologation}));

        QCOMPARE(outcome.findings.size(), 1);
        QCOMPARE(outcome.findings.at(0).reason, QStringLiteral("suspension_incurred"));
        QCOMPARE(outcome.findings.at(0).severity, Severity::Warning);
        QCOMPARE(outcome.findings.at(0).since, day("2026-09-16"));
        QCOMPARE(outcome.findings.at(0).partner, PartnerId{7});
        QCOMPARE(outcome.deadlines.size(), 1);
        QCOMPARE(outcome.deadlines.at(0).dueOn, day("2026-09-15"));
        QCOMPARE(outcome.deadlines.at(0).state, DeadlineState::Overdue);
        QCOMPARE(outcome.deadlines.at(0).daysLeft(day("2026-09-16")), -1);
        QCOMPARE(outcome.deadlines.at(0).computation.from, day("2026-12-15"));
        QVERIFY(outcome.deadlines.at(0).computation.isBackwards);
    }

    void anExpiredOneRequiresSuspension()
    {
        RuleSubject permission = subject("provisional_authorisation");
        permission.validFrom = day("2025-12-16");
        permission.validUntil = day("2026-12-15");

        const RuleOutcome outcome = outcomeOf(builtIn(QStringLiteral("IMPRIMFIP")), "IMP-3.4.1c",
                                              contextOf("2026-12-16", {permission}));

        QCOMPARE(outcome.findings.at(0).reason, QStringLiteral("suspension_required"));
        QCOMPARE(outcome.findings.at(0).severity, Severity::Critical);
    }

    void theEarlyWarningIsOursAndNotTheClause()
    {
        RuleSubject homologation = subject("homologation");
        homologation.validFrom = day("2024-12-16");
        homologation.validUntil = day("2026-12-15");
        const TermsProfile profile = builtIn(QStringLiteral("INFINOE"));

        const RuleOutcome clause = outcomeOf(profile, "INF-3.4.1c", contextOf("2026-06-17", {homologation}));
        const RuleOutcome warning = outcomeOf(profile, "INF-V7", contextOf("2026-06-17", {homologation}));

        QVERIFY(clause.findings.isEmpty());
        QCOMPARE(warning.findings.size(), 1);
        QCOMPARE(warning.findings.at(0).since, day("2026-06-17"));
    }

    void dueDays_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<RuleSubject>("about");
        QTest::addColumn<QDate>("due");
        RuleSubject questionnaire = subject("questionnaire");
        questionnaire.receivedOn = day("2024-02-29");
        QTest::newRow("questionnaire") << QStringLiteral("INFINOE") << QByteArray("INF-3.4.2a") << questionnaire
                                       << day("2027-02-28");
        RuleSubject ended = subject("datapass_data");
        ended.deliveryEndedOn = day("2024-02-29");
        QTest::newRow("six years") << QStringLiteral("INFINOE") << QByteArray("INF-6.8") << ended << day("2030-02-28");
        QTest::newRow("six years, again")
            << QStringLiteral("IMPRIMFIP") << QByteArray("IMP-6.4") << ended << day("2030-02-28");
        RuleSubject traces = subject("traces");
        traces.lastUsedOn = day("2026-03-15");
        QTest::newRow("two years without use")
            << QStringLiteral("API_PARTICULIER") << QByteArray("PAR-4") << traces << day("2028-03-15");
        RuleSubject certificate = subject("client_certificate");
        certificate.validUntil = day("2027-03-01");
        QTest::newRow("certificate") << QStringLiteral("INFINOE") << QByteArray("INF-4b") << certificate
                                     << day("2027-03-01");
        RuleSubject change = subject("change");
        change.event = QStringLiteral("production_change");
        change.eventOn = day("2026-06-01");
        QTest::newRow("change") << QStringLiteral("INFINOE") << QByteArray("INF-9.3") << change << day("2026-05-07");
        change.isEmergency = true;
        QTest::newRow("urgent change") << QStringLiteral("IMPRIMFIP") << QByteArray("IMP-9.3") << change
                                       << day("2026-05-20");
        RuleSubject evolution = subject("change");
        evolution.event = QStringLiteral("technical_change");
        evolution.eventOn = day("2026-08-31");
        QTest::newRow("evolution") << QStringLiteral("API_PARTICULIER") << QByteArray("PAR-6.1") << evolution
                                   << day("2026-02-28");
        RuleSubject threat = subject("incident");
        threat.event = QStringLiteral("compliance_threat");
        threat.awareAt = *utcFromParis(day("2026-04-03"), QTime(10, 0));
        QTest::newRow("under five days") << QStringLiteral("IMPRIMFIP") << QByteArray("IMP-C9.1") << threat
                                         << day("2026-04-07");
        threat.event = QStringLiteral("processing_change");
        QTest::newRow("a borrowed clock")
            << QStringLiteral("IMPRIMFIP") << QByteArray("IMP-C9.2") << threat << day("2026-04-07");
    }

    void dueDays()
    {
        QFETCH(QString, api);
        QFETCH(QByteArray, rule);
        QFETCH(RuleSubject, about);
        QFETCH(QDate, due);

        const RuleOutcome outcome = outcomeOf(builtIn(api), rule.constData(), contextOf("2026-01-15", {about}));

        QCOMPARE(outcome.deadlines.size(), 1);
        QCOMPARE(outcome.deadlines.at(0).dueOn, due);
    }

    void clocksInHours_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QDate>("awareOn");
        QTest::addColumn<QDateTime>("due");
        const auto at = [](const char *date, int hour) { return *utcFromParis(day(date), QTime(hour, 0)); };
        const QString infinoe = QStringLiteral("INFINOE");
        const QString imprimfip = QStringLiteral("IMPRIMFIP");
        QTest::newRow("48 h, March") << imprimfip << QByteArray("IMP-C10") << day("2026-03-28") << at("2026-03-30", 11);
        QTest::newRow("72 h, March") << infinoe << QByteArray("INF-6.6") << day("2026-03-28") << at("2026-03-31", 11);
        QTest::newRow("48 h, October") << imprimfip << QByteArray("IMP-C10") << day("2026-10-24")
                                       << at("2026-10-26", 9);
        QTest::newRow("72 h, October") << imprimfip << QByteArray("IMP-L33") << day("2026-10-24")
                                       << at("2026-10-27", 9);
    }

    void clocksInHours()
    {
        QFETCH(QString, api);
        QFETCH(QByteArray, rule);
        QFETCH(QDate, awareOn);
        QFETCH(QDateTime, due);
        RuleSubject breach = subject("incident");
        breach.event = QStringLiteral("personal_data_breach");
        breach.awareAt = *utcFromParis(awareOn, QTime(10, 0));

        const RuleOutcome outcome = outcomeOf(builtIn(api), rule.constData(), contextOf("2026-01-15", {breach}));

        QCOMPARE(outcome.deadlines.size(), 1);
        QCOMPARE(outcome.deadlines.at(0).dueAt, due);
        QCOMPARE(outcome.deadlines.at(0).dueOn, parisDate(due));
    }

    void aClockStopsWhenItIsTold_data()
    {
        QTest::addColumn<int>("toldAfterSeconds");
        QTest::addColumn<DeadlineState>("state");
        QTest::newRow("in time") << 48 * 3600 << DeadlineState::Met;
        QTest::newRow("a second late") << 48 * 3600 + 1 << DeadlineState::Overdue;
        QTest::newRow("never") << -1 << DeadlineState::Overdue;
    }

    void aClockStopsWhenItIsTold()
    {
        QFETCH(int, toldAfterSeconds);
        QFETCH(DeadlineState, state);
        RuleSubject breach = subject("incident");
        breach.event = QStringLiteral("personal_data_breach");
        breach.awareAt = *utcFromParis(day("2026-04-01"), QTime(10, 0));
        if (toldAfterSeconds >= 0)
            breach.toldAt = breach.awareAt.addSecs(toldAfterSeconds);

        const RuleOutcome outcome = outcomeOf(builtIn(QStringLiteral("IMPRIMFIP")), "IMP-C10",
                                              contextOf("2026-05-01", {breach}));

        QCOMPARE(outcome.deadlines.at(0).state, state);
        QCOMPARE(outcome.findings.isEmpty(), state == DeadlineState::Met);
    }

    void aTokenLivesTwoYears_data()
    {
        QTest::addColumn<QDate>("until");
        QTest::addColumn<bool>("isTooLong");
        QTest::newRow("on the border") << day("2026-02-28") << false;
        QTest::newRow("a day more") << day("2026-03-01") << true;
        QTest::newRow("no end known") << QDate() << false;
    }

    void aTokenLivesTwoYears()
    {
        QFETCH(QDate, until);
        QFETCH(bool, isTooLong);
        RuleSubject token = subject("credential");
        token.issuedOn = day("2024-02-29");
        token.validUntil = until;

        const RuleOutcome outcome = outcomeOf(builtIn(QStringLiteral("API_ENTREPRISE")), "ENT-3c",
                                              contextOf("2025-01-15", {token}));

        QCOMPARE(outcome.findings.size(), isTooLong ? 1 : 0);
    }

    void aRuleSwitchedOffGivesNothing()
    {
        TermsProfile profile = builtIn(QStringLiteral("API_ENTREPRISE"));
        for (Rule &rule : profile.rules)
            rule.enabled = rule.id != QLatin1String("ENT-3c");
        RuleSubject token = subject("credential");
        token.issuedOn = day("2024-02-29");
        token.validUntil = day("2030-01-01");

        QVERIFY(outcomeOf(profile, "ENT-3c", contextOf("2025-01-15", {token})).findings.isEmpty());
    }

    void whatHasNoFigureGivesNoDeadline()
    {
        RuleSubject event = subject("incident");
        event.event = QStringLiteral("security_event");
        event.awareAt = *utcFromParis(day("2026-04-01"), QTime(10, 0));
        RuleSubject subcontracting = subject("change");
        subcontracting.event = QStringLiteral("subcontracting");
        subcontracting.eventOn = day("2026-06-01");
        RuleSubject exchange = subject("exchange_data");
        exchange.recordedOn = day("2026-01-01");
        const RuleContext context = contextOf("2026-05-01", {event, subcontracting, exchange});
        const TermsProfile profile = builtIn(QStringLiteral("INFINOE"));

        for (const char *rule : {"INF-5.2c", "INF-5.2a", "INF-5.1c"})
            QVERIFY(outcomeOf(profile, rule, context).deadlines.isEmpty());
    }

    void plansAnAnnouncementBothWays()
    {
        const Duration fourteen{.value = 14, .unit = DurationUnit::WorkingDays};

        const NoticePlan change = planForChange(day("2026-06-01"), fourteen, WorkingDays());
        const NoticePlan announcement = planForAnnouncement(day("2026-05-07"), fourteen, WorkingDays());

        QCOMPARE(change.announceBy, day("2026-05-07"));
        QCOMPARE(change.daysLeftOut.size(), 11);
        QCOMPARE(change.daysLeftOut.constFirst(), (DatedDayOff{day("2026-05-08"), DayOff::Victory1945}));
        QCOMPARE(announcement.changeOn, day("2026-06-01"));
    }

    void monthsThatAreClampedStillLeaveTheWholeNotice()
    {
        const Duration six{.value = 6, .unit = DurationUnit::CalendarMonths};

        const NoticePlan plan = planForAnnouncement(day("2026-08-31"), six, WorkingDays());

        QCOMPARE(plan.changeOn, day("2027-03-01"));
        QVERIFY(plan.announceBy >= day("2026-08-31"));
    }
};

QTEST_APPLESS_MAIN(TestRuleEngine)
#include "tst_rule_engine.moc"

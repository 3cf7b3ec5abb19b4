// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/renew_before_rule.h"

#include <QtTest>

using namespace vigie;

Q_DECLARE_METATYPE(vigie::RenewalState)

namespace {

QDate day(const char *text) { return QDate::fromString(QString::fromLatin1(text), Qt::ISODate); }

const RenewalTerms terms{.due = {.value = 3, .unit = DurationUnit::CalendarMonths},
                         .warning = {.value = 90, .unit = DurationUnit::CalendarDays},
                         .longestLife = Duration{.value = 5, .unit = DurationUnit::CalendarYears}};

RuleSubject document(const char *from, const char *until, const char *received)
{
    return {.object = {.kind = QStringLiteral("homologation")},
            .validFrom = day(from),
            .validUntil = day(until),
            .receivedOn = day(received)};
}

RenewalState stateOn(const char *today, const QList<RuleSubject> &documents)
{
    return renewalOn(day(today), documents, terms, WorkingDays()).state;
}

} // namespace

class TestRenewBeforeRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dueDays_data()
    {
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QDate>("due");
        const auto row = [](const char *end, const char *due) { QTest::newRow(end) << day(end) << day(due); };
        row("2027-05-31", "2027-02-28");
        row("2028-05-31", "2028-02-29");
        row("2026-12-15", "2026-09-15");
        row("2027-05-29", "2027-02-28");
        row("2027-05-30", "2027-02-28");
        row("2026-11-30", "2026-08-30");
        row("2027-01-15", "2026-10-15");
    }

    void dueDays()
    {
        QFETCH(QDate, end);
        QFETCH(QDate, due);
        RuleSubject homologation = document("2025-01-01", "2026-01-01", "2025-01-01");
        homologation.validUntil = end;

        const Renewal renewal = renewalOn(day("2026-01-15"), {homologation}, terms, WorkingDays());

        QCOMPARE(renewal.dueOn, due);
        QCOMPARE(renewal.endsOn, end);
    }

    void statesOfAnEndOn15December_data()
    {
        QTest::addColumn<QByteArray>("today");
        QTest::addColumn<RenewalState>("state");
        QTest::newRow("before the warning") << QByteArray("2026-06-16") << RenewalState::Valid;
        QTest::newRow("first day of warning") << QByteArray("2026-06-17") << RenewalState::ToPrepare;
        QTest::newRow("eve of the due day") << QByteArray("2026-09-14") << RenewalState::ToPrepare;
        QTest::newRow("due day, in time") << QByteArray("2026-09-15") << RenewalState::DueToday;
        QTest::newRow("a day late") << QByteArray("2026-09-16") << RenewalState::Overdue;
        QTest::newRow("last valid day") << QByteArray("2026-12-15") << RenewalState::Overdue;
        QTest::newRow("expired") << QByteArray("2026-12-16") << RenewalState::Expired;
    }

    void statesOfAnEndOn15December()
    {
        QFETCH(QByteArray, today);
        QFETCH(RenewalState, state);

        QCOMPARE(stateOn(today.constData(), {document("2024-12-16", "2026-12-15", "2024-12-01")}), state);
    }

    void aNewerAttestationCounts_data()
    {
        QTest::addColumn<QList<RuleSubject>>("documents");
        QTest::addColumn<QByteArray>("today");
        QTest::addColumn<RenewalState>("state");
        const RuleSubject old = document("2024-12-16", "2026-12-15", "2024-12-01");
        const RuleSubject next = document("2026-12-16", "2028-12-15", "2026-10-01");
        QTest::newRow("not yet received") << QList{old, next} << QByteArray("2026-09-30") << RenewalState::Overdue;
        QTest::newRow("received, not in force") << QList{old, next} << QByteArray("2026-10-01") << RenewalState::Valid;
        QTest::newRow("in force") << QList{old, next} << QByteArray("2026-12-16") << RenewalState::Valid;
        QTest::newRow("in any order") << QList{next, old} << QByteArray("2026-12-16") << RenewalState::Valid;
        const RuleSubject late = document("2027-02-01", "2029-01-31", "2026-12-20");
        QTest::newRow("a hole between two") << QList{old, late} << QByteArray("2027-01-15") << RenewalState::Expired;
        QTest::newRow("only a coming one") << QList{late} << QByteArray("2027-01-15") << RenewalState::None;
        QTest::newRow("none") << QList<RuleSubject>{} << QByteArray("2027-01-15") << RenewalState::None;
    }

    void aNewerAttestationCounts()
    {
        QFETCH(QList<RuleSubject>, documents);
        QFETCH(QByteArray, today);
        QFETCH(RenewalState, state);

        QCOMPARE(stateOn(today.constData(), documents), state);
    }

    void implausibleDatesAreToCorrectAndNeverASuspension_data()
    {
        QTest::addColumn<QList<RuleSubject>>("documents");
        QTest::addColumn<RenewalState>("state");
        const auto row = [](const char *name, const QList<RuleSubject> &documents, RenewalState state) {
            QTest::newRow(name) << documents << state;
        };
        row("one day", {document("2025-01-01", "2025-01-01", "2025-01-01")}, RenewalState::ToCorrect);
        row("until the next day", {document("2025-01-01", "2025-01-02", "2025-01-01")}, RenewalState::ToCorrect);
        row("end before start", {document("2025-01-01", "2024-01-01", "2025-01-01")}, RenewalState::ToCorrect);
        row("no end", {document("2025-01-01", "", "2025-01-01")}, RenewalState::ToCorrect);
        row("five years", {document("2020-01-01", "2025-01-01", "2020-01-01")}, RenewalState::Expired);
        row("a day more", {document("2020-01-01", "2025-01-02", "2020-01-01")}, RenewalState::ToCorrect);
        row("before 2000", {document("1998-01-01", "1999-01-01", "1998-01-01")}, RenewalState::ToCorrect);
        row("after 2100", {document("2099-01-01", "2101-01-01", "2026-01-01")}, RenewalState::ToCorrect);
        row("newer than an ended one",
            {document("2023-01-01", "2025-01-01", "2023-01-01"), document("2025-01-02", "2025-01-02", "2025-01-02")},
            RenewalState::ToCorrect);
        row("older than an ended one",
            {document("2023-01-01", "2025-01-01", "2023-01-01"), document("2022-01-02", "2022-01-02", "2022-01-02")},
            RenewalState::Expired);
        row("beside a good one",
            {document("2025-01-01", "2027-06-01", "2025-01-01"), document("2025-01-02", "2025-01-02", "2025-01-02")},
            RenewalState::Valid);
    }

    void implausibleDatesAreToCorrectAndNeverASuspension()
    {
        QFETCH(QList<RuleSubject>, documents);
        QFETCH(RenewalState, state);

        QCOMPARE(stateOn("2026-01-15", documents), state);
    }

    void whoDoesNotGoOnOwesNothing()
    {
        RuleSubject homologation = document("2024-12-16", "2026-12-15", "2024-12-01");
        homologation.isRenewed = false;

        QCOMPARE(stateOn("2026-10-01", {homologation}), RenewalState::NotRenewing);
    }
};

QTEST_APPLESS_MAIN(TestRenewBeforeRule)
#include "tst_renew_before_rule.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/usage/sla_matter.h"

#include "model/usage/availability_series.h"

#include <QtTest>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr qint64 hour = 3600;

qint64 seconds(int hours, int minutes, int rest) { return hours * hour + minutes * 60 + rest; }

const TermsProfile &infinoe()
{
    static const TermsProfile profile = builtIn(QStringLiteral("INFINOE"));
    return profile;
}

//! Of the first cover hours of a quarter: so many seconds, whatever days they take.
SlaMatter downInCover(const char *period, qint64 lost)
{
    const ReportingPeriod quarter = *reportingPeriodFrom(QString::fromLatin1(period));
    const DailyWindow cover = *availabilityTermsOf(infinoe()).servicePeriod.cover;
    const QDateTime start = startOfParisDay(quarter.first);
    return {.outages = {{.start = start, .end = afterWindowSeconds(start, lost, cover, WorkingDays())}}};
}

double percent(const std::optional<double> &rate, int decimals)
{
    const double scale = std::pow(10, decimals);
    return rate ? std::round(*rate * 100 * scale) / scale : -1;
}

const ReadingFigure &figureOf(const SlaAnswer &answer, const char *disagreement, std::size_t reading)
{
    for (const SlaReading &candidate : answer.readings) {
        if (candidate.disagreement == QLatin1String(disagreement))
            return candidate.figures.at(reading);
    }
    qFatal("no such disagreement");
}

} // namespace

class TestSlaComputation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowsAndBudgets_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("period");
        QTest::addColumn<qint64>("window");
        QTest::addColumn<qint64>("budget");
        const auto row = [](const char *api, const char *period, qint64 hours, qint64 budget) {
            QTest::addRow("%s %s", api, period)
                << QString::fromLatin1(api) << QString::fromLatin1(period) << hours * hour << budget;
        };
        row("INFINOE", "2026-T1", 819, seconds(23, 15, 34));
        row("INFINOE", "2026-T2", 780, seconds(22, 9, 7));
        row("INFINOE", "2026-T3", 845, seconds(23, 59, 52));
        row("INFINOE", "2026-T4", 832, seconds(23, 37, 43));
        row("IMPRIMFIP", "2026-T2", 780, seconds(22, 9, 7));
        row("API_PARTICULIER", "2026-02", 28 * 24, seconds(3, 21, 36));
        row("API_PARTICULIER", "2026-04", 30 * 24, seconds(3, 36, 0));
        row("API_PARTICULIER", "2026-05", 31 * 24, seconds(3, 43, 12));
        row("API_PARTICULIER", "2026-03", 743, seconds(3, 42, 54));
        row("API_PARTICULIER", "2026-10", 745, seconds(3, 43, 30));
        row("API_ENTREPRISE", "2026-03", 743, seconds(3, 42, 54));
    }

    void windowsAndBudgets()
    {
        QFETCH(QString, api);
        QFETCH(QString, period);
        QFETCH(qint64, window);
        QFETCH(qint64, budget);

        const SlaAnswer answer = slaAnswer(builtIn(api), question(qPrintable(period)), {});
        const SlaMeasure &measure = answer.mainMeasure();

        QCOMPARE(measure.windowSeconds, window);
        QCOMPARE(measure.budgetSeconds, std::optional(budget));
        QCOMPARE(measure.budgetLeftSeconds, std::optional(budget));
        QCOMPARE(measure.rate, std::optional(1.0));
        QCOMPARE(measure.met, std::optional(true));
    }

    void theExampleOfTheContract()
    {
        const SlaMatter matter{.outages = {outage("2026-05-12 09:00", "2026-05-12 11:00")}};

        const SlaAnswer answer = slaAnswer(infinoe(), question("2026-T2"), matter);
        const SlaMeasure &cover = measureOver(SlaWindow::Cover, answer);

        QCOMPARE(answer.profile, QStringLiteral("INFINOE@2023-10-06"));
        QCOMPARE(QDateTime::fromSecsSinceEpoch(answer.interval.start, Qt::UTC).toString(Qt::ISODate),
                 QStringLiteral("2026-03-31T22:00:00Z"));
        QCOMPARE(cover.rule, QStringLiteral("INF-11"));
        QCOMPARE(cover.windowSeconds, 2808000);
        QCOMPARE(cover.elapsedSeconds, 2808000);
        QCOMPARE(cover.downSeconds, 7200);
        QCOMPARE(QString::number(*cover.rate, 'f', 10), QStringLiteral("0.9974358974"));
        QCOMPARE(cover.budgetSeconds, std::optional<qint64>(79747));
        QCOMPARE(cover.budgetLeftSeconds, std::optional<qint64>(72547));
        QCOMPARE(cover.met, std::optional(true));
        QVERIFY(!measureOver(SlaWindow::Opening, answer).target);
        QCOMPARE(answer.recovery->rule, QStringLiteral("INF-11b"));
        QCOMPARE(answer.recovery->limitSeconds, 86400);
        QCOMPARE(answer.recovery->longestSeconds, 7200);
        QCOMPARE(answer.recovery->met, std::optional(true));
        QCOMPARE(answer.outages.front().countedSeconds, 7200);
    }

    void aHolidayTakesNothingFromTheCover()
    {
        const SlaMatter matter{.outages = {outage("2026-05-08 09:00", "2026-05-08 12:00")}};

        const SlaAnswer answer = slaAnswer(infinoe(), question("2026-05"), matter);

        QCOMPARE(measureOver(SlaWindow::Cover, answer).downSeconds, 0);
        QCOMPARE(measureOver(SlaWindow::Opening, answer).downSeconds, 3 * hour);
    }

    void anOutageOverEaster()
    {
        const SlaMatter matter{.outages = {outage("2026-04-03 19:00", "2026-04-07 08:00")}};

        const SlaAnswer answer = slaAnswer(infinoe(), question("2026-04"), matter);
        const SlaMeasure &cover = measureOver(SlaWindow::Cover, answer);

        QCOMPARE(cover.windowSeconds, 273 * hour);
        QCOMPARE(cover.downSeconds, 2 * hour);
        QCOMPARE(percent(cover.rate, 2), 99.27);
        QCOMPARE(cover.counted.front().pieces.intervals().size(), std::size_t(2));
    }

    void theMonthIsInformative()
    {
        const SlaAnswer answer = slaAnswer(infinoe(), question("2026-04"), {});

        QVERIFY(!answer.mainMeasure().isJudged);
        QVERIFY(!answer.mainMeasure().met);
        QCOMPARE(answer.mainMeasure().keepsTarget, std::optional(true));
    }

    void theSandboxIsNotJudged()
    {
        SlaQuestion asked = question("2026-T2");
        asked.environment = Environment::Sandbox;

        QVERIFY(!slaAnswer(infinoe(), asked, {}).mainMeasure().isJudged);
    }

    void roundingDecidesAsTheRuleSays_data()
    {
        QTest::addColumn<qint64>("lost");
        QTest::addColumn<bool>("met");
        QTest::newRow("24 hours of 845: 97.15976 is rounded to 97.16") << qint64(24 * hour) << true;
        QTest::newRow("97.1551: just kept") << qint64(86541) << true;
        QTest::newRow("97.1549: just missed") << qint64(86548) << false;
        QTest::newRow("25 hours") << qint64(25 * hour) << false;
    }

    void roundingDecidesAsTheRuleSays()
    {
        QFETCH(qint64, lost);
        QFETCH(bool, met);

        const SlaAnswer answer = slaAnswer(infinoe(), question("2026-T3"), downInCover("2026-T3", lost));

        QCOMPARE(answer.mainMeasure().downSeconds, lost);
        QCOMPARE(answer.mainMeasure().met, std::optional(met));
    }

    void withoutRoundingTheBorderIsExact_data()
    {
        QTest::addColumn<int>("lost");
        QTest::addColumn<bool>("met");
        QTest::newRow("the whole budget") << 13374 << true;
        QTest::newRow("a second more") << 13375 << false;
    }

    void withoutRoundingTheBorderIsExact()
    {
        QFETCH(int, lost);
        QFETCH(bool, met);
        Outage spent = outage("2026-03-10 10:00", "2026-03-10 11:00");
        spent.end = spent.start.addSecs(lost);

        const SlaAnswer answer = slaAnswer(builtIn(QStringLiteral("API_PARTICULIER")), question("2026-03"),
                                           {.outages = {spent}});

        QCOMPARE(answer.mainMeasure().met, std::optional(met));
    }

    void maintenanceOfTheNightBothReadings()
    {
        Outage night = outage("2026-03-11 23:00", "2026-03-12 02:00");
        night.planned = true;
        night.declaredMaintenance = true;

        const SlaAnswer answer = slaAnswer(infinoe(), question("2026-03"), {.outages = {night}});
        const SlaMeasure &opening = measureOver(SlaWindow::Opening, answer);

        QCOMPARE(opening.windowSeconds, 741 * hour);
        QCOMPARE(opening.downSeconds, hour);
        QCOMPARE(percent(opening.rate, 3), 99.865);
        QCOMPARE(percent(figureOf(answer, "X2", 0).rate, 3), 99.596);
        QCOMPARE(percent(figureOf(answer, "X2", 1).rate, 3), 99.865);
        QCOMPARE(measureOver(SlaWindow::Cover, answer).downSeconds, 0);
    }

    void maintenanceThatWasNotDeclaredCountsWhole()
    {
        Outage night = outage("2026-03-11 23:00", "2026-03-12 02:00");
        night.planned = true;

        const SlaAnswer answer = slaAnswer(infinoe(), question("2026-03"), {.outages = {night}});

        QCOMPARE(measureOver(SlaWindow::Opening, answer).downSeconds, 3 * hour);
    }

    void bothReadingsOfTheWindow()
    {
        const SlaMatter matter{.outages = {outage("2026-04-03 20:00", "2026-04-07 07:00")}};

        const SlaAnswer answer = slaAnswer(infinoe(), question("2026-T2"), matter);

        QCOMPARE(figureOf(answer, "X1", 0).rate, measureOver(SlaWindow::Opening, answer).rate);
        QCOMPARE(figureOf(answer, "X1", 0).holds, std::optional(false));
        QCOMPARE(figureOf(answer, "X1", 1).rate, std::optional(1.0));
        QCOMPARE(figureOf(answer, "X1", 1).holds, std::optional(true));
    }

    void oneRecoveryAtTheLimit_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<double>("rate");
        QTest::addColumn<bool>("holds");
        QTest::newRow("T1") << QStringLiteral("2026-T1") << 97.07 << false;
        QTest::newRow("T2") << QStringLiteral("2026-T2") << 96.92 << false;
        QTest::newRow("T3") << QStringLiteral("2026-T3") << 97.16 << true;
        QTest::newRow("T4") << QStringLiteral("2026-T4") << 97.12 << false;
    }

    void oneRecoveryAtTheLimit()
    {
        QFETCH(QString, period);
        QFETCH(double, rate);
        QFETCH(bool, holds);

        const ReadingFigure figure = figureOf(slaAnswer(infinoe(), question(qPrintable(period)), {}), "X3", 1);

        QCOMPARE(percent(figure.rate, 2), rate);
        QCOMPARE(figure.holds, std::optional(holds));
    }

    void twentyFourWorkingHoursByTheClock()
    {
        const SlaAnswer answer = slaAnswer(infinoe(), question("2026-T2"), {});

        QCOMPARE(figureOf(answer, "X4", 1).seconds, std::optional<qint64>(118 * hour));
        QCOMPARE(figureOf(answer, "X4", 1).limitSeconds, std::optional<qint64>(48 * hour));
        QCOMPARE(figureOf(answer, "X4", 1).holds, std::optional(false));
    }

    void recoveries_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QByteArray>("period");
        QTest::newRow("over Easter, 19:00")
            << QByteArray("2026-04-03 19:00") << QByteArray("2026-04-08 17:00") << QByteArray("2026-T2");
        QTest::newRow("over Easter, 20:00")
            << QByteArray("2026-04-03 20:00") << QByteArray("2026-04-08 18:00") << QByteArray("2026-T2");
        QTest::newRow("a Monday morning")
            << QByteArray("2026-03-02 07:00") << QByteArray("2026-03-03 18:00") << QByteArray("2026-T1");
        QTest::newRow("over 8 May") << QByteArray("2026-05-07 19:30") << QByteArray("2026-05-12 17:30")
                                    << QByteArray("2026-T2");
        QTest::newRow("over Christmas") << QByteArray("2026-12-24 12:00") << QByteArray("2026-12-29 10:00")
                                        << QByteArray("2026-T4");
    }

    void recoveries()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, end);
        QFETCH(QByteArray, period);
        Outage incident = outage(start.constData(), end.constData());

        const SlaAnswer inTime = slaAnswer(infinoe(), question(period.constData()), {.outages = {incident}});
        incident.end = incident.end.addSecs(1);
        const SlaAnswer late = slaAnswer(infinoe(), question(period.constData()), {.outages = {incident}});

        QCOMPARE(inTime.recovery->longestSeconds, 24 * hour);
        QCOMPARE(inTime.recovery->met, std::optional(true));
        QCOMPARE(late.recovery->met, std::optional(false));
    }

    void anIncidentBelongsToTheQuarterInWhichItBegan()
    {
        const SlaMatter matter{.outages = {outage("2026-03-31 18:00", "2026-04-01 09:00")}};

        const SlaAnswer before = slaAnswer(infinoe(), question("2026-T1"), matter);
        const SlaAnswer after = slaAnswer(infinoe(), question("2026-T2"), matter);

        QCOMPARE(before.recovery->longestSeconds, 4 * hour);
        QVERIFY(after.recovery->incidents.empty());
        QCOMPARE(before.mainMeasure().downSeconds, 2 * hour);
        QCOMPARE(after.mainMeasure().downSeconds, 2 * hour);
    }

    void anOutageThatStaysOpenForAYear()
    {
        const SlaMatter matter{.outages = {outage("2025-04-10 09:00", nullptr)}};

        const SlaAnswer begun = slaAnswer(infinoe(), question("2025-T2", "2026-05-04 07:00"), matter);
        const SlaAnswer later = slaAnswer(infinoe(), question("2026-T1", "2026-05-04 07:00"), matter);
        const SlaAnswer running = slaAnswer(infinoe(), question("2026-T2", "2026-05-04 07:00"), matter);

        QVERIFY(begun.recovery->incidents.front().isOpen);
        QVERIFY(begun.recovery->longestSeconds > 250 * 13 * hour); // of a year of working days
        QCOMPARE(begun.recovery->met, std::optional(false));
        QCOMPARE(later.mainMeasure().downSeconds, 819 * hour); // the whole cover of the quarter, no more
        QCOMPARE(later.mainMeasure().rate, std::optional(0.0));
        QCOMPARE(later.mainMeasure().met, std::optional(false));
        QVERIFY(later.recovery->incidents.empty()); // counted in the quarter in which it began
        QCOMPARE(running.mainMeasure().downSeconds, running.mainMeasure().elapsedSeconds);
        QVERIFY(!running.mainMeasure().met); // the quarter runs
    }

    void aRunningQuarter()
    {
        Outage planned = outage("2026-11-19 15:10", "2026-11-19 16:25");
        planned.planned = true;
        const SlaMatter matter{.outages = {outage("2026-10-06 10:20", "2026-10-06 13:05"),
                                           outage("2026-10-21 22:15", "2026-10-22 08:30"),
                                           outage("2026-11-10 18:00", "2026-11-12 07:40"), planned}};

        const SlaAnswer answer = slaAnswer(infinoe(), question("2026-T4", "2026-11-23 10:44"), matter);
        const SlaMeasure &cover = answer.mainMeasure();

        QCOMPARE(cover.elapsedSeconds, seconds(471, 44, 0));
        QCOMPARE(cover.downSeconds, seconds(8, 10, 0));
        QCOMPARE(percent(cover.rate, 2), 98.27);
        QVERIFY(!cover.met);
        QCOMPARE(cover.keepsTarget, std::optional(true));
        QCOMPARE(*cover.budgetLeftSeconds, seconds(15, 27, 43));
        QCOMPARE(cover.projection->budgetLeftSeconds / 60, seconds(9, 13, 0) / 60);
        QVERIFY(!cover.projection->exhaustedAt.isValid());
        QCOMPARE(cover.parts,
                 (std::vector<WindowPart>{
                     {QDate(2026, 10, 1), QDate(2026, 10, 30), 22, 13 * hour, 286 * hour},
                     {QDate(2026, 11, 2), QDate(2026, 11, 20), 14, 13 * hour, 182 * hour},
                     {QDate(2026, 11, 23), QDate(2026, 11, 23), 1, seconds(3, 44, 0), seconds(3, 44, 0)}}));
        QVERIFY(!answer.recovery->met);
    }

    void aBudgetThatRunsOut()
    {
        const SlaMatter matter{.outages = {outage("2026-06-01 00:00", "2026-06-01 02:00")}};

        const SlaAnswer answer = slaAnswer(builtIn(QStringLiteral("API_PARTICULIER")),
                                           question("2026-06", "2026-06-11 00:00"), matter);
        const SlaProjection &projection = *answer.mainMeasure().projection;

        // 2 h in 10 days are 6 h in 30, of 3 h 36 min: the other 1 h 36 min last 8 days.
        QCOMPARE(projection.downSeconds, 6 * hour);
        QVERIFY(!projection.keepsTarget);
        QCOMPARE(projection.exhaustedAt, paris("2026-06-19 00:00"));
    }

    void unknownTimeIsCountedNeitherWay()
    {
        const qint64 start = paris("2026-06-01 00:00").toSecsSinceEpoch();
        const ProbeHistory probe({{start, start + 10 * 24 * hour, ProbeState::Up},
                                  {start + 20 * 24 * hour, start + 29 * 24 * hour, ProbeState::Up},
                                  {start + 29 * 24 * hour, start + 30 * 24 * hour, ProbeState::Down}},
                                 60);

        const SlaAnswer answer = slaAnswer(builtIn(QStringLiteral("API_PARTICULIER")), question("2026-06"),
                                           {.probe = probe});
        const SlaMeasure &measure = answer.mainMeasure();

        QCOMPARE(answer.basis, SlaBasis::Probe);
        QCOMPARE(measure.unknownSeconds, 10 * 24 * hour);
        QCOMPARE(measure.unknownShare(), 1.0 / 3);
        QCOMPARE(measure.rate, std::optional(0.95));
        QCOMPARE(measure.rateIfUnknownDown, std::optional(1 - 11.0 / 30));
        QCOMPARE(measure.rateIfUnknownUp, std::optional(1 - 1.0 / 30));
    }

    void nothingKnownHasNoRate()
    {
        const SlaAnswer answer = slaAnswer(infinoe(), question("2026-T2"), {.probe = ProbeHistory{}});

        QVERIFY(!answer.mainMeasure().rate);
        QVERIFY(!answer.mainMeasure().met);
    }

    void withoutATargetTheRateIsShown()
    {
        const SlaMatter matter{.outages = {outage("2026-04-10 00:00", "2026-04-11 00:00")}};

        const SlaAnswer answer = slaAnswer(builtIn(QStringLiteral("CAPTCHETAT")), question("2026-04"), matter);

        QCOMPARE(answer.mainMeasure().rate, std::optional(1 - 1.0 / 30));
        QVERIFY(!answer.mainMeasure().target);
        QVERIFY(!answer.mainMeasure().budgetSeconds);
        QVERIFY(!answer.mainMeasure().met);
        QVERIFY(!answer.recovery);
    }

    void aDataSupplierLeavesTheRateWhereTheTextSaysSo()
    {
        Outage supplier = outage("2026-04-10 00:00", "2026-04-11 00:00");
        supplier.cause = QStringLiteral("data_supplier");
        const SlaMatter matter{.outages = {supplier}};

        QCOMPARE(
            slaAnswer(builtIn(QStringLiteral("API_ENTREPRISE")), question("2026-04"), matter).mainMeasure().downSeconds,
            0);
        QCOMPARE(slaAnswer(builtIn(QStringLiteral("API_PARTICULIER")), question("2026-04"), matter)
                     .mainMeasure()
                     .downSeconds,
                 24 * hour);
    }

    void anEventBeyondControlStaysInTheRate()
    {
        Outage strike = outage("2026-04-09 07:00", "2026-04-09 20:00");
        strike.cause = QStringLiteral("strike");

        QCOMPARE(slaAnswer(infinoe(), question("2026-04"), {.outages = {strike}}).mainMeasure().downSeconds, 13 * hour);
    }

    void daysOfTheChangeOfClocks()
    {
        const SlaAnswer answer = slaAnswer(builtIn(QStringLiteral("API_PARTICULIER")), question("2026-03"), {});

        const auto days = daysOf(answer.mainMeasure(), QDate(2026, 3, 1), QDate(2026, 3, 31));

        QCOMPARE(days.at(28).date, QDate(2026, 3, 29));
        QCOMPARE(days.at(28).windowSeconds, 23 * hour);
        QCOMPARE(days.at(27).windowSeconds, 24 * hour);
        QCOMPARE(answer.mainMeasure().parts.size(), std::size_t(3));
    }

    void theBudgetBurnsWhileItIsDown()
    {
        const SlaMatter matter{.outages = {outage("2026-06-10 10:00", "2026-06-10 11:00")}};

        const SlaAnswer answer = slaAnswer(builtIn(QStringLiteral("API_PARTICULIER")), question("2026-06"), matter);
        const auto points = budgetBurnt(answer.mainMeasure());

        QCOMPARE(points.front().leftSeconds, seconds(3, 36, 0));
        QCOMPARE(points.at(1), (BudgetPoint{paris("2026-06-10 10:00").toSecsSinceEpoch(), seconds(3, 36, 0)}));
        QCOMPARE(points.at(2), (BudgetPoint{paris("2026-06-10 11:00").toSecsSinceEpoch(), seconds(2, 36, 0)}));
        QCOMPARE(points.back().leftSeconds, seconds(2, 36, 0));
        QCOMPARE(evenPace(answer.mainMeasure()).back().leftSeconds, 0);
    }

    void severalPeriodsInOrder()
    {
        const auto answers = slaAnswers(infinoe(), question("2026-03"), 3, {});

        QCOMPARE(answers.size(), std::size_t(3));
        QCOMPARE(answers.front().period.text(), QStringLiteral("2026-01"));
        QCOMPARE(answers.back().period.text(), QStringLiteral("2026-03"));
    }

    void aPeriodYetToCome()
    {
        const SlaAnswer answer = slaAnswer(infinoe(), question("2026-T4", "2026-05-01 00:00"), {});

        QCOMPARE(answer.mainMeasure().elapsedSeconds, 0);
        QVERIFY(!answer.mainMeasure().rate);
        QCOMPARE(answer.mainMeasure().windowSeconds, 832 * hour);
    }
};

QTEST_GUILESS_MAIN(TestSlaComputation)
#include "tst_sla_computation.moc"

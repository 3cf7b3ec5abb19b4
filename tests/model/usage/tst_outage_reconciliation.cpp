// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/outage_reconciliation.h"

#include <QtTest>

using namespace vigie;

namespace {

constexpr qint64 base = 1'780'000'000;

QDateTime at(qint64 second) { return QDateTime::fromSecsSinceEpoch(base + second, Qt::UTC); }

Outage outage(qint64 start, qint64 end) { return {.start = at(start), .end = end < 0 ? QDateTime() : at(end)}; }

IntervalSet set(std::vector<Interval> intervals)
{
    for (Interval &interval : intervals)
        interval = {.start = interval.start + base, .end = interval.end + base};
    return IntervalSet(std::move(intervals));
}

ProbeHistory probe(std::vector<ProbeRun> runs)
{
    for (ProbeRun &run : runs)
        run = {.start = run.start + base, .end = run.end + base, .state = run.state};
    return ProbeHistory(std::move(runs), 10);
}

ReconciledTime reconciledUpTo(qint64 now, const SlaMatter &matter, const AvailabilityTerms &terms = {})
{
    return reconciled(matter, terms, {.start = base, .end = base + now}, at(now));
}

qint64 claimedIn(const ReconciledTime &time)
{
    qint64 total = 0;
    for (const ReconciledOutage &one : time.outages)
        total += one.claimed.totalSeconds();
    return total;
}

} // namespace

class TestOutageReconciliation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overlapsCountOnce()
    {
        const ReconciledTime time = reconciledUpTo(1000, {.outages = {outage(200, 400), outage(100, 300)}});

        QCOMPARE(time.down, set({{100, 400}}));
        QCOMPARE(time.outages.size(), std::size_t(2));
        QCOMPARE(time.outages[0].claimed, set({{100, 300}}));
        QCOMPARE(time.outages[1].claimed, set({{300, 400}}));
    }

    void aProbeAddsOnlyWhatNobodyRecorded()
    {
        const SlaMatter matter{.outages = {outage(100, 200)},
                               .probe = probe({{0, 90, ProbeState::Up},
                                               {90, 210, ProbeState::Down},
                                               {210, 500, ProbeState::Up},
                                               {500, 600, ProbeState::Down},
                                               {600, 1000, ProbeState::Up}})};

        const ReconciledTime time = reconciledUpTo(1000, matter);

        QCOMPARE(time.down, set({{90, 210}, {500, 600}}));
        QCOMPARE(claimedIn(time), time.down.totalSeconds());
        QCOMPARE(time.outages.size(), std::size_t(3));
        QVERIFY(time.outages[1].shown.isSeenByProbe);
        QCOMPARE(time.outages[0].shown.outage.source, OutageSource::Probe);
        QCOMPARE(time.outages[0].claimed, set({{90, 100}, {200, 210}}));
        QVERIFY(time.unknown.isEmpty());
    }

    void whatNobodySawIsUnknown()
    {
        const SlaMatter matter{.outages = {outage(300, 400)}, .probe = probe({{100, 200, ProbeState::Up}})};

        const ReconciledTime time = reconciledUpTo(1000, matter);

        QCOMPARE(time.unknown, set({{0, 100}, {200, 300}, {400, 1000}}));
    }

    void withoutAProbeNothingIsUnknown()
    {
        QVERIFY(reconciledUpTo(1000, {.outages = {outage(300, 400)}}).unknown.isEmpty());
    }

    void anOpenOutageCountsUpToNow()
    {
        QCOMPARE(reconciledUpTo(1000, {.outages = {outage(300, -1)}}).down, set({{300, 1000}}));
    }

    void invertedAndFutureOnesTakeNothing()
    {
        const ReconciledTime time = reconciledUpTo(1000, {.outages = {outage(400, 300), outage(2000, 3000)}});

        QVERIFY(time.down.isEmpty());
        QVERIFY(time.outages.empty());
    }

    void aCauseThatLeavesTheRateExcusesTheProbeToo()
    {
        AvailabilityTerms terms;
        terms.causes = {{.key = QStringLiteral("data_supplier"), .leavesTheRate = true}};
        Outage excused = outage(100, 200);
        excused.cause = QStringLiteral("data_supplier");
        const SlaMatter matter{.outages = {excused},
                               .probe = probe({{0, 150, ProbeState::Down}, {150, 1000, ProbeState::Up}})};

        const ReconciledTime time = reconciledUpTo(1000, matter, terms);

        QCOMPARE(time.down, set({{0, 100}}));
        QVERIFY(time.outages[1].shown.leavesTheRate);
    }

    void causesBeyondControlStayInTheRate()
    {
        AvailabilityTerms terms;
        terms.causes = {{.key = QStringLiteral("strike"), .leavesTheRate = false}};
        Outage strike = outage(100, 200);
        strike.cause = QStringLiteral("strike");

        QCOMPARE(reconciledUpTo(1000, {.outages = {strike}}, terms).down, set({{100, 200}}));
    }

    void degradedIsShownAndNotCounted()
    {
        Outage slow = outage(100, 300);
        slow.effect = OutageEffect::Degraded;

        const ReconciledTime time = reconciledUpTo(1000, {.outages = {slow, outage(200, 250)}});

        QCOMPARE(time.down, set({{200, 250}}));
        QCOMPARE(time.degraded, set({{100, 200}, {250, 300}}));
    }

    void plannedOnesAreNoIncidents()
    {
        Outage planned = outage(100, 200);
        planned.planned = true;
        const SlaMatter matter{.outages = {planned, outage(400, 500)},
                               .probe = probe({{0, 90, ProbeState::Up}, {90, 200, ProbeState::Down}})};

        const ReconciledTime time = reconciledUpTo(1000, matter);

        QCOMPARE(time.incidents, set({{90, 100}, {400, 500}}));
        QCOMPARE(time.unendedAt, std::optional(base + 200));
    }

    void aRunAtTheEndOfWhatWasSeenIsOpen()
    {
        const SlaMatter matter{.probe = probe({{0, 950, ProbeState::Up}, {950, 990, ProbeState::Down}})};

        QVERIFY(reconciledUpTo(1000, matter).outages[0].shown.outage.isOpen());
        QVERIFY(!reconciledUpTo(1021, matter).outages[0].shown.outage.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestOutageReconciliation)
#include "tst_outage_reconciliation.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendar/interval_set.h"

#include <QRandomGenerator>
#include <QtTest>

#include <bitset>

using namespace vigie;

namespace {

using Seconds = std::bitset<200>;

Seconds secondsOf(const std::vector<Interval> &intervals)
{
    Seconds seconds;
    for (const Interval &interval : intervals) {
        for (qint64 second = interval.start; second < interval.end; ++second)
            seconds.set(size_t(second));
    }
    return seconds;
}

std::vector<Interval> someIntervals(QRandomGenerator &random)
{
    std::vector<Interval> intervals;
    for (int count = random.bounded(8); count > 0; --count)
        intervals.push_back({.start = random.bounded(200), .end = random.bounded(200)});
    return intervals;
}

bool isNormal(const IntervalSet &set)
{
    qint64 last = -1;
    for (const Interval &interval : set.intervals()) {
        if (interval.isEmpty() || interval.start <= last)
            return false;
        last = interval.end;
    }
    return true;
}

} // namespace

class TestIntervalSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesWhatOverlapsOrTouches()
    {
        const IntervalSet set({{50, 60}, {10, 20}, {20, 30}, {15, 25}, {40, 40}, {39, 35}});

        QCOMPARE(set.intervals(), (std::vector<Interval>{{10, 30}, {50, 60}}));
        QCOMPARE(set.totalSeconds(), 30);
    }

    void touchingIntervalsHaveNothingInCommon()
    {
        const IntervalSet left({{10, 20}});
        const IntervalSet right({{20, 30}});

        QVERIFY(left.intersected(right).isEmpty());
        QCOMPARE(left.subtracted(right), left);
        QCOMPARE(left.united(right), IntervalSet({{10, 30}}));
    }

    void subtractingCutsHoles()
    {
        const IntervalSet rest = IntervalSet({{0, 100}}).subtracted(IntervalSet({{10, 20}, {90, 150}}));

        QCOMPARE(rest, IntervalSet({{0, 10}, {20, 90}}));
    }

    void agreesWithACountOfSeconds()
    {
        QRandomGenerator random(2026);
        for (int round = 0; round < 5000; ++round) {
            const std::vector<Interval> left = someIntervals(random);
            const std::vector<Interval> right = someIntervals(random);
            const Seconds leftSeconds = secondsOf(left);
            const Seconds rightSeconds = secondsOf(right);
            const IntervalSet leftSet(left);
            const IntervalSet rightSet(right);

            for (const auto &[set, expected] :
                 {std::pair(leftSet, leftSeconds), std::pair(leftSet.united(rightSet), leftSeconds | rightSeconds),
                  std::pair(leftSet.intersected(rightSet), leftSeconds & rightSeconds),
                  std::pair(leftSet.subtracted(rightSet), leftSeconds & ~rightSeconds)}) {
                QVERIFY(isNormal(set));
                QVERIFY(secondsOf(set.intervals()) == expected);
                QCOMPARE(set.totalSeconds(), qint64(expected.count()));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestIntervalSet)
#include "tst_interval_set.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/decimation.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace vigie;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

std::vector<TimedValue> flat(qint64 count, double value)
{
    std::vector<TimedValue> series;
    for (qint64 at = 0; at < count; ++at)
        series.push_back({at, value});
    return series;
}

bool holds(const std::vector<TimedValue> &series, qint64 at)
{
    return std::any_of(series.cbegin(), series.cend(), [at](const TimedValue &point) { return point.at == at; });
}

} // namespace

class TestDecimation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheExtremesOfAMillionPoints();
    void keepsAShortSeriesWhole();
    void keepsTheOrderOfTime();
    void keepsHoles();
    void keepsOneNeighbourOnEachSide();
    void givesNothingWithoutRoom();
};

void TestDecimation::keepsTheExtremesOfAMillionPoints()
{
    std::vector<TimedValue> series = flat(1'000'000, 5);
    series[123'456].value = 900;
    series[777'777].value = -3;

    const auto kept = decimated(series, {.start = 0, .end = 1'000'000}, 1200);

    QVERIFY(holds(kept, 123'456));
    QVERIFY(holds(kept, 777'777));
    QVERIFY(kept.size() <= 1200 * 4);
    QVERIFY(kept.size() >= 1200);
}

void TestDecimation::keepsAShortSeriesWhole()
{
    const std::vector<TimedValue> series{{0, 1}, {10, 4}, {20, 2}, {30, 3}};

    const auto kept = decimated(series, {.start = 0, .end = 31}, 400);

    QCOMPARE(kept.size(), series.size());
    QVERIFY(std::equal(kept.cbegin(), kept.cend(), series.cbegin(), [](const TimedValue &one, const TimedValue &other) {
        return one.at == other.at && one.value == other.value;
    }));
}

void TestDecimation::keepsTheOrderOfTime()
{
    std::vector<TimedValue> series;
    for (qint64 at = 0; at < 10'000; ++at)
        series.push_back({at, std::sin(double(at) / 7)});

    const auto kept = decimated(series, {.start = 0, .end = 10'000}, 50);

    QVERIFY(std::is_sorted(kept.cbegin(), kept.cend(),
                           [](const TimedValue &one, const TimedValue &other) { return one.at < other.at; }));
    QCOMPARE(std::adjacent_find(kept.cbegin(), kept.cend(),
                                [](const TimedValue &one, const TimedValue &other) { return one.at == other.at; }),
             kept.cend());
}

void TestDecimation::keepsHoles()
{
    std::vector<TimedValue> series = flat(10'000, 5);
    for (size_t at = 4'000; at < 6'000; ++at)
        series[at].value = nothing;

    const auto kept = decimated(series, {.start = 0, .end = 10'000}, 100);

    const auto hole = std::find_if(kept.cbegin(), kept.cend(),
                                   [](const TimedValue &point) { return std::isnan(point.value); });
    QVERIFY(hole != kept.cend());
    QCOMPARE(hole->at, 4'000);
    QVERIFY(std::none_of(kept.cbegin(), kept.cend(), [](const TimedValue &point) {
        return point.at > 4'000 && point.at < 6'000 && !std::isnan(point.value);
    }));
}

void TestDecimation::keepsOneNeighbourOnEachSide()
{
    const auto kept = decimated(flat(100, 1), {.start = 40, .end = 60}, 400);

    QCOMPARE(kept.front().at, 39);
    QCOMPARE(kept.back().at, 60);
    QCOMPARE(kept.size(), size_t(22));
}

void TestDecimation::givesNothingWithoutRoom()
{
    QVERIFY(decimated(flat(100, 1), {.start = 0, .end = 100}, 0).empty());
    QVERIFY(decimated(flat(100, 1), {.start = 50, .end = 50}, 100).empty());
    QVERIFY(decimated({}, {.start = 0, .end = 100}, 100).empty());
}

QTEST_APPLESS_MAIN(TestDecimation)
#include "tst_decimation.moc"

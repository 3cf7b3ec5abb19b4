// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/usage_series.h"

#include <QtTest>

using namespace vigie;

class TestUsageSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheExtremesOfEachGroup()
    {
        std::vector<SeriesPoint> points;
        for (int index = 0; index < 1'000'000; ++index)
            points.push_back({.at = index, .value = double(index % 1000)});
        points[123'456].value = -7;
        points[654'321].value = 5000;

        const std::vector<SeriesPoint> kept = decimated(points, 800);

        QVERIFY(kept.size() <= 1600);
        QVERIFY(std::find(kept.cbegin(), kept.cend(), points[123'456]) != kept.cend());
        QVERIFY(std::find(kept.cbegin(), kept.cend(), points[654'321]) != kept.cend());
        QVERIFY(std::is_sorted(kept.cbegin(), kept.cend(),
                               [](const SeriesPoint &left, const SeriesPoint &right) { return left.at < right.at; }));
    }

    void fewPointsStayAsTheyAre()
    {
        const std::vector<SeriesPoint> points{{0, 1}, {1, 2}, {2, 3}};

        QCOMPARE(decimated(points, 2), points);
        QCOMPARE(decimated(points, 0), points);
    }
};

QTEST_GUILESS_MAIN(TestUsageSeries)
#include "tst_usage_series.moc"

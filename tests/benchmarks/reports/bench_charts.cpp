// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/charts/chart_widget.h"
#include "gui/common/charts/usage_view.h"
#include "tests/benchmarks/common/measures.h"
#include "tests/services/reports/sample_charts.h"

#include <QApplication>

#include <cmath>
#include <functional>

using namespace vigie;
using namespace vigie::benchmark;

namespace {

constexpr int passes = 5;

//! Of this thread's processor, at best: everything that is drawn is drawn in it.
double milliseconds(const std::function<void()> &work)
{
    Measures taken;
    for (int pass = 0; pass < passes; ++pass) {
        const double before = threadMilliseconds();
        work();
        taken.add(threadMilliseconds() - before);
    }
    return taken.least();
}

double firstPaint(const std::shared_ptr<const Chart> &chart)
{
    return milliseconds([&] {
        ChartWidget widget;
        widget.resize(1000, 200);
        widget.setChart(chart);
        widget.grab();
    });
}

UsageMatter usage(qint64 count)
{
    UsageLine line{.name = QStringLiteral("calls")};
    for (qint64 i = 0; i < count; ++i)
        line.values.push_back({1'767'222'000 + 60 * i, 100 + 50 * std::sin(double(i) / 500)});
    return {.name = QStringLiteral("Calls"), .lines = {std::move(line)}};
}

double firstUsagePaint(const UsageMatter &matter)
{
    return milliseconds([&] {
        UsageView view;
        view.resize(1200, 260);
        view.setMatter(matter);
        view.grab();
    });
}

} // namespace

//! bench_charts: first paint of each chart of one year, of the calls of a year by the minute and of a million values.
//! Ends with 1 when one takes over 50 ms.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    firstPaint(std::make_shared<RateChart>(sample::rates())); // fonts
    bool isMet = true;
    const auto tell = [&](const QString &what, double took) {
        constexpr double most = 50;
        isMet = isMet && took < most;
        print({.what = what,
               .value = took,
               .unit = QStringLiteral("ms"),
               .target = QStringLiteral("50 ms"),
               .met = took < most});
    };
    tell(QStringLiteral("chart of a year: months"), firstPaint(std::make_shared<RateChart>(sample::rates())));
    tell(QStringLiteral("chart of a year: calendar"), firstPaint(std::make_shared<CalendarChart>(sample::calendar())));
    tell(QStringLiteral("chart of outages"), firstPaint(std::make_shared<OutageChart>(sample::outages())));
    tell(QStringLiteral("chart of the budget"), firstPaint(std::make_shared<BudgetChart>(sample::budget())));
    constexpr qint64 minutesOfAYear = 525'600;
    tell(QStringLiteral("calls of a year, by the minute"), firstUsagePaint(usage(minutesOfAYear)));
    tell(QStringLiteral("calls, 1,000,000 values"), firstUsagePaint(usage(1'000'000)));
    return isMet ? 0 : 1;
}

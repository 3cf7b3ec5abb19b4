// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/charts/chart_widget.h"
#include "gui/common/charts/usage_view.h"
#include "tests/services/reports/sample_charts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <cmath>
#include <functional>

using namespace vigie;

namespace {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double firstPaint(std::shared_ptr<const Chart> chart)
{
    ChartWidget widget;
    widget.resize(1000, 200);
    return milliseconds([&] {
        widget.setChart(std::move(chart));
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

} // namespace

//! bench_charts: first paint of each chart of one year, and of a million values. Ends with 1 when one takes over 50 ms
//! (of the million, decimating included: 150 ms).
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    firstPaint(std::make_shared<RateChart>(sample::rates())); // fonts
    double worst = 0;
    const auto tell = [&](const char *name, double took) {
        out << name << ": " << took << " ms" << Qt::endl;
        worst = std::max(worst, took);
    };
    tell("months", firstPaint(std::make_shared<RateChart>(sample::rates())));
    tell("calendar", firstPaint(std::make_shared<CalendarChart>(sample::calendar())));
    tell("outages", firstPaint(std::make_shared<OutageChart>(sample::outages())));
    tell("budget", firstPaint(std::make_shared<BudgetChart>(sample::budget())));
    const UsageMatter million = usage(1'000'000);
    UsageView view;
    view.resize(1200, 260);
    view.show();
    const double decimated = milliseconds([&] {
        view.setMatter(million);
        view.grab();
    });
    out << "usage, 1,000,000 values: " << decimated << " ms, " << view.pointsDrawn() << " points drawn" << Qt::endl;
    return worst > 50 || decimated > 150 ? 1 : 0;
}

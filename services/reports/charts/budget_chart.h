// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/charts/chart.h"

#include <optional>

namespace vigie {

//! What is left of the budget at an instant.
struct BudgetCorner {
    qint64 at{0};
    qint64 left{0}; //!< seconds; negative when it is overdrawn
};

struct BudgetStep {
    qint64 at{0}; //!< the end of what took it
    qint64 left{0};
    QString sign{}; //!< the letter or number of the outage
    QString words{};
};

struct BudgetSeries {
    QString name{};
    Interval period{};
    qint64 budget{0}; //!< seconds
    QList<BudgetCorner> left{}; //!< a line, from the start of the period to now or its end
    QList<BudgetCorner> allowed{}; //!< the pace that would just spend it
    QList<BudgetStep> steps{};
    bool isRunning{false};
    std::optional<qint64> leftAtThisPace{}; //!< at the end of a running period
    double alertShare{0.25};
};

//! The budget of downtime burning down.
class BudgetChart : public Chart
{
public:
    explicit BudgetChart(BudgetSeries series);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString alternative() const override;
    [[nodiscard]] double height() const override { return 190; }
    [[nodiscard]] Interval wholeRange() const override { return m_series.period; }
    [[nodiscard]] qint64 shortestRange() const override { return qint64(24) * 3600; }
    [[nodiscard]] QList<ChartMark> marks(const ChartFrame &frame) const override;
    void paint(QPainter &painter, const ChartFrame &frame) const override;

private:
    BudgetSeries m_series;
};

} // namespace vigie

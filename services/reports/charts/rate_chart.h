// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/charts/chart.h"

#include <optional>

namespace vigie {

//! How a rate stands to the target; colour comes after the shape.
enum class RateStand {
    Met,
    Missed,
    Above, //!< informative: this period is not the one that the text judges
    Below, //!< informative
    None, //!< no target, or nothing known
};

struct RatePoint {
    Interval period{};
    QString label{}; //!< « févr. »
    QString title{}; //!< « février 2026 »
    std::optional<double> rate{};
    RateStand stand{RateStand::None};
    bool isRunning{false};
    double unknownShare{0};
};

struct RateSeries {
    QString name{}; //!< « INFINOE, plages de couverture »
    QList<RatePoint> points{};
    std::optional<double> target{};
    std::optional<double> floor{}; //!< where the axis begins; without it, below the lowest point
};

//! The floor that charts shown together share, so that the same height is the same rate.
[[nodiscard]] double commonFloor(const QList<RateSeries> &charts);

//! Rates by month against the target: discs on stems that start at the target, triangles below it.
class RateChart : public Chart
{
public:
    explicit RateChart(RateSeries series);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString alternative() const override;
    [[nodiscard]] double height() const override { return 200; }
    [[nodiscard]] Interval wholeRange() const override;
    [[nodiscard]] qint64 shortestRange() const override { return qint64(31) * 24 * 3600; }
    [[nodiscard]] QList<ChartMark> marks(const ChartFrame &frame) const override;
    void paint(QPainter &painter, const ChartFrame &frame) const override;

private:
    RateSeries m_series;
};

} // namespace vigie

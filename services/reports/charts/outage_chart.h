// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/charts/chart.h"

#include <optional>

namespace vigie {

enum class OutageLane { Unplanned, Planned, Unknown };

struct OutageSpan {
    Interval span{}; //!< of one that is still open, until now
    OutageLane lane{OutageLane::Unplanned};
    bool isOpen{false};
    QString sign{}; //!< the letter or number by which the table names it
    QString words{};
};

struct OutageSeries {
    QString name{};
    Interval range{};
    QList<OutageSpan> spans{}; //!< in order of their starts
    std::optional<qint64> now{}; //!< where it falls within the range
};

//! Outages on a line of time, one lane a kind.
class OutageChart : public Chart
{
public:
    explicit OutageChart(OutageSeries series);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString alternative() const override;
    [[nodiscard]] double height() const override { return 104; }
    [[nodiscard]] Interval wholeRange() const override { return m_series.range; }
    [[nodiscard]] qint64 shortestRange() const override { return 3600; }
    [[nodiscard]] QList<ChartMark> marks(const ChartFrame &frame) const override;
    void paint(QPainter &painter, const ChartFrame &frame) const override;

private:
    OutageSeries m_series;
};

[[nodiscard]] QString outageLaneText(OutageLane lane);

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/decimation.h"
#include "services/reports/charts/chart.h"

#include <optional>
#include <vector>

namespace vigie {

//! One line of usage, in order of time; a value that is not a number is a hole.
struct UsageLine {
    QString name{};
    std::vector<TimedValue> values{};
    bool isSecondary{false}; //!< drawn thinner and dashed: without colour it is told from the others
};

struct UsageMatter {
    QString name{};
    QString unit{}; //!< « appels/min »
    QList<UsageLine> lines{};
    std::optional<double> limit{}; //!< the quota, as a line
    QString limitName{};
    double scale{1}; //!< values are multiplied by it: 100 for shares as percents
    std::optional<double> top{}; //!< of the axis, where charts are compared
    Interval span{}; //!< of the axis of time, where charts are compared; empty: that of the values

    //! Seconds since 1970, UTC; empty without a value.
    [[nodiscard]] Interval range() const;
    //! The highest of each line and the quota, for those who do not see the drawing.
    [[nodiscard]] QString alternative() const;
    //! What stands at that instant.
    [[nodiscard]] QString wordsAt(qint64 instant) const;
};

//! The top that charts shown together share, so that the same height is as many calls.
[[nodiscard]] double commonTop(const QList<UsageMatter> &charts);

//! Usage over time, on paper: the same values as in the window. What can be pointed at are its days.
class UsageChart : public Chart
{
public:
    explicit UsageChart(UsageMatter matter);

    [[nodiscard]] QString name() const override { return m_matter.name; }
    [[nodiscard]] QString alternative() const override { return m_matter.alternative(); }
    [[nodiscard]] double height() const override { return 220; }
    [[nodiscard]] Interval wholeRange() const override { return m_matter.range(); }
    [[nodiscard]] qint64 shortestRange() const override { return qint64(2) * 3600; }
    [[nodiscard]] QList<ChartMark> marks(const ChartFrame &frame) const override;
    //! One row a day.
    [[nodiscard]] ChartTable table() const override;
    void paint(QPainter &painter, const ChartFrame &frame) const override;

private:
    UsageMatter m_matter;
};

} // namespace vigie

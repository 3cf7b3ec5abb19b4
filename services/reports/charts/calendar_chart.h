// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/charts/chart.h"

#include <QDate>

namespace vigie {

enum class DayStand {
    Up,
    Degraded, //!< answers late or in part, or some downtime
    Down, //!< as much as `longDown` or more
    Unknown,
    Outside, //!< no second of the window falls on it
    Ahead, //!< not yet over
};

struct CalendarDay {
    QDate date{};
    DayStand stand{DayStand::Ahead};
    qint64 downSeconds{0};
    qint64 degradedSeconds{0};
    qint64 unknownSeconds{0};
};

struct CalendarSeries {
    QString name{};
    QList<CalendarDay> days{}; //!< consecutive
    qint64 longDown{3 * 3600};
};

//! A calendar of weeks: one square a day, whose shape says how it went.
class CalendarChart : public Chart
{
public:
    explicit CalendarChart(CalendarSeries series);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString alternative() const override;
    [[nodiscard]] double height() const override { return 156; }
    [[nodiscard]] Interval wholeRange() const override;
    [[nodiscard]] qint64 shortestRange() const override { return qint64(28) * 24 * 3600; }
    [[nodiscard]] QList<ChartMark> marks(const ChartFrame &frame) const override;
    void paint(QPainter &painter, const ChartFrame &frame) const override;

private:
    CalendarSeries m_series;
};

//! « en service », « moins de 3 h »…: what each shape stands for.
[[nodiscard]] QString dayStandText(DayStand stand, qint64 longDown);

} // namespace vigie

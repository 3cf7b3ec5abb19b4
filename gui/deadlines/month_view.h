// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/glyph.h"
#include "model/calendar/working_days.h"

#include <QMap>
#include <QWidget>

namespace vigie {

//! What one day of the month has: how many lines, and the gravest of them.
struct DayLoad {
    qint64 count{0};
    Glyph glyph{Glyph::None};
};

//! A month as a calendar: days off in grey, each day with its lines; a click, or Entrée on the day of the cursor, asks
//! for that day.
class MonthView : public QWidget
{
    Q_OBJECT

public:
    explicit MonthView(QWidget *parent = nullptr);

    void setWorkingDays(const WorkingDays &workingDays);
    void setToday(QDate today);
    void showMonth(QDate day);
    void setLoads(const QMap<QDate, DayLoad> &loads);
    [[nodiscard]] QDate firstDay() const; //!< of the grid, a Monday
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] QDate month() const { return m_month; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void dayAsked(QDate day);
    void monthChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect cellOf(QDate day) const;
    [[nodiscard]] QDate dayAt(QPoint point) const;
    void moveCursor(int days);
    void paintDay(QPainter &painter, QDate day) const;
    void tellCursor();

    WorkingDays m_workingDays{};
    QDate m_today{};
    QDate m_month{}; //!< its first day
    QDate m_cursor{};
    QMap<QDate, DayLoad> m_loads{};
};

} // namespace vigie

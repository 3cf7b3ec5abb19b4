// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/charts/chart_range.h"
#include "services/reports/charts/usage_chart.h"

#include <QChartView>

#include <optional>

class QDateTimeAxis;
class QLineSeries;
class QValueAxis;

namespace vigie {

//! Usage over time. However many values there are, it draws as many as there are pixels, the extremes kept.
class UsageView : public QChartView
{
    Q_OBJECT

public:
    explicit UsageView(QWidget *parent = nullptr);
    ~UsageView() override;

    void setMatter(UsageMatter matter);
    void showRange(const Interval &range);
    [[nodiscard]] const ChartRange &range() const { return m_range; }
    //! Points given to the drawing at present.
    [[nodiscard]] qsizetype pointsDrawn() const;
    [[nodiscard]] const UsageMatter &matter() const { return m_matter; }
    //! Twice as fine as on screen, under its name.
    [[nodiscard]] QImage image();
    void copyImage();

Q_SIGNALS:
    void printAsked();
    void rangeChanged(const vigie::Interval &range);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void build();
    void draw();
    void drawLine(const UsageLine &line, const QPen &pen);
    void addSegment(const QList<QPointF> &points, const QPen &pen, const QString &name);
    void drawLimit();
    void fitAxis(double top);
    void applyInk();
    void afterRange(bool changed);
    void moveCursor(int columns);
    [[nodiscard]] qint64 instantAt(double x) const;

    UsageMatter m_matter{};
    ChartRange m_range{};
    QDateTimeAxis *m_time;
    QValueAxis *m_axis;
    std::optional<qint64> m_cursor{};
};

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/charts/chart_range.h"
#include "model/usage/decimation.h"

#include <QChartView>

#include <optional>

class QDateTimeAxis;
class QLineSeries;
class QValueAxis;

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
};

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
    //! What stands at that instant, in words.
    [[nodiscard]] QString wordsAt(qint64 instant) const;
    [[nodiscard]] QString alternative() const;
    void copyImage();

Q_SIGNALS:
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

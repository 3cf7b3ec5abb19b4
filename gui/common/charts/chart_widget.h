// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/charts/chart_range.h"
#include "services/reports/charts/chart.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace vigie {

//! A chart in the window: pointed at with the mouse or the arrows, zoomed and moved with wheel and keys, copied as an
//! image. What is pointed at is told to screen readers; the figures also stand in a table beside it.
class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ChartWidget(QWidget *parent = nullptr);
    ~ChartWidget() override;

    //! The part in sight stays when the new chart is over the same time.
    void setChart(std::shared_ptr<const Chart> chart);
    [[nodiscard]] const std::shared_ptr<const Chart> &chart() const { return m_chart; }
    [[nodiscard]] const ChartRange &range() const { return m_range; }
    void showRange(const Interval &range);
    //! The mark that is pointed at; −1 for none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int mark);
    [[nodiscard]] QString currentWords() const;

    //! At twice the size of the screen, as it is shown.
    [[nodiscard]] QImage image() const;
    void copyImage() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int mark);
    void activated(int mark);
    void rangeChanged(const vigie::Interval &range);
    void printAsked();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] ChartFrame frame() const;
    [[nodiscard]] int markAt(const QPointF &position) const;
    void step(int by);
    void zoom(double times, double share);
    void pan(double share);
    void afterRange(bool changed);
    void tell();

    std::shared_ptr<const Chart> m_chart{};
    ChartRange m_range{};
    int m_current{-1};
    std::optional<QPointF> m_dragged{};
    bool m_moved{false};
};

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/charts/usage_view.h"

#include "gui/common/charts/chart_image.h"
#include "gui/common/charts/chart_ink.h"
#include "gui/common/charts/chart_menu.h"
#include "model/calendar/paris_time.h"

#include <QAccessible>
#include <QApplication>
#include <QChart>
#include <QClipboard>
#include <QDateTimeAxis>
#include <QKeyEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QToolTip>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vigie {

namespace {

constexpr double zoomStep = 1.5;
constexpr double panStep = 0.2;
constexpr qint64 shortest = 2 * 3600;

QDateTime instantOf(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); }

//! The axis of Qt Charts shows local time of the machine: what Paris's clock says, as if it were the machine's.
QDateTime inParisClock(const QDateTime &instant)
{
    const QDateTime paris = inParis(instant);
    return {paris.date(), paris.time()};
}

} // namespace

UsageView::UsageView(QWidget *parent)
    : QChartView(new QChart, parent)
    , m_time(new QDateTimeAxis(this))
    , m_axis(new QValueAxis(this))
{
    build();
}

UsageView::~UsageView() = default;

void UsageView::build()
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(180);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as its neighbours, whatever its legend
    chart()->setBackgroundRoundness(0);
    chart()->setMargins({4, 4, 12, 4});
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_axis, Qt::AlignLeft);
    m_time->setTickCount(7);
    chart()->setLocalizeNumbers(true);
    applyInk();
}

void UsageView::setMatter(UsageMatter matter)
{
    m_matter = std::move(matter);
    const Interval whole = m_matter.range();
    if (whole != m_range.whole())
        m_range = ChartRange(whole, shortest);
    m_cursor.reset();
    setAccessibleName(m_matter.name);
    setAccessibleDescription(m_matter.alternative());
    draw();
}

void UsageView::draw()
{
    chart()->removeAllSeries();
    const ChartStyle style = chartStyleOf(palette());
    const Interval shown = m_range.shown();
    m_time->setRange(inParisClock(instantOf(shown.start)), inParisClock(instantOf(shown.end)));
    m_time->setFormat(shown.seconds() > qint64(5) * 86400 ? QStringLiteral("dd/MM/yy") : QStringLiteral("dd/MM HH:mm"));
    for (const UsageLine &line : m_matter.lines) {
        drawLine(line, line.isSecondary ? QPen(style.warn, 1, Qt::DashLine) : QPen(style.series, 1.5));
    }
    drawLimit();
    double top = m_matter.limit.value_or(0);
    for (const QAbstractSeries *series : chart()->series()) {
        for (const QPointF &point : static_cast<const QLineSeries *>(series)->points())
            top = std::max(top, point.y());
    }
    fitAxis(m_matter.top.value_or(top > 0 ? top * 1.08 : 1));
    m_axis->setTitleText(m_matter.unit);
}

//! Always from the same number of ticks: charts with the same top get the same axis.
void UsageView::fitAxis(double top)
{
    m_axis->setTickCount(5);
    m_axis->setRange(0, top);
    m_axis->applyNiceNumbers();
    const double step = m_axis->max() / (m_axis->tickCount() - 1);
    const int decimals = step >= 1 ? 0 : int(std::ceil(-std::log10(step)));
    m_axis->setLabelFormat(QStringLiteral("%.%1f").arg(decimals));
}

void UsageView::drawLine(const UsageLine &line, const QPen &pen)
{
    // Up to four values a column, peaks among them: a column of two pixels loses nothing that can be seen, and Qt
    // Charts works out the outline of each line for the pointer, which costs more than to paint it.
    const auto kept = decimated(line.values, m_range.shown(), std::max(200, viewport()->width() / 2));
    QList<QPointF> segment;
    QString name = line.name;
    const auto flush = [&] {
        if (!segment.isEmpty())
            addSegment(segment, pen, std::exchange(name, QString()));
        segment.clear();
    };
    for (const TimedValue &point : kept) {
        if (std::isnan(point.value))
            flush();
        else
            segment += QPointF(double(inParisClock(instantOf(point.at)).toMSecsSinceEpoch()),
                               point.value * m_matter.scale);
    }
    flush();
}

void UsageView::addSegment(const QList<QPointF> &points, const QPen &pen, const QString &name)
{
    auto *series = new QLineSeries;
    series->setPen(pen);
    series->setName(name);
    series->replace(points);
    chart()->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_axis);
    if (!name.isEmpty())
        return;
    for (QLegendMarker *marker : chart()->legend()->markers(series))
        marker->setVisible(false);
}

void UsageView::drawLimit()
{
    if (!m_matter.limit)
        return;
    const ChartStyle style = chartStyleOf(palette());
    const double from = double(m_time->min().toMSecsSinceEpoch());
    const double to = double(m_time->max().toMSecsSinceEpoch());
    addSegment({{from, *m_matter.limit}, {to, *m_matter.limit}}, QPen(style.error, 1.5, Qt::DashDotLine),
               m_matter.limitName);
}

void UsageView::applyInk()
{
    const ChartStyle style = chartStyleOf(palette());
    chart()->setBackgroundBrush(style.base);
    setBackgroundBrush(style.base);
    chart()->legend()->setLabelColor(style.text);
    chart()->legend()->setFont(style.font);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_axis)}) {
        axis->setLabelsFont(style.font);
        axis->setTitleFont(style.font);
        axis->setLabelsColor(style.secondary);
        axis->setTitleBrush(style.secondary);
        axis->setGridLineColor(style.line);
        axis->setLinePenColor(style.strongLine);
    }
}

qsizetype UsageView::pointsDrawn() const
{
    qsizetype points = 0;
    for (const QAbstractSeries *series : chart()->series())
        points += static_cast<const QLineSeries *>(series)->count();
    return points;
}

QImage UsageView::image()
{
    return namedImage(m_matter.name, size(), chartStyleOf(palette()), [this](QPainter &painter) {
        render(&painter, {{}, size()});
    });
}

void UsageView::copyImage() { QApplication::clipboard()->setImage(image()); }

void UsageView::showRange(const Interval &range) { afterRange(m_range.show(range)); }

void UsageView::afterRange(bool changed)
{
    if (!changed)
        return;
    draw();
    Q_EMIT rangeChanged(m_range.shown());
}

qint64 UsageView::instantAt(double x) const
{
    const QRectF plot = chart()->plotArea();
    const double share = plot.width() > 0 ? std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0) : 0;
    return m_range.shown().start + qint64(share * double(m_range.shown().seconds()));
}

void UsageView::moveCursor(int columns)
{
    const Interval shown = m_range.shown();
    const qint64 stepSeconds = std::max<qint64>(1, shown.seconds() / 200);
    const qint64 from = m_cursor.value_or(shown.start);
    m_cursor = std::clamp(from + columns * stepSeconds, m_range.whole().start, m_range.whole().end);
    afterRange(m_range.reveal({.start = *m_cursor, .end = *m_cursor + 1}));
    const QRectF plot = chart()->plotArea();
    const double share = double(*m_cursor - m_range.shown().start)
        / double(std::max<qint64>(1, m_range.shown().seconds()));
    const QString words = m_matter.wordsAt(*m_cursor);
    QToolTip::showText(mapToGlobal(QPointF(plot.left() + share * plot.width(), plot.top()).toPoint()), words, this);
    QAccessibleValueChangeEvent event(this, words);
    QAccessible::updateAccessibility(&event);
}

void UsageView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && !m_matter.lines.isEmpty())
        draw();
}

void UsageView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    applyInk();
    if (!m_matter.lines.isEmpty())
        draw();
}

void UsageView::mouseMoveEvent(QMouseEvent *event)
{
    if (chart()->plotArea().contains(event->position()))
        QToolTip::showText(event->globalPosition().toPoint(), m_matter.wordsAt(instantAt(event->position().x())), this);
    QChartView::mouseMoveEvent(event);
}

void UsageView::wheelEvent(QWheelEvent *event)
{
    const double turns = double(event->angleDelta().y()) / 120;
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier) || hasFocus();
    const bool pans = event->modifiers().testFlag(Qt::ShiftModifier);
    if (turns == 0 || (!zooms && !pans) || (turns < 0 && !pans && m_range.isWhole())) {
        event->ignore();
        return;
    }
    const QRectF plot = chart()->plotArea();
    const double share = plot.width() > 0 ? (event->position().x() - plot.left()) / plot.width() : 0.5;
    afterRange(pans ? m_range.pan(-turns * panStep / 2)
                    : m_range.zoom(std::pow(zoomStep, turns), std::clamp(share, 0.0, 1.0)));
    event->accept();
}

void UsageView::keyPressEvent(QKeyEvent *event)
{
    const bool shifted = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::Copy))
        return copyImage();
    switch (event->key()) {
    case Qt::Key_Left:
        return shifted ? afterRange(m_range.pan(-panStep)) : moveCursor(-1);
    case Qt::Key_Right:
        return shifted ? afterRange(m_range.pan(panStep)) : moveCursor(1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return afterRange(m_range.zoom(zoomStep, 0.5));
    case Qt::Key_Minus:
        return afterRange(m_range.zoom(1 / zoomStep, 0.5));
    case Qt::Key_0:
        return afterRange(m_range.showAll());
    default:
        return QChartView::keyPressEvent(event);
    }
}

void UsageView::contextMenuEvent(QContextMenuEvent *event)
{
    showChartMenu(this, event->globalPos(),
                  {.copy = [this] { copyImage(); },
                   .print = [this] { Q_EMIT printAsked(); },
                   .zoomIn = [this] { afterRange(m_range.zoom(zoomStep, 0.5)); },
                   .zoomOut = [this] { afterRange(m_range.zoom(1 / zoomStep, 0.5)); },
                   .showAll = [this] { afterRange(m_range.showAll()); }});
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/charts/chart_widget.h"

#include "gui/common/charts/chart_image.h"
#include "gui/common/charts/chart_ink.h"
#include "gui/common/charts/chart_menu.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr double zoomStep = 1.5;
constexpr double panStep = 0.2;
constexpr double inset = 4;

//! A chart for screen readers: its name, what it shows in words, and what is pointed at as its value.
class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(ChartWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Chart)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const auto *chart = static_cast<const ChartWidget *>(widget());
        switch (kind) {
        case QAccessible::Name:
            return chart->chart() ? chart->chart()->name() : QString();
        case QAccessible::Description:
            return chart->chart() ? chart->chart()->alternative() : QString();
        case QAccessible::Value:
            return chart->currentWords();
        case QAccessible::Help:
            return chartKeysText();
        default:
            return QAccessibleWidget::text(kind);
        }
    }

    static QAccessibleInterface *make(const QString &, QObject *object)
    {
        auto *chart = qobject_cast<ChartWidget *>(object);
        return chart ? new AccessibleChart(chart) : nullptr;
    }
};

void installAccessibleChart()
{
    static const bool installed = [] {
        QAccessible::installFactory(&AccessibleChart::make);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace

ChartWidget::ChartWidget(QWidget *parent)
    : QWidget(parent)
{
    installAccessibleChart();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

ChartWidget::~ChartWidget() = default;

void ChartWidget::setChart(std::shared_ptr<const Chart> chart)
{
    m_chart = std::move(chart);
    const ChartRange fresh = m_chart ? ChartRange(m_chart->wholeRange(), m_chart->shortestRange()) : ChartRange();
    if (fresh.whole() != m_range.whole())
        m_range = fresh;
    m_current = -1;
    setAccessibleName(m_chart ? m_chart->name() : QString());
    setAccessibleDescription(m_chart ? m_chart->alternative() : QString());
    updateGeometry();
    update();
}

ChartFrame ChartWidget::frame() const
{
    return {.area = QRectF(rect()).adjusted(inset, inset, -inset, -inset),
            .style = chartStyleOf(palette()),
            .range = m_range.shown(),
            .current = m_current};
}

QString ChartWidget::currentWords() const
{
    if (!m_chart || m_current < 0)
        return {};
    const QList<ChartMark> marks = m_chart->marks(frame());
    return m_current < marks.size() ? marks[m_current].words : QString();
}

void ChartWidget::setCurrent(int mark)
{
    if (mark == m_current)
        return;
    m_current = mark;
    update();
    tell();
    Q_EMIT currentChanged(m_current);
}

void ChartWidget::tell()
{
    if (!hasFocus())
        return;
    QAccessibleValueChangeEvent event(this, currentWords());
    QAccessible::updateAccessibility(&event);
}

void ChartWidget::showRange(const Interval &range) { afterRange(m_range.show(range)); }

void ChartWidget::zoom(double times, double share) { afterRange(m_range.zoom(times, share)); }

void ChartWidget::pan(double share) { afterRange(m_range.pan(share)); }

void ChartWidget::afterRange(bool changed)
{
    if (!changed)
        return;
    update();
    Q_EMIT rangeChanged(m_range.shown());
}

void ChartWidget::step(int by)
{
    if (!m_chart)
        return;
    const QList<ChartMark> marks = m_chart->marks(frame());
    if (marks.isEmpty())
        return;
    const int last = int(marks.size()) - 1;
    const int next = m_current < 0 ? (by > 0 ? 0 : last) : std::clamp(m_current + by, 0, last);
    afterRange(m_range.reveal(marks[next].span));
    setCurrent(next);
    const QRectF area = m_chart->marks(frame())[next].area;
    QToolTip::showText(mapToGlobal(area.bottomRight().toPoint()), currentWords(), this);
}

int ChartWidget::markAt(const QPointF &position) const
{
    if (!m_chart)
        return -1;
    const QList<ChartMark> marks = m_chart->marks(frame());
    int found = -1;
    double best = 5;
    for (int i = 0; i < marks.size(); ++i) {
        if (marks[i].area.isEmpty())
            continue;
        const QRectF &area = marks[i].area;
        const double dx = std::max({area.left() - position.x(), 0.0, position.x() - area.right()});
        const double dy = std::max({area.top() - position.y(), 0.0, position.y() - area.bottom()});
        const double distance = std::hypot(dx, dy);
        if (distance < best) {
            best = distance;
            found = i;
        }
    }
    return found;
}

QImage ChartWidget::image() const
{
    ChartFrame shown = frame();
    shown.current = -1;
    return namedImage(m_chart ? m_chart->name() : QString(), size(), chartStyleOf(palette()),
                      [this, &shown](QPainter &painter) {
                          if (m_chart)
                              m_chart->paint(painter, shown);
                      });
}

void ChartWidget::copyImage() const { QApplication::clipboard()->setImage(image()); }

QSize ChartWidget::sizeHint() const
{
    const double scale = chartStyleOf(palette()).unit;
    return {640, int((m_chart ? m_chart->height() : 120) * scale + 2 * inset)};
}

QSize ChartWidget::minimumSizeHint() const { return {280, sizeHint().height()}; }

bool ChartWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString words = currentWords();
        QToolTip::showText(help->globalPos(), words.isEmpty() ? chartKeysText() : words, this);
        return true;
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateGeometry();
    return QWidget::event(event);
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    if (!m_chart)
        return;
    QPainter painter(this);
    const ChartFrame shown = frame();
    m_chart->paint(painter, shown);
    if (hasFocus() && m_current < 0) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(shown.style.focus, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged || !(event->buttons() & Qt::LeftButton)) {
        const int mark = markAt(event->position());
        setCurrent(mark);
        if (mark >= 0)
            QToolTip::showText(event->globalPosition().toPoint(), currentWords(), this);
        else
            QToolTip::hideText();
        return;
    }
    const double moved = m_dragged->x() - event->position().x();
    if (std::abs(moved) < QApplication::startDragDistance() && !m_moved)
        return;
    m_moved = true;
    pan(moved / std::max(1, width()));
    m_dragged = event->position();
}

void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_dragged = event->position();
    m_moved = false;
}

void ChartWidget::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragged.reset();
    if (event->button() == Qt::LeftButton && !m_moved && m_current >= 0)
        Q_EMIT activated(m_current);
}

void ChartWidget::mouseDoubleClickEvent(QMouseEvent *) { afterRange(m_range.showAll()); }

void ChartWidget::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        setCurrent(-1);
    QWidget::leaveEvent(event);
}

//! Without Ctrl the wheel scrolls what is around the chart, unless the chart was clicked first.
void ChartWidget::wheelEvent(QWheelEvent *event)
{
    const double turns = double(event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x()) / 120;
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier) || hasFocus();
    const bool pans = event->modifiers().testFlag(Qt::ShiftModifier) || event->angleDelta().y() == 0;
    if (!m_chart || turns == 0 || (!zooms && !pans) || (turns < 0 && zooms && !pans && m_range.isWhole())) {
        event->ignore();
        return;
    }
    if (pans)
        pan(-turns * panStep / 2);
    else
        zoom(std::pow(zoomStep, turns), std::clamp(event->position().x() / std::max(1, width()), 0.0, 1.0));
    event->accept();
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    const bool shifted = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::Copy))
        return copyImage();
    switch (event->key()) {
    case Qt::Key_Left:
        return shifted ? pan(-panStep) : step(-1);
    case Qt::Key_Right:
        return shifted ? pan(panStep) : step(1);
    case Qt::Key_Home:
        return step(-int(1e6));
    case Qt::Key_End:
        return step(int(1e6));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(zoomStep, 0.5);
    case Qt::Key_Minus:
        return zoom(1 / zoomStep, 0.5);
    case Qt::Key_0:
        return afterRange(m_range.showAll());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        return;
    case Qt::Key_Escape:
        if (m_current >= 0)
            return setCurrent(-1);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartWidget::contextMenuEvent(QContextMenuEvent *event)
{
    showChartMenu(this, event->globalPos(),
                  {.copy = [this] { copyImage(); },
                   .print = [this] { Q_EMIT printAsked(); },
                   .zoomIn = [this] { zoom(zoomStep, 0.5); },
                   .zoomOut = [this] { zoom(1 / zoomStep, 0.5); },
                   .showAll = [this] { afterRange(m_range.showAll()); }});
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void ChartWidget::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace vigie

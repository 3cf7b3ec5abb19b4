// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deadlines/month_view.h"

#include "gui/common/formats.h"
#include "gui/common/look/text_font.h"
#include "services/reports/due_words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace vigie {

namespace {

constexpr int daysInWeek = 7;
constexpr int weeks = 6;

int headHeight(const QFontMetrics &metrics) { return metrics.height() + 8; }

} // namespace

MonthView::MonthView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("month-view"));
    setAccessibleName(tr("Calendrier des échéances"));
    setFocusPolicy(Qt::StrongFocus);
    setFont(fontOf(TextKind::Note));
}

void MonthView::setWorkingDays(const WorkingDays &workingDays)
{
    m_workingDays = workingDays;
    update();
}

void MonthView::setToday(QDate today)
{
    m_today = today;
    update();
}

void MonthView::showMonth(QDate day)
{
    m_month = QDate(day.year(), day.month(), 1);
    m_cursor = day;
    m_loads.clear();
    update();
    Q_EMIT monthChanged();
}

void MonthView::setLoads(const QMap<QDate, DayLoad> &loads)
{
    m_loads = loads;
    tellCursor();
    update();
}

QDate MonthView::firstDay() const { return m_month.addDays(1 - m_month.dayOfWeek()); }

QDate MonthView::lastDay() const { return firstDay().addDays(daysInWeek * weeks - 1); }

QSize MonthView::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(QStringLiteral("00/00 0000")) * daysInWeek,
            headHeight(metrics) + weeks * (metrics.height() + 12)};
}

QRect MonthView::cellOf(QDate day) const
{
    const qint64 index = firstDay().daysTo(day);
    const int top = headHeight(fontMetrics());
    const auto column = int(index % daysInWeek);
    const auto row = int(index / daysInWeek);
    const int left = column * width() / daysInWeek;
    const int above = top + row * (height() - top) / weeks;
    const int right = (column + 1) * width() / daysInWeek;
    const int below = top + (row + 1) * (height() - top) / weeks;
    return {left, above, right - left, below - above};
}

QDate MonthView::dayAt(QPoint point) const
{
    for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(1)) {
        if (cellOf(day).contains(point))
            return day;
    }
    return {};
}

void MonthView::paintDay(QPainter &painter, QDate day) const
{
    const Colours colours = coloursOf(palette());
    const QRect cell = cellOf(day);
    const bool isOff = !m_workingDays.isWorkingDay(day);
    painter.fillRect(cell, isOff ? colours.window : colours.base);
    painter.setPen(colours.line);
    painter.drawRect(cell.adjusted(-1, -1, -1, -1));
    const bool isToday = day == m_today;
    const QRect text = cell.adjusted(6, 4, -6, -4);
    const QString number = isToday ? QLocale().toString(day, QStringLiteral("d/MM")) : QString::number(day.day());
    if (isToday) {
        const QRect mark(text.left() - 3, text.top() - 1, fontMetrics().horizontalAdvance(number) + 6,
                         fontMetrics().height() + 2);
        painter.fillRect(mark, colours.accent);
    }
    painter.setPen(isToday ? colours.onAccent : day.month() == m_month.month() ? colours.text : colours.tertiary);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, number);
    if (const DayLoad load = m_loads.value(day); load.count > 0) {
        constexpr int side = 14;
        const QString count = countText(load.count);
        painter.setPen(colours.text);
        painter.drawText(text, Qt::AlignRight | Qt::AlignTop, count);
        const int right = text.right() - fontMetrics().horizontalAdvance(count) - 4;
        paintGlyph(painter, QRectF(right - side, text.top() + (fontMetrics().height() - side) / 2, side, side),
                   load.glyph, colours);
    }
    if (hasFocus() && day == m_cursor) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(cell.adjusted(1, 1, -2, -2));
    }
}

void MonthView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), colours.header);
    painter.setPen(colours.secondary);
    for (int day = 0; day < daysInWeek; ++day) {
        const QRect head(day * width() / daysInWeek + 6, 0, width() / daysInWeek, headHeight(fontMetrics()));
        painter.drawText(head, Qt::AlignVCenter, QLocale().standaloneDayName(day + 1, QLocale::ShortFormat));
    }
    for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(1))
        paintDay(painter, day);
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->pos());
    if (!day.isValid())
        return;
    m_cursor = day;
    tellCursor();
    update();
    Q_EMIT dayAsked(day);
}

void MonthView::moveCursor(int days)
{
    const QDate day = m_cursor.addDays(days);
    if (day.year() != m_month.year() || day.month() != m_month.month())
        showMonth(day);
    m_cursor = day;
    tellCursor();
    update();
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(-1);
    case Qt::Key_Right:
        return moveCursor(1);
    case Qt::Key_Up:
        return moveCursor(-daysInWeek);
    case Qt::Key_Down:
        return moveCursor(daysInWeek);
    case Qt::Key_PageUp:
        return showMonth(m_cursor.addMonths(-1));
    case Qt::Key_PageDown:
        return showMonth(m_cursor.addMonths(1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT dayAsked(m_cursor);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

//! What a screen reader says of the day of the cursor.
void MonthView::tellCursor()
{
    const DayLoad load = m_loads.value(m_cursor);
    setAccessibleDescription(
        tr("%1 : %Ln échéance(s) ou constat(s)", nullptr, int(load.count)).arg(dateText(m_cursor)));
}

bool MonthView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QDate day = dayAt(help->pos());
    const auto off = day.isValid() ? m_workingDays.dayOff(day) : std::nullopt;
    QToolTip::showText(help->globalPos(), off ? tr("%1 : %2").arg(dateText(day), dayOffText(*off)) : dateText(day),
                       this);
    return true;
}

} // namespace vigie

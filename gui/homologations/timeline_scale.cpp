// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/homologations/timeline_scale.h"

#include "gui/common/look/colours.h"
#include "gui/common/look/text_font.h"
#include "gui/homologations/timeline_span.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>

namespace vigie {

TimelineScale::TimelineScale(QHeaderView &header, int column, QDate today)
    : QWidget(header.viewport())
    , m_header(header)
    , m_column(column)
    , m_today(today)
{
    setObjectName(QStringLiteral("timeline-scale"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&header, &QHeaderView::sectionResized, this, &TimelineScale::place);
    connect(&header, &QHeaderView::sectionMoved, this, &TimelineScale::place);
    connect(&header, &QHeaderView::geometriesChanged, this, &TimelineScale::place);
    header.viewport()->installEventFilter(this);
    place();
}

void TimelineScale::setToday(QDate today)
{
    m_today = today;
    update();
}

//! The lower half of the section: the upper one holds the title.
void TimelineScale::place()
{
    const int height = m_header.height() / 2;
    setGeometry(m_header.sectionViewportPosition(m_column), m_header.height() - height, m_header.sectionSize(m_column),
                height);
    setVisible(!m_header.isSectionHidden(m_column));
}

bool TimelineScale::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Paint)
        place();
    return QWidget::eventFilter(watched, event);
}

void TimelineScale::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.header);
    const TimelineSpan span = TimelineSpan::around(m_today);
    const int todayAt = int(span.at(m_today, width()));
    const QString today = QLocale().toString(m_today, QStringLiteral("dd/MM"));
    painter.setFont(fontOf(TextKind::Count));
    const int badge = painter.fontMetrics().horizontalAdvance(today) + 10;
    const QRect badgeRect(qBound(0, todayAt - badge / 2, qMax(0, width() - badge)), 3, badge, height() - 7);
    int free = 0; // where the next label may begin
    for (QDate quarter = span.from; quarter < span.to; quarter = quarter.addMonths(3)) {
        const int x = int(span.at(quarter, width()));
        painter.setPen(colours.line);
        painter.drawLine(x, height() - 6, x, height());
        const bool isYear = quarter.month() == 1;
        const QString text = isYear ? QString::number(quarter.year())
                                    : QLocale().monthName(quarter.month(), QLocale::ShortFormat);
        const QRect room(x + 4, 0, painter.fontMetrics().horizontalAdvance(text) + 2, height());
        if (room.left() < free || room.right() > width() || room.intersects(badgeRect))
            continue;
        painter.setPen(isYear ? colours.text : colours.secondary);
        painter.drawText(room, Qt::AlignVCenter, text);
        free = room.right() + 4;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(badgeRect, 3, 3);
    painter.setPen(colours.onAccent);
    painter.drawText(badgeRect, Qt::AlignCenter, today);
}

} // namespace vigie

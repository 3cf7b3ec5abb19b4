// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/homologations/timeline_delegate.h"

#include "gui/common/formats.h"
#include "gui/common/look/colours.h"
#include "gui/common/look/text_font.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/homologations/timeline_span.h"
#include "services/storage/homologation_query.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace vigie {

namespace {

constexpr int barHeight = 9;

QColor colourOf(const HomologationPosition &position, const Colours &colours)
{
    switch (position.state) {
    case HomologationState::Expired:
        return position.terms.mayBeSuspended ? colours.error : colours.warn;
    case HomologationState::Overdue:
        return colours.warn;
    case HomologationState::DueToday:
    case HomologationState::ToPrepare:
        return colours.info;
    case HomologationState::Valid:
        return colours.series;
    case HomologationState::ToCorrect:
        return colours.toMend;
    case HomologationState::None:
    case HomologationState::NotRenewing:
        return colours.neutral;
    }
    Q_UNREACHABLE();
}

void paintDiamond(QPainter &painter, const QPointF &centre, const QColor &colour)
{
    constexpr double half = 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{centre + QPointF(-half, 0), centre + QPointF(0, -half), centre + QPointF(half, 0),
                                  centre + QPointF(0, half)});
}

//! Where a part of the line is drawn, and with what.
struct Line {
    QPainter &painter;
    QRect room;
    TimelineSpan span;

    [[nodiscard]] double x(QDate day) const { return room.left() + span.at(day, room.width()); }
    [[nodiscard]] QRectF bar(QDate from, QDate to, double height) const
    {
        return QRectF(x(from), room.center().y() - height / 2 + 0.5, x(to) - x(from), height);
    }
    void fill(QDate from, QDate to, const QColor &colour) const { painter.fillRect(bar(from, to, barHeight), colour); }
    //! The next document is awaited: hatched, with an edge.
    void hatch(QDate from, QDate to, const QColor &colour) const
    {
        painter.setPen(QPen(colour, 1));
        painter.setBrush(QBrush(colour, Qt::BDiagPattern));
        painter.drawRect(bar(from, to, barHeight).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    void outline(QDate from, QDate to, const QColor &colour, Qt::PenStyle style) const
    {
        painter.setPen(QPen(colour, 1, style));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar(from, to, barHeight).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    void thin(QDate from, QDate to, const QColor &colour) const { painter.fillRect(bar(from, to, 3), colour); }
    //! After the end of the bar; without room there, over the bar before `due`, as a tag.
    void label(QDate day, QDate due, const QString &text, const QColor &colour, const Colours &colours) const
    {
        const QFont font = fontOf(TextKind::Count);
        const int width = QFontMetrics(font).horizontalAdvance(text);
        const double right = x(day) + 7;
        painter.setFont(font);
        const bool isAfter = right + width <= room.right();
        const double left = isAfter ? right : qMin(x(due), double(room.right())) - 9 - width;
        if (!isAfter) {
            painter.setPen(colours.strongLine);
            painter.setBrush(colours.base);
            painter.drawRoundedRect(QRectF(left - 4, room.center().y() - barHeight + 0.5, width + 8, 2 * barHeight), 3,
                                    3);
        }
        painter.setPen(colour);
        painter.drawText(QRectF(left, room.top(), width + 1, room.height()), Qt::AlignVCenter, text);
    }
};

QDate startOf(const Homologation &document, const HomologationTerms &terms, const TimelineSpan &span)
{
    const QDate start = terms.isInterval ? document.receivedOn : document.validFrom;
    return start.isValid() ? start : span.from;
}

//! The other documents: thin where they are over, dashed where one follows.
void paintOthers(const Line &line, const HomologationPosition &position, const Colours &colours)
{
    for (qsizetype i = 0; i < position.documents.size(); ++i) {
        const Homologation &document = position.documents.at(i);
        if (i == position.deciding || position.terms.isInterval || !document.validUntil.isValid())
            continue;
        const QDate from = startOf(document, position.terms, line.span);
        if (document.validUntil > position.endsOn)
            line.outline(from, document.validUntil, colours.series, Qt::DashLine);
        else
            line.thin(from, document.validUntil, colours.strongLine);
    }
}

} // namespace

void paintTimelineGrid(QPainter &painter, const QRect &room, const TimelineSpan &span, QDate today,
                       const Colours &colours)
{
    for (QDate quarter = span.from; quarter < span.to; quarter = quarter.addMonths(3)) {
        const int x = room.left() + int(span.at(quarter, room.width()));
        painter.setPen(quarter.month() == 1 ? colours.strongLine : colours.line);
        painter.drawLine(x, room.top(), x, room.bottom());
    }
    const int x = room.left() + int(span.at(today, room.width()));
    painter.fillRect(QRect(x - 1, room.top(), 2, room.height()), colours.accent);
}

TimelineDelegate::TimelineDelegate(const PagedTableModel &model, QDate today, QObject *parent)
    : RowDelegate(parent)
    , m_model(model)
    , m_today(today)
{
}

void TimelineDelegate::paintPosition(QPainter &painter, const QRect &room, const HomologationPosition &position,
                                     const Colours &colours) const
{
    const TimelineSpan span = TimelineSpan::around(m_today);
    const Line line{painter, room, span};
    const Homologation *document = position.document();
    if (!document)
        return line.label(m_today, m_today, tr("aucune pièce reçue"), colours.tertiary, colours);
    const QColor colour = colourOf(position, colours);
    const QDate from = startOf(*document, position.terms, span);
    if (position.state == HomologationState::ToCorrect) {
        const QDate end = document->validUntil.isValid() ? document->validUntil : m_today;
        line.outline(qMin(from, end), qMax(from, end), colour, Qt::DashLine);
        return line.label(qMax(from, end), qMax(from, end), tr("dates à corriger"), colour, colours);
    }
    paintOthers(line, position, colours);
    line.fill(from, qMax(from, position.dueOn), colour);
    if (!position.terms.isInterval)
        line.hatch(qMax(from, position.dueOn), position.endsOn.addDays(1), colour);
    if (span.holds(position.dueOn))
        paintDiamond(painter, {line.x(position.dueOn), room.center().y() + 0.5}, colours.text);
    line.label(position.endsOn.addDays(1), position.dueOn, dateText(position.endsOn), colours.secondary, colours);
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursOf(option.palette);
    painter->save();
    paintGround(painter, option);
    const QRect room = option.rect.adjusted(0, 0, 0, -1);
    painter->setClipRect(room);
    const TimelineSpan span = TimelineSpan::around(m_today);
    paintTimelineGrid(*painter, room, span, m_today, colours);
    const ListRow *row = m_model.rowAt(index.row());
    if (const auto *shown = row ? std::any_cast<HomologationRow>(&row->value) : nullptr)
        paintPosition(*painter, room, shown->position, colours);
    painter->restore();
}

bool TimelineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return RowDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data().toString().toHtmlEscaped(), view);
    return true;
}

} // namespace vigie

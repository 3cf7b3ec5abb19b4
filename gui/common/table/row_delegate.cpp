// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/table/row_delegate.h"

#include "gui/common/look/glyph.h"
#include "gui/common/look/line_text.h"
#include "gui/common/table/paged_table_model.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace vigie {

namespace {

constexpr int glyphSize = 14;
constexpr int glyphGap = 6;

bool isFirstVisible(const QWidget *widget, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(widget);
    return table && table->horizontalHeader()->visualIndex(index.column()) == 0;
}

TextKind kindFor(const QModelIndex &index, Glyph glyph)
{
    if (index.data(PagedTableModel::KindRole).toInt() == int(ListColumn::Kind::Identifier))
        return TextKind::Identifier;
    if (glyph != Glyph::None || index.data(PagedTableModel::StrongRole).toBool())
        return TextKind::State;
    return TextKind::Table;
}

QColor inkFor(const QModelIndex &index, Glyph glyph, const Colours &colours)
{
    if (glyph != Glyph::None)
        return colours.of(toneOf(glyph));
    if (index.data(PagedTableModel::DimmedRole).toBool())
        return colours.tertiary;
    return colours.of(Tone(index.data(PagedTableModel::ToneRole).toInt()));
}

QRect roomFor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int left = isFirstVisible(option.widget, index) ? RowDelegate::firstInset : RowDelegate::cellInset;
    return option.rect.adjusted(left, 0, -RowDelegate::cellInset, -1);
}

} // namespace

void RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Colours colours = coloursOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, colours.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.hover);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool edged = selected && view && view->hasFocus();
    // A rectangle of one pixel: a stroked line takes four times as long, and there is one for each cell.
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter->fillRect(line, edged ? colours.accent : colours.line);
    if (edged)
        painter->fillRect(line.translated(0, 1 - option.rect.height()), colours.accent);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursOf(option.palette);
    const auto glyph = Glyph(index.data(PagedTableModel::GlyphRole).toInt());
    painter->save();
    paintGround(painter, option);
    QRect room = roomFor(option, index);
    if (glyph != Glyph::None) {
        paintGlyph(*painter, QRectF(room.left(), room.top(), glyphSize, room.height()), glyph, colours);
        room.setLeft(room.left() + glyphSize + glyphGap);
    }
    painter->setPen(inkFor(index, glyph, colours));
    drawLineText(*painter, room, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), kindFor(index, glyph),
                 index.data().toString());
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto glyph = Glyph(index.data(PagedTableModel::GlyphRole).toInt());
    const TextKind kind = kindFor(index, glyph);
    const int shape = glyph == Glyph::None ? 0 : glyphSize + glyphGap;
    const int left = isFirstVisible(option.widget, index) ? firstInset : cellInset;
    return {left + shape + lineTextWidth(kind, index.data().toString()) + cellInset + 1,
            QFontMetrics(fontOf(kind)).height()};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto glyph = Glyph(index.data(PagedTableModel::GlyphRole).toInt());
    const QString text = index.data().toString();
    const int room = roomFor(option, index).width() - (glyph == Glyph::None ? 0 : glyphSize + glyphGap);
    const bool cut = lineTextWidth(kindFor(index, glyph), text) > room;
    QToolTip::showText(event->globalPos(), cut ? text.toHtmlEscaped() : QString(), view);
    return true;
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/search_delegate.h"

#include "gui/common/look/glyph.h"
#include "gui/common/look/icon.h"
#include "gui/common/look/text_font.h"
#include "gui/shell/search_hit.h"

#include <QPainter>

namespace vigie {

namespace {

constexpr int inset = 12;

QString iconOf(SearchHit::Section section)
{
    switch (section) {
    case SearchHit::Section::Partners:
        return QStringLiteral("building-2");
    case SearchHit::Section::Tokens:
        return QStringLiteral("key-round");
    case SearchHit::Section::Incidents:
        return QStringLiteral("siren");
    case SearchHit::Section::Clauses:
        return QStringLiteral("scale");
    case SearchHit::Section::Actions:
        return QStringLiteral("chevron-right");
    }
    Q_UNREACHABLE();
}

void paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index, const Colours &colours)
{
    painter.fillRect(rect, colours.header);
    painter.setFont(fontOf(TextKind::Section));
    painter.setPen(colours.secondary);
    painter.drawText(rect.adjusted(inset, 0, 0, 0), Qt::AlignVCenter, index.data().toString());
    painter.setFont(fontOf(TextKind::Count));
    painter.drawText(rect.adjusted(0, 0, -inset, 0), Qt::AlignVCenter | Qt::AlignRight,
                     index.data(SearchDelegate::DetailRole).toString());
}

//! Returns how much room the state took on the right.
int paintStateAtEnd(QPainter &painter, const QRect &rect, const QModelIndex &index, const Colours &colours)
{
    const auto glyph = Glyph(index.data(SearchDelegate::GlyphRole).toInt());
    const QString word = index.data(SearchDelegate::StateRole).toString();
    if (glyph == Glyph::None)
        return 0;
    const QFont font = fontOf(TextKind::State);
    const int width = QFontMetrics(font).horizontalAdvance(word) + 2;
    painter.setFont(font);
    painter.setPen(colours.of(toneOf(glyph)));
    const QRect words(rect.right() - inset - width, rect.top(), width, rect.height());
    painter.drawText(words, Qt::AlignVCenter, word);
    paintGlyph(painter, QRectF(words.left() - 20, rect.top(), 14, rect.height()), glyph, colours);
    return width + 20 + inset;
}

} // namespace

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int least = index.data(HitRole).isValid() ? 32 : 24;
    return {200, qMax(least, option.fontMetrics.height() + (least == 32 ? 14 : 6))};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursOf(option.palette);
    painter->save();
    if (!index.data(HitRole).isValid()) {
        paintHeading(*painter, option.rect, index, colours);
        return painter->restore();
    }
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colours.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.hover);
    const auto section = SearchHit::Section(index.data(SectionRole).toInt());
    const QRect shape(option.rect.left() + inset, option.rect.center().y() - 7, 16, 16);
    paintIcon(*painter, iconOf(section), shape, colours.secondary);
    const int taken = paintStateAtEnd(*painter, option.rect, index, colours);
    QRect room = option.rect.adjusted(inset + 26, 0, -inset - taken, 0);
    const QFont font = fontOf(index.data(IdentifierRole).toBool() ? TextKind::Identifier : TextKind::Body);
    const QString title = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->setFont(font);
    painter->setPen(colours.text);
    painter->drawText(room, Qt::AlignVCenter, title);
    room.setLeft(room.left() + QFontMetrics(font).horizontalAdvance(title) + 10);
    const QFont detailFont = fontOf(TextKind::Note);
    painter->setFont(detailFont);
    painter->setPen(colours.secondary);
    painter->drawText(
        room, Qt::AlignVCenter,
        QFontMetrics(detailFont).elidedText(index.data(DetailRole).toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace vigie

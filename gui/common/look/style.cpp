// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/look/style.h"

#include "gui/common/look/colours.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QMargins>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTreeView>

namespace vigie {

namespace {

constexpr qreal radius = 4;
constexpr QMargins lineEditInset{4, 0, 2, 0}; // between a line edit's frame and its text

bool has(const QStyleOption *option, QStyle::State state) { return (option->state & state) == state; }

void drawPanel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal inset = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void drawField(QPainter *painter, const QStyleOption *option)
{
    const Colours colours = coloursOf(option->palette);
    const bool focused = has(option, QStyle::State_HasFocus);
    const bool enabled = has(option, QStyle::State_Enabled);
    drawPanel(painter, option->rect, enabled ? option->palette.color(QPalette::Base) : colours.window,
              focused       ? colours.accent
                  : enabled ? colours.fieldEdge
                            : colours.strongLine,
              focused ? 2 : 1);
}

void drawButton(QPainter *painter, const QStyleOption *option)
{
    const Colours colours = coloursOf(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    QColor fill = enabled ? option->palette.color(QPalette::Button) : colours.window;
    if (enabled && (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On)))
        fill = colours.selection;
    else if (enabled && has(option, QStyle::State_MouseOver))
        fill = colours.hover;
    const bool focused = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
    drawPanel(painter, option->rect, fill, focused ? colours.accent : colours.strongLine, focused ? 2 : 1);
}

void drawToolButton(QPainter *painter, const QStyleOption *option)
{
    const Colours colours = coloursOf(option->palette);
    if (!has(option, QStyle::State_Enabled))
        return;
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        drawPanel(painter, option->rect, colours.selection, {}, 0);
    else if (has(option, QStyle::State_MouseOver))
        drawPanel(painter, option->rect, colours.hover, {}, 0);
    if (has(option, QStyle::State_HasFocus))
        drawPanel(painter, option->rect, {}, colours.accent, 2);
}

void drawChevron(QPainter *painter, const QRect &rect, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(rect).center();
    painter->drawPolyline(QPolygonF{middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)});
    painter->restore();
}

//! A field of 14 with its tick, visible in both appearances.
void drawCheck(QPainter *painter, const QStyleOption *option)
{
    const Colours colours = coloursOf(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool filled = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    QRectF box(0, 0, 14, 14);
    box.moveCenter(QRectF(option->rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor edge = enabled ? colours.fieldEdge : colours.line;
    painter->setPen(QPen(filled && enabled ? colours.accent : edge, 1));
    painter->setBrush(filled ? (enabled ? colours.accent : colours.line) : colours.base);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setPen(
        QPen(enabled ? colours.onAccent : colours.secondary, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (has(option, QStyle::State_NoChange))
        painter->drawLine(box.topLeft() + QPointF(4, 7), box.topLeft() + QPointF(10, 7));
    else if (filled)
        painter->drawPolyline(QPolygonF{box.topLeft() + QPointF(3.5, 7.5), box.topLeft() + QPointF(6, 10),
                                        box.topLeft() + QPointF(10.5, 4.5)});
    painter->restore();
}

//! As a check box, round: the style below draws a ring that a dark base swallows.
void drawRadio(QPainter *painter, const QStyleOption *option)
{
    const Colours colours = coloursOf(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool chosen = has(option, QStyle::State_On);
    const QPointF centre = QRectF(option->rect).center();
    const QColor edge = enabled ? colours.fieldEdge : colours.line;
    const QColor mark = enabled ? colours.accent : colours.secondary;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(chosen && enabled ? colours.accent : edge, 1));
    painter->setBrush(colours.base);
    painter->drawEllipse(centre, 6.5, 6.5);
    if (chosen) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(centre, 3.5, 3.5);
    }
    painter->restore();
}

bool isFirst(const QStyleOptionHeader &header)
{
    return header.position == QStyleOptionHeader::Beginning || header.position == QStyleOptionHeader::OnlyOneSection;
}

bool isAcross(const QStyleOption *option)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    return header && header->orientation == Qt::Horizontal;
}

void drawHeaderSection(QPainter *painter, const QStyleOption *option)
{
    const Colours colours = coloursOf(option->palette);
    const QRect &rect = option->rect;
    painter->fillRect(rect, colours.header);
    painter->setPen(colours.line);
    painter->drawLine(rect.topRight() + QPoint(0, 4), rect.bottomRight() - QPoint(0, 4));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

//! Over the text of the cells below it.
void drawHeaderLabel(QPainter *painter, const QStyleOptionHeader &header)
{
    const int left = isFirst(header) ? tableFirstInset : tableCellInset;
    const QRect room = header.rect.adjusted(left, 0, -tableCellInset, 0);
    painter->setPen(coloursOf(header.palette).secondary);
    painter->drawText(room, int(header.textAlignment | Qt::AlignVCenter),
                      header.fontMetrics.elidedText(header.text, Qt::ElideRight, room.width()));
}

} // namespace

Style::Style() = default;

int controlHeight(const QFontMetrics &metrics) { return qMax(28, metrics.height() + 10); }

int tableRowHeight(const QFontMetrics &metrics, Density density)
{
    return density == Density::Compact ? qMax(24, metrics.height() + 6) : qMax(28, metrics.height() + 10);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_SplitterWidth:
        return 1;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 2;
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemMargin:
        return 0;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QComboBox *>(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth <= 0)
            return painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return drawField(painter, option);
    }
    case PE_FrameLineEdit:
        return;
    case PE_PanelButtonCommand:
        return drawButton(painter, option);
    case PE_PanelButtonTool:
        return drawToolButton(painter, option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(painter, option);
    case PE_IndicatorRadioButton:
        return drawRadio(painter, option);
    case PE_FrameFocusRect:
        return drawPanel(painter, option->rect, {}, coloursOf(option->palette).accent, 2);
    case PE_PanelToolBar:
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_Header && isAcross(option)) {
        drawHeaderSection(painter, option);
        return drawHeaderLabel(painter, *static_cast<const QStyleOptionHeader *>(option));
    }
    if (element == CE_HeaderEmptyArea && isAcross(option))
        return drawHeaderSection(painter, option);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    // An editable one, or a date with its calendar, draws its text in the same field.
    if (control == CC_ComboBox && combo) {
        drawField(painter, option);
        const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        drawChevron(painter, arrow, coloursOf(option->palette).secondary);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(lineEditInset.left(), 0, -lineEditInset.right(), 0) : rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (option && (type == CT_PushButton || type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox))
        result.setHeight(qMax(result.height(), controlHeight(option->fontMetrics)));
    if (qobject_cast<const QAbstractSpinBox *>(widget)) // Qt does not count what the style takes of its line edit
        result.rwidth() += lineEditInset.left() + lineEditInset.right();
    if (option && type == CT_ItemViewItem && qobject_cast<const QTreeView *>(widget))
        result.setHeight(qMax(result.height(), option->fontMetrics.height() + 8));
    if (type == CT_HeaderSection && isAcross(option)) {
        const auto &header = *static_cast<const QStyleOptionHeader *>(option);
        const int text = option->fontMetrics.horizontalAdvance(header.text);
        result.setWidth(text + tableCellInset + (isFirst(header) ? tableFirstInset : tableCellInset) + 1);
    }
    return result;
}

} // namespace vigie

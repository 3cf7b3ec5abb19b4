// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/table/view_tabs.h"

#include "gui/common/look/colours.h"
#include "gui/common/look/text_font.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>

namespace vigie {

namespace {
constexpr int inset = 10;
constexpr int gap = 6;

int advance(const QFont &font, const QString &text) { return QFontMetrics(font).horizontalAdvance(text); }

} // namespace

ViewTabs::ViewTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setAccessibleName(tr("Vues"));
}

void ViewTabs::setViews(const QList<TableView> &views)
{
    const QSignalBlocker silence(this);
    const QString current = currentView();
    while (count() > 0)
        removeTab(0);
    for (const TableView &view : views) {
        const int index = addTab(view.title);
        setTabData(index, view.id);
        if (view.saved)
            m_saved.insert(view.id);
    }
    select(current);
}

void ViewTabs::select(const QString &viewId)
{
    for (int index = 0; index < count(); ++index) {
        if (tabData(index).toString() == viewId)
            setCurrentIndex(index);
    }
}

void ViewTabs::setCount(const QString &viewId, qint64 count)
{
    m_counts.insert(viewId, QLocale().toString(count));
    // A tab's place is computed again only when its text is set.
    for (int index = 0; index < QTabBar::count(); ++index) {
        if (tabData(index).toString() == viewId) {
            setAccessibleTabName(index, QStringLiteral("%1 %2").arg(tabText(index), m_counts.value(viewId)));
            setTabText(index, tabText(index));
        }
    }
    update();
}

void ViewTabs::contextMenuEvent(QContextMenuEvent *event)
{
    const QString view = tabData(tabAt(event->pos())).toString();
    if (!m_saved.contains(view))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Retirer cette vue")), &QAction::triggered, this,
            [this, view] { Q_EMIT removalAsked(view); });
    menu->popup(event->globalPos());
}

QSize ViewTabs::tabSizeHint(int index) const
{
    const QString count = m_counts.value(tabData(index).toString());
    const int counted = count.isEmpty() ? 0 : gap + advance(fontOf(TextKind::Count), count);
    return {2 * inset + advance(fontOf(TextKind::Section), tabText(index)) + counted,
            qMax(34, fontMetrics().height() + 14)};
}

void ViewTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    for (int index = 0; index < count(); ++index) {
        const QRect rect = tabRect(index);
        const bool current = index == currentIndex();
        const QFont font = fontOf(current ? TextKind::Section : TextKind::Body);
        painter.setFont(font);
        painter.setPen(current ? colours.text : colours.secondary);
        const QRect words = rect.adjusted(inset, 0, 0, 0);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, tabText(index));
        painter.setFont(fontOf(TextKind::Count));
        painter.setPen(colours.tertiary);
        painter.drawText(words.adjusted(advance(font, tabText(index)) + gap, 1, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         m_counts.value(tabData(index).toString()));
        if (current)
            painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), colours.accent);
        if (current && hasFocus()) {
            painter.setPen(QPen(colours.accent, 2));
            painter.drawRect(rect.adjusted(1, 1, -1, -3));
        }
    }
}

} // namespace vigie

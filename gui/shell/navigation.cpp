// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/navigation.h"

#include "gui/common/formats.h"
#include "gui/common/look/icon.h"
#include "gui/common/look/text_font.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace vigie {

namespace {

enum Role { PageRole = Qt::UserRole, TitleRole, IconRole, CountRole, StartsGroupRole };

constexpr int inset = 16;
constexpr int foldedWidth = 48;
constexpr int groupGap = 17;

class Delegate : public QStyledItemDelegate
{
public:
    explicit Delegate(const Navigation &navigation, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_navigation(navigation)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int row = qMax(31, option.fontMetrics.height() + 14);
        return {foldedWidth, row + (index.data(StartsGroupRole).toBool() ? groupGap : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours colours = coloursOf(option.palette);
        QRect row = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(StartsGroupRole).toBool()) {
            painter->fillRect(QRect(row.left() + inset, row.top() + groupGap / 2, row.width() - 2 * inset, 1),
                              colours.line);
            row.setTop(row.top() + groupGap);
        }
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        paintGround(*painter, option, row, colours, selected);
        paintIcon(*painter, index.data(IconRole).toString(), QRect(inset, row.center().y() - 7, 16, 16),
                  selected ? colours.accent : colours.secondary);
        if (!m_navigation.isFolded())
            paintWords(*painter, row, index, colours, selected);
        painter->restore();
    }

private:
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
                            const Colours &colours, bool selected)
    {
        const QRectF body = QRectF(row).adjusted(8, 0.5, -8, -0.5);
        painter.setPen(Qt::NoPen);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter.setBrush(selected ? colours.selection : colours.hover);
            painter.drawRoundedRect(body, 4, 4);
        }
        if (selected)
            painter.fillRect(QRect(row.left(), row.top() + 4, 3, row.height() - 8), colours.accent);
        if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colours.accent, 2));
            painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), 4, 4);
        }
    }

    static void paintWords(QPainter &painter, const QRect &row, const QModelIndex &index, const Colours &colours,
                           bool selected)
    {
        const QString count = index.data(CountRole).toString();
        const QFont countFont = fontOf(TextKind::Count);
        painter.setFont(countFont);
        painter.setPen(colours.tertiary);
        painter.drawText(row.adjusted(0, 0, -inset, 0), Qt::AlignVCenter | Qt::AlignRight, count);
        const int taken = count.isEmpty() ? 0 : QFontMetrics(countFont).horizontalAdvance(count) + 8;
        const QFont font = fontOf(selected ? TextKind::Section : TextKind::Body);
        painter.setFont(font);
        painter.setPen(colours.text);
        const QRect room = row.adjusted(inset + 16 + 10, 0, -inset - taken, 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(font).elidedText(index.data(TitleRole).toString(), Qt::ElideRight, room.width()));
    }

    const Navigation &m_navigation;
};

} // namespace

Navigation::Navigation(const QList<PageEntry> &pages, QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setViewportMargins(0, 8, 0, 8);
    viewport()->setBackgroundRole(QPalette::Window);
    setBackgroundRole(QPalette::Window);
    setItemDelegate(new Delegate(*this, this));
    int group = pages.isEmpty() ? 0 : pages.first().group;
    for (const PageEntry &page : pages) {
        if (!page.of.isEmpty()) {
            m_standIns.insert(page.id, page.of);
            continue;
        }
        auto *item = new QStandardItem(page.title);
        item->setData(page.id, PageRole);
        item->setData(page.title, TitleRole);
        item->setData(page.icon, IconRole);
        item->setData(page.group != group, StartsGroupRole);
        group = page.group;
        m_model->appendRow(item);
    }
    setModel(m_model);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT pageAsked(current.data(PageRole).toString());
    });
    // From a page that has no place of its own back to the one that led to it.
    connect(this, &QListView::clicked, this, [this](const QModelIndex &clicked) {
        if (clicked.data(PageRole).toString() != m_shown)
            Q_EMIT pageAsked(clicked.data(PageRole).toString());
    });
}

QModelIndex Navigation::indexOf(const QString &pageId) const
{
    const QModelIndexList found = m_model->match(m_model->index(0, 0), PageRole, pageId, 1, Qt::MatchExactly);
    return found.value(0);
}

void Navigation::setCurrentPage(const QString &pageId)
{
    m_shown = pageId;
    const QSignalBlocker silence(selectionModel());
    const QModelIndex index = indexOf(m_standIns.value(pageId, pageId));
    setCurrentIndex(index);
    selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    viewport()->update();
}

void Navigation::setCount(const QString &pageId, qint64 count)
{
    const QModelIndex index = indexOf(pageId);
    if (!index.isValid())
        return;
    m_model->setData(index, countText(count), CountRole);
    m_model->setData(index, QStringLiteral("%1 %2").arg(index.data(TitleRole).toString(), countText(count)),
                     Qt::AccessibleTextRole);
    updateGeometry();
}

void Navigation::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString title = m_model->index(row, 0).data(TitleRole).toString();
        m_model->setData(m_model->index(row, 0), folded ? title : QString(), Qt::ToolTipRole);
    }
    updateGeometry();
    viewport()->update();
}

QSize Navigation::sizeHint() const
{
    if (m_folded)
        return {foldedWidth, 300};
    const QFontMetrics title(fontOf(TextKind::Section));
    const QFontMetrics count(fontOf(TextKind::Count));
    int width = 184;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        width = qMax(width,
                     2 * inset + 26 + title.horizontalAdvance(index.data(TitleRole).toString()) + 10
                         + count.horizontalAdvance(index.data(CountRole).toString()));
    }
    return {width, 300};
}

} // namespace vigie

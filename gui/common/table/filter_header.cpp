// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/table/filter_header.h"

#include "gui/common/look/colours.h"
#include "gui/common/look/text_font.h"
#include "gui/common/table/row_delegate.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QTimer>

namespace vigie {

namespace {

constexpr int typingPause = 150;

void paintSortArrow(QPainter *painter, const QPointF &at, bool up, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal tip = up ? -4 : 4;
    painter->drawLine(at + QPointF(0, -4), at + QPointF(0, 4));
    painter->drawPolyline(QPolygonF{at + QPointF(-3, tip / 4), at + QPointF(0, tip), at + QPointF(3, tip / 4)});
    painter->restore();
}

} // namespace

FilterHeader::FilterHeader(const QList<ListColumn> &columns, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_columns(columns)
    , m_typing(new QTimer(this))
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(40);
    setFont(fontOf(TextKind::Note));
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &FilterHeader::filtersChanged);
    for (const ListColumn &column : columns)
        m_editors.append(editorFor(column));
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeEditors);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeEditors);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::placeEditors);
}

QWidget *FilterHeader::editorFor(const ListColumn &column)
{
    if (column.filter == ListColumn::Filter::None)
        return nullptr;
    QWidget *editor = nullptr;
    if (column.filter == ListColumn::Filter::List) {
        auto *list = new QComboBox(this);
        list->addItem(QString(), QString());
        for (const FilterChoice &choice : column.choices)
            list->addItem(choice.text, choice.word);
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(1);
        connect(list, &QComboBox::currentIndexChanged, this, [this] {
            viewport()->update();
            Q_EMIT filtersChanged();
        });
        editor = list;
    } else {
        auto *field = new QLineEdit(this);
        field->setPlaceholderText(tr("filtrer"));
        field->setClearButtonEnabled(true);
        connect(field, &QLineEdit::textChanged, this, [this] {
            viewport()->update();
            m_typing->start();
        });
        editor = field;
    }
    editor->setObjectName(QStringLiteral("filter-") + column.id);
    editor->setAccessibleName(tr("Filtre : %1").arg(column.title));
    editor->setToolTip(editor->accessibleName());
    editor->setFont(fontOf(TextKind::Note));
    editor->installEventFilter(this);
    return editor;
}

QString FilterHeader::valueOf(int section) const
{
    if (const auto *list = qobject_cast<QComboBox *>(m_editors.at(section)))
        return list->currentData().toString();
    if (const auto *field = qobject_cast<QLineEdit *>(m_editors.at(section)))
        return field->text().trimmed();
    return {};
}

QMap<QString, QString> FilterHeader::filters() const
{
    QMap<QString, QString> result;
    for (int section = 0; section < m_editors.size(); ++section) {
        if (const QString value = valueOf(section); !value.isEmpty())
            result.insert(m_columns.at(section).id, value);
    }
    return result;
}

void FilterHeader::setFilters(const QMap<QString, QString> &filters)
{
    m_typing->stop();
    for (int section = 0; section < m_editors.size(); ++section) {
        const QString value = filters.value(m_columns.at(section).id);
        const QSignalBlocker silence(m_editors.at(section));
        if (auto *list = qobject_cast<QComboBox *>(m_editors.at(section)))
            list->setCurrentIndex(qMax(0, list->findData(value)));
        else if (auto *field = qobject_cast<QLineEdit *>(m_editors.at(section)))
            field->setText(value);
    }
    viewport()->update();
}

void FilterHeader::clear()
{
    if (!isFiltering())
        return;
    setFilters({});
    Q_EMIT filtersChanged();
}

void FilterHeader::editFilter(int column)
{
    QWidget *editor = m_editors.value(column);
    for (int section = 0; !editor && section < m_editors.size(); ++section) {
        if (!isSectionHidden(logicalIndex(section)))
            editor = m_editors.at(logicalIndex(section));
    }
    if (editor)
        editor->setFocus(Qt::ShortcutFocusReason);
}

int FilterHeader::titleHeight() const { return qMax(28, fontMetrics().height() + 10); }

int FilterHeader::filterHeight() const { return qMax(28, fontMetrics().height() + 12); }

QSize FilterHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), titleHeight() + filterHeight()}; }

QSize FilterHeader::sectionSizeFromContents(int section) const
{
    return {QHeaderView::sectionSizeFromContents(section).width(), titleHeight() + filterHeight()};
}

void FilterHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeEditors();
}

void FilterHeader::placeEditors()
{
    for (int section = 0; section < m_editors.size() && section < count(); ++section) {
        QWidget *editor = m_editors.at(section);
        if (!editor)
            continue;
        const int left = visualIndex(section) == 0 ? RowDelegate::firstInset - 4 : 4;
        const QRect cell(sectionViewportPosition(section), titleHeight(), sectionSize(section), filterHeight());
        editor->setGeometry(cell.adjusted(left, 3, -3, -3));
        editor->setVisible(!isSectionHidden(section) && cell.width() > left + 20);
    }
}

void FilterHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours colours = coloursOf(palette());
    painter->fillRect(rect, colours.header);
    QRect title(rect.left(), rect.top(), rect.width(), titleHeight());
    painter->setPen(colours.line);
    painter->drawLine(rect.topRight() + QPoint(0, 4), QPoint(rect.right(), rect.top() + titleHeight() - 4));
    painter->drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom());
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const bool figures = m_columns.at(section).kind == ListColumn::Kind::Figure;
    title.adjust(visualIndex(section) == 0 ? RowDelegate::firstInset : RowDelegate::cellInset, 0,
                 -RowDelegate::cellInset - (sorted ? 14 : 0), 0);
    const QString text = fontMetrics().elidedText(m_columns.at(section).title, Qt::ElideRight, title.width());
    painter->setFont(font());
    painter->setPen(sorted ? colours.text : colours.secondary);
    painter->drawText(title, Qt::AlignVCenter | (figures ? Qt::AlignRight : Qt::AlignLeft), text);
    if (!sorted)
        return;
    const int end = figures ? title.right() : title.left() + fontMetrics().horizontalAdvance(text);
    paintSortArrow(painter, QPointF(end + 9, title.center().y() + 1), sortIndicatorOrder() == Qt::AscendingOrder,
                   colours.secondary);
}

void FilterHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    const Colours colours = coloursOf(palette());
    if (const int end = length() - offset(); end < viewport()->width()) {
        const QRect rest(end, 0, viewport()->width() - end, height());
        painter.fillRect(rest, colours.header);
        painter.setPen(colours.line);
        painter.drawLine(rest.bottomLeft(), rest.bottomRight());
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, 2));
    for (int section = 0; section < m_editors.size(); ++section) {
        if (m_editors.at(section) && m_editors.at(section)->isVisible() && !valueOf(section).isEmpty())
            painter.drawRoundedRect(QRectF(m_editors.at(section)->geometry()).adjusted(-1, -1, 1, 1), 5, 5);
    }
}

void FilterHeader::mousePressEvent(QMouseEvent *event)
{
    if (event->position().y() < titleHeight() || cursor().shape() == Qt::SplitHCursor)
        QHeaderView::mousePressEvent(event);
}

void FilterHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    const bool sorts = section >= 0 && m_columns.at(section).sortable && event->position().y() < titleHeight();
    setSortIndicatorClearable(false);
    const bool clickable = sectionsClickable();
    setSectionsClickable(sorts);
    QHeaderView::mouseReleaseEvent(event);
    setSectionsClickable(clickable);
}

bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (auto *field = qobject_cast<QLineEdit *>(watched); field && !field->text().isEmpty())
            field->clear();
        else
            Q_EMIT left();
        return true;
    }
    return QHeaderView::eventFilter(watched, event);
}

void FilterHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fontOf(TextKind::Note));
        for (QWidget *editor : std::as_const(m_editors)) {
            if (editor)
                editor->setFont(fontOf(TextKind::Note));
        }
        updateGeometries();
    }
}

} // namespace vigie

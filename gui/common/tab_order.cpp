// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/tab_order.h"

#include <QHeaderView>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>

namespace vigie {

namespace {

void collect(const QLayout &layout, QList<QWidget *> &reached);

//! What a header has over its rows to filter them.
QList<QWidget *> fieldsIn(const QHeaderView &header)
{
    QList<QWidget *> fields = header.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    fields.removeIf([](const QWidget *field) { return !(field->focusPolicy() & Qt::TabFocus); });
    return fields;
}

void collect(QWidget &widget, QList<QWidget *> &reached)
{
    if (widget.layout())
        return collect(*widget.layout(), reached);
    if (const auto *table = qobject_cast<QTableView *>(&widget))
        reached.append(fieldsIn(*table->horizontalHeader()));
    if (widget.focusPolicy() & Qt::TabFocus)
        reached.append(&widget);
    if (const auto *area = qobject_cast<QScrollArea *>(&widget); area && area->widget())
        collect(*area->widget(), reached);
    if (const auto *splitter = qobject_cast<QSplitter *>(&widget)) {
        for (int index = 0; index < splitter->count(); ++index)
            collect(*splitter->widget(index), reached);
    }
}

void collect(const QLayout &layout, QList<QWidget *> &reached)
{
    for (int index = 0; index < layout.count(); ++index) {
        QLayoutItem *item = layout.itemAt(index);
        if (item->widget())
            collect(*item->widget(), reached);
        else if (item->layout())
            collect(*item->layout(), reached);
    }
}

} // namespace

void tabInLayoutOrder(QWidget &form)
{
    QList<QWidget *> reached;
    collect(form, reached);
    for (qsizetype index = 1; index < reached.size(); ++index)
        QWidget::setTabOrder(reached.at(index - 1), reached.at(index));
}

} // namespace vigie

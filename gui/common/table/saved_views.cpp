// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/table/saved_views.h"

namespace vigie {

namespace {

const QString filtersKey = QStringLiteral("filters");
const QString sortKey = QStringLiteral("sort");
const QString descendingKey = QStringLiteral("descending");

TableState stateFrom(const QJsonObject &json)
{
    TableState state;
    const QJsonObject filters = json.value(filtersKey).toObject();
    for (auto filter = filters.begin(); filter != filters.end(); ++filter)
        state.filters.insert(filter.key(), filter.value().toString());
    state.sortColumn = json.value(sortKey).toString();
    state.sortOrder = json.value(descendingKey).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return state;
}

} // namespace

QList<TableView> savedViewsFrom(const QJsonObject &json)
{
    QList<TableView> views;
    for (auto view = json.begin(); view != json.end(); ++view)
        views.append({.id = QStringLiteral("saved/") + view.key(),
                      .title = view.key(),
                      .state = stateFrom(view.value().toObject()),
                      .saved = true});
    return views;
}

QJsonObject jsonOf(const QList<TableView> &views)
{
    QJsonObject json;
    for (const TableView &view : views) {
        QJsonObject filters;
        for (auto filter = view.state.filters.begin(); filter != view.state.filters.end(); ++filter)
            filters.insert(filter.key(), filter.value());
        json.insert(view.title,
                    QJsonObject{{filtersKey, filters},
                                {sortKey, view.state.sortColumn},
                                {descendingKey, view.state.sortOrder == Qt::DescendingOrder}});
    }
    return json;
}

} // namespace vigie

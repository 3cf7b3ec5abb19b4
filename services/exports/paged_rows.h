// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/export_table.h"

#include <algorithm>
#include <utility>

namespace vigie {

//! Pages of rows made of pages of values: an empty page at the end.
template <typename Value, typename ToRow>
[[nodiscard]] std::function<Result<QList<ExportRow>>()> pagesOf(std::function<Result<QList<Value>>()> values,
                                                                ToRow toRow)
{
    return [values = std::move(values), toRow = std::move(toRow)]() -> Result<QList<ExportRow>> {
        const Result<QList<Value>> page = values();
        if (!page)
            return failure(page.error());
        QList<ExportRow> rows;
        rows.reserve(page->size());
        for (const Value &value : *page)
            rows += toRow(value);
        return rows;
    };
}

//! The rows of those ids, read in pages; `query.rows(ids)` leaves out an id that is gone, and a page where all are
//! gone does not end the export.
template <typename Value, typename Query>
[[nodiscard]] std::function<Result<QList<Value>>()> rowsOfIds(Query query, QList<qint64> ids)
{
    return [query, ids = std::move(ids), next = qsizetype(0)]() mutable -> Result<QList<Value>> {
        constexpr qsizetype pageSize = 1'000;
        while (next < ids.size()) {
            Result<QList<Value>> page = query.rows(ids.mid(next, pageSize));
            next += pageSize;
            if (!page || !page->isEmpty())
                return page;
        }
        return QList<Value>();
    };
}

//! Values that stand in memory already, then an empty page.
template <typename Value> [[nodiscard]] std::function<Result<QList<Value>>()> inOnePage(QList<Value> values)
{
    return [values = std::move(values)]() mutable -> Result<QList<Value>> { return std::exchange(values, {}); };
}

//! What is empty is unknown.
[[nodiscard]] inline QVariant orNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }
[[nodiscard]] inline QVariant orNull(const QDate &date) { return date.isValid() ? QVariant(date) : QVariant(); }
[[nodiscard]] inline QVariant orNull(const QDateTime &at) { return at.isValid() ? QVariant(at) : QVariant(); }

} // namespace vigie

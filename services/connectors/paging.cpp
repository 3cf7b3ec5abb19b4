// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/paging.h"

#include "services/connectors/paged_reading.h"

namespace vigie {

Paging Paging::limitOffset(int size)
{
    return {
        .by = By::Offset, .positionKey = QStringLiteral("offset"), .sizeKey = QStringLiteral("limit"), .size = size};
}

Paging Paging::limitOffsetTotal(int size)
{
    Paging paging = limitOffset(size);
    paging.rowsPath = QStringLiteral("list");
    paging.totalPath = QStringLiteral("pagination.total");
    return paging;
}

Paging Paging::pageNumber(int size, const QString &sizeKey, const QString &totalPath)
{
    return {.by = By::PageNumber,
            .positionKey = QStringLiteral("page"),
            .sizeKey = sizeKey,
            .size = size,
            .rowsPath = QStringLiteral("data"),
            .totalPath = totalPath};
}

Paging Paging::firstMax(int size)
{
    return {.by = By::Offset, .positionKey = QStringLiteral("first"), .sizeKey = QStringLiteral("max"), .size = size};
}

Paging Paging::opaqueOffset(int size)
{
    return {.by = By::Cursor,
            .positionKey = QStringLiteral("offset"),
            .sizeKey = QStringLiteral("size"),
            .size = size,
            .rowsPath = QStringLiteral("data"),
            .nextPath = QStringLiteral("offset")};
}

Paging Paging::nothing(const QString &rowsPath) { return {.rowsPath = rowsPath}; }

Future<Listing> listed(QObject *owner, FetchPage fetch, ListRequest request, ProgressSink progress,
                       std::stop_token stop)
{
    auto *reading = new PagedReading(std::move(fetch), std::move(request), std::move(progress), owner);
    return reading->start(std::move(stop));
}

} // namespace vigie

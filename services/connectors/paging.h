// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/connector.h"
#include "services/http/http_types.h"

#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <functional>
#include <optional>

namespace vigie {

//! How a service cuts its lists in pages: data, read by the one engine below.
struct Paging {
    enum class By {
        Nothing, //!< the whole list at once
        Offset, //!< rows skipped
        PageNumber, //!< from 1
        Cursor, //!< an opaque value of the page before
    };

    By by{By::Nothing};
    QString positionKey{}; //!< of the query
    QString sizeKey{};
    int size{100}; //!< asked; a service that gives less per page is followed
    QString rowsPath{}; //!< `pagination.total`-like path in the body; empty: the body is the list
    QString totalPath{}; //!< empty: the service does not say
    QString nextPath{}; //!< of Cursor

    //! DataPass: `limit` and `offset`, a bare list, no total.
    [[nodiscard]] static Paging limitOffset(int size);
    //! WSO2: `limit` and `offset`, `{list, pagination: {total}}`.
    [[nodiscard]] static Paging limitOffsetTotal(int size);
    //! Gravitee, `{data, pagination: {totalCount}}`; other names as arguments.
    [[nodiscard]] static Paging pageNumber(int size, const QString &sizeKey = QStringLiteral("perPage"),
                                           const QString &totalPath = QStringLiteral("pagination.totalCount"));
    //! Keycloak: `first` and `max`, a bare list, no total.
    [[nodiscard]] static Paging firstMax(int size);
    //! Kong: `size` and an opaque `offset`, `{data, offset}`.
    [[nodiscard]] static Paging opaqueOffset(int size);
    //! Axway: everything at once.
    [[nodiscard]] static Paging nothing(const QString &rowsPath = {});
};

//! What is to be listed.
struct ListRequest {
    QUrl url{}; //!< with its other parameters
    Paging paging{};
    QString what{}; //!< of the progress
    //! What makes a row itself, to know it again; its `id` when empty. A row without one is known by its content.
    std::function<QString(const QJsonObject &)> identity{};
    int inFlight{4}; //!< pages asked for at once, where the total is known
    int mostPages{20'000}; //!< an endless list ends there
};

//! What was read. An error leaves the rows read before it.
struct Listing {
    QList<QJsonObject> rows{};
    std::optional<qint64> announced{}; //!< the service's last total
    std::optional<Error> error{};
};

//! Sends one GET, with whatever authorisation the service wants.
using FetchPage = std::function<Future<HttpReply>(const QUrl &url, std::stop_token stop)>;

//! Reads a list to its end. Each row comes once, in the service's order. Pages overlap by one row where positions are
//! offsets: a page that does not hold a row known before shows that the list has shifted, and the page before it is
//! read again. A total is a hint only, the end is a page that is short. A service that repeats its pages, or never
//! ends, gets an error. Errors of the future: Cancelled only; it is settled so when the owner dies.
[[nodiscard]] Future<Listing> listed(QObject *owner, FetchPage fetch, ListRequest request, ProgressSink progress,
                                     std::stop_token stop);

} // namespace vigie

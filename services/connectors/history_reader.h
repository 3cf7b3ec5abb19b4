// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/service_history.h"
#include "services/connectors/connector.h"

namespace vigie {

//! What is known of a service's history already, and up to when it is asked for.
struct HistoryRequest {
    QList<HistoryMark> marks{};
    QDateTime now{}; //!< UTC
};

//! One of the expressions that an API's history is read with.
struct HistoryQuery {
    ApiCode api{};
    QString what{}; //!< `probe`, `calls`, `errors` or `callers`: the option that sets it
    QString expression{};

    friend bool operator==(const HistoryQuery &, const HistoryQuery &) = default;
};

//! « Essayer la requête »: what an expression gave, once.
struct QueryTrial {
    struct Series {
        QString labels{}; //!< `instance=…, job=…`
        double value{0}; //!< may be infinite or not a number
        qint64 at{0}; //!< seconds since 1970, UTC

        friend bool operator==(const Series &, const Series &) = default;
    };
    QString expression{};
    QList<Series> series{};
    QStringList warnings{};
};

//! What a connector is too, when its service keeps a history of availability and calls.
class HistoryReader
{
public:
    virtual ~HistoryReader() = default;

    //! What is new since the marks. A part that fails is a gap.
    [[nodiscard]] virtual Future<ServiceHistory> readHistory(const HistoryRequest &request, ProgressSink progress,
                                                             std::stop_token stop) = 0;
    //! Errors: those of the service, with its own words.
    [[nodiscard]] virtual Future<QueryTrial> tryQuery(const QString &expression, std::stop_token stop) = 0;
};

//! Whether the services of that product keep one.
[[nodiscard]] bool readsHistory(const QString &product);
//! With what a service's history of an API is read: its own options, else the defaults. Those that are empty are left
//! out; none for a product that keeps no history.
[[nodiscard]] QList<HistoryQuery> historyQueries(const Service &service, const ApiCode &api);

} // namespace vigie

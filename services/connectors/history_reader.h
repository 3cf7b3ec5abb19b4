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

//! « Essayer la requête »: what an expression gave, once.
struct QueryTrial {
    struct Series {
        QString labels{}; //!< `instance=…, job=…`
        double value{0};
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

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/loopback_server.h"
#include "services/sandbox/vault.h"

#include <QDateTime>
#include <QHash>

#include <functional>
#include <optional>

namespace vigie::sandbox {

//! A Prometheus with a probe of each API and the counters of a gateway: outages, a slow spell and holes that are the
//! same for the same day. Under `/api/v1`.
class PrometheusStandIn
{
public:
    using Clock = std::function<QDateTime()>;
    using Callers = QHash<QString, QStringList>; //!< names of applications, by API

    PrometheusStandIn(Vault &vault, Clock clock, Callers callers);

    [[nodiscard]] Answer answer(const Request &request) const;
    [[nodiscard]] QByteArray token() const;
    [[nodiscard]] static QStringList apis();
    static constexpr qint64 step = 600;

private:
    //! What an expression is about, and how one of its series moves.
    struct Expression {
        QList<QJsonObject> labels{}; //!< one a series
        std::function<std::optional<double>(qsizetype series, qint64 at)> value{};
    };

    [[nodiscard]] std::optional<Expression> understood(const QString &text) const;
    [[nodiscard]] Answer query(const Request &request) const;
    [[nodiscard]] Answer range(const Request &request) const;

    Vault &m_vault;
    Clock m_clock;
    Callers m_callers;
};

} // namespace vigie::sandbox

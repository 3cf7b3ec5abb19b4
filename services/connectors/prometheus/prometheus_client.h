// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/probe_history.h"
#include "services/connectors/products.h"
#include "services/http/http_client.h"

#include <QMap>

namespace vigie {

struct PrometheusSeries {
    QMap<QString, QString> labels{};
    std::vector<ProbeSample> samples{};
};

struct PrometheusResult {
    QList<PrometheusSeries> series{};
    QStringList warnings{};
};

//! Of the answer to a query; the values come as texts, `NaN` and `+Inf` among them. NotJson, BadReply.
[[nodiscard]] Result<PrometheusResult> prometheusResult(const HttpReply &reply);

//! The requests of the HTTP API: which address, which authorisation.
class PrometheusClient
{
public:
    explicit PrometheusClient(const ConnectorParts &parts);

    [[nodiscard]] Future<HttpReply> buildInformation(std::stop_token stop);
    //! At one instant; the server's now when that is 0.
    [[nodiscard]] Future<PrometheusResult> query(const QString &expression, qint64 at, std::stop_token stop);
    [[nodiscard]] Future<PrometheusResult> queryRange(const QString &expression, const Interval &range,
                                                      qint64 stepSeconds, std::stop_token stop);

    [[nodiscard]] HttpClient &http() { return m_http; }
    [[nodiscard]] bool isEncrypted() const { return m_base.scheme() == QLatin1String("https"); }
    [[nodiscard]] QString account() const { return m_account; }

private:
    [[nodiscard]] HttpRequest request(const QString &path,
                                      const QList<std::pair<QByteArray, QString>> &parameters) const;

    HttpClient &m_http;
    QUrl m_base;
    QString m_account;
    Secret m_authorization;
};

} // namespace vigie

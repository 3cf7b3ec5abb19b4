// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/prometheus/prometheus_client.h"

#include "services/connectors/bearer_client.h"
#include "services/connectors/json_reading.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace vigie {

namespace {

//! Without an account the secret is a token; with one, its password.
Secret authorizationOf(const ConnectorParts &parts)
{
    if (parts.secret.isEmpty())
        return {};
    return parts.service.clientId.isEmpty() ? bearerAuthorization(parts.secret)
                                            : basicAuthorization(parts.service.clientId, parts.secret);
}

double numberIn(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber)
        return number;
    if (text == QLatin1String("+Inf"))
        return std::numeric_limits<double>::infinity();
    if (text == QLatin1String("-Inf"))
        return -std::numeric_limits<double>::infinity();
    return std::numeric_limits<double>::quiet_NaN();
}

//! `[1435781430.781, "1"]`
ProbeSample sampleIn(const QJsonValue &pair)
{
    return {.at = std::llround(pair[0].toDouble()), .value = numberIn(textIn(pair[1]))};
}

PrometheusSeries seriesIn(const QJsonObject &object)
{
    PrometheusSeries series;
    const QJsonObject labels = object.value(QLatin1String("metric")).toObject();
    for (auto label = labels.begin(); label != labels.end(); ++label)
        series.labels.insert(label.key(), label.value().toString());
    for (const QJsonValue &pair : object.value(QLatin1String("values")).toArray())
        series.samples.push_back(sampleIn(pair));
    if (object.contains(QLatin1String("value")))
        series.samples.push_back(sampleIn(object.value(QLatin1String("value"))));
    return series;
}

} // namespace

Result<PrometheusResult> prometheusResult(const HttpReply &reply)
{
    const Result<QJsonObject> answer = objectIn(reply);
    if (!answer)
        return failure(answer.error());
    const QJsonObject data = answer->value(QLatin1String("data")).toObject();
    const QString type = data.value(QLatin1String("resultType")).toString();
    if (answer->value(QLatin1String("status")) != QLatin1String("success") || type.isEmpty())
        return failure(Error::Kind::BadReply, reply.place, answer->value(QLatin1String("error")).toString());
    PrometheusResult result{.warnings = textsIn(answer->value(QLatin1String("warnings")))};
    const QJsonArray found = data.value(QLatin1String("result")).toArray();
    if (type == QLatin1String("scalar")) {
        result.series.append({.samples = {sampleIn(found)}});
        return result;
    }
    if (type != QLatin1String("vector") && type != QLatin1String("matrix"))
        return failure(Error::Kind::BadReply, reply.place, QStringLiteral("a result of type ") + type);
    for (const QJsonValue &series : found)
        result.series.append(seriesIn(series.toObject()));
    return result;
}

PrometheusClient::PrometheusClient(const ConnectorParts &parts)
    : m_http(parts.http)
    , m_base(parts.service.url)
    , m_account(parts.service.clientId)
    , m_authorization(authorizationOf(parts))
{
    QString path = m_base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    m_base.setPath(path.endsWith(QLatin1String("/api/v1")) ? path : path + QStringLiteral("/api/v1"));
}

HttpRequest PrometheusClient::request(const QString &path,
                                      const QList<std::pair<QByteArray, QString>> &parameters) const
{
    QByteArrayList query;
    for (const auto &[name, value] : parameters)
        query.append(name + '=' + QUrl::toPercentEncoding(value));
    QUrl url = m_base;
    url.setPath(m_base.path() + path);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query.join('&')), QUrl::StrictMode);
    return {.url = url, .authorization = m_authorization};
}

Future<HttpReply> PrometheusClient::buildInformation(std::stop_token stop)
{
    HttpRequest asked = request(QStringLiteral("/status/buildinfo"), {});
    asked.expectedStatuses = {404};
    return m_http.send(std::move(asked), std::move(stop));
}

Future<PrometheusResult> PrometheusClient::query(const QString &expression, qint64 at, std::stop_token stop)
{
    QList<std::pair<QByteArray, QString>> parameters{{"query", expression}};
    if (at > 0)
        parameters.append({"time", QString::number(at)});
    return mapped(m_http.send(request(QStringLiteral("/query"), parameters), std::move(stop)), prometheusResult);
}

Future<PrometheusResult> PrometheusClient::queryRange(const QString &expression, const Interval &range,
                                                      qint64 stepSeconds, std::stop_token stop)
{
    const HttpRequest asked = request(QStringLiteral("/query_range"),
                                      {{"query", expression},
                                       {"start", QString::number(range.start)},
                                       {"end", QString::number(range.end)},
                                       {"step", QString::number(stepSeconds)}});
    return mapped(m_http.send(asked, std::move(stop)), prometheusResult);
}

} // namespace vigie

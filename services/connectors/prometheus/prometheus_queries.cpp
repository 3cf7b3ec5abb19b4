// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/prometheus/prometheus_queries.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr qint64 secondsADay = 86'400;
constexpr qint64 defaultStep = 60;
constexpr qint64 defaultDays = 400;

//! The counters of a gateway's usual exporter.
struct GatewayQueries {
    const char *gateway;
    const char *calls;
    const char *errors;
    const char *callers;
};

constexpr GatewayQueries gateways[] = {
    {"kong", "60 * sum(rate(kong_http_requests_total{service=\"{name}\"}[5m]))",
     "60 * sum(rate(kong_http_requests_total{service=\"{name}\",code=~\"5..\"}[5m]))",
     "60 * sum by (consumer) (rate(kong_http_requests_total{service=\"{name}\"}[5m]))"},
    {"traefik", "60 * sum(rate(traefik_service_requests_total{service=~\"{name}@.*\"}[5m]))",
     "60 * sum(rate(traefik_service_requests_total{service=~\"{name}@.*\",code=~\"5..\"}[5m]))", ""},
    {"envoy", "60 * sum(rate(envoy_cluster_upstream_rq_total{envoy_cluster_name=\"{name}\"}[5m]))",
     "60 * sum(rate(envoy_cluster_upstream_rq_xx{envoy_cluster_name=\"{name}\",envoy_response_code_class=\"5\"}[5m]))",
     ""},
    {"haproxy", "60 * sum(rate(haproxy_backend_http_responses_total{proxy=\"{name}\"}[5m]))",
     "60 * sum(rate(haproxy_backend_http_responses_total{proxy=\"{name}\",code=\"5xx\"}[5m]))", ""},
    {"nginx-ingress", "60 * sum(rate(nginx_ingress_controller_requests{ingress=\"{name}\"}[5m]))",
     "60 * sum(rate(nginx_ingress_controller_requests{ingress=\"{name}\",status=~\"5..\"}[5m]))", ""},
};

//! Only what the probe left in the last step, so that a probe that stopped is not carried on; the window is a
//! millisecond shorter, so that no sample is in two of them.
const QString defaultProbe = QStringLiteral("avg(last_over_time(probe_success{api=\"{api}\"}[{window}]))");

const GatewayQueries *gatewayOf(const QString &word)
{
    const auto found = std::find_if(std::cbegin(gateways), std::cend(gateways),
                                    [&word](const GatewayQueries &one) { return word == QLatin1String(one.gateway); });
    return found == std::cend(gateways) ? nullptr : &*found;
}

QString optionOf(const Service &service, const QString &key, const ApiCode &api, const QString &otherwise)
{
    const QString own = service.options.value(key + u'.' + api.value);
    return own.isEmpty() ? service.options.value(key, otherwise) : own;
}

qint64 numberOf(const Service &service, const QString &key, qint64 otherwise)
{
    const qint64 number = service.options.value(key).toLongLong();
    return number > 0 ? number : otherwise;
}

} // namespace

QList<std::pair<QString, QString>> prometheusOptions()
{
    QList<std::pair<QString, QString>> options{{QStringLiteral("probe"), defaultProbe},
                                               {QStringLiteral("step"), QString::number(defaultStep)},
                                               {QStringLiteral("history_days"), QString::number(defaultDays)},
                                               {QStringLiteral("gateway"), QString()},
                                               {QStringLiteral("calls"), QString()},
                                               {QStringLiteral("errors"), QString()},
                                               {QStringLiteral("callers"), QString()}};
    options.append({QStringLiteral("name.*"), QStringLiteral("{api}")});
    for (const char *key : {"probe", "calls", "errors", "callers"})
        options.append({QString::fromLatin1(key) + QStringLiteral(".*"), QString()});
    return options;
}

QStringList prometheusGateways()
{
    QStringList words;
    for (const GatewayQueries &gateway : gateways)
        words.append(QString::fromLatin1(gateway.gateway));
    return words;
}

PrometheusQueries queriesOf(const Service &service, const ApiCode &api)
{
    const GatewayQueries *gateway = gatewayOf(service.options.value(QStringLiteral("gateway")));
    const QString name = optionOf(service, QStringLiteral("name"), api, api.value);
    PrometheusQueries queries{.api = api,
                              .stepSeconds = numberOf(service, QStringLiteral("step"), defaultStep),
                              .firstReadingSeconds = numberOf(service, QStringLiteral("history_days"), defaultDays)
                                  * secondsADay};
    const auto expression = [&](const char *key, const char *usual) {
        return optionOf(service, QString::fromLatin1(key), api, QString::fromLatin1(usual))
            .replace(QStringLiteral("{api}"), api.value)
            .replace(QStringLiteral("{name}"), name)
            .replace(QStringLiteral("{environment}"), environmentWord(service.environment))
            .replace(QStringLiteral("{step}"), QString::number(queries.stepSeconds))
            .replace(QStringLiteral("{window}"), QStringLiteral("%1s999ms").arg(queries.stepSeconds - 1));
    };
    queries.probe = expression("probe", qPrintable(defaultProbe));
    queries.calls = expression("calls", gateway ? gateway->calls : "");
    queries.errors = expression("errors", gateway ? gateway->errors : "");
    queries.callers = expression("callers", gateway ? gateway->callers : "");
    return queries;
}

QList<Interval> slicesOf(qint64 first, qint64 last, qint64 stepSeconds, qint64 mostPoints)
{
    QList<Interval> slices;
    for (qint64 start = first; start <= last; start += mostPoints * stepSeconds)
        slices.append({.start = start, .end = std::min(last, start + (mostPoints - 1) * stepSeconds)});
    return slices;
}

} // namespace vigie

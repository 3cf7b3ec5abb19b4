// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/prometheus_stand_in.h"

#include <QRegularExpression>

#include <cmath>

namespace vigie::sandbox {

namespace {

constexpr qint64 secondsADay = 86'400;
constexpr qint64 secondsAnHour = 3600;
constexpr qint64 mostSteps = 11'000;

//! Always the same for the same API and day.
quint32 fateOf(qsizetype api, qint64 day)
{
    quint32 mixed = quint32(day) * 2'654'435'761U + quint32(api + 1) * 40'503U;
    mixed ^= mixed >> 15;
    mixed *= 2'246'822'519U;
    return mixed ^ (mixed >> 13);
}

//! 1 up, 0 down, 0.5 where one probe of two fails; nothing where there is no sample.
std::optional<double> probeAt(qsizetype api, qint64 at)
{
    const quint32 fate = fateOf(api, at / secondsADay);
    const qint64 ofDay = at % secondsADay;
    const auto isBetween = [ofDay](qint64 start, qint64 length) { return ofDay >= start && ofDay < start + length; };
    if (fate % 61 == 7 && isBetween(10 * secondsAnHour, 3 * secondsAnHour))
        return std::nullopt;
    if (fate % 149 == 5 && isBetween(8 * secondsAnHour, 5 * secondsAnHour))
        return 0;
    if (fate % 17 == 3 && isBetween((6 + (fate >> 8) % 11) * secondsAnHour, (1 + (fate >> 16) % 5) * 600))
        return 0;
    return fate % 53 == 9 && isBetween(13 * secondsAnHour, 2 * secondsAnHour) ? 0.5 : 1;
}

//! Calls a minute: more by day, fewer at the week-end.
double callsAt(qsizetype api, qint64 at)
{
    constexpr double pi = 3.14159265358979;
    const qint64 day = at / secondsADay;
    const double hour = double(at % secondsADay) / secondsAnHour;
    const bool isWeekEnd = (day + 4) % 7 == 0 || (day + 4) % 7 == 6;
    const double sun = std::max(0.0, std::sin((hour - 5) * pi / 14));
    const double chance = 0.8 + double(fateOf(api, at / secondsAnHour) % 40) / 100;
    return (4 + 60 * sun * (isWeekEnd ? 0.15 : 1)) * chance * double(api + 1);
}

//! Of all calls; the first caller of an API makes more than its quota at times.
double shareOf(qsizetype series) { return series == 0 ? 0.6 : 0.6 / double(2 << series); }

//! Callers have no busiest hour in common.
double moodOf(qsizetype series, qint64 at)
{
    return 0.75 + double(fateOf(7 * (series + 1), at / secondsAnHour) % 50) / 100;
}

Answer refused(const QString &type, const QString &words, int status)
{
    return jsonAnswer({{QStringLiteral("status"), QStringLiteral("error")},
                       {QStringLiteral("errorType"), type},
                       {QStringLiteral("error"), words}},
                      status);
}

Answer result(const QString &type, const QJsonArray &found)
{
    const QJsonObject data{{QStringLiteral("resultType"), type}, {QStringLiteral("result"), found}};
    return jsonAnswer({{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("data"), data}});
}

QJsonArray sample(qint64 at, double value) { return {at, QString::number(value)}; }

QString firstIn(const QString &text, const char *pattern)
{
    return QRegularExpression(QLatin1String(pattern)).match(text).captured(1);
}

Answer buildInformation()
{
    const QJsonObject data{{QStringLiteral("version"), QStringLiteral("2.42.0")},
                           {QStringLiteral("revision"), QStringLiteral("fictive")},
                           {QStringLiteral("branch"), QStringLiteral("HEAD")},
                           {QStringLiteral("buildUser"), QStringLiteral("demonstration")},
                           {QStringLiteral("buildDate"), QStringLiteral("20230201-00:00:00")},
                           {QStringLiteral("goVersion"), QStringLiteral("go1.19.5")}};
    return jsonAnswer({{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("data"), data}});
}

} // namespace

PrometheusStandIn::PrometheusStandIn(Vault &vault, Clock clock, Callers callers)
    : m_vault(vault)
    , m_clock(std::move(clock))
    , m_callers(std::move(callers))
{
}

QStringList PrometheusStandIn::apis()
{
    return {QStringLiteral("CAPTCHETAT"), QStringLiteral("INFINOE"), QStringLiteral("IMPRIMFIP"),
            QStringLiteral("API_PARTICULIER"), QStringLiteral("API_ENTREPRISE")};
}

QByteArray PrometheusStandIn::token() const { return m_vault.secretOf(QStringLiteral("prometheus/token")); }

Answer PrometheusStandIn::answer(const Request &request) const
{
    if (request.bearer() != token())
        return {.status = 401, .body = "Unauthorized\n", .contentType = "text/plain"};
    if (request.path == QLatin1String("/api/v1/status/buildinfo"))
        return buildInformation();
    if (request.path == QLatin1String("/api/v1/query"))
        return query(request);
    if (request.path == QLatin1String("/api/v1/query_range"))
        return range(request);
    return {.status = 404, .body = "404 page not found\n", .contentType = "text/plain"};
}

//! Nothing for what is no expression; no series for one that it knows nothing of.
std::optional<PrometheusStandIn::Expression> PrometheusStandIn::understood(const QString &text) const
{
    if (text.isEmpty() || text.count(u'(') != text.count(u')') || text.count(u'{') != text.count(u'}'))
        return std::nullopt;
    const qsizetype probed = apis().indexOf(firstIn(text, "probe_success\\{[^}]*api=\"([^\"]+)\""));
    if (probed >= 0)
        return Expression{.labels = {QJsonObject{}},
                          .value = [probed](qsizetype, qint64 at) { return probeAt(probed, at); }};
    const qsizetype counted = apis().indexOf(firstIn(text, "http_requests_total\\{[^}]*service=\"([^\"]+)\""));
    if (counted < 0)
        return Expression{};
    const double peak = text.startsWith(QLatin1String("max_over_time")) ? 2.4 : 1;
    const bool isError = text.contains(QLatin1String("code=~"));
    Expression expression{.labels = {QJsonObject{}}};
    if (text.contains(QLatin1String("by (consumer)"))) {
        expression.labels.clear();
        for (const QString &caller : m_callers.value(apis().at(counted)))
            expression.labels.append({{QStringLiteral("consumer"), caller}});
    }
    const bool isShared = text.contains(QLatin1String("by (consumer)"));
    expression.value = [=](qsizetype series, qint64 at) -> std::optional<double> {
        const double share = isShared ? shareOf(series) * moodOf(series, at) : 1;
        const double errors = isError ? (probeAt(counted, at).value_or(1) < 1 ? 0.5 : 0.004) : 1;
        return callsAt(counted, at) * peak * share * errors;
    };
    return expression;
}

Answer PrometheusStandIn::query(const Request &request) const
{
    const std::optional<Expression> expression = understood(request.parameter("query"));
    if (!expression)
        return refused(QStringLiteral("bad_data"),
                       QStringLiteral("invalid parameter \"query\": parse error: unexpected end of input"), 400);
    const qint64 now = m_clock().toSecsSinceEpoch();
    QJsonArray found;
    for (qsizetype series = 0; series < expression->labels.size(); ++series) {
        if (const std::optional<double> value = expression->value(series, now))
            found.append(QJsonObject{{QStringLiteral("metric"), expression->labels.at(series)},
                                     {QStringLiteral("value"), sample(now, *value)}});
    }
    return result(QStringLiteral("vector"), found);
}

Answer PrometheusStandIn::range(const Request &request) const
{
    const std::optional<Expression> expression = understood(request.parameter("query"));
    const qint64 start = request.parameter("start").toLongLong();
    const qint64 end = std::min(request.parameter("end").toLongLong(), m_clock().toSecsSinceEpoch());
    const qint64 width = request.parameter("step").toLongLong();
    if (!expression || start <= 0 || width <= 0)
        return refused(QStringLiteral("bad_data"), QStringLiteral("invalid parameter: parse error"), 400);
    if ((end - start) / width > mostSteps)
        return refused(QStringLiteral("bad_data"),
                       QStringLiteral("exceeded maximum resolution of 11,000 points per timeseries. Try decreasing the "
                                      "query resolution (?step=XX)"),
                       400);
    QJsonArray found;
    for (qsizetype series = 0; series < expression->labels.size(); ++series) {
        QJsonArray values;
        for (qint64 at = start; at <= end; at += width) {
            if (const std::optional<double> value = expression->value(series, at))
                values.append(sample(at, *value));
        }
        if (!values.isEmpty())
            found.append(QJsonObject{{QStringLiteral("metric"), expression->labels.at(series)},
                                     {QStringLiteral("values"), values}});
    }
    return result(QStringLiteral("matrix"), found);
}

} // namespace vigie::sandbox

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/retry_policy.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace vigie {

namespace {

using std::chrono::milliseconds;

//! Above it a number of seconds is a date (siade's RateLimit-Reset), below it a delay.
constexpr qint64 firstEpoch = 1'000'000'000;
constexpr qint64 longestDelay = 366LL * 24 * 3600;

QDateTime httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (date.isValid())
        date.setTimeZone(QTimeZone::utc());
    return date;
}

std::optional<milliseconds> pauseOfSeconds(const QByteArray &text, const QDateTime &now)
{
    bool isNumber = false;
    const qint64 value = text.trimmed().toLongLong(&isNumber);
    if (!isNumber || value < 0)
        return std::nullopt;
    const qint64 seconds = value < firstEpoch ? value : value - now.toSecsSinceEpoch();
    return milliseconds(std::clamp<qint64>(seconds, 0, longestDelay) * 1000);
}

std::optional<milliseconds> pauseUntil(const QDateTime &date, const QDateTime &now)
{
    if (!date.isValid())
        return std::nullopt;
    return milliseconds(std::clamp<qint64>(now.msecsTo(date), 0, longestDelay * 1000));
}

} // namespace

std::optional<milliseconds> askedPause(const HttpReply &reply, const QDateTime &now)
{
    const QDateTime theirs = httpDate(reply.header("Date"));
    const QDateTime &clock = theirs.isValid() ? theirs : now;
    const QByteArray after = reply.header("Retry-After");
    if (!after.isEmpty()) {
        const auto seconds = pauseOfSeconds(after, clock);
        return seconds ? seconds : pauseUntil(httpDate(after), clock);
    }
    for (const char *name : {"RateLimit-Reset", "X-RateLimit-Reset", "X-Rate-Limit-Reset"}) {
        if (const auto pause = pauseOfSeconds(reply.header(name), clock))
            return pause;
    }
    return std::nullopt;
}

milliseconds backOff(const HttpSettings &settings, int next, double chance)
{
    const int doublings = std::clamp(next - 2, 0, 20);
    const qint64 whole = std::min<qint64>(settings.firstPause.count() << doublings, settings.longestPause.count());
    return milliseconds(whole / 2 + qint64(double(whole) / 2 * chance));
}

bool mayRepeat(const HttpRequest &request, const Error &error)
{
    if (request.repeat == Repeat::Never)
        return false;
    if (error.kind == Error::Kind::TooManyRequests)
        return true; // the service has not done it
    const bool mayPassLater = error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::TimedOut
        || (error.kind == Error::Kind::ServiceFault && error.httpStatus != 501);
    const bool isSafe = request.repeat == Repeat::Always || request.method == HttpMethod::Get
        || request.method == HttpMethod::Put || request.method == HttpMethod::Delete;
    return mayPassLater && isSafe;
}

} // namespace vigie

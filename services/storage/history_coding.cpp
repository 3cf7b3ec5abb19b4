// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/history_coding.h"

#include <QDataStream>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr char runsVersion = 1;
constexpr char hoursVersion = 1;
constexpr qint64 hour = 3600;

void appendNumber(QByteArray &bytes, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes.append(char(number | 0x80));
    bytes.append(char(number));
}

//! Takes a number from the front; nothing when the bytes end within it.
std::optional<quint64> takeNumber(QByteArrayView &bytes)
{
    quint64 number = 0;
    for (int shift = 0; shift < 64 && !bytes.isEmpty(); shift += 7) {
        const auto byte = quint8(bytes.front());
        bytes = bytes.sliced(1);
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    return std::nullopt;
}

Failure corrupt(const char *what)
{
    return failure(Error::Kind::WorkspaceCorrupt, QString(), QString::fromLatin1(what));
}

} // namespace

qint64 monthStart(QDate month)
{
    return QDateTime(QDate(month.year(), month.month(), 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

QString monthWord(qint64 instant)
{
    return QDateTime::fromSecsSinceEpoch(instant, Qt::UTC).date().toString(QStringLiteral("yyyy-MM"));
}

QByteArray encodedRuns(const std::vector<ProbeRun> &runs, qint64 start)
{
    QByteArray bytes(1, runsVersion);
    qint64 end = start;
    for (const ProbeRun &run : runs) {
        appendNumber(bytes, quint64(run.start - end));
        appendNumber(bytes, quint64(run.end - run.start) * 4 + quint64(run.state));
        end = run.end;
    }
    return qCompress(bytes);
}

Result<std::vector<ProbeRun>> decodedRuns(const QByteArray &bytes, qint64 start)
{
    const QByteArray plain = qUncompress(bytes);
    if (plain.isEmpty() || plain.front() != runsVersion)
        return corrupt("runs of a probe that cannot be read");
    std::vector<ProbeRun> runs;
    qint64 end = start;
    for (QByteArrayView rest = QByteArrayView(plain).sliced(1); !rest.isEmpty();) {
        const auto pause = takeNumber(rest);
        const auto length = pause ? takeNumber(rest) : std::nullopt;
        if (!length)
            return corrupt("runs of a probe that are cut");
        const qint64 from = end + qint64(*pause);
        end = from + qint64(*length / 4);
        runs.push_back({.start = from, .end = end, .state = ProbeState(*length % 4)});
    }
    return runs;
}

QByteArray encodedHours(const std::vector<UsageHour> &hours, qint64 start)
{
    std::vector<UsageHour> all;
    for (const UsageHour &one : hours) {
        const auto place = std::size_t((one.start - start) / hour);
        if (place >= all.size())
            all.resize(place + 1);
        all[place] = one;
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    stream << qint8(hoursVersion);
    for (const UsageHour &one : all)
        stream << one.callsPerMinute << one.peakPerMinute << one.errorShare;
    return qCompress(bytes);
}

Result<std::vector<UsageHour>> decodedHours(const QByteArray &bytes, qint64 start)
{
    const QByteArray plain = qUncompress(bytes);
    QDataStream stream(plain);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    qint8 version = 0;
    stream >> version;
    if (version != hoursVersion)
        return corrupt("hours of calls that cannot be read");
    std::vector<UsageHour> hours;
    for (UsageHour one{.start = start}; !stream.atEnd(); one.start += hour) {
        stream >> one.callsPerMinute >> one.peakPerMinute >> one.errorShare;
        if (stream.status() != QDataStream::Ok)
            return corrupt("hours of calls that are cut");
        if (!std::isnan(one.callsPerMinute) || !std::isnan(one.peakPerMinute) || !std::isnan(one.errorShare))
            hours.push_back(one);
    }
    return hours;
}

} // namespace vigie

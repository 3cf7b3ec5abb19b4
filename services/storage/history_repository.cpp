// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/history_repository.h"

#include "services/storage/column_values.h"
#include "services/storage/history_coding.h"
#include "services/storage/measured_peaks.h"
#include "services/storage/partner_changes.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace vigie {

namespace {

constexpr double minutesAnHour = 60;

struct StoredMonth {
    ServiceId service{};
    qint64 start{0};
    QByteArray bytes{};
};

StoredMonth readMonth(const QSqlQuery &row)
{
    return {.service = {row.value(0).toString()},
            .start = monthStart(QDate::fromString(row.value(1).toString(), QStringLiteral("yyyy-MM"))),
            .bytes = row.value(2).toByteArray()};
}

std::optional<qint64> numberOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

HistorySource readSource(const QSqlQuery &row)
{
    return {.service = {row.value(0).toString()},
            .api = {row.value(1).toString()},
            .environment = environmentFromWord(row.value(2).toString()).value_or(Environment::Production),
            .stepSeconds = row.value(3).toLongLong(),
            .query = row.value(4).toString(),
            .lastSample = numberOf(row.value(5)),
            .lastState = probeStateFromWord(row.value(6).toString()).value_or(ProbeState::Unknown),
            .lastHour = numberOf(row.value(7)),
            .readAt = instantOf(row.value(8))};
}

QString selectSources(const QString &rest)
{
    return QStringLiteral(
               "SELECT service_id, api, environment, step_seconds, query, last_sample, last_state, last_hour,"
               " read_at FROM history_source %1")
        .arg(rest);
}

//! The table's name is one of ours.
Result<QList<StoredMonth>> monthsOf(Database &database, const QString &select, const ApiCode &api,
                                    Environment environment, const Interval &interval)
{
    return database.rows(select
                             + QStringLiteral(" WHERE api = ? AND environment = ? AND month >= ? AND month <= ?"
                                              " ORDER BY service_id, month"),
                         {api.value, environmentWord(environment), monthWord(interval.start), monthWord(interval.end)},
                         readMonth);
}

Result<QByteArray> storedMonth(Database &database, const QString &select, const HistorySource &source,
                               const QString &month)
{
    return database
        .rows(select + QStringLiteral(" WHERE service_id = ? AND api = ? AND environment = ? AND month = ?"),
              {source.service.value, source.api.value, environmentWord(source.environment), month}, readMonth)
        .map([](const QList<StoredMonth> &found) { return found.isEmpty() ? QByteArray() : found.first().bytes; });
}

const QString selectRuns = QStringLiteral("SELECT service_id, month, runs FROM probe_month");
const QString selectHours = QStringLiteral("SELECT service_id, month, hours FROM usage_month");

Result<> saveRuns(Database &database, const HistorySource &source, const QString &month, const QByteArray &runs)
{
    return database
        .run(QStringLiteral("INSERT INTO probe_month (service_id, api, environment, month, runs) VALUES (?, ?, ?, ?, ?)"
                            " ON CONFLICT (service_id, api, environment, month) DO UPDATE SET runs = excluded.runs"),
             {source.service.value, source.api.value, environmentWord(source.environment), month, runs})
        .map([](const QSqlQuery &) {});
}

Result<> saveHours(Database &database, const HistorySource &source, const QString &month, const QByteArray &hours)
{
    return database
        .run(
            QStringLiteral("INSERT INTO usage_month (service_id, api, environment, month, hours) VALUES (?, ?, ?, ?, ?)"
                           " ON CONFLICT (service_id, api, environment, month) DO UPDATE SET hours = excluded.hours"),
            {source.service.value, source.api.value, environmentWord(source.environment), month, hours})
        .map([](const QSqlQuery &) {});
}

//! The months that an interval touches.
std::vector<Interval> monthsIn(const Interval &interval)
{
    std::vector<Interval> months;
    QDate month = QDateTime::fromSecsSinceEpoch(interval.start, Qt::UTC).date();
    month = QDate(month.year(), month.month(), 1);
    for (; monthStart(month) < interval.end; month = month.addMonths(1))
        months.push_back({.start = monthStart(month), .end = monthStart(month.addMonths(1))});
    return months;
}

Result<> mergeRuns(Database &database, const HistorySource &source, const ProbeHistory &added, const Interval &month)
{
    const QString word = monthWord(month.start);
    const Result<QByteArray> stored = storedMonth(database, selectRuns, source, word);
    if (!stored)
        return failure(stored.error());
    const auto runs = stored->isEmpty() ? Result<std::vector<ProbeRun>>() : decodedRuns(*stored, month.start);
    if (!runs)
        return failure(runs.error());
    const ProbeHistory known(*runs, source.stepSeconds);
    const ProbeHistory merged = known.replacedFrom(added.start(), added.within(month).runs());
    return saveRuns(database, source, word, encodedRuns(merged.runs(), month.start));
}

Result<> mergeHours(Database &database, const HistorySource &source, const std::vector<UsageHour> &added,
                    const Interval &month)
{
    const QString word = monthWord(month.start);
    const Result<QByteArray> stored = storedMonth(database, selectHours, source, word);
    if (!stored)
        return failure(stored.error());
    auto hours = stored->isEmpty() ? Result<std::vector<UsageHour>>() : decodedHours(*stored, month.start);
    if (!hours)
        return failure(hours.error());
    for (const UsageHour &hour : added) {
        if (hour.start >= month.start && hour.start < month.end)
            hours->push_back(hour); // of two for one hour the later counts
    }
    return saveHours(database, source, word, encodedHours(*hours, month.start));
}

} // namespace

Result<QList<HistorySource>> HistoryRepository::sources()
{
    return m_database.rows(selectSources(QStringLiteral("ORDER BY api, environment, service_id")), {}, readSource);
}

Result<QList<HistoryMark>> HistoryRepository::marks(const ServiceId &service, Environment environment)
{
    return m_database.rows(selectSources(QStringLiteral("WHERE service_id = ? AND environment = ? ORDER BY api")),
                           {service.value, environmentWord(environment)}, [](const QSqlQuery &row) {
                               const HistorySource source = readSource(row);
                               return HistoryMark{
                                   .api = source.api, .lastSample = source.lastSample, .lastHour = source.lastHour};
                           });
}

Result<HistorySource> HistoryRepository::source(const ServiceId &service, const ApiCode &api, Environment environment)
{
    return m_database
        .rows(selectSources(QStringLiteral("WHERE service_id = ? AND api = ? AND environment = ?")),
              {service.value, api.value, environmentWord(environment)}, readSource)
        .map([&](const QList<HistorySource> &found) {
            return found.isEmpty() ? HistorySource{.service = service, .api = api, .environment = environment}
                                   : found.first();
        });
}

Result<> HistoryRepository::save(const HistorySource &source)
{
    return m_database
        .run(
            QStringLiteral("INSERT INTO history_source (service_id, api, environment, step_seconds, query, last_sample,"
                           " last_state, last_hour, read_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                           " ON CONFLICT (service_id, api, environment) DO UPDATE SET"
                           " step_seconds = excluded.step_seconds, query = excluded.query,"
                           " last_sample = excluded.last_sample, last_state = excluded.last_state,"
                           " last_hour = excluded.last_hour, read_at = excluded.read_at"),
            {source.service.value, source.api.value, environmentWord(source.environment), source.stepSeconds,
             textValue(source.query), optionalValue(source.lastSample), probeStateWord(source.lastState),
             optionalValue(source.lastHour), instantValue(source.readAt)})
        .map([](const QSqlQuery &) {});
}

Result<> HistoryRepository::appendProbe(const HistorySource &source, const ProbeReading &reading)
{
    std::vector<ProbeSample> samples = reading.samples;
    // As if the old and the new samples had been read at once: the hole between them is measured too.
    if (source.lastSample)
        samples.insert(samples.begin(), {.at = *source.lastSample, .value = probeValueOf(source.lastState)});
    const ProbeHistory added(runsOf(std::move(samples), reading.stepSeconds), reading.stepSeconds);
    for (const Interval &month : monthsIn({.start = added.start(), .end = added.end()})) {
        if (const Result<> merged = mergeRuns(m_database, source, added, month); !merged)
            return merged;
    }
    return {};
}

Result<> HistoryRepository::appendUsage(const HistorySource &source, const UsageReading &reading)
{
    if (reading.hours.empty())
        return {};
    const auto [first, last] = std::minmax_element(
        reading.hours.cbegin(), reading.hours.cend(),
        [](const UsageHour &left, const UsageHour &right) { return left.start < right.start; });
    for (const Interval &month : monthsIn({.start = first->start, .end = last->start + 1})) {
        if (const Result<> merged = mergeHours(m_database, source, reading.hours, month); !merged)
            return merged;
    }
    return {};
}

Result<> HistoryRepository::appendCallers(const HistorySource &source, const std::vector<CallerHour> &callers)
{
    std::map<std::pair<QString, QString>, CredentialUsage> months;
    for (const CallerHour &hour : callers) {
        CredentialUsage &usage = months[{monthWord(hour.start), hour.caller}];
        usage.calls += hour.callsPerMinute * minutesAnHour;
        if (hour.peakPerMinute <= usage.peakPerMinute)
            continue;
        usage.peakPerMinute = hour.peakPerMinute;
        usage.peakAt = QDateTime::fromSecsSinceEpoch(hour.start, Qt::UTC);
    }
    for (const auto &[key, usage] : months) {
        const auto done = m_database.run(
            QStringLiteral(
                "INSERT INTO caller_month (service_id, api, environment, month, caller, calls, peak, peak_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (service_id, api, environment, month, caller) DO UPDATE SET"
                " calls = caller_month.calls + excluded.calls,"
                " peak_at = CASE WHEN excluded.peak > caller_month.peak THEN excluded.peak_at"
                " ELSE caller_month.peak_at END,"
                " peak = CASE WHEN excluded.peak > caller_month.peak THEN excluded.peak"
                " ELSE caller_month.peak END"),
            {source.service.value, source.api.value, environmentWord(source.environment), key.first, key.second,
             usage.calls, usage.peakPerMinute, instantValue(usage.peakAt)});
        if (!done)
            return failure(done.error());
    }
    return {};
}

//! Their peaks count for their quotas.
Result<> HistoryRepository::markCallers(const ServiceHistory &history, const QDateTime &readAt)
{
    const bool isSilent = std::all_of(history.usages.cbegin(), history.usages.cend(),
                                      [](const UsageReading &reading) { return reading.callers.empty(); });
    if (isSilent)
        return {};
    return measuredPeaks(m_database, {}, readAt.date()).and_then([this](const QList<MeasuredPeak> &peaks) {
        QList<PartnerId> partners;
        for (const MeasuredPeak &peak : peaks)
            partners.append(peak.partner);
        return markPartnersChanged(m_database, partners);
    });
}

Result<> HistoryRepository::append(const ServiceId &service, Environment environment, const ServiceHistory &history,
                                   const QDateTime &readAt)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    for (const ProbeReading &reading : history.probes) {
        Result<HistorySource> known = source(service, reading.api, environment);
        if (!known)
            return failure(known.error());
        HistorySource next = *known;
        next.stepSeconds = reading.stepSeconds;
        next.query = reading.query;
        next.readAt = readAt;
        if (!reading.samples.empty()) {
            next.lastSample = reading.samples.back().at;
            next.lastState = probeStateOf(reading.samples.back().value);
            if (const Result<> done = appendProbe(*known, reading); !done)
                return done;
        }
        if (const Result<> done = save(next); !done)
            return done;
    }
    for (const UsageReading &reading : history.usages) {
        Result<HistorySource> known = source(service, reading.api, environment);
        if (!known)
            return failure(known.error());
        known->readAt = readAt;
        for (const UsageHour &hour : reading.hours)
            known->lastHour = std::max(known->lastHour.value_or(0), hour.start);
        const Result<> done =
            appendUsage(*known, reading).and_then([&] { return appendCallers(*known, reading.callers); }).and_then([&] {
                return save(*known);
            });
        if (!done)
            return done;
    }
    return markApisChanged(m_database).and_then([&] { return markCallers(history, readAt); }).and_then([&] {
        return transaction->commit();
    });
}

Result<std::optional<ProbeHistory>> HistoryRepository::probe(const ApiCode &api, Environment environment,
                                                             const Interval &interval)
{
    const Result<QList<HistorySource>> attached = m_database.rows(
        selectSources(QStringLiteral("WHERE api = ? AND environment = ? AND query <> ''")),
        {api.value, environmentWord(environment)}, readSource);
    if (!attached)
        return failure(attached.error());
    if (attached->isEmpty())
        return std::optional<ProbeHistory>();
    const auto months = monthsOf(m_database, selectRuns, api, environment, interval);
    if (!months)
        return failure(months.error());
    std::vector<ProbeRun> runs;
    for (const StoredMonth &month : *months) {
        const auto part = decodedRuns(month.bytes, month.start);
        if (!part)
            return failure(part.error());
        runs.insert(runs.end(), part->cbegin(), part->cend());
    }
    return std::optional(ProbeHistory(std::move(runs), attached->first().stepSeconds).within(interval));
}

Result<UsageSeries> HistoryRepository::usage(const ApiCode &api, Environment environment, const Interval &interval)
{
    const auto months = monthsOf(m_database, selectHours, api, environment, interval);
    if (!months)
        return failure(months.error());
    UsageSeries series{.api = api, .environment = environment};
    for (const StoredMonth &month : *months) {
        const auto hours = decodedHours(month.bytes, month.start);
        if (!hours)
            return failure(hours.error());
        for (const UsageHour &hour : *hours) {
            if (hour.start >= interval.start && hour.start < interval.end)
                series.hours.push_back(hour);
        }
    }
    std::stable_sort(series.hours.begin(), series.hours.end(),
                     [](const UsageHour &left, const UsageHour &right) { return left.start < right.start; });
    return series;
}

Result<std::vector<CredentialUsage>> HistoryRepository::callers(const ApiCode &api, Environment environment,
                                                                const Interval &interval, int count)
{
    const auto rows = m_database.rows(
        QStringLiteral("SELECT caller, calls, peak, peak_at FROM caller_month"
                       " WHERE api = ? AND environment = ? AND month >= ? AND month <= ?"),
        {api.value, environmentWord(environment), monthWord(interval.start), monthWord(interval.end - 1)},
        [](const QSqlQuery &row) {
            return CredentialUsage{.credential = row.value(0).toString(),
                                   .calls = row.value(1).toDouble(),
                                   .peakPerMinute = row.value(2).toDouble(),
                                   .peakAt = instantOf(row.value(3))};
        });
    if (!rows)
        return failure(rows.error());
    std::map<QString, CredentialUsage> totals;
    for (const CredentialUsage &month : *rows) {
        CredentialUsage &total = totals[month.credential];
        total.credential = month.credential;
        total.calls += month.calls;
        if (month.peakPerMinute > total.peakPerMinute) {
            total.peakPerMinute = month.peakPerMinute;
            total.peakAt = month.peakAt;
        }
    }
    std::vector<CredentialUsage> ordered;
    for (const auto &[name, total] : totals)
        ordered.push_back(total);
    std::stable_sort(ordered.begin(), ordered.end(), [](const CredentialUsage &left, const CredentialUsage &right) {
        return left.calls > right.calls;
    });
    ordered.resize(std::min(ordered.size(), std::size_t(std::max(count, 0))));
    return ordered;
}

} // namespace vigie

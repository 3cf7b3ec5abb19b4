// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/prometheus/prometheus_history.h"

#include "services/connectors/always.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace vigie {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 pointsOfProbe = 10'000;
//! Callers come as one series each: shorter ranges.
constexpr qint64 hoursOfCallers = 240;
//! And of the last month only, the first time.
constexpr qint64 firstHoursOfCallers = 31 * 24;

enum class Part { Probe, Calls, Peaks, Errors, Callers, CallerPeaks };

//! One request of a reading.
struct RangeJob {
    qsizetype api{0}; //!< place in the list of queries
    Part part{Part::Probe};
    QString expression{};
    Interval range{};
    qint64 step{60};
};

using HourKey = std::pair<QString, qint64>;

//! What came of one API.
struct Collected {
    ProbeReading probe{};
    std::map<qint64, UsageHour> hours{};
    std::map<HourKey, CallerHour> callers{};
    bool isStopped{false}; //!< a range failed: what follows would leave a hole that is never read again
    bool isCounted{false};
};

struct Work {
    QObject *owner{nullptr};
    PrometheusClient &client;
    QList<PrometheusQueries> queries{};
    HistoryRequest request{};
    ProgressSink progress{};
    std::stop_token stop{};
    QList<RangeJob> jobs{};
    qsizetype next{0};
    std::vector<Collected> collected{};
    QList<ServiceSnapshot::Gap> gaps{};
    Settler<ServiceHistory> settler{};
};

HistoryMark markOf(const HistoryRequest &request, const ApiCode &api)
{
    const auto found = std::find_if(request.marks.cbegin(), request.marks.cend(),
                                    [&api](const HistoryMark &mark) { return mark.api == api; });
    return found == request.marks.cend() ? HistoryMark{.api = api} : *found;
}

qint64 floored(qint64 instant, qint64 step) { return instant / step * step; }

void addProbe(Work &work, qsizetype index, const HistoryMark &mark)
{
    const PrometheusQueries &queries = work.queries.at(index);
    if (queries.probe.isEmpty())
        return;
    const qint64 step = queries.stepSeconds;
    const qint64 now = floored(work.request.now.toSecsSinceEpoch(), step);
    const qint64 first = mark.lastSample ? floored(*mark.lastSample, step) + step
                                         : floored(now - queries.firstReadingSeconds, step);
    for (const Interval &slice : slicesOf(first, now, step, pointsOfProbe))
        work.jobs.append({.api = index, .expression = queries.probe, .range = slice, .step = step});
}

//! A value at the end of an hour, over its minutes.
QString overTheHour(const char *function, const QString &expression)
{
    return QStringLiteral("%1((%2)[1h:1m])").arg(QLatin1String(function), expression);
}

void addUsage(Work &work, qsizetype index, const HistoryMark &mark)
{
    const PrometheusQueries &queries = work.queries.at(index);
    const qint64 last = floored(work.request.now.toSecsSinceEpoch(), hour);
    const qint64 first = mark.lastHour ? *mark.lastHour + 2 * hour
                                       : floored(last - queries.firstReadingSeconds, hour) + hour;
    const qint64 recent = std::max(first, last - firstHoursOfCallers * hour);
    const auto add = [&](Part part, const char *function, const QString &expression, qint64 points) {
        if (expression.isEmpty())
            return;
        for (const Interval &slice : slicesOf(points == hoursOfCallers ? recent : first, last, hour, points))
            work.jobs.append({.api = index,
                              .part = part,
                              .expression = overTheHour(function, expression),
                              .range = slice,
                              .step = hour});
    };
    add(Part::Calls, "avg_over_time", queries.calls, pointsOfProbe);
    add(Part::Peaks, "max_over_time", queries.calls, pointsOfProbe);
    add(Part::Errors, "avg_over_time", queries.errors, pointsOfProbe);
    add(Part::Callers, "avg_over_time", queries.callers, hoursOfCallers);
    add(Part::CallerPeaks, "max_over_time", queries.callers, hoursOfCallers);
}

UsageHour &hourAt(Collected &collected, qint64 end)
{
    UsageHour &found = collected.hours[end - hour];
    found.start = end - hour;
    return found;
}

void takeHours(Collected &collected, Part part, const PrometheusResult &result)
{
    collected.isCounted = true;
    for (const PrometheusSeries &series : result.series) {
        for (const ProbeSample &sample : series.samples) {
            UsageHour &found = hourAt(collected, sample.at);
            if (part == Part::Calls)
                found.callsPerMinute = float(sample.value);
            else if (part == Part::Peaks)
                found.peakPerMinute = float(sample.value);
            else if (std::isfinite(found.callsPerMinute) && found.callsPerMinute > 0)
                found.errorShare = std::clamp(float(sample.value) / found.callsPerMinute, 0.0F, 1.0F);
        }
    }
}

void takeCallers(Collected &collected, Part part, const PrometheusResult &result)
{
    for (const PrometheusSeries &series : result.series) {
        const QString caller = series.labels.isEmpty() ? QString() : series.labels.first();
        if (caller.isEmpty())
            continue;
        for (const ProbeSample &sample : series.samples) {
            if (!std::isfinite(sample.value) || sample.value <= 0)
                continue;
            CallerHour &found = collected.callers[{caller, sample.at - hour}];
            found.caller = caller;
            found.start = sample.at - hour;
            (part == Part::Callers ? found.callsPerMinute : found.peakPerMinute) = sample.value;
        }
    }
}

void take(Work &work, const RangeJob &job, const Result<PrometheusResult> &result)
{
    Collected &collected = work.collected[std::size_t(job.api)];
    if (!result) {
        collected.isStopped = true;
        work.gaps.append({.what = QStringLiteral("history"), .error = result.error()});
        return;
    }
    switch (job.part) {
    case Part::Probe: {
        const std::vector<ProbeSample> samples = mergedSeries(result->series);
        collected.probe.samples.insert(collected.probe.samples.end(), samples.cbegin(), samples.cend());
        return;
    }
    case Part::Calls:
    case Part::Peaks:
    case Part::Errors:
        takeHours(collected, job.part, *result);
        return;
    case Part::Callers:
    case Part::CallerPeaks:
        takeCallers(collected, job.part, *result);
        return;
    }
}

UsageReading usageOf(const ApiCode &api, const Collected &collected)
{
    UsageReading reading{.api = api};
    for (const auto &[start, one] : collected.hours)
        reading.hours.push_back(one);
    for (const auto &[key, one] : collected.callers)
        reading.callers.push_back(one);
    return reading;
}

ServiceHistory historyOf(const Work &work)
{
    ServiceHistory history{.gaps = work.gaps};
    for (qsizetype index = 0; index < work.queries.size(); ++index) {
        const PrometheusQueries &queries = work.queries.at(index);
        const Collected &collected = work.collected[std::size_t(index)];
        const bool isKnown = markOf(work.request, queries.api).lastSample.has_value();
        if (isKnown || !collected.probe.samples.empty()) {
            ProbeReading probe = collected.probe;
            probe.api = queries.api;
            probe.query = queries.probe;
            probe.stepSeconds = queries.stepSeconds;
            history.probes.append(std::move(probe));
        }
        // Calls, peaks, errors and callers go on together: none is kept of a reading that broke off.
        if (collected.isCounted && !collected.isStopped && !collected.hours.empty())
            history.usages.append(usageOf(queries.api, collected));
    }
    return history;
}

void runNext(const std::shared_ptr<Work> &work)
{
    while (work->next < work->jobs.size() && work->collected[std::size_t(work->jobs.at(work->next).api)].isStopped)
        ++work->next;
    if (work->stop.stop_requested()) {
        work->settler.settle(failure(Error::Kind::Cancelled));
        return;
    }
    if (work->next == work->jobs.size()) {
        work->settler.settle(historyOf(*work));
        return;
    }
    const RangeJob job = work->jobs.at(work->next++);
    if (work->progress)
        work->progress({.what = QStringLiteral("history"), .done = work->next, .total = work->jobs.size()});
    whenDone<PrometheusResult>(work->client.queryRange(job.expression, job.range, job.step, work->stop), work->owner,
                               [work, job](const Result<PrometheusResult> &result) {
                                   take(*work, job, result);
                                   runNext(work);
                               });
}

} // namespace

std::vector<ProbeSample> mergedSeries(const QList<PrometheusSeries> &series)
{
    if (series.size() == 1)
        return series.first().samples;
    std::map<qint64, double> merged;
    constexpr double someFailed = 0.5;
    for (const PrometheusSeries &one : series) {
        for (const ProbeSample &sample : one.samples) {
            const auto [found, isNew] = merged.try_emplace(sample.at, sample.value);
            if (isNew || std::isnan(sample.value) || found->second == sample.value)
                continue;
            found->second = std::isnan(found->second) ? sample.value : someFailed;
        }
    }
    std::vector<ProbeSample> samples;
    samples.reserve(merged.size());
    for (const auto &[at, value] : merged)
        samples.push_back({.at = at, .value = value});
    return samples;
}

Future<ServiceHistory> readPrometheus(QObject *owner, PrometheusClient &client, const QList<PrometheusQueries> &queries,
                                      const HistoryRequest &request, ProgressSink progress, std::stop_token stop)
{
    const std::shared_ptr<Work> work(new Work{.owner = owner,
                                              .client = client,
                                              .queries = queries,
                                              .request = request,
                                              .progress = std::move(progress),
                                              .stop = std::move(stop)});
    work->collected.resize(std::size_t(queries.size()));
    for (qsizetype index = 0; index < queries.size(); ++index) {
        const HistoryMark mark = markOf(request, queries.at(index).api);
        addProbe(*work, index, mark);
        addUsage(*work, index, mark);
    }
    const Future<ServiceHistory> future = work->settler.future();
    runNext(work);
    return future;
}

} // namespace vigie

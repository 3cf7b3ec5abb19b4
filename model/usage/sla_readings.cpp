// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/sla_readings.h"

#include <algorithm>
#include <string_view>

namespace vigie {

namespace {

struct Matter {
    const AvailabilityTerms &terms;
    const SlaQuestion &question;
    const ReconciledTime &time;
    const SlaAnswer &answer;
};

using Figures = std::vector<ReadingFigure>;

const SlaMeasure *measureOver(SlaWindow window, const SlaAnswer &answer)
{
    const auto found = std::find_if(answer.measures.cbegin(), answer.measures.cend(),
                                    [window](const SlaMeasure &measure) { return measure.window == window; });
    return found == answer.measures.cend() ? nullptr : &*found;
}

ReadingFigure rateAgainst(const SlaMeasure &measure, const SlaMeasure &judged)
{
    ReadingFigure figure{.rate = measure.rate};
    if (measure.rate && judged.target)
        figure.holds = keepsTarget(measure.downSeconds, measure.knownSeconds(), *judged.target, judged.percentDecimals);
    return figure;
}

//! The target against the rate over the opening, then over the cover.
Figures measuredWindow(const Matter &matter)
{
    const SlaMeasure *opening = measureOver(SlaWindow::Opening, matter.answer);
    const SlaMeasure *cover = measureOver(SlaWindow::Cover, matter.answer);
    if (!opening || !cover)
        return {};
    const SlaMeasure &judged = matter.answer.mainMeasure();
    return {rateAgainst(*opening, judged), rateAgainst(*cover, judged)};
}

//! The rate over the opening when maintenance counts, then when it does not.
Figures maintenance(const Matter &matter)
{
    const SlaMeasure *opening = measureOver(SlaWindow::Opening, matter.answer);
    if (!opening)
        return {};
    const IntervalSet past({{.start = matter.answer.interval.start, .end = matter.question.asOf.toSecsSinceEpoch()}});
    const IntervalSet whole = opening->elapsedWindow.united(opening->maintenance.intersected(past));
    const qint64 down = matter.time.down.intersected(whole).totalSeconds();
    const qint64 known = whole.subtracted(matter.time.unknown).totalSeconds();
    ReadingFigure counted{.seconds = down};
    if (known > 0)
        counted.rate = 1 - double(down) / double(known);
    return {counted, {.rate = opening->rate, .seconds = opening->downSeconds}};
}

//! The longest recovery against its limit, then the rate that one recovery at the limit would leave.
Figures recoveryRate(const Matter &matter)
{
    const SlaMeasure &judged = matter.answer.mainMeasure();
    if (!matter.answer.recovery || !judged.target || judged.windowSeconds == 0)
        return {};
    const SlaRecovery &recovery = *matter.answer.recovery;
    const double share = double(recovery.limitSeconds) / double(judged.windowSeconds);
    return {
        {.seconds = recovery.longestSeconds, .limitSeconds = recovery.limitSeconds, .holds = recovery.met},
        {.rate = 1 - share,
         .seconds = recovery.limitSeconds,
         .holds = keepsTarget(recovery.limitSeconds, judged.windowSeconds, *judged.target, judged.percentDecimals)}};
}

//! How long, by the clock on the wall, a recovery at the limit can last when it begins in the period: worst at the
//! end of a window.
qint64 longestByTheClock(const RecoveryTerms &terms, const SlaQuestion &question)
{
    constexpr int daysBeyond = 60;
    const IntervalSet windows = windowsOf(terms.window, question.period.first, question.period.last.addDays(daysBeyond),
                                          question.workingDays);
    const qint64 periodEnd = question.period.interval().end;
    qint64 longest = terms.limitSeconds;
    for (auto window = windows.intervals().cbegin(); window != windows.intervals().cend(); ++window) {
        if (window->end > periodEnd)
            break;
        qint64 left = terms.limitSeconds;
        auto next = std::next(window);
        for (; next != windows.intervals().cend() && next->seconds() < left; ++next)
            left -= next->seconds();
        if (next != windows.intervals().cend())
            longest = std::max(longest, next->start + left - window->end);
    }
    return longest;
}

//! The longest interruption, then the longest that the recovery rule admits, each against the level's limit.
Figures longestInterruption(const Matter &matter)
{
    const std::optional<qint64> limit = matter.terms.longestInterruptionSeconds;
    if (!limit || !matter.terms.recovery || !matter.answer.recovery)
        return {};
    qint64 longest = 0;
    for (const RecoveredIncident &incident : matter.answer.recovery->incidents)
        longest = std::max(longest, incident.time.seconds());
    const qint64 admitted = longestByTheClock(*matter.terms.recovery, matter.question);
    return {{.seconds = longest, .limitSeconds = limit, .holds = longest <= *limit},
            {.seconds = admitted, .limitSeconds = limit, .holds = admitted <= *limit}};
}

struct ReadingKind {
    std::string_view word;
    Figures (*figures)(const Matter &matter);
};

constexpr ReadingKind readingKinds[] = {
    {"measured_window", measuredWindow},
    {"maintenance", maintenance},
    {"recovery_rate", recoveryRate},
    {"longest_interruption", longestInterruption},
};

} // namespace

std::vector<SlaReading> readingsOf(const AvailabilityTerms &terms, const SlaQuestion &question,
                                   const ReconciledTime &time, const SlaAnswer &answer)
{
    const Matter matter{.terms = terms, .question = question, .time = time, .answer = answer};
    std::vector<SlaReading> readings;
    for (const auto &[disagreement, figures] : terms.readings) {
        for (const ReadingKind &kind : readingKinds) {
            if (figures == QLatin1String(kind.word.data(), qsizetype(kind.word.size())))
                readings.push_back({.disagreement = disagreement, .figures = kind.figures(matter)});
        }
    }
    return readings;
}

} // namespace vigie

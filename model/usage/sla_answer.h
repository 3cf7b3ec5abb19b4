// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/interval_set.h"
#include "model/calendar/reporting_period.h"
#include "model/environment.h"
#include "model/usage/availability_terms.h"
#include "model/usage/outage.h"
#include "model/usage/recovered_incident.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace vigie {

enum class SlaBasis {
    Probe, //!< time that the probe does not cover is unknown
    RecordedOutages, //!< time outside them counts as up
};

[[nodiscard]] QString slaBasisWord(SlaBasis basis);

//! A stretch of the window whose days are alike, for the opened computation: « novembre, du 1er au 22 : 14 × 13 h ».
struct WindowPart {
    QDate first{};
    QDate last{};
    int days{0}; //!< those that hold some of the window
    qint64 secondsEach{0};
    qint64 seconds{0};

    friend bool operator==(const WindowPart &, const WindowPart &) = default;
};

//! What one outage takes from a window; no second is taken twice.
struct CountedOutage {
    std::size_t outage{0}; //!< its place in SlaAnswer::outages
    IntervalSet pieces{};
    qint64 seconds{0};
};

//! « À ce rythme »: the same share of the whole window.
struct SlaProjection {
    qint64 downSeconds{0};
    qint64 budgetLeftSeconds{0}; //!< below 0: the target would be missed
    bool keepsTarget{true};
    QDateTime exhaustedAt{}; //!< UTC; invalid when the budget lasts to the end of the period
};

//! One rate, opened to its computation.
struct SlaMeasure {
    SlaWindow window{SlaWindow::Calendar};
    QString rule{}; //!< empty when the terms promise nothing
    std::optional<double> target{}; //!< of the clause, whatever the period
    std::optional<int> percentDecimals{}; //!< how the rate is rounded before it is compared
    bool isJudged{false}; //!< this is the period, and the environment, for which the clause holds
    qint64 windowSeconds{0}; //!< of the whole period
    qint64 elapsedSeconds{0}; //!< up to the instant of the question
    qint64 downSeconds{0};
    qint64 degradedSeconds{0}; //!< shown; counted as up
    qint64 unknownSeconds{0};
    std::optional<double> rate{}; //!< 1 − down / (elapsed − unknown); nothing when nothing is known
    std::optional<double> rateIfUnknownDown{};
    std::optional<double> rateIfUnknownUp{};
    std::optional<bool> keepsTarget{}; //!< so far, judged or not
    std::optional<bool> met{}; //!< only of a judged period that is over
    std::optional<qint64> budgetSeconds{};
    std::optional<qint64> budgetLeftSeconds{};
    std::optional<SlaProjection> projection{}; //!< while the period runs

    IntervalSet elapsedWindow{};
    IntervalSet remainingWindow{};
    IntervalSet down{};
    IntervalSet degraded{};
    IntervalSet unknown{};
    IntervalSet maintenance{}; //!< what declared maintenance took from the opening
    std::vector<WindowPart> parts{}; //!< of the elapsed window
    std::vector<CountedOutage> counted{};

    [[nodiscard]] qint64 knownSeconds() const { return elapsedSeconds - unknownSeconds; }
    //! Of the elapsed window, 0 to 1.
    [[nodiscard]] double unknownShare() const
    {
        return elapsedSeconds > 0 ? double(unknownSeconds) / double(elapsedSeconds) : 0;
    }
};

//! An outage as the answer uses it.
struct SlaOutage {
    Outage outage{}; //!< of source Probe, and without an id, where only a probe saw it
    qint64 countedSeconds{0}; //!< in the first measure
    bool leavesTheRate{false}; //!< its cause does, or planned outages do
    bool isSeenByProbe{false};
};

//! One of the readings of a text in disagreement, with its figures.
struct ReadingFigure {
    std::optional<double> rate{};
    std::optional<qint64> seconds{};
    std::optional<qint64> limitSeconds{};
    std::optional<bool> holds{};

    friend bool operator==(const ReadingFigure &, const ReadingFigure &) = default;
};

struct SlaReading {
    QString disagreement{}; //!< id of the profile's disagreement
    std::vector<ReadingFigure> figures{}; //!< in the order of its sentences
};

//! What was promised and what was kept.
struct SlaAnswer {
    ApiCode api{};
    QString profile{}; //!< `INFINOE@2023-10-06`
    Environment environment{Environment::Production};
    ReportingPeriod period{};
    Interval interval{}; //!< of the period
    QDateTime asOf{}; //!< UTC
    bool isOver{false};
    bool isJudgedPeriod{false}; //!< the target is judged over such periods
    SlaBasis basis{SlaBasis::RecordedOutages};
    std::vector<SlaMeasure> measures{}; //!< the first is the one that the clause judges
    std::optional<SlaRecovery> recovery{};
    std::vector<SlaOutage> outages{}; //!< those of the period, by their start
    std::vector<SlaReading> readings{};
    QStringList rules{}; //!< every clause that was used; the profile has their sentences and assumptions

    //! The first measure that has a target, else the first.
    [[nodiscard]] const SlaMeasure &mainMeasure() const;
};

} // namespace vigie

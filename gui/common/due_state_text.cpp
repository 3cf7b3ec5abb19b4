// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/due_state_text.h"

#include "model/calendar/paris_time.h"
#include "services/reports/due_words.h"

#include <QCoreApplication>

namespace vigie {

namespace {

struct DueStateWords {
    Q_DECLARE_TR_FUNCTIONS(vigie::DueStateText)
};

StateText deadlineText(const Deadline &deadline)
{
    switch (deadline.state) {
    case DeadlineState::Overdue:
        return {Glyph::Late, deadlineStateText(deadline.state)};
    case DeadlineState::Due:
    case DeadlineState::Upcoming:
        return {deadline.dueAt.isValid() ? Glyph::Running : Glyph::Upcoming, deadlineStateText(deadline.state)};
    case DeadlineState::Met:
        return {Glyph::Ok, deadlineStateText(deadline.state)};
    }
    Q_UNREACHABLE();
}

//! What a finding says in a word, where the word says more than its severity.
QString wordOf(const Finding &finding)
{
    if (finding.reason == QLatin1String("suspension_required"))
        return DueStateWords::tr("Suspension requise");
    if (finding.reason == QLatin1String("suspension_incurred"))
        return DueStateWords::tr("Suspension encourue");
    if (finding.reason == QLatin1String("expiry_near"))
        return DueStateWords::tr("Expire");
    if (finding.reason == QLatin1String("expired"))
        return DueStateWords::tr("Expiré");
    return {};
}

} // namespace

StateText stateText(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return {Glyph::Critical, severityText(severity)};
    case Severity::Warning:
        return {Glyph::Late, severityText(severity)};
    case Severity::Info:
        return {Glyph::Upcoming, severityText(severity)};
    case Severity::ToCorrect:
        return {Glyph::ToMend, severityText(severity)};
    }
    Q_UNREACHABLE();
}

StateText stateText(const DueRow &row)
{
    StateText text = row.finding ? stateText(row.finding->severity) : deadlineText(*row.deadline);
    if (!row.finding)
        return text;
    if (const QString word = wordOf(*row.finding); !word.isEmpty())
        text.word = word;
    else if (row.deadline && row.deadline->state == DeadlineState::Overdue)
        text.word = deadlineStateText(DeadlineState::Overdue);
    if (row.finding->reason == QLatin1String("expiry_near"))
        text.glyph = Glyph::Upcoming;
    return text;
}

QString delayText(const Deadline &deadline, const QDateTime &now)
{
    constexpr qint64 secondsPerHour = 3600;
    if (deadline.state == DeadlineState::Met)
        return {};
    if (deadline.dueAt.isValid()) {
        const qint64 seconds = now.secsTo(deadline.dueAt);
        const QString hours = DueStateWords::tr("%1 h").arg(qAbs(seconds) / secondsPerHour);
        return seconds < 0 ? QStringLiteral("+ ") + hours : hours;
    }
    const qint64 days = deadline.daysLeft(parisDate(now));
    const QString text = DueStateWords::tr("%1 j").arg(qAbs(days));
    return days < 0 ? QStringLiteral("+ ") + text : text;
}

} // namespace vigie

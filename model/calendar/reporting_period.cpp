// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendar/reporting_period.h"

#include "model/calendar/paris_time.h"

#include <QRegularExpression>

namespace vigie {

namespace {

int monthsOf(ReportingPeriod::Kind kind)
{
    switch (kind) {
    case ReportingPeriod::Kind::Month:
        return 1;
    case ReportingPeriod::Kind::Quarter:
        return 3;
    case ReportingPeriod::Kind::Year:
        return 12;
    }
    Q_UNREACHABLE();
}

} // namespace

Interval ReportingPeriod::interval() const
{
    return Interval::between(startOfParisDay(first), startOfParisDay(last.addDays(1)));
}

QString ReportingPeriod::text() const
{
    switch (kind) {
    case Kind::Month:
        return first.toString(QStringLiteral("yyyy-MM"));
    case Kind::Quarter:
        return QStringLiteral("%1-T%2").arg(first.year()).arg((first.month() - 1) / 3 + 1);
    case Kind::Year:
        return QString::number(first.year());
    }
    Q_UNREACHABLE();
}

ReportingPeriod ReportingPeriod::previous() const { return reportingPeriodAt(kind, first.addDays(-1)); }

ReportingPeriod reportingPeriodAt(ReportingPeriod::Kind kind, QDate date)
{
    const int months = monthsOf(kind);
    const QDate first(date.year(), (date.month() - 1) / months * months + 1, 1);
    return {.kind = kind, .first = first, .last = first.addMonths(months).addDays(-1)};
}

std::optional<ReportingPeriod> reportingPeriodFrom(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A(20[0-9]{2}|2100)(?:-(?:(0[1-9]|1[0-2])|T([1-4])))?\\z"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    if (!match.captured(2).isEmpty())
        return reportingPeriodAt(ReportingPeriod::Kind::Month, QDate(year, match.captured(2).toInt(), 1));
    if (!match.captured(3).isEmpty())
        return reportingPeriodAt(ReportingPeriod::Kind::Quarter, QDate(year, match.captured(3).toInt() * 3, 1));
    return reportingPeriodAt(ReportingPeriod::Kind::Year, QDate(year, 1, 1));
}

} // namespace vigie

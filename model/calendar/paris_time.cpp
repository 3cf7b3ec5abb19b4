// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendar/paris_time.h"

namespace vigie {

const QTimeZone &parisZone()
{
    static const QTimeZone zone("Europe/Paris");
    return zone;
}

ParisInstants parisInstants(QDate date, QTime time)
{
    const QDateTime asUtc(date, time, Qt::UTC);
    const int before = parisZone().offsetFromUtc(asUtc.addDays(-1));
    const int after = parisZone().offsetFromUtc(asUtc.addDays(1));
    ParisInstants instants;
    for (const int offset : {std::max(before, after), std::min(before, after)}) {
        const QDateTime candidate = asUtc.addSecs(-offset);
        if (parisZone().offsetFromUtc(candidate) != offset)
            continue;
        if (!instants.first)
            instants.first = candidate;
        instants.last = candidate;
    }
    return instants;
}

Result<QDateTime> utcFromParis(QDate date, QTime time)
{
    const QString text = date.toString(Qt::ISODate) + u'T' + time.toString(Qt::ISODate);
    if (!date.isValid() || !time.isValid())
        return failure(Error::Kind::InvalidInput, text, QStringLiteral("not a date and time"));
    const ParisInstants instants = parisInstants(date, time);
    if (instants.isMissing())
        return failure(Error::Kind::InvalidInput, text,
                       QStringLiteral("does not exist in Paris: the clocks go forward"));
    if (instants.isTwice())
        return failure(Error::Kind::InvalidInput, text, QStringLiteral("exists twice in Paris: the clocks go back"));
    return *instants.first;
}

QDateTime borderInUtc(QDate date, int minuteOfDay, WindowBorder border)
{
    const QDate day = date.addDays(minuteOfDay / 1440);
    const QTime time = QTime(0, 0).addSecs(60 * (minuteOfDay % 1440));
    const ParisInstants instants = parisInstants(day, time);
    if (!instants.isMissing())
        return border == WindowBorder::Opening ? *instants.first : *instants.last;
    return parisZone().nextTransition(QDateTime(day.addDays(-1), time, Qt::UTC)).atUtc.toUTC();
}

QDateTime startOfParisDay(QDate date) { return borderInUtc(date, 0, WindowBorder::Opening); }

QDate parisDate(const QDateTime &instant) { return inParis(instant).date(); }

QDateTime inParis(const QDateTime &instant) { return instant.toTimeZone(parisZone()); }

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/field_values.h"

#include "model/calendar/paris_time.h"
#include "services/storage/folding.h"

#include <QRegularExpression>

namespace vigie {

namespace {

QDate dateOfParts(const QRegularExpressionMatch &match, int first)
{
    const bool isIso = !match.captured(first).isEmpty();
    const int from = isIso ? first : first + 3;
    const int one = match.captured(from).toInt();
    const int two = match.captured(from + 1).toInt();
    const int three = match.captured(from + 2).toInt();
    return isIso ? QDate(one, two, three) : QDate(three, two, one);
}

const QString datePattern = QStringLiteral("(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})/(\\d{1,2})/(\\d{4}))");

CellInstant parisInstant(const QDate &date, const QTime &time)
{
    const ParisInstants instants = parisInstants(date, time);
    if (instants.isMissing())
        return {.fault = RowFault::Kind::InstantSkipped};
    if (instants.isTwice())
        return {.fault = RowFault::Kind::InstantTwice};
    return {.utc = *instants.first};
}

} // namespace

QDate dateFromCell(const QString &text)
{
    static const QRegularExpression pattern(u'^' + datePattern + QStringLiteral("(?:[T ]00:00(?::00)?)?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? dateOfParts(match, 1) : QDate();
}

CellInstant instantFromCell(const QString &text)
{
    static const QRegularExpression pattern(
        u'^' + datePattern
        + QStringLiteral("(?:[T ]+(\\d{1,2})[:h](\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    const QDate date = match.hasMatch() ? dateOfParts(match, 1) : QDate();
    const QTime time = match.captured(7).isEmpty()
        ? QTime(0, 0)
        : QTime(match.captured(7).toInt(), match.captured(8).toInt(), match.captured(9).toInt());
    if (!date.isValid() || !time.isValid())
        return {.fault = RowFault::Kind::BadInstant};
    const QString offset = match.captured(10);
    if (offset.isEmpty())
        return parisInstant(date, time);
    const QDateTime clock(date, time, Qt::UTC);
    if (offset == QLatin1String("Z"))
        return {.utc = clock};
    const int sign = offset.startsWith(u'-') ? -1 : 1;
    const int minutes = offset.mid(1, 2).toInt() * 60 + offset.right(2).toInt();
    return {.utc = clock.addSecs(-sign * minutes * 60)};
}

std::optional<bool> yesNoFromCell(const QString &text)
{
    static const QStringList yes{QStringLiteral("yes"),  QStringLiteral("oui"), QStringLiteral("true"),
                                 QStringLiteral("vrai"), QStringLiteral("1"),   QStringLiteral("x"),
                                 QStringLiteral("y"),    QStringLiteral("o")};
    static const QStringList no{QStringLiteral("no"),   QStringLiteral("non"), QStringLiteral("false"),
                                QStringLiteral("faux"), QStringLiteral("0"),   QStringLiteral("n")};
    const QString key = folded(text);
    if (yes.contains(key))
        return true;
    return no.contains(key) ? std::optional(false) : std::nullopt;
}

} // namespace vigie

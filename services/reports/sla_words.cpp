// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/sla_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

struct SlaWords {
    Q_DECLARE_TR_FUNCTIONS(vigie::SlaWords)
};

constexpr int mostDecimals = 5;

double rounded(double rate, int decimals)
{
    const double scale = std::pow(10, decimals + 2);
    return std::round(rate * scale) / scale;
}

//! Whether the rounded rate tells the same as the exact one.
bool isFaithful(double rate, std::optional<double> target, int decimals)
{
    constexpr double hair = 1e-12;
    const double shown = rounded(rate, decimals);
    const bool reachesOne = shown >= 1 - hair && rate < 1 - hair;
    const bool reachesTarget = target && shown >= *target - hair && rate < *target - hair;
    return !reachesOne && !reachesTarget;
}

int decimalsFor(double rate, std::optional<double> target)
{
    int decimals = 2;
    while (decimals < mostDecimals && !isFaithful(rate, target, decimals))
        ++decimals;
    return decimals;
}

} // namespace

QString percentText(double rate, int decimals)
{
    return SlaWords::tr("%1\u202f%", "a percentage").arg(QLocale().toString(rate * 100, 'f', decimals));
}

QString rateText(double rate, std::optional<double> target) { return percentText(rate, decimalsFor(rate, target)); }

QString gapText(double rate, double target)
{
    const int decimals = decimalsFor(rate, target);
    const double gap = rate - target;
    const QString sign = gap < 0 ? QStringLiteral("−") : QStringLiteral("+");
    return SlaWords::tr("%1\u00a0%2\u00a0pt", "a gap in points of percentage")
        .arg(sign, QLocale().toString(std::abs(gap) * 100, 'f', decimals));
}

QString spanText(qint64 seconds)
{
    if (seconds < 0)
        return QStringLiteral("−") + spanText(-seconds);
    const qint64 hours = seconds / 3600;
    const qint64 minutes = seconds / 60 % 60;
    const qint64 rest = seconds % 60;
    const auto twoDigits = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QChar(u'0')); };
    if (hours > 0 && rest > 0) {
        return SlaWords::tr("%1\u00a0h\u00a0%2\u00a0min\u00a0%3\u00a0s")
            .arg(QLocale().toString(hours), twoDigits(minutes), twoDigits(rest));
    }
    if (hours > 0)
        return SlaWords::tr("%1\u00a0h\u00a0%2\u00a0min").arg(QLocale().toString(hours), twoDigits(minutes));
    if (minutes > 0 && rest > 0)
        return SlaWords::tr("%1\u00a0min\u00a0%2\u00a0s").arg(minutes).arg(twoDigits(rest));
    return rest > 0 ? SlaWords::tr("%1\u00a0s").arg(rest) : SlaWords::tr("%1\u00a0min").arg(minutes);
}

QString shortSpanText(qint64 seconds)
{
    if (seconds % 3600 == 0)
        return SlaWords::tr("%1\u00a0h").arg(QLocale().toString(seconds / 3600));
    return spanText(seconds);
}

QString shortMonthText(const QDate &month, bool yearInJanuary)
{
    const QString name = QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
    if (!yearInJanuary || month.month() != 1)
        return name;
    return QStringLiteral("%1\u00a0%2").arg(name, month.toString(QStringLiteral("yy")));
}

QString periodTitle(const ReportingPeriod &period)
{
    const QString year = QString::number(period.first.year());
    switch (period.kind) {
    case ReportingPeriod::Kind::Month:
        return QStringLiteral("%1 %2").arg(QLocale().standaloneMonthName(period.first.month()), year);
    case ReportingPeriod::Kind::Quarter: {
        const int quarter = (period.first.month() + 2) / 3;
        return quarter == 1 ? SlaWords::tr("1er trimestre %1").arg(year)
                            : SlaWords::tr("%1e trimestre %2").arg(quarter).arg(year);
    }
    case ReportingPeriod::Kind::Year:
        return SlaWords::tr("année %1").arg(year);
    }
    Q_UNREACHABLE();
}

QString shortPeriodText(const ReportingPeriod &period)
{
    const QString year = QString::number(period.first.year());
    switch (period.kind) {
    case ReportingPeriod::Kind::Month:
        return QStringLiteral("%1\u00a0%2").arg(shortMonthText(period.first, false), year);
    case ReportingPeriod::Kind::Quarter:
        return SlaWords::tr("T%1\u00a0%2", "a quarter and its year").arg((period.first.month() + 2) / 3).arg(year);
    case ReportingPeriod::Kind::Year:
        return year;
    }
    Q_UNREACHABLE();
}

QString periodDaysText(const ReportingPeriod &period)
{
    const QString pattern = QStringLiteral("dd/MM/yyyy");
    return SlaWords::tr("du %1 au %2").arg(period.first.toString(pattern), period.last.toString(pattern));
}

} // namespace vigie

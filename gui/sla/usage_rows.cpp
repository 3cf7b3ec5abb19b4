// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sla/usage_rows.h"

#include "gui/common/formats.h"
#include "model/calendar/paris_time.h"
#include "services/reports/sla_words.h"

#include <QCoreApplication>

#include <cmath>
#include <map>

namespace vigie {

namespace {

struct UsageRows {
    Q_DECLARE_TR_FUNCTIONS(vigie::UsageRows)
};

ListColumn figure(const QString &id, const QString &title)
{
    return {.id = id, .title = title, .kind = ListColumn::Kind::Figure};
}

struct DayUsage {
    double sum{0};
    int hours{0};
    float peak{UsageHour::unknown};
    double errors{0};
    int errorHours{0};
};

using Days = std::map<QDate, DayUsage>;

Days daysOf(const UsageSeries &usage)
{
    Days days;
    for (const UsageHour &hour : usage.hours) {
        DayUsage &day = days[parisDate(QDateTime::fromSecsSinceEpoch(hour.start, Qt::UTC))];
        if (!std::isnan(hour.callsPerMinute)) {
            day.sum += double(hour.callsPerMinute);
            ++day.hours;
        }
        if (!std::isnan(hour.peakPerMinute) && !(day.peak >= hour.peakPerMinute))
            day.peak = hour.peakPerMinute;
        if (!std::isnan(hour.errorShare)) {
            day.errors += double(hour.errorShare);
            ++day.errorHours;
        }
    }
    return days;
}

QString meanText(const DayUsage &day)
{
    return day.hours > 0 ? QLocale().toString(day.sum / day.hours, 'f', 1) : UsageRows::tr("inconnu");
}

QString peakText(const DayUsage &day)
{
    return std::isnan(day.peak) ? UsageRows::tr("inconnu") : countText(qint64(std::ceil(day.peak)));
}

QString errorsText(const DayUsage &day)
{
    return day.errorHours > 0 ? percentText(day.errors / day.errorHours) : UsageRows::tr("inconnu");
}

DayUsage dayIn(const Days &days, QDate day)
{
    const auto found = days.find(day);
    return found == days.end() ? DayUsage{} : found->second;
}

Cell peakCell(const CredentialUsage &caller, const std::optional<TermsQuota> &quota)
{
    Cell cell{.text = countText(qint64(std::ceil(caller.peakPerMinute)))};
    if (!quota || caller.peakPerMinute <= quota->perMinute)
        return cell;
    cell.glyph = Glyph::Late;
    cell.tone = Tone::Error;
    cell.tip = UsageRows::tr("Au-dessus du quota de %1 appels par minute (%2)")
                   .arg(countText(qint64(quota->perMinute)), quota->rule);
    return cell;
}

} // namespace

std::optional<TermsQuota> quotaOf(const TermsProfile &profile)
{
    for (const Rule &rule : profile.rules) {
        const double calls = rule.parameters.value(QLatin1String("calls")).toDouble();
        if (rule.kind != QLatin1String("quota") || calls <= 0)
            continue;
        const bool isPerSecond = rule.parameters.value(QLatin1String("per")).toString() == QLatin1String("second");
        const QString scope = rule.parameters.value(QLatin1String("scope")).toString();
        return TermsQuota{.rule = rule.id,
                          .perMinute = isPerSecond ? calls * 60 : calls,
                          .isPerCredential = scope == QLatin1String("credential")};
    }
    return std::nullopt;
}

std::vector<TimedValue> hourlyValues(const UsageSeries &usage, float UsageHour::*field)
{
    std::vector<TimedValue> values;
    values.reserve(usage.hours.size());
    constexpr qint64 hour = 3600;
    for (const UsageHour &each : usage.hours) {
        if (!values.empty() && each.start - values.back().at > hour) // an hour that was not read
            values.push_back({values.back().at + hour, std::nan("")});
        values.push_back({each.start, double(each.*field)});
    }
    return values;
}

QList<ListColumn> callerColumns()
{
    return {{.id = QStringLiteral("caller"), .title = UsageRows::tr("Appelant"), .strong = true},
            figure(QStringLiteral("calls"), UsageRows::tr("Appels")),
            figure(QStringLiteral("peak"), UsageRows::tr("Pointe/min")),
            {.id = QStringLiteral("at"), .title = UsageRows::tr("Heure de la pointe")}};
}

QList<ListRow> callerRows(const std::vector<CredentialUsage> &callers, const std::optional<TermsQuota> &quota)
{
    QList<ListRow> rows;
    for (const CredentialUsage &caller : callers) {
        const QString known = caller.partner.isEmpty()
            ? UsageRows::tr("%1 : aucun partenaire connu sous ce nom").arg(caller.credential)
            : QStringLiteral("%1, %2").arg(caller.partner, caller.credential);
        rows += ListRow{.id = rows.size(),
                        .cells = {{.text = caller.partner.isEmpty() ? caller.credential : caller.partner, .tip = known},
                                  {.text = countText(qint64(caller.calls))},
                                  peakCell(caller, quota),
                                  {.text = instantText(caller.peakAt)}}};
    }
    return rows;
}

QList<ListColumn> dayColumns()
{
    return {{.id = QStringLiteral("day"), .title = UsageRows::tr("Jour")},
            figure(QStringLiteral("calls"), UsageRows::tr("Moyenne/min")),
            figure(QStringLiteral("peak"), UsageRows::tr("Pointe/min")),
            figure(QStringLiteral("errors"), UsageRows::tr("Erreurs")),
            figure(QStringLiteral("otherCalls"), UsageRows::tr("Comparée, moyenne/min")),
            figure(QStringLiteral("otherPeak"), UsageRows::tr("pointe/min")),
            figure(QStringLiteral("otherErrors"), UsageRows::tr("erreurs"))};
}

QList<ListRow> dayRows(const UsageSeries &usage, const UsageSeries &other)
{
    Days days = daysOf(usage);
    const Days others = daysOf(other);
    for (const auto &[day, ignored] : others)
        days.try_emplace(day);
    QList<ListRow> rows;
    for (auto day = days.crbegin(); day != days.crend(); ++day) {
        const DayUsage compared = dayIn(others, day->first);
        rows += ListRow{.id = day->first.toJulianDay(),
                        .cells = {{.text = dateText(day->first)},
                                  {.text = meanText(day->second)},
                                  {.text = peakText(day->second)},
                                  {.text = errorsText(day->second)},
                                  {.text = meanText(compared)},
                                  {.text = peakText(compared)},
                                  {.text = errorsText(compared)}}};
    }
    return rows;
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/report_text.h"

#include "model/partners/siret.h"
#include "services/reports/printable_text.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace vigie {

namespace {

class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ReportText)
};

QDateTime parisTime(const QDateTime &instant) { return instant.toTimeZone(QTimeZone("Europe/Paris")); }

} // namespace

QString producerName(const QString &code)
{
    if (code == QLatin1String("ALL"))
        return {};
    return code == QLatin1String("DGFIP") ? QStringLiteral("DGFiP") : code;
}

QString establishedSentence(const ReportContext &context)
{
    const QDateTime made = parisTime(context.generatedAt);
    const QString day = shortDate(made.date());
    const QString hour = made.toString(QStringLiteral("HH:mm"));
    if (!context.dataReadAt.isValid())
        return typeset(ReportText::tr("Établi le %1 à %2, aucune donnée lue").arg(day, hour));
    return typeset(ReportText::tr("Établi le %1 à %2, données du %3").arg(day, hour, shortInstant(context.dataReadAt)));
}

QString journalMark(const QString &hash)
{
    if (hash.size() < 8)
        return {};
    return ReportText::tr("Journal %1").arg(hash.first(4) + u'…' + hash.last(4));
}

QString shortDate(const QDate &date) { return date.toString(QStringLiteral("dd/MM/yyyy")); }

QString shortInstant(const QDateTime &instant)
{
    return instant.isValid() ? parisTime(instant).toString(QStringLiteral("dd/MM/yyyy\u00a0HH:mm")) : QString();
}

QString shortDay(const QDateTime &instant)
{
    return instant.isValid() ? shortDate(parisTime(instant).date()) : QString();
}

QString exactInstant(const QDateTime &instant)
{
    return instant.isValid() ? parisTime(instant).toString(QStringLiteral("dd/MM/yyyy\u00a0HH:mm:ss")) : QString();
}

QString ageInWords(const QDateTime &readAt, const QDateTime &now)
{
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = readAt.secsTo(now);
    if (seconds < hour)
        return ReportText::tr("moins d’une heure");
    if (seconds < 2 * hour)
        return ReportText::tr("1 heure");
    if (seconds < 2 * day)
        return ReportText::tr("%1 heures").arg(seconds / hour);
    return ReportText::tr("%1 jours").arg(seconds / day);
}

QString durationInWords(qint64 milliseconds)
{
    if (milliseconds < 0)
        return {};
    if (milliseconds > 0 && milliseconds < 1000)
        return ReportText::tr("%1 ms").arg(milliseconds);
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 60)
        return ReportText::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return ReportText::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    return ReportText::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QChar(u'0'));
}

QString shownSiret(const QString &siret)
{
    const std::optional<Siret> known = Siret::fromText(siret);
    return known ? known->grouped() : siret;
}

QString shortFingerprint(const QString &fingerprint, const QString &lastFour)
{
    if (fingerprint.isEmpty())
        return lastFour.isEmpty() ? QString() : u'…' + lastFour;
    return fingerprint.first(qMin<qsizetype>(8, fingerprint.size())) + u'…' + lastFour;
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/formats.h"

#include "model/partners/siret.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace vigie {

namespace {

struct Formats {
    Q_DECLARE_TR_FUNCTIONS(vigie::Formats)
};

QDateTime inParis(const QDateTime &instant)
{
    static const QTimeZone paris("Europe/Paris");
    return instant.toTimeZone(paris);
}

const QString dayPattern = QStringLiteral("dd/MM/yyyy");

} // namespace

QString dash() { return QStringLiteral("—"); }

QString dateText(const QDate &date) { return date.isValid() ? date.toString(dayPattern) : dash(); }

QString instantText(const QDateTime &instant)
{
    return instant.isValid() ? inParis(instant).toString(dayPattern + QStringLiteral(" HH:mm")) : dash();
}

QString hourText(const QDateTime &instant, const QDateTime &now)
{
    if (!instant.isValid())
        return dash();
    const QDateTime local = inParis(instant);
    return local.date() == inParis(now).date() ? local.toString(QStringLiteral("HH:mm")) : instantText(instant);
}

QString sinceText(const QDateTime &instant, const QDateTime &now)
{
    if (!instant.isValid())
        return dash();
    const qint64 minutes = instant.secsTo(now) / 60;
    if (minutes < 0 || minutes >= 24 * 60)
        return dateText(inParis(instant).date());
    if (minutes < 1)
        return Formats::tr("à l’instant");
    return minutes < 60 ? Formats::tr("il y a %1 min").arg(minutes) : Formats::tr("il y a %1 h").arg(minutes / 60);
}

QString countText(qint64 count) { return QLocale().toString(count); }

QString siretText(const QString &siret)
{
    if (siret.isEmpty())
        return dash();
    const auto checked = Siret::fromText(siret);
    return checked ? checked->grouped() : siret;
}

QString fingerprintText(const QString &fingerprint, const QString &lastFour)
{
    if (fingerprint.isEmpty())
        return dash();
    return lastFour.isEmpty() ? fingerprint.left(8) + QStringLiteral("…")
                              : fingerprint.left(4) + QStringLiteral("…") + lastFour;
}

} // namespace vigie

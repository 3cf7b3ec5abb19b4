// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/version_words.h"

#include "gui/common/formats.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace vigie {

namespace {

class VersionWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::VersionWords)
};

} // namespace

QString spanText(const ProfileSpan &span)
{
    const QString last = span.before.isValid() ? dateText(span.before.addDays(-1)) : QString();
    if (span.from.isValid() && span.before.isValid())
        return VersionWords::tr("du %1 au %2").arg(dateText(span.from), last);
    if (span.from.isValid())
        return VersionWords::tr("depuis le %1").arg(dateText(span.from));
    return span.before.isValid() ? VersionWords::tr("jusqu’au %1").arg(last) : VersionWords::tr("sans date de début");
}

StateText versionState(const ProfileVersion &version, const ProfileSpan &span, QDate today)
{
    if (version.isWithdrawn())
        return {Glyph::Cancelled, VersionWords::tr("retirée")};
    if (span.isEmpty)
        return {Glyph::Over, VersionWords::tr("remplacée avant effet")};
    if (span.holds(today))
        return {Glyph::Ok, VersionWords::tr("en vigueur")};
    if (span.from > today)
        return {Glyph::Upcoming, VersionWords::tr("à venir")};
    return {Glyph::Over, VersionWords::tr("passée")};
}

QString versionText(const ProfileVersion &version)
{
    const QDate from = version.profile.effectiveOn;
    const QString day = from.isValid() ? dateText(from) : VersionWords::tr("sans date");
    const QString origin = version.isLocal ? version.author : VersionWords::tr("livrée avec Vigie");
    const QString text = VersionWords::tr("%1, %2").arg(day, origin);
    return version.isWithdrawn() ? VersionWords::tr("%1 (retirée)").arg(text) : text;
}

StateText changeState(RuleChange::Kind kind)
{
    switch (kind) {
    case RuleChange::Kind::Added:
        return {Glyph::Ok, VersionWords::tr("ajoutée")};
    case RuleChange::Kind::Removed:
        return {Glyph::Over, VersionWords::tr("ôtée")};
    case RuleChange::Kind::Changed:
        return {Glyph::Upcoming, VersionWords::tr("changée")};
    }
    Q_UNREACHABLE();
}

QString valueText(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()))
        return dash();
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? VersionWords::tr("oui") : VersionWords::tr("non");
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

} // namespace vigie

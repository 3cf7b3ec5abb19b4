// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/partners/country.h"

#include <QHash>

namespace vigie {

namespace {

//! Only letters, without case or accents.
QString keyOf(const QString &text)
{
    QString key;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetter())
            key += c.toCaseFolded();
    }
    return key;
}

QHash<QString, const Country *> index()
{
    QHash<QString, const Country *> known;
    for (const Country &country : countries()) {
        known.insert(keyOf(country.codeText()), &country);
        known.insert(keyOf(country.nameText()), &country);
        known.insert(keyOf(QString::fromUtf8(country.english.data(), qsizetype(country.english.size()))), &country);
    }
    known.insert(keyOf(QStringLiteral("UK")), known.value(keyOf(QStringLiteral("GB"))));
    known.insert(keyOf(QStringLiteral("USA")), known.value(keyOf(QStringLiteral("US"))));
    known.insert(keyOf(QStringLiteral("États-Unis d'Amérique")), known.value(keyOf(QStringLiteral("US"))));
    return known;
}

} // namespace

const Country *countryFromText(const QString &text)
{
    static const QHash<QString, const Country *> known = index();
    return known.value(keyOf(text));
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/option.h"

#include "gui/commands/contract_values.h"
#include "model/partners/siret.h"

#include <QCoreApplication>
#include <QUrl>

namespace vigie {

namespace {

class OptionWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::Option)
};

QString expectation(const Option &option)
{
    switch (option.kind) {
    case Option::Kind::Word:
        return OptionWords::tr("l’un de %1").arg(option.words.join(QStringLiteral(", ")));
    case Option::Kind::Instant:
        return OptionWords::tr("une date (2026-11-22) ou un instant (2026-11-22T09:42:00Z)");
    case Option::Kind::Date:
        return OptionWords::tr("une date (2026-11-22)");
    case Option::Kind::Count:
        return OptionWords::tr("un nombre entier, 0 ou plus");
    case Option::Kind::Siret:
        return OptionWords::tr("un SIRET (14 chiffres, clé comprise)");
    case Option::Kind::Url:
        return OptionWords::tr("une adresse complète (https://…)");
    case Option::Kind::Pair:
        return OptionWords::tr("CLÉ=VALEUR");
    case Option::Kind::Flag:
    case Option::Kind::Text:
    case Option::Kind::File:
    case Option::Kind::Directory:
        break;
    }
    return OptionWords::tr("une valeur");
}

bool isCount(const QString &value)
{
    bool isNumber = false;
    return value.toInt(&isNumber) >= 0 && isNumber;
}

bool isCompleteUrl(const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty();
}

bool isAcceptable(const Option &option, const QString &value)
{
    switch (option.kind) {
    case Option::Kind::Flag:
        return true;
    case Option::Kind::Word:
        return option.words.contains(value);
    case Option::Kind::Instant:
        return instantFromText(value).has_value();
    case Option::Kind::Date:
        return dateFromText(value).isValid();
    case Option::Kind::Count:
        return isCount(value);
    case Option::Kind::Siret:
        return Siret::fromText(value).has_value();
    case Option::Kind::Url:
        return isCompleteUrl(value);
    case Option::Kind::Pair:
        return value.indexOf(u'=') > 0;
    case Option::Kind::Text:
    case Option::Kind::File:
    case Option::Kind::Directory:
        return !value.isEmpty();
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<QString> problemOf(const Option &option, const QString &value)
{
    if (isAcceptable(option, value))
        return std::nullopt;
    return OptionWords::tr("--%1 attend %2, pas « %3 ».").arg(option.name, expectation(option), value);
}

QList<Option> globalOptions()
{
    using Kind = Option::Kind;
    return {{.name = QStringLiteral("workspace"),
             .kind = Kind::File,
             .value = OptionWords::tr("FICHIER"),
             .summary = OptionWords::tr("espace de travail (par défaut : $XDG_DATA_HOME/vigie/default.vigie)")},
            {.name = QStringLiteral("credentials-dir"),
             .kind = Kind::Directory,
             .value = OptionWords::tr("DOSSIER"),
             .summary = OptionWords::tr("un fichier par service, nommé par son identifiant, contient son secret "
                                        "(par défaut : $CREDENTIALS_DIRECTORY, sinon le trousseau)")},
            {.name = QStringLiteral("lang"),
             .kind = Kind::Word,
             .value = QStringLiteral("fr|en"),
             .summary = OptionWords::tr("langue des messages"),
             .words = {QStringLiteral("fr"), QStringLiteral("en")}},
            {.name = QStringLiteral("quiet"),
             .summary = OptionWords::tr("n’écrire que les erreurs sur la sortie d’erreur")},
            {.name = QStringLiteral("help"), .summary = OptionWords::tr("afficher cette aide")}};
}

Option formatOption(const QStringList &formats)
{
    return {.name = QStringLiteral("format"),
            .kind = Option::Kind::Word,
            .value = formats.join(u'|'),
            .summary = OptionWords::tr("forme du résultat (par défaut : %1)").arg(formats.value(0)),
            .words = formats};
}

Option asOfOption()
{
    return {.name = QStringLiteral("as-of"),
            .kind = Option::Kind::Instant,
            .value = OptionWords::tr("INSTANT|DATE"),
            .summary = OptionWords::tr("le résultat tel qu’il était, ou sera, à cet instant "
                                       "(une date : à la fin de ce jour, heure de Paris)")};
}

} // namespace vigie

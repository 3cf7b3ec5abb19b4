// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/services/option_words.h"

#include <QCoreApplication>
#include <QHash>

namespace vigie {

namespace {

struct OptionWords {
    Q_DECLARE_TR_FUNCTIONS(vigie::OptionWords)
};

} // namespace

QString optionTitle(const QString &key)
{
    const QHash<QString, QString> titles{
        {QStringLiteral("step"), OptionWords::tr("Pas, en secondes")},
        {QStringLiteral("history_days"), OptionWords::tr("Première lecture, en jours")},
        {QStringLiteral("editor_name"), OptionWords::tr("Éditeur")},
        {QStringLiteral("editor_siret"), OptionWords::tr("SIRET de l’éditeur")},
        {QStringLiteral("gateway"), OptionWords::tr("Passerelle")},
        {QStringLiteral("name"), OptionWords::tr("Nom chez la passerelle")}};
    return titles.value(key, queryTitle(key));
}

QString queryTitle(const QString &what)
{
    const QHash<QString, QString> titles{{QStringLiteral("probe"), OptionWords::tr("Sonde")},
                                         {QStringLiteral("calls"), OptionWords::tr("Appels par minute")},
                                         {QStringLiteral("errors"), OptionWords::tr("Erreurs par minute")},
                                         {QStringLiteral("callers"), OptionWords::tr("Appels par appelant")}};
    return titles.value(what, what);
}

} // namespace vigie

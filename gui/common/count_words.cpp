// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/count_words.h"

#include <QCoreApplication>
#include <QHash>

namespace vigie {

namespace {

class CountWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::CountWords)

public:
    static QHash<QString, QString> all()
    {
        return {{QStringLiteral("added"), tr("ajoutés")},
                {QStringLiteral("updated"), tr("modifiés")},
                {QStringLiteral("removed"), tr("retirés")},
                {QStringLiteral("services"), tr("services")},
                {QStringLiteral("profiles"), tr("versions de CGU")},
                {QStringLiteral("partners"), tr("partenaires")},
                {QStringLiteral("contacts"), tr("contacts")},
                {QStringLiteral("habilitations"), tr("habilitations")},
                {QStringLiteral("applications"), tr("applications")},
                {QStringLiteral("subscriptions"), tr("souscriptions")},
                {QStringLiteral("credentials"), tr("jetons")},
                {QStringLiteral("events"), tr("événements")},
                {QStringLiteral("delegations"), tr("délégations")},
                {QStringLiteral("history"), tr("mesures")},
                {QStringLiteral("intents"), tr("actions")},
                {QStringLiteral("documents"), tr("pièces jointes")},
                {QStringLiteral("journal_entries"), tr("entrées du journal")}};
    }
};

} // namespace

QString countedThings(const QString &word) { return CountWords::all().value(word, word); }

} // namespace vigie

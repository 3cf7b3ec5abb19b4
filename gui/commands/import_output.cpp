// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/import_output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ImportCommand)
};

} // namespace

OutputSheet importSheet(const ImportResult &result, const QJsonArray &rejected)
{
    using Kind = OutputColumn::Kind;
    return {.fields = {{u"read"_s, ImportWords::tr("Lignes lues"), Kind::Number},
                       {u"added"_s, ImportWords::tr("Ajoutées"), Kind::Number},
                       {u"updated"_s, ImportWords::tr("Modifiées"), Kind::Number},
                       {u"unchanged"_s, ImportWords::tr("Inchangées"), Kind::Number},
                       {u"partners_added"_s, ImportWords::tr("Partenaires créés"), Kind::Number}},
            .values = {{u"read"_s, result.read},
                       {u"added"_s, result.added},
                       {u"updated"_s, result.updated},
                       {u"unchanged"_s, result.unchanged},
                       {u"partners_added"_s, result.partnersAdded},
                       {u"rejected"_s, rejected}},
            .parts = {{u"rejected"_s,
                       ImportWords::tr("Lignes refusées"),
                       {{u"line"_s, ImportWords::tr("Ligne"), Kind::Number},
                        {u"column"_s, ImportWords::tr("Colonne")},
                        {u"sentence"_s, ImportWords::tr("Motif")}}}}};
}

QList<Option> importOptions()
{
    return {{.name = u"dry-run"_s, .summary = ImportWords::tr("dire ce qui serait fait, sans rien enregistrer")},
            {.name = u"accept-rejections"_s,
             .summary = ImportWords::tr("enregistrer les lignes admises même si d’autres sont refusées")}};
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/gates_command.h"

#include "gui/commands/command_run.h"
#include "gui/commands/contract_values.h"
#include "services/storage/gate_query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class GatesWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::GatesCommand)
};

QJsonObject lineJson(const GateRow &row, const GateLine &line)
{
    const bool isRecorded = line.entry.has_value();
    return {{u"partner_siret"_s, jsonOf(row.partnerSiret)},
            {u"partner_name"_s, jsonOf(row.partnerName)},
            {u"api"_s, row.api.value},
            {u"rule"_s, line.item.rule},
            {u"before"_s, line.item.before},
            {u"item"_s, line.item.key},
            {u"label"_s, line.item.label},
            {u"by"_s, jsonOf(line.item.by)},
            {u"blocking"_s, line.item.isBlocking && !line.item.isOptional},
            {u"state"_s, gateStateWord(line.state)},
            {u"proof"_s, jsonOf(isRecorded ? line.entry->proof : line.evidence)},
            {u"done_on"_s, jsonOf(isRecorded ? line.entry->doneOn : line.evidenceOn)},
            {u"author"_s, jsonOf(isRecorded ? line.entry->author : QString())}};
}

Result<ExitCode> list(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const auto rows = gateRows((*workspace)->database(), parisDay(run.asOf()));
    if (!rows)
        return failure(rows.error());
    using Kind = OutputColumn::Kind;
    OutputList listing{.asOf = run.asOf(),
                       .columns = {{u"partner_siret"_s, GatesWords::tr("SIRET"), Kind::Siret},
                                   {u"partner_name"_s, GatesWords::tr("Partenaire")},
                                   {u"api"_s, GatesWords::tr("API")},
                                   {u"rule"_s, GatesWords::tr("Clause")},
                                   {u"before"_s, GatesWords::tr("Avant"), Kind::Text, true},
                                   {u"item"_s, GatesWords::tr("Clé"), Kind::Text, true},
                                   {u"label"_s, GatesWords::tr("Ce qu’il faut")},
                                   {u"by"_s, GatesWords::tr("Par"), Kind::Text, true},
                                   {u"blocking"_s, GatesWords::tr("Bloquant"), Kind::Flag, true},
                                   {u"state"_s,
                                    GatesWords::tr("État"),
                                    Kind::Word,
                                    false,
                                    {{u"done"_s, GatesWords::tr("fait")},
                                     {u"missing"_s, GatesWords::tr("manquant")},
                                     {u"not_applicable"_s, GatesWords::tr("sans objet")}}},
                                   {u"proof"_s, GatesWords::tr("Preuve")},
                                   {u"done_on"_s, GatesWords::tr("Le"), Kind::Date},
                                   {u"author"_s, GatesWords::tr("Auteur"), Kind::Text, true}}};
    for (const GateRow &row : *rows) {
        if (const QString siret = run.value(u"partner"_s); !siret.isEmpty() && row.partnerSiret != siret)
            continue;
        if (const QString api = run.value(u"api"_s); !api.isEmpty() && row.api.value != api)
            continue;
        for (const GateLine &line : row.lines) {
            if (run.value(u"state"_s).isEmpty() || gateStateWord(line.state) == run.value(u"state"_s))
                listing.items.append(lineJson(row, line));
        }
    }
    run.console().print(listing);
    return ExitCode::Done;
}

} // namespace

Command gatesCommand()
{
    using Kind = Option::Kind;
    const QStringList states{u"done"_s, u"missing"_s, u"not_applicable"_s};
    return {
        .name = u"gates"_s,
        .summary = GatesWords::tr("ce qu’il faut réunir avant d’ouvrir un accès"),
        .subcommands = {{.name = u"list"_s,
                         .summary = GatesWords::tr("chaque ligne, par partenaire et API : fait, manquant, sans objet"),
                         .formats = listFormats(),
                         .dated = true,
                         .options = {{.name = u"api"_s,
                                      .kind = Kind::Text,
                                      .value = GatesWords::tr("CODE"),
                                      .summary = GatesWords::tr("d’une API : le code de son profil")},
                                     {.name = u"state"_s,
                                      .kind = Kind::Word,
                                      .value = states.join(u'|'),
                                      .summary = GatesWords::tr("dans cet état"),
                                      .words = states},
                                     {.name = u"partner"_s,
                                      .kind = Kind::Siret,
                                      .value = u"SIRET"_s,
                                      .summary = GatesWords::tr("d’un partenaire")}},
                         .run = atOnce(list)}}};
}

} // namespace vigie

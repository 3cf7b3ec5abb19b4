// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/quotas_command.h"

#include "gui/commands/command_run.h"
#include "gui/commands/contract_values.h"
#include "gui/commands/word_texts.h"
#include "services/storage/quota_query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class QuotasWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::QuotasCommand)
};

QJsonValue figureJson(const std::optional<QuotaFigure> &figure)
{
    if (!figure)
        return QJsonValue::Null;
    return QJsonObject{{u"value"_s, figure->value},
                       {u"per"_s, figure->per},
                       {u"source"_s, jsonOf(figure->source)},
                       {u"rule"_s, jsonOf(figure->rule)}};
}

QJsonObject quotaJson(const QuotaRow &row)
{
    return {{u"api"_s, row.api.value},
            {u"environment"_s, environmentWord(row.environment)},
            {u"partner_siret"_s, jsonOf(row.partnerSiret)},
            {u"partner_name"_s, jsonOf(row.partnerName)},
            {u"contractual"_s, figureJson(row.contractual)},
            {u"agreed"_s, figureJson(row.agreed)},
            {u"asked"_s, figureJson(row.asked)},
            {u"in_force"_s, figureJson(row.inForce)},
            {u"measured_peak"_s, figureJson(row.measuredPeak)},
            {u"drift"_s, row.drift == QuotaDrift::None ? QJsonValue::Null : QJsonValue(quotaDriftWord(row.drift))}};
}

//! People and spreadsheets read « 200/min »; JSON has the whole figure.
QString figureText(const QJsonValue &figure)
{
    if (figure.isNull())
        return {};
    const QString per = figure[u"per"_s] == u"second"_s ? QuotasWords::tr("s") : QuotasWords::tr("min");
    return QuotasWords::tr("%1/%2").arg(figure[u"value"_s].toDouble()).arg(per);
}

Result<ExitCode> list(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const auto rows = quotaRows((*workspace)->database(), parisDay(run.asOf()));
    if (!rows)
        return failure(rows.error());
    using Kind = OutputColumn::Kind;
    OutputList listing{
        .asOf = run.asOf(),
        .columns = {{u"api"_s, QuotasWords::tr("API")},
                    {u"environment"_s, QuotasWords::tr("Environnement"), Kind::Word, false, environmentTexts()},
                    {u"partner_siret"_s, QuotasWords::tr("SIRET"), Kind::Siret},
                    {u"partner_name"_s, QuotasWords::tr("Partenaire")},
                    {u"contractual"_s, QuotasWords::tr("Contrat")},
                    {u"agreed"_s, QuotasWords::tr("Accordé")},
                    {u"asked"_s, QuotasWords::tr("Demandé")},
                    {u"in_force"_s, QuotasWords::tr("En vigueur")},
                    {u"measured_peak"_s, QuotasWords::tr("Pic mesuré")},
                    {u"drift"_s,
                     QuotasWords::tr("Écart"),
                     Kind::Word,
                     false,
                     {{u"over_quota"_s, QuotasWords::tr("pic au-dessus")},
                      {u"above_contract"_s, QuotasWords::tr("plus que le contrat")},
                      {u"below_contract"_s, QuotasWords::tr("moins que le contrat")},
                      {u"asked_differs"_s, QuotasWords::tr("demande différente")}}}}};
    const bool isJson = run.value(u"format"_s) == u"json"_s;
    for (const QuotaRow &row : *rows) {
        QJsonObject item = quotaJson(row);
        if (!isJson) {
            for (const QString &key : {u"contractual"_s, u"agreed"_s, u"asked"_s, u"in_force"_s, u"measured_peak"_s})
                item.insert(key, jsonOf(figureText(item.value(key))));
        }
        listing.items.append(item);
    }
    run.console().print(listing);
    return ExitCode::Done;
}

} // namespace

Command quotasCommand()
{
    return {.name = u"quotas"_s,
            .summary = QuotasWords::tr("les quotas : contrat, demande, passerelle, pic mesuré"),
            .subcommands = {{.name = u"list"_s,
                             .summary = QuotasWords::tr("les quotas de chaque partenaire, côte à côte, et leur écart"),
                             .formats = listFormats(),
                             .dated = true,
                             .run = atOnce(list)}}};
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/report_sla.h"

#include "gui/commands/contract_values.h"
#include "gui/commands/known_profiles.h"
#include "gui/commands/report_output.h"
#include "services/exports/export_writer.h"
#include "services/exports/sla_export.h"
#include "services/reports/sla_subjects.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class ReportSlaWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ReportCommand)
};

SlaSelection selectionOf(CommandRun &run, const ReportingPeriod &period)
{
    SlaSelection selection{.period = period, .asOf = run.asOf()};
    for (const QString &code : run.values(u"api"_s))
        selection.apis += ApiCode{code};
    selection.environment = environmentFromWord(run.value(u"environment"_s));
    return selection;
}

Result<ExitCode> writeTable(CommandRun &run, const SlaReportMatter &matter, ExportFormat format)
{
    const QString file = run.value(u"output"_s);
    const Result<qint64> rows = writeExport(slaExport(everyAnswer(matter), run.asOf()), format, file);
    if (!rows)
        return failure(rows.error());
    run.console().say(ReportSlaWords::tr("Rapport écrit dans %1.").arg(file));
    return ExitCode::Done;
}

Future<ExitCode> reportSla(CommandRun &run)
{
    const QString asked = run.value(u"period"_s);
    const std::optional<ReportingPeriod> period = reportingPeriodFrom(asked);
    if (!period) {
        return settled<ExitCode>(
            run.wrongUsage(ReportSlaWords::tr("« %1 » n’est pas une période : 2026-03, 2026-T2 ou 2026.").arg(asked)));
    }
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failed<ExitCode>(workspace.error());
    const Result<QList<TermsProfile>> known = knownProfiles(run);
    if (!known)
        return failed<ExitCode>(known.error());
    if (const QString fault = unknownApi(run.values(u"api"_s), *known); !fault.isEmpty())
        return settled<ExitCode>(run.wrongUsage(fault));
    const Result<SlaReportMatter> matter = slaReportMatter((*workspace)->database(), selectionOf(run, *period));
    if (!matter)
        return failed<ExitCode>(matter.error());
    const QString suffix = QFileInfo(run.value(u"output"_s)).suffix().toLower();
    if (const auto format = exportFormatFromWord(suffix))
        return settled<ExitCode>(writeTable(run, *matter, *format));
    return writtenReport(reportContextOf(**workspace, run.asOf()).map([&](const ReportContext &context) {
        return slaReport(*matter, context);
    }),
                         run);
}

} // namespace

Subcommand reportSlaSubcommand()
{
    const QStringList environments{environmentWord(Environment::Sandbox), environmentWord(Environment::Production)};
    return {.name = u"sla"_s,
            .summary = ReportSlaWords::tr("la disponibilité promise et tenue : un mois, un trimestre, une année"),
            .dated = true,
            .paints = true,
            .options = {{.name = u"api"_s,
                         .kind = Option::Kind::Text,
                         .value = ReportSlaWords::tr("CODE"),
                         .summary = ReportSlaWords::tr("une API, par son code ; sans elle, toutes"),
                         .repeated = true},
                        {.name = u"environment"_s,
                         .kind = Option::Kind::Word,
                         .value = environments.join(u'|'),
                         .summary = ReportSlaWords::tr("un seul environnement ; sans lui, tous ceux qui sont connus"),
                         .words = environments},
                        {.name = u"period"_s,
                         .kind = Option::Kind::Text,
                         .value = ReportSlaWords::tr("PÉRIODE"),
                         .summary = ReportSlaWords::tr("un mois, un trimestre ou une année : 2026-03, 2026-T2, 2026"),
                         .required = true},
                        {.name = u"output"_s,
                         .kind = Option::Kind::File,
                         .value = ReportSlaWords::tr("FICHIER"),
                         .summary = ReportSlaWords::tr("le fichier à écrire, PDF ; CSV ou XLSX si son nom finit ainsi"),
                         .required = true}},
            .run = reportSla};
}

} // namespace vigie

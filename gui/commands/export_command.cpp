// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/export_command.h"

#include "gui/commands/command_run.h"
#include "gui/commands/contract_values.h"
#include "gui/commands/due_command_options.h"
#include "gui/commands/due_matter.h"
#include "gui/commands/homologation_filter_options.h"
#include "gui/commands/token_filter_options.h"
#include "services/exports/deadline_export.h"
#include "services/exports/export_writer.h"
#include "services/exports/gate_export.h"
#include "services/exports/homologation_export.h"
#include "services/exports/journal_export.h"
#include "services/exports/partner_export.h"
#include "services/exports/quota_export.h"
#include "services/exports/register_export.h"
#include "services/exports/subcontractor_export.h"
#include "services/exports/token_export.h"
#include "services/operations/compliance/due_rows.h"
#include "services/settings/settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ExportCommand)
};

Result<ExitCode> written(const ExportTable &table, CommandRun &run)
{
    const QString file = run.value(u"output"_s);
    const ExportFormat format = exportFormatFromWord(run.value(u"format"_s)).value_or(ExportFormat::Csv);
    const Result<qint64> rows = writeExport(table, format, file, [&run](qint64 count) {
        run.console().progress(ExportWords::tr("%1 lignes…").arg(count));
    });
    if (!rows)
        return failure(rows.error());
    run.console().say(ExportWords::tr("%1 lignes écrites dans %2.").arg(*rows).arg(file));
    return ExitCode::Done;
}

Result<ExitCode> exportPartners(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    PartnerQuery query((*workspace)->database());
    const Result<QList<qint64>> ids = query.ids({}, {});
    const auto findings = findingCountsAt((*workspace)->database(), run.asOf());
    if (!ids || !findings)
        return failure(ids ? findings.error() : ids.error());
    return written(partnerExport(query, *ids, *findings, run.asOf()), run);
}

Result<ExitCode> exportTokens(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const Result<std::optional<TokenFilter>> filter = tokenFilterOf(run);
    if (!filter)
        return failure(filter.error());
    if (!*filter)
        return ExitCode::WrongUsage;
    TokenQuery query((*workspace)->database());
    const Result<QList<qint64>> ids = query.ids(**filter, {});
    return ids ? written(tokenExport(query, *ids, run.asOf()), run) : Result<ExitCode>(failure(ids.error()));
}

Result<ExitCode> exportSubcontractors(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const auto rows = SubcontractorQuery((*workspace)->database(), parisDay(run.asOf())).found({});
    return rows ? written(subcontractorExport(*rows, run.asOf()), run) : Result<ExitCode>(failure(rows.error()));
}

Result<ExitCode> exportRegister(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const auto entries = RegisterQuery((*workspace)->database(), parisDay(run.asOf())).found({});
    return entries ? written(registerExport(*entries, run.asOf()), run) : Result<ExitCode>(failure(entries.error()));
}

Result<ExitCode> exportHomologations(CommandRun &run)
{
    const Result<std::optional<QList<HomologationRow>>> rows = homologationRowsOf(run);
    if (!rows)
        return failure(rows.error());
    return *rows ? written(homologationExport(**rows, run.asOf()), run) : Result<ExitCode>(ExitCode::WrongUsage);
}

Result<ExitCode> exportQuotas(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const auto rows = quotaRows((*workspace)->database(), parisDay(run.asOf()));
    return rows ? written(quotaExport(*rows, run.asOf()), run) : Result<ExitCode>(failure(rows.error()));
}

Result<ExitCode> exportGates(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const auto rows = gateRows((*workspace)->database(), parisDay(run.asOf()));
    return rows ? written(gateExport(*rows, run.asOf()), run) : Result<ExitCode>(failure(rows.error()));
}

Result<ExitCode> exportJournal(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    JournalRepository journal((*workspace)->database());
    return written(journalExport(journal, run.asOf()), run);
}

Result<ExitCode> exportDeadlines(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const Result<std::optional<DueFilter>> filter = dueFilterOf(run);
    if (!filter)
        return failure(filter.error());
    if (!*filter)
        return ExitCode::WrongUsage;
    Result<DueMatter> matter = dueMatter(**workspace, **filter, run.asOf());
    if (!matter)
        return failure(matter.error());
    keepWithin(matter->rows, run, matter->today);
    const auto book = std::make_shared<const RuleBook>(matter->book);
    return written(deadlineExport(atOncePages(matter->rows), book, run.asOf()), run);
}

Subcommand writing(const QString &name, const QString &summary, Result<ExitCode> (*action)(CommandRun &))
{
    return {.name = name,
            .summary = summary,
            .formats = {u"csv"_s, u"xlsx"_s, u"json"_s},
            .options = {{.name = u"output"_s,
                         .kind = Option::Kind::File,
                         .value = ExportWords::tr("FICHIER"),
                         .summary = ExportWords::tr("le fichier à écrire ; jamais à moitié"),
                         .required = true}},
            .run = atOnce(action)};
}

} // namespace

Command exportCommand()
{
    Subcommand partners = writing(u"partners"_s, ExportWords::tr("les partenaires"), exportPartners);
    partners.dated = true;
    Subcommand tokens = writing(u"tokens"_s, ExportWords::tr("les jetons que le filtre retient"), exportTokens);
    tokens.dated = true;
    tokens.options << tokenFilterOptions();
    Subcommand homologations = writing(u"homologations"_s, ExportWords::tr("les homologations que le filtre retient"),
                                       exportHomologations);
    homologations.dated = true;
    homologations.options << homologationFilterOptions();
    Subcommand subcontractors = writing(u"subcontractors"_s, ExportWords::tr("les sous-traitants"),
                                        exportSubcontractors);
    subcontractors.dated = true;
    Subcommand registerOf = writing(u"register"_s, ExportWords::tr("le registre RGPD"), exportRegister);
    registerOf.dated = true;
    Subcommand quotas = writing(u"quotas"_s, ExportWords::tr("les quotas et leur écart"), exportQuotas);
    quotas.dated = true;
    Subcommand gates = writing(u"gates"_s, ExportWords::tr("ce qu’il faut réunir avant d’ouvrir un accès"),
                               exportGates);
    gates.dated = true;
    Subcommand deadlines = writing(u"deadlines"_s, ExportWords::tr("les échéances et les constats"), exportDeadlines);
    deadlines.dated = true;
    deadlines.options << withinOption() << dueFilterOptions();
    return {
        .name = u"export"_s,
        .summary = ExportWords::tr("écrire une liste dans un fichier CSV, XLSX ou JSON"),
        .subcommands = {partners, tokens, homologations, subcontractors, registerOf, deadlines, quotas, gates,
                        writing(u"journal"_s, ExportWords::tr("toutes les inscriptions du journal"), exportJournal)}};
}

} // namespace vigie

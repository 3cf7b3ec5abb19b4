// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/report_command.h"

#include "gui/commands/command_run.h"
#include "gui/commands/contract_values.h"
#include "gui/commands/due_command_options.h"
#include "gui/commands/due_matter.h"
#include "gui/commands/homologation_filter_options.h"
#include "gui/commands/named_partner.h"
#include "gui/commands/report_output.h"
#include "gui/commands/report_sla.h"
#include "gui/commands/token_filter_options.h"
#include "model/partners/siret.h"
#include "services/documents/report_kinds.h"
#include "services/documents/token_documents.h"
#include "services/reports/deadlines_report.h"
#include "services/reports/homologations_report.h"
#include "services/reports/report_writer.h"
#include "services/settings/settings.h"
#include "services/storage/incident_repository.h"
#include "services/storage/partner_repository.h"
#include "services/storage/profile_repository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ReportCommand)
};

//! Made of the workspace as it is.
template <typename Make> Future<ExitCode> writtenOf(CommandRun &run, Make make)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failed<ExitCode>(workspace.error());
    return writtenReport(reportContextOf(**workspace, run.asOf()).and_then([&](const ReportContext &context) {
        return make((*workspace)->database(), context);
    }),
                         run);
}

//! The report of that id in the list that the page « Rapports » has too.
Result<ReportDocument> listedReport(const QString &id, Database &database, const ReportChoices &choices,
                                    const ReportContext &context, CommandRun &run)
{
    const QList<ReportKind> kinds = reportKinds();
    const auto kind = std::find_if(kinds.cbegin(), kinds.cend(), [&id](const ReportKind &one) { return one.id == id; });
    Q_ASSERT(kind != kinds.cend());
    return kind->document(database, choices, context, run.tasks().token());
}

Future<ExitCode> reportPartner(CommandRun &run)
{
    const QString name = run.arguments().first();
    if (isWrongSiret(name))
        return settled<ExitCode>(run.wrongUsage(wrongSiretText(name)));
    return writtenOf(run, [&](Database &database, const ReportContext &context) {
        return namedPartner(database, name).and_then([&](PartnerId partner) {
            return listedReport(u"partner"_s, database, {.partner = partner}, context, run);
        });
    });
}

Future<ExitCode> reportTokens(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failed<ExitCode>(workspace.error());
    const Result<std::optional<TokenFilter>> filter = tokenFilterOf(run);
    if (!filter)
        return failed<ExitCode>(filter.error());
    if (!*filter)
        return settled<ExitCode>(ExitCode::WrongUsage);
    return writtenOf(run, [&](Database &database, const ReportContext &context) {
        return tokensReportOf(database, **filter, {}, context, run.tasks().token());
    });
}

Future<ExitCode> reportSubcontractors(CommandRun &run)
{
    return writtenOf(run, [&](Database &database, const ReportContext &context) {
        return listedReport(u"subcontractors"_s, database, {}, context, run);
    });
}

Future<ExitCode> reportRegister(CommandRun &run)
{
    return writtenOf(run, [&](Database &database, const ReportContext &context) {
        return listedReport(u"register"_s, database, {}, context, run);
    });
}

Future<ExitCode> reportHomologations(CommandRun &run)
{
    const Result<std::optional<QList<HomologationRow>>> rows = homologationRowsOf(run);
    if (!rows)
        return failed<ExitCode>(rows.error());
    if (!*rows)
        return settled<ExitCode>(ExitCode::WrongUsage);
    if ((*rows)->size() > mostReportRows)
        return failed<ExitCode>({.kind = Error::Kind::TooLarge,
                                 .subject = ReportWords::tr("Un état de %1 homologations").arg((*rows)->size())});
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failed<ExitCode>(workspace.error());
    const QDate day = parisDay(run.asOf());
    const Result<QList<TermsProfile>> profiles = ProfileRepository((*workspace)->database()).inForce(day);
    if (!profiles)
        return failed<ExitCode>(profiles.error());
    const HomologationFilter filter = homologationFilterOf(run).value_or(std::nullopt).value_or(HomologationFilter());
    const HomologationsMatter matter{.rows = **rows, .filter = filter, .day = day, .profiles = *profiles};
    return writtenReport(reportContextOf(**workspace, run.asOf()).map([&](const ReportContext &context) {
        return homologationsReport(matter, context);
    }),
                         run);
}

Future<ExitCode> reportQuotaRaise(CommandRun &run)
{
    const std::optional<Siret> siret = Siret::fromText(run.arguments().first());
    if (!siret) {
        return settled<ExitCode>(run.wrongUsage(
            ReportWords::tr("« %1 » n’est pas un SIRET (14 chiffres, clé comprise).").arg(run.arguments().first())));
    }
    return writtenOf(run, [&](Database &database, const ReportContext &context) {
        return PartnerRepository(database).findBySiret(siret->digits()).and_then([&](const Partner &partner) {
            return listedReport(u"quota-raise"_s, database, {.api = {run.value(u"api"_s)}, .partner = partner.id},
                                context, run);
        });
    });
}

Future<ExitCode> reportReceipt(CommandRun &run)
{
    const std::optional<qint64> id = idOf(run.arguments().first());
    if (!id) {
        return settled<ExitCode>(run.wrongUsage(
            ReportWords::tr("« %1 » n’est pas le numéro d’une révocation.").arg(run.arguments().first())));
    }
    return writtenOf(run, [&](Database &database, const ReportContext &context) {
        return listedReport(u"receipt"_s, database, {.revocation = IntentId{*id}}, context, run);
    });
}

Future<ExitCode> reportDeadlines(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failed<ExitCode>(workspace.error());
    const Result<std::optional<DueFilter>> filter = dueFilterOf(run);
    if (!filter)
        return failed<ExitCode>(filter.error());
    if (!*filter)
        return settled<ExitCode>(ExitCode::WrongUsage);
    Result<DueMatter> matter = dueMatter(**workspace, **filter, run.asOf());
    if (!matter)
        return failed<ExitCode>(matter.error());
    keepWithin(matter->rows, run, matter->today);
    if (matter->rows.size() > mostReportRows)
        return failed<ExitCode>({.kind = Error::Kind::TooLarge,
                                 .subject = ReportWords::tr("Un état de %1 échéances").arg(matter->rows.size())});
    return writtenReport(reportContextOf(**workspace, run.asOf()).map([&](const ReportContext &context) {
        return deadlinesReport({.rows = matter->rows, .filter = **filter, .book = matter->book, .today = matter->today},
                               context);
    }),
                         run);
}

//! By its number, `I-2026-007`, or by its id.
Result<IncidentId> incidentOf(Database &database, const QString &argument)
{
    if (const std::optional<qint64> id = idOf(argument))
        return IncidentId{*id};
    return IncidentRepository(database).findByNumber(argument.trimmed().toUpper()).map([](const Incident &incident) {
        return incident.id;
    });
}

Future<ExitCode> reportIncident(CommandRun &run)
{
    return writtenOf(run, [&](Database &database, const ReportContext &context) {
        return incidentOf(database, run.arguments().first()).and_then([&](IncidentId incident) {
            return listedReport(u"incident"_s, database, {.incident = incident}, context, run);
        });
    });
}

Subcommand printing(const QString &name, const QString &argument, const QString &summary,
                    Future<ExitCode> (*action)(CommandRun &))
{
    return {.name = name,
            .arguments = argument,
            .fewestArguments = argument.isEmpty() ? 0 : 1,
            .mostArguments = argument.isEmpty() ? 0 : 1,
            .summary = summary,
            .paints = true,
            .options = {{.name = u"output"_s,
                         .kind = Option::Kind::File,
                         .value = ReportWords::tr("FICHIER.pdf"),
                         .summary = ReportWords::tr("le fichier à écrire ; jamais à moitié"),
                         .required = true}},
            .run = action};
}

} // namespace

Command reportCommand()
{
    Subcommand tokens = printing(u"tokens"_s, {}, ReportWords::tr("l’inventaire des jetons que le filtre retient"),
                                 reportTokens);
    tokens.options << tokenFilterOptions();
    Subcommand homologations = printing(
        u"homologations"_s, {}, ReportWords::tr("les homologations que le filtre retient"), reportHomologations);
    homologations.dated = true;
    homologations.options << homologationFilterOptions();
    Subcommand quotaRaise = printing(u"quota-raise"_s, u"SIRET"_s,
                                     ReportWords::tr("le dossier d’augmentation de quota d’un partenaire"),
                                     reportQuotaRaise);
    quotaRaise.options << Option{.name = u"api"_s,
                                 .kind = Option::Kind::Text,
                                 .value = ReportWords::tr("CODE"),
                                 .summary = ReportWords::tr("l’API : le code de son profil"),
                                 .required = true};
    Subcommand subcontractors = printing(u"subcontractors"_s, {}, ReportWords::tr("les sous-traitants des partenaires"),
                                         reportSubcontractors);
    subcontractors.dated = true;
    Subcommand registerOf = printing(u"register"_s, {},
                                     ReportWords::tr("le registre RGPD, à la disposition de la CNIL"), reportRegister);
    registerOf.dated = true;
    Subcommand deadlines = printing(
        u"deadlines"_s, {}, ReportWords::tr("les échéances et les constats, avec leurs clauses"), reportDeadlines);
    deadlines.dated = true;
    deadlines.options << withinOption() << dueFilterOptions();
    return {
        .name = u"report"_s,
        .summary = ReportWords::tr("écrire un rapport PDF"),
        .subcommands = {
            printing(u"partner"_s, namedPartnerArgument(), ReportWords::tr("la fiche d’un partenaire"), reportPartner),
            tokens, homologations, quotaRaise, subcontractors, registerOf, deadlines,
            printing(u"receipt"_s, ReportWords::tr("RÉVOCATION"),
                     ReportWords::tr("le reçu d’une révocation et sa preuve"), reportReceipt),
            printing(u"incident"_s, ReportWords::tr("DOSSIER"),
                     ReportWords::tr("le dossier d’un incident : horloges, déroulé, jetons, envois, pièces"),
                     reportIncident),
            reportSlaSubcommand()}};
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/documents/report_kinds.h"

#include "model/calendar/paris_time.h"
#include "services/documents/deadline_documents.h"
#include "services/documents/receipt_document.h"
#include "services/documents/token_documents.h"
#include "services/exports/homologation_export.h"
#include "services/exports/register_export.h"
#include "services/exports/sla_export.h"
#include "services/exports/subcontractor_export.h"
#include "services/operations/compliance/compliance_settings.h"
#include "services/reports/homologations_report.h"
#include "services/reports/incident_report.h"
#include "services/reports/partner_report.h"
#include "services/reports/quota_raise_report.h"
#include "services/reports/register_report.h"
#include "services/reports/report_writer.h"
#include "services/reports/sla_subjects.h"
#include "services/reports/subcontractors_report.h"
#include "services/storage/profile_repository.h"

#include <QCoreApplication>

namespace vigie {

namespace {

using Choices = ReportChoices;
using Parameter = ReportParameter;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ReportKinds)
};

Result<SlaReportMatter> slaMatter(Database &database, const Choices &choices, const QDateTime &asOf)
{
    SlaSelection selection{.environment = choices.environment, .asOf = asOf};
    if (!choices.api.isNull())
        selection.apis = {choices.api};
    if (choices.period)
        selection.period = *choices.period;
    return slaReportMatter(database, selection);
}

Result<ReportDocument> sla(Database &database, const Choices &choices, const ReportContext &context, std::stop_token)
{
    return slaMatter(database, choices, context.generatedAt).map([&](const SlaReportMatter &matter) {
        return slaReport(matter, context);
    });
}

Result<ExportTable> slaTable(Database &database, const Choices &choices, const QDateTime &asOf, std::stop_token)
{
    return slaMatter(database, choices, asOf).map([&](const SlaReportMatter &matter) {
        return slaExport(everyAnswer(matter), asOf);
    });
}

TokenFilter tokenFilterOf(const Choices &choices)
{
    return {.api = choices.api, .environment = choices.environment, .partner = choices.partner};
}

Result<ReportDocument> tokens(Database &database, const Choices &choices, const ReportContext &context,
                              std::stop_token stop)
{
    return tokensReportOf(database, tokenFilterOf(choices), {}, context, std::move(stop));
}

Result<ExportTable> tokensTable(Database &database, const Choices &choices, const QDateTime &, std::stop_token stop)
{
    return tokensExportOf(database, tokenFilterOf(choices), {}, std::move(stop));
}

HomologationFilter homologationFilterOf(const Choices &choices)
{
    return {.partner = choices.partner, .api = choices.api};
}

Result<QList<HomologationRow>> homologationsIn(Database &database, const Choices &choices, const QDate &day,
                                               std::stop_token stop)
{
    return homologationRows(database, {.today = day}, std::move(stop)).map([&](const QList<HomologationRow> &rows) {
        return chosen(rows, homologationFilterOf(choices));
    });
}

Result<ReportDocument> homologations(Database &database, const Choices &choices, const ReportContext &context,
                                     std::stop_token stop)
{
    const QDate day = parisDate(context.generatedAt);
    const auto rows = homologationsIn(database, choices, day, std::move(stop));
    const auto profiles = ProfileRepository(database).inForce(day);
    if (!rows || !profiles)
        return failure(rows ? profiles.error() : rows.error());
    if (rows->size() > mostReportRows)
        return failure(Error::Kind::TooLarge, Words::tr("Un état de %1 homologations").arg(rows->size()));
    return homologationsReport(
        {.rows = *rows, .filter = homologationFilterOf(choices), .day = day, .profiles = *profiles}, context);
}

Result<ExportTable> homologationsTable(Database &database, const Choices &choices, const QDateTime &asOf,
                                       std::stop_token stop)
{
    return homologationsIn(database, choices, parisDate(asOf), std::move(stop))
        .map([&](const QList<HomologationRow> &rows) { return homologationExport(rows, asOf); });
}

DueFilter dueFilterOf(const Choices &choices, const QDate &today)
{
    return {.api = choices.api, .partner = choices.partner, .today = today};
}

Result<ReportDocument> deadlines(Database &database, const Choices &choices, const ReportContext &context,
                                 std::stop_token stop)
{
    return deadlinesReportOf(database, dueFilterOf(choices, parisDate(context.generatedAt)), {}, context,
                             std::move(stop));
}

Result<ExportTable> deadlinesTable(Database &database, const Choices &choices, const QDateTime &asOf,
                                   std::stop_token stop)
{
    return deadlinesExportOf(database, dueFilterOf(choices, parisDate(asOf)), {}, std::move(stop));
}

SubcontractorFilter subcontractorFilterOf(const Choices &choices)
{
    return {.api = choices.api, .partner = choices.partner};
}

Result<ReportDocument> subcontractors(Database &database, const Choices &choices, const ReportContext &context,
                                      std::stop_token)
{
    return subcontractorsMatter(database, parisDate(context.generatedAt), subcontractorFilterOf(choices))
        .map([&](const SubcontractorsMatter &matter) { return subcontractorsReport(matter, context); });
}

Result<ExportTable> subcontractorsTable(Database &database, const Choices &choices, const QDateTime &asOf,
                                        std::stop_token)
{
    return SubcontractorQuery(database, parisDate(asOf))
        .found(subcontractorFilterOf(choices))
        .map([&](const QList<JudgedSubcontractor> &rows) { return subcontractorExport(rows, asOf); });
}

Result<ReportDocument> registerOf(Database &database, const Choices &choices, const ReportContext &context,
                                  std::stop_token)
{
    return registerMatter(database, parisDate(context.generatedAt), {.api = choices.api})
        .map([&](const RegisterMatter &matter) { return registerReport(matter, context); });
}

Result<ExportTable> registerTable(Database &database, const Choices &choices, const QDateTime &asOf, std::stop_token)
{
    return RegisterQuery(database, parisDate(asOf))
        .found({.api = choices.api})
        .map([&](const QList<RegisterEntry> &entries) { return registerExport(entries, asOf); });
}

Result<ReportDocument> partner(Database &database, const Choices &choices, const ReportContext &context,
                               std::stop_token)
{
    return readPartnerMatter(database, choices.partner, parisDate(context.generatedAt))
        .map([&](const PartnerMatter &matter) { return partnerReport(matter, context); });
}

Result<ReportDocument> quotaRaise(Database &database, const Choices &choices, const ReportContext &context,
                                  std::stop_token)
{
    return quotaRaiseReportOf(database, choices.partner, choices.api, parisDate(context.generatedAt), context);
}

Result<ReportDocument> incident(Database &database, const Choices &choices, const ReportContext &context,
                                std::stop_token)
{
    return chosenWorkingDays(database)
        .and_then([&](const WorkingDays &days) { return incidentMatter(database, choices.incident, days); })
        .map([&](const IncidentMatter &matter) { return incidentReport(matter, context); });
}

Result<ReportDocument> receipt(Database &database, const Choices &choices, const ReportContext &context,
                               std::stop_token)
{
    return receiptOf(database, choices.revocation, context);
}

//! What the console writes on its own, over everything or an API.
QList<ReportKind> overviews()
{
    return {{.id = QStringLiteral("sla"),
             .title = Words::tr("Disponibilité (SLA)"),
             .summary = Words::tr("Un mois, un trimestre ou une année : résultat face à la clause, interruptions, "
                                  "graphiques, méthode, comparaison avec les périodes d’avant"),
             .fileName = Words::tr("disponibilite"),
             .needs = {Parameter::Period},
             .takes = {Parameter::Api, Parameter::Environment},
             .document = sla,
             .table = slaTable},
            {.id = QStringLiteral("deadlines"),
             .title = Words::tr("Échéances et constats"),
             .summary = Words::tr("Ce qui finit, ce qui est en retard, avec la clause et le calcul de chaque date"),
             .fileName = Words::tr("echeances"),
             .takes = {Parameter::Api, Parameter::Partner},
             .document = deadlines,
             .table = deadlinesTable},
            {.id = QStringLiteral("tokens"),
             .title = Words::tr("Inventaire des jetons"),
             .summary = Words::tr("Qui peut appeler quoi, avec quoi, jusqu’à quand"),
             .fileName = Words::tr("jetons"),
             .takes = {Parameter::Api, Parameter::Environment, Parameter::Partner},
             .document = tokens,
             .table = tokensTable},
            {.id = QStringLiteral("homologations"),
             .title = Words::tr("Homologations"),
             .summary = Words::tr("L’état de chaque attestation, échéance par échéance"),
             .fileName = Words::tr("homologations"),
             .takes = {Parameter::Api, Parameter::Partner},
             .document = homologations,
             .table = homologationsTable},
            {.id = QStringLiteral("subcontractors"),
             .title = Words::tr("Sous-traitants"),
             .summary = Words::tr("Les déclarations des partenaires et ce qui leur manque"),
             .fileName = Words::tr("sous-traitants"),
             .takes = {Parameter::Api, Parameter::Partner},
             .document = subcontractors,
             .table = subcontractorsTable},
            {.id = QStringLiteral("register"),
             .title = Words::tr("Registre RGPD"),
             .summary = Words::tr("Le registre des catégories de traitements, à la disposition de la CNIL"),
             .fileName = Words::tr("registre"),
             .takes = {Parameter::Api},
             .document = registerOf,
             .table = registerTable}};
}

//! Of one partner, one case, one action.
QList<ReportKind> files()
{
    return {{.id = QStringLiteral("partner"),
             .title = Words::tr("Fiche d’un partenaire"),
             .summary = Words::tr("Qui il est, ce qu’il peut appeler, avec quoi, sous quelles conditions"),
             .fileName = Words::tr("partenaire"),
             .needs = {Parameter::Partner},
             .document = partner},
            {.id = QStringLiteral("quota-raise"),
             .title = Words::tr("Dossier d’augmentation de quota"),
             .summary = Words::tr("Ce qui est demandé, ce qui est mesuré, ce que dit la clause"),
             .fileName = Words::tr("quota"),
             .needs = {Parameter::Partner, Parameter::Api},
             .document = quotaRaise},
            {.id = QStringLiteral("incident"),
             .title = Words::tr("Dossier d’un incident"),
             .summary = Words::tr("Horloges, déroulé, jetons, envois et pièces"),
             .fileName = Words::tr("incident"),
             .needs = {Parameter::Incident},
             .document = incident},
            {.id = QStringLiteral("receipt"),
             .title = Words::tr("Récépissé d’une révocation"),
             .summary = Words::tr("Qui, quand, pourquoi, la réponse du service et la preuve"),
             .fileName = Words::tr("recepisse"),
             .needs = {Parameter::Revocation},
             .document = receipt}};
}

} // namespace

bool ReportChoices::has(ReportParameter parameter) const
{
    switch (parameter) {
    case Parameter::Api:
        return !api.isNull();
    case Parameter::Environment:
        return environment.has_value();
    case Parameter::Period:
        return period.has_value();
    case Parameter::Partner:
        return !partner.isNull();
    case Parameter::Incident:
        return !incident.isNull();
    case Parameter::Revocation:
        return !revocation.isNull();
    }
    Q_UNREACHABLE();
}

QList<ReportKind> reportKinds() { return overviews() + files(); }

} // namespace vigie

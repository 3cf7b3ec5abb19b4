// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/partners_command.h"

#include "gui/commands/access_json.h"
#include "gui/commands/command_run.h"
#include "gui/commands/contract_values.h"
#include "gui/commands/export_listing.h"
#include "gui/commands/named_partner.h"
#include "services/exports/partner_export.h"
#include "services/operations/compliance/due_rows.h"
#include "services/storage/partner_repository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class PartnersWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::PartnersCommand)
};

Result<ExitCode> list(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    PartnerQuery query((*workspace)->database());
    const Result<QList<qint64>> ids = query.ids({}, {});
    if (!ids)
        return failure(ids.error());
    const auto findings = findingCountsAt((*workspace)->database(), run.asOf());
    if (!findings)
        return failure(findings.error());
    const Result<OutputList> listing = listingOf(partnerExport(query, *ids, *findings, run.asOf()));
    if (!listing)
        return failure(listing.error());
    run.console().print(*listing);
    return ExitCode::Done;
}

QJsonObject dossierJson(const PartnerDossier &dossier)
{
    const Partner &partner = dossier.partner;
    return {{u"siret"_s, jsonOf(partner.siret)},
            {u"name"_s, jsonOf(partner.name)},
            {u"other_names"_s, jsonOf(partner.otherNames)},
            {u"address"_s, jsonOf(partner.address)},
            {u"natural_person"_s, partner.kind == PartnerKind::NaturalPerson},
            {u"origin"_s, jsonOf(partner.origin)},
            {u"read_at"_s, jsonOf(partner.readAt)},
            {u"contacts"_s, jsonList(dossier.contacts, contactJson)},
            {u"habilitations"_s, jsonList(dossier.habilitations, habilitationJson)},
            {u"applications"_s, jsonList(dossier.applications, applicationJson)},
            {u"subscriptions"_s, jsonList(dossier.subscriptions, subscriptionJson)},
            {u"credentials"_s, jsonList(dossier.credentials, credentialJson)}};
}

QList<OutputColumn> partnerFields()
{
    using Kind = OutputColumn::Kind;
    return {{u"siret"_s, PartnersWords::tr("SIRET"), Kind::Siret},
            {u"name"_s, PartnersWords::tr("Nom")},
            {u"other_names"_s, PartnersWords::tr("Autres noms"), Kind::List},
            {u"address"_s, PartnersWords::tr("Adresse")},
            {u"natural_person"_s, PartnersWords::tr("Personne physique"), Kind::Flag},
            {u"origin"_s, PartnersWords::tr("Origine")},
            {u"read_at"_s, PartnersWords::tr("Données du"), Kind::Instant}};
}

OutputSheet dossierSheet(const PartnerDossier &dossier)
{
    return {.fields = partnerFields(),
            .values = dossierJson(dossier),
            .parts = {{u"contacts"_s, PartnersWords::tr("Contacts"), contactColumns()},
                      {u"habilitations"_s, PartnersWords::tr("Habilitations"), habilitationColumns()},
                      {u"applications"_s, PartnersWords::tr("Applications"), applicationColumns()},
                      {u"subscriptions"_s, PartnersWords::tr("Abonnements"), subscriptionColumns()},
                      {u"credentials"_s, PartnersWords::tr("Jetons"), credentialColumns()}}};
}

Result<ExitCode> show(CommandRun &run)
{
    const QString name = run.arguments().first();
    if (isWrongSiret(name))
        return run.wrongUsage(wrongSiretText(name));
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    Database &database = (*workspace)->database();
    const Result<PartnerDossier> dossier = namedPartner(database, name).and_then([&](PartnerId partner) {
        return PartnerRepository(database).dossier(partner);
    });
    if (!dossier)
        return failure(dossier.error());
    run.console().print(dossierSheet(*dossier));
    return ExitCode::Done;
}

} // namespace

Command partnersCommand()
{
    return {.name = u"partners"_s,
            .summary = PartnersWords::tr("les partenaires, d’après tous les services"),
            .subcommands = {{.name = u"list"_s,
                             .summary = PartnersWords::tr("tous les partenaires"),
                             .formats = listFormats(),
                             .dated = true,
                             .run = atOnce(list)},
                            {.name = u"show"_s,
                             .arguments = namedPartnerArgument(),
                             .fewestArguments = 1,
                             .mostArguments = 1,
                             .summary = PartnersWords::tr("la fiche d’un partenaire : contacts, habilitations, jetons"),
                             .formats = listFormats(),
                             .run = atOnce(show)}}};
}

} // namespace vigie

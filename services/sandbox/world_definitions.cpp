// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/world_definitions.h"

namespace vigie::sandbox {

namespace {

//! The sandbox's form and the production's form of an API of the DGFiP.
QList<Definition> staged(const QString &id, const QString &name, const QString &api, bool certifies)
{
    const Definition production{.id = id,
                                .name = name,
                                .stageName = QStringLiteral("Production"),
                                .api = api,
                                .multiStage = true,
                                .asksQuota = true,
                                .certifies = certifies,
                                .namesSecurity = true};
    Definition sandbox = production;
    sandbox.id += QLatin1String("_sandbox");
    sandbox.stageName = QStringLiteral("Bac à sable");
    sandbox.sandboxStage = true;
    sandbox.certifies = false;
    return {sandbox, production};
}

} // namespace

QList<Definition> fictitiousDefinitions()
{
    return staged(QStringLiteral("api_infinoe"), QStringLiteral("API INFINOE"), QStringLiteral("INFINOE"), false)
        + staged(QStringLiteral("api_imprimfip"), QStringLiteral("API IMPRIM'FIP"), QStringLiteral("IMPRIMFIP"), true)
        + QList<Definition>{{.id = QStringLiteral("api_captchetat"),
                             .name = QStringLiteral("API CaptchEtat"),
                             .api = QStringLiteral("CAPTCHETAT"),
                             .scopes = {QStringLiteral("piste.captchetat")}},
                            {.id = QStringLiteral("api_particulier"),
                             .name = QStringLiteral("API Particulier"),
                             .api = QStringLiteral("API_PARTICULIER"),
                             .scopes = {QStringLiteral("cnaf_quotient_familial"), QStringLiteral("cnaf_adresse"),
                                        QStringLiteral("mesri_statut")}},
                            {.id = QStringLiteral("api_entreprise"),
                             .name = QStringLiteral("API Entreprise"),
                             .api = QStringLiteral("API_ENTREPRISE"),
                             .scopes = {QStringLiteral("unites_legales_etablissements_insee"),
                                        QStringLiteral("attestation_fiscale_dgfip")}}};
}

} // namespace vigie::sandbox

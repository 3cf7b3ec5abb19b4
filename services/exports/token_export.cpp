// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/token_export.h"

#include "services/exports/paged_rows.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class TokenExport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::TokenExport)

public:
    static QList<ExportColumn> columns();
    static ExportRow row(const TokenRow &row);
};

QString codes(const QList<ApiCode> &apis)
{
    QStringList words;
    for (const ApiCode &api : apis)
        words += api.value;
    return words.join(u',');
}

QList<ExportColumn> TokenExport::columns()
{
    return {{QStringLiteral("id"), tr("Identifiant"), CellType::Integer},
            {QStringLiteral("service"), tr("Service"), CellType::Text},
            {QStringLiteral("api"), tr("API"), CellType::Text},
            {QStringLiteral("environment"), tr("Environnement"), CellType::Text},
            {QStringLiteral("partner_siret"), tr("SIRET du partenaire"), CellType::Text},
            {QStringLiteral("partner_name"), tr("Partenaire"), CellType::Text},
            {QStringLiteral("kind"), tr("Nature"), CellType::Text},
            {QStringLiteral("fingerprint"), tr("Empreinte"), CellType::Text},
            {QStringLiteral("last_four"), tr("Quatre derniers caractères"), CellType::Text},
            {QStringLiteral("issued_on"), tr("Délivré le"), CellType::Date},
            {QStringLiteral("expires_on"), tr("Expire le"), CellType::Date},
            {QStringLiteral("last_used_at"), tr("Dernier usage"), CellType::Instant},
            {QStringLiteral("scopes"), tr("Portées"), CellType::TextList},
            {QStringLiteral("state"), tr("État"), CellType::Text},
            {QStringLiteral("datapass"), tr("Numéro DataPass"), CellType::Text}};
}

ExportRow TokenExport::row(const TokenRow &row)
{
    const Credential &credential = row.credential;
    return {credential.id.value,
            credential.service.value,
            orNull(codes(credential.apis)),
            environmentWord(credential.environment),
            orNull(row.partnerSiret),
            orNull(row.partnerName),
            credentialKindWord(credential.kind),
            orNull(credential.fingerprint),
            orNull(credential.lastFour),
            orNull(credential.issuedOn),
            orNull(credential.expiresOn),
            orNull(credential.lastUsedAt),
            credential.scopes,
            credentialStateWord(credential.state),
            orNull(credential.datapassNumber)};
}

} // namespace

ExportTable tokenExport(std::function<Result<QList<TokenRow>>()> rows, const QDateTime &asOf)
{
    return {.title = TokenExport::tr("Jetons"),
            .asOf = asOf,
            .columns = TokenExport::columns(),
            .nextPage = pagesOf<TokenRow>(std::move(rows), &TokenExport::row)};
}

ExportTable tokenExport(TokenQuery query, QList<qint64> ids, const QDateTime &asOf)
{
    return tokenExport(rowsOfIds<TokenRow>(query, std::move(ids)), asOf);
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/partner_export.h"

#include "services/exports/paged_rows.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class PartnerExport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::PartnerExport)

public:
    static QList<ExportColumn> columns();
    static ExportRow row(const PartnerRow &row, qint64 findings, const QDateTime &asOf);
};

QList<ExportColumn> PartnerExport::columns()
{
    return {{QStringLiteral("siret"), tr("SIRET"), CellType::Text},
            {QStringLiteral("name"), tr("Partenaire"), CellType::Text},
            {QStringLiteral("apis"), tr("API"), CellType::TextList},
            {QStringLiteral("habilitations"), tr("Habilitations"), CellType::Integer},
            {QStringLiteral("applications"), tr("Applications"), CellType::Integer},
            {QStringLiteral("credentials"), tr("Accréditations"), CellType::Integer},
            {QStringLiteral("findings"), tr("Constats"), CellType::Integer},
            {QStringLiteral("data_age_seconds"), tr("Âge des données (s)"), CellType::Integer}};
}

ExportRow PartnerExport::row(const PartnerRow &row, qint64 findings, const QDateTime &asOf)
{
    QStringList apis;
    for (const ApiCode &api : row.apis)
        apis += api.value;
    const QVariant age = row.oldestReadAt.isValid() ? QVariant(row.oldestReadAt.secsTo(asOf)) : QVariant();
    return {orNull(row.partner.siret), orNull(row.partner.name), apis,     row.habilitations,
            row.applications,          row.credentials,          findings, age};
}

} // namespace

ExportTable partnerExport(std::function<Result<QList<PartnerRow>>()> rows, FindingCounts findings,
                          const QDateTime &asOf)
{
    return {
        .title = PartnerExport::tr("Partenaires"),
        .asOf = asOf,
        .columns = PartnerExport::columns(),
        .nextPage = pagesOf<PartnerRow>(std::move(rows), [asOf, findings = std::move(findings)](const PartnerRow &row) {
            return PartnerExport::row(row, findings.value(row.partner.id), asOf);
        })};
}

ExportTable partnerExport(PartnerQuery query, QList<qint64> ids, FindingCounts findings, const QDateTime &asOf)
{
    return partnerExport(rowsOfIds<PartnerRow>(query, std::move(ids)), std::move(findings), asOf);
}

} // namespace vigie

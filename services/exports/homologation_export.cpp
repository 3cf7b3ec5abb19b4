// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/homologation_export.h"

#include "services/exports/paged_rows.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class HomologationExport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::HomologationExport)

public:
    static QList<ExportColumn> columns();
    static ExportRow row(const HomologationRow &row);
};

QList<ExportColumn> HomologationExport::columns()
{
    return {{QStringLiteral("partner_siret"), tr("SIRET du partenaire"), CellType::Text},
            {QStringLiteral("partner_name"), tr("Partenaire"), CellType::Text},
            {QStringLiteral("api"), tr("API"), CellType::Text},
            {QStringLiteral("kind"), tr("Pièce"), CellType::Text},
            {QStringLiteral("state"), tr("État"), CellType::Text},
            {QStringLiteral("due_on"), tr("Due le"), CellType::Date},
            {QStringLiteral("rule"), tr("Clause"), CellType::Text},
            {QStringLiteral("received_on"), tr("Reçue le"), CellType::Date},
            {QStringLiteral("valid_from"), tr("Début"), CellType::Date},
            {QStringLiteral("valid_until"), tr("Fin"), CellType::Date},
            {QStringLiteral("authority"), tr("Autorité"), CellType::Text},
            {QStringLiteral("reservations"), tr("Réserves"), CellType::Text},
            {QStringLiteral("reservations_exchanged_on"), tr("Échange consigné le"), CellType::Date},
            {QStringLiteral("critical_risk"), tr("Risque critique"), CellType::Boolean},
            {QStringLiteral("not_renewing"), tr("Sans renouvellement"), CellType::Boolean},
            {QStringLiteral("origin"), tr("Origine"), CellType::Text},
            {QStringLiteral("datapass"), tr("Numéro DataPass"), CellType::Text},
            {QStringLiteral("reference"), tr("Référence"), CellType::Text},
            {QStringLiteral("documents"), tr("Pièces connues"), CellType::Integer}};
}

ExportRow HomologationExport::row(const HomologationRow &row)
{
    const HomologationPosition &position = row.position;
    const Homologation *found = position.document();
    const Homologation document = found ? *found : Homologation();
    const QVariant risk = document.criticalRisk ? QVariant(*document.criticalRisk) : QVariant();
    return {orNull(row.partnerSiret),
            orNull(row.partnerName),
            position.api.value,
            homologationKindWord(row.kind()),
            homologationStateWord(position.state),
            orNull(position.dueOn),
            orNull(position.terms.dueRule),
            orNull(document.receivedOn),
            orNull(document.validFrom),
            orNull(document.validUntil),
            orNull(document.authority),
            orNull(document.reservations),
            orNull(document.reservationsExchangedOn),
            risk,
            found ? QVariant(!document.isRenewed) : QVariant(),
            found ? QVariant(valueOriginWord(document.isFromDataPass() ? ValueOrigin::DataPass : ValueOrigin::Local))
                  : QVariant(),
            orNull(document.habilitationNumber),
            orNull(document.reference),
            qint64(position.documents.size())};
}

} // namespace

ExportTable homologationExport(QList<HomologationRow> rows, const QDateTime &asOf)
{
    return {.title = HomologationExport::tr("Homologations"),
            .asOf = asOf,
            .columns = HomologationExport::columns(),
            .nextPage = pagesOf<HomologationRow>(inOnePage(std::move(rows)), &HomologationExport::row)};
}

} // namespace vigie

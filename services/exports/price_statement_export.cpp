// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/price_statement_export.h"

#include "services/exports/paged_rows.h"

#include <QCoreApplication>

#include <utility>

namespace vigie {

namespace {

struct StatementRow {
    PriceStatement head{}; //!< without its lines
    PriceLine line{};
};

class PriceStatementExport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::PriceStatementExport)

public:
    static QList<ExportColumn> columns();
    static ExportRow row(const StatementRow &row);
};

QVariant euros(const std::optional<Amount> &amount)
{
    return amount ? QVariant(double(*amount) / double(amountsInEuro)) : QVariant();
}

QList<ExportColumn> PriceStatementExport::columns()
{
    const auto text = [](const char *key, const QString &header) {
        return ExportColumn{QString::fromLatin1(key), header, CellType::Text};
    };
    return {text("api", tr("API")),
            {QStringLiteral("year"), tr("Année"), CellType::Integer},
            text("partner_siret", tr("SIRET du partenaire")),
            text("partner_name", tr("Partenaire")),
            text("convention", tr("Convention financière")),
            {QStringLiteral("signed_on"), tr("Signée le"), CellType::Date},
            {QStringLiteral("starts_on"), tr("Début"), CellType::Date},
            {QStringLiteral("ends_on"), tr("Fin"), CellType::Date},
            text("producer_signatory", tr("Signataire du producteur")),
            text("partner_signatory", tr("Signataire du partenaire")),
            {QStringLiteral("price_from"), tr("Tarif en vigueur depuis"), CellType::Date},
            {QStringLiteral("unit_cost"), tr("Coût d’un pli, en euros"), CellType::Real},
            {QStringLiteral("letters"), tr("Plis déposés"), CellType::Integer},
            {QStringLiteral("amount"), tr("Montant, en euros"), CellType::Real}};
}

ExportRow PriceStatementExport::row(const StatementRow &row)
{
    const FinancialConvention convention = row.line.conventions.value(0);
    return {row.head.api.value,
            row.head.year,
            orNull(row.line.partnerSiret),
            orNull(row.line.partnerName),
            orNull(convention.reference),
            orNull(convention.signedOn),
            orNull(convention.startsOn),
            orNull(convention.endsOn),
            orNull(convention.producerSignatory),
            orNull(convention.partnerSignatory),
            row.head.price ? orNull(row.head.price->validFrom) : QVariant(),
            euros(row.head.unit),
            row.line.letters ? QVariant(*row.line.letters) : QVariant(),
            euros(row.line.amount)};
}

} // namespace

ExportTable priceStatementExport(QList<PriceStatement> statements, const QDateTime &asOf)
{
    QList<StatementRow> rows;
    for (PriceStatement &statement : statements) {
        const QList<PriceLine> lines = std::exchange(statement.lines, {});
        for (const PriceLine &line : lines)
            rows.append({.head = statement, .line = line});
    }
    const auto once = [rows = std::move(rows)]() mutable -> Result<QList<StatementRow>> {
        return std::exchange(rows, {});
    };
    return {.title = PriceStatementExport::tr("État annuel"),
            .asOf = asOf,
            .columns = PriceStatementExport::columns(),
            .notice = PriceStatementExport::tr("Contient des signataires : à ne transmettre qu’aux agents habilités."),
            .nextPage = pagesOf<StatementRow>(once, &PriceStatementExport::row)};
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/quota_export.h"

#include "services/exports/paged_rows.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class QuotaExport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::QuotaExport)

public:
    static QList<ExportColumn> columns();
    static ExportRow row(const QuotaRow &row);
};

QList<ExportColumn> QuotaExport::columns()
{
    return {{QStringLiteral("partner_siret"), tr("SIRET du partenaire"), CellType::Text},
            {QStringLiteral("partner_name"), tr("Partenaire"), CellType::Text},
            {QStringLiteral("api"), tr("API"), CellType::Text},
            {QStringLiteral("environment"), tr("Environnement"), CellType::Text},
            {QStringLiteral("contractual_per_minute"), tr("Contrat (appels/min)"), CellType::Real},
            {QStringLiteral("agreed_per_minute"), tr("Accordé (appels/min)"), CellType::Real},
            {QStringLiteral("asked_per_minute"), tr("Demandé (appels/min)"), CellType::Real},
            {QStringLiteral("in_force_per_minute"), tr("En vigueur (appels/min)"), CellType::Real},
            {QStringLiteral("plan"), tr("Offre"), CellType::Text},
            {QStringLiteral("measured_peak_per_minute"), tr("Pic mesuré (appels/min)"), CellType::Real},
            {QStringLiteral("peak_at"), tr("Heure du pic"), CellType::Instant},
            {QStringLiteral("peak_source"), tr("Source du pic"), CellType::Text},
            {QStringLiteral("drift"), tr("Écart"), CellType::Text},
            {QStringLiteral("rule"), tr("Clause"), CellType::Text}};
}

ExportRow QuotaExport::row(const QuotaRow &row)
{
    const auto figure = [](const std::optional<QuotaFigure> &value) {
        return value ? QVariant(value->perMinute()) : QVariant();
    };
    return {orNull(row.partnerSiret),
            orNull(row.partnerName),
            row.api.value,
            environmentWord(row.environment),
            figure(row.contractual),
            figure(row.agreed),
            figure(row.asked),
            figure(row.inForce),
            orNull(row.plan),
            figure(row.measuredPeak),
            orNull(row.peakAt),
            row.measuredPeak ? orNull(row.measuredPeak->source) : QVariant(),
            row.drift == QuotaDrift::None ? QVariant() : QVariant(quotaDriftWord(row.drift)),
            orNull(row.driftRule)};
}

} // namespace

ExportTable quotaExport(QList<QuotaRow> rows, const QDateTime &asOf)
{
    return {.title = QuotaExport::tr("Quotas"),
            .asOf = asOf,
            .columns = QuotaExport::columns(),
            .nextPage = pagesOf<QuotaRow>(inOnePage(std::move(rows)), &QuotaExport::row)};
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/gate_export.h"

#include "services/exports/paged_rows.h"

#include <QCoreApplication>

namespace vigie {

namespace {

//! A line with the checklist that it is of.
struct ExportedLine {
    QString partnerSiret{};
    QString partnerName{};
    QString api{};
    bool isOpen{false};
    GateLine line{};
};

class GateExport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::GateExport)

public:
    static QList<ExportColumn> columns();
    static ExportRow row(const ExportedLine &exported);
};

QList<ExportColumn> GateExport::columns()
{
    return {{QStringLiteral("partner_siret"), tr("SIRET du partenaire"), CellType::Text},
            {QStringLiteral("partner_name"), tr("Partenaire"), CellType::Text},
            {QStringLiteral("api"), tr("API"), CellType::Text},
            {QStringLiteral("open"), tr("Production ouverte"), CellType::Boolean},
            {QStringLiteral("rule"), tr("Clause"), CellType::Text},
            {QStringLiteral("before"), tr("Avant"), CellType::Text},
            {QStringLiteral("item"), tr("Clé"), CellType::Text},
            {QStringLiteral("label"), tr("Ce qu’il faut"), CellType::Text},
            {QStringLiteral("by"), tr("Par"), CellType::Text},
            {QStringLiteral("blocking"), tr("Bloquant"), CellType::Boolean},
            {QStringLiteral("state"), tr("État"), CellType::Text},
            {QStringLiteral("proof"), tr("Preuve"), CellType::Text},
            {QStringLiteral("done_on"), tr("Le"), CellType::Date},
            {QStringLiteral("author"), tr("Auteur"), CellType::Text}};
}

ExportRow GateExport::row(const ExportedLine &exported)
{
    const GateLine &line = exported.line;
    const bool isRecorded = line.entry.has_value();
    return {orNull(exported.partnerSiret),
            orNull(exported.partnerName),
            exported.api,
            exported.isOpen,
            line.item.rule,
            line.item.before,
            line.item.key,
            line.item.label,
            orNull(line.item.by),
            line.item.isBlocking && !line.item.isOptional,
            gateStateWord(line.state),
            orNull(isRecorded ? line.entry->proof : line.evidence),
            orNull(isRecorded ? line.entry->doneOn : line.evidenceOn),
            orNull(isRecorded ? line.entry->author : QString())};
}

} // namespace

ExportTable gateExport(const QList<GateRow> &rows, const QDateTime &asOf)
{
    QList<ExportedLine> lines;
    for (const GateRow &row : rows) {
        for (const GateLine &line : row.lines)
            lines.append({row.partnerSiret, row.partnerName, row.api.value, row.isOpen, line});
    }
    return {.title = GateExport::tr("Ouverture des accès"),
            .asOf = asOf,
            .columns = GateExport::columns(),
            .nextPage = pagesOf<ExportedLine>(inOnePage(std::move(lines)), &GateExport::row)};
}

} // namespace vigie

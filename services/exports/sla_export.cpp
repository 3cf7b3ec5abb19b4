// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/sla_export.h"

#include "services/exports/paged_rows.h"

#include <QCoreApplication>

#include <utility>

namespace vigie {

namespace {

struct SlaExport {
    Q_DECLARE_TR_FUNCTIONS(vigie::SlaExport)
};

template <typename T> QVariant orNull(const std::optional<T> &value) { return value ? QVariant(*value) : QVariant(); }

QDateTime instantOf(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); }

QList<ExportColumn> columns()
{
    const auto column = [](const char *key, const QString &header, CellType type = CellType::Text) {
        return ExportColumn{.key = QString::fromLatin1(key), .header = header, .type = type};
    };
    return {column("api", SlaExport::tr("API")),
            column("environment", SlaExport::tr("Environnement")),
            column("period", SlaExport::tr("Période")),
            column("from", SlaExport::tr("Début"), CellType::Instant),
            column("to", SlaExport::tr("Fin"), CellType::Instant),
            column("profile", SlaExport::tr("CGU")),
            column("window", SlaExport::tr("Fenêtre")),
            column("rule", SlaExport::tr("Règle")),
            column("target", SlaExport::tr("Objectif"), CellType::Real),
            column("basis", SlaExport::tr("Mesure")),
            column("window_seconds", SlaExport::tr("Fenêtre (s)"), CellType::Integer),
            column("elapsed_seconds", SlaExport::tr("Écoulé (s)"), CellType::Integer),
            column("down_seconds", SlaExport::tr("Indisponible (s)"), CellType::Integer),
            column("unknown_seconds", SlaExport::tr("Inconnu (s)"), CellType::Integer),
            column("rate", SlaExport::tr("Taux"), CellType::Real),
            column("judged", SlaExport::tr("Période jugée"), CellType::Boolean),
            column("met", SlaExport::tr("Tenu"), CellType::Boolean),
            column("budget_seconds", SlaExport::tr("Budget (s)"), CellType::Integer),
            column("budget_left_seconds", SlaExport::tr("Reste (s)"), CellType::Integer)};
}

ExportRow rowOf(const SlaAnswer &answer, const SlaMeasure &measure)
{
    return {answer.api.value,
            environmentWord(answer.environment),
            answer.period.text(),
            instantOf(answer.interval.start),
            instantOf(answer.interval.end),
            answer.profile,
            slaWindowWord(measure.window),
            vigie::orNull(measure.rule),
            orNull(measure.target),
            slaBasisWord(answer.basis),
            measure.windowSeconds,
            measure.elapsedSeconds,
            measure.downSeconds,
            measure.unknownSeconds,
            orNull(measure.rate),
            measure.isJudged,
            orNull(measure.met),
            orNull(measure.budgetSeconds),
            orNull(measure.budgetLeftSeconds)};
}

} // namespace

ExportTable slaExport(const std::vector<SlaAnswer> &answers, const QDateTime &asOf)
{
    QList<ExportRow> rows;
    for (const SlaAnswer &answer : answers) {
        for (const SlaMeasure &measure : answer.measures)
            rows += rowOf(answer, measure);
    }
    ExportTable table{.title = SlaExport::tr("Disponibilité"), .asOf = asOf, .columns = columns()};
    table.nextPage = [rows]() mutable -> Result<QList<ExportRow>> { return std::exchange(rows, {}); };
    return table;
}

} // namespace vigie

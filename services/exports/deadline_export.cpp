// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/deadline_export.h"

#include "model/calendar/paris_time.h"
#include "services/exports/paged_rows.h"
#include "services/reports/due_words.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class DeadlineExport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::DeadlineExport)

public:
    static QList<ExportColumn> columns();
    static ExportRow row(const DueRow &row, const RuleBook &book, QDate today);
};

QList<ExportColumn> DeadlineExport::columns()
{
    return {{QStringLiteral("rule"), tr("Règle"), CellType::Text},
            {QStringLiteral("clause"), tr("Clause"), CellType::Text},
            {QStringLiteral("origin"), tr("Origine"), CellType::Text},
            {QStringLiteral("api"), tr("API"), CellType::Text},
            {QStringLiteral("partner_siret"), tr("SIRET"), CellType::Text},
            {QStringLiteral("partner_name"), tr("Partenaire"), CellType::Text},
            {QStringLiteral("object_kind"), tr("Nature"), CellType::Text},
            {QStringLiteral("object_id"), tr("Identifiant"), CellType::Text},
            {QStringLiteral("object_label"), tr("Objet"), CellType::Text},
            {QStringLiteral("severity"), tr("Gravité"), CellType::Text},
            {QStringLiteral("sentence"), tr("Ce qui est dû"), CellType::Text},
            {QStringLiteral("due_on"), tr("Échéance"), CellType::Date},
            {QStringLiteral("due_at"), tr("Heure limite (UTC)"), CellType::Instant},
            {QStringLiteral("state"), tr("État"), CellType::Text},
            {QStringLiteral("days_left"), tr("Jours restants"), CellType::Integer},
            {QStringLiteral("since"), tr("Depuis le"), CellType::Date},
            {QStringLiteral("computation"), tr("Calcul"), CellType::Text},
            {QStringLiteral("next_step"), tr("À faire"), CellType::Text},
            {QStringLiteral("snoozed_until"), tr("Reporté au"), CellType::Date},
            {QStringLiteral("snooze_reason"), tr("Motif du report"), CellType::Text}};
}

ExportRow DeadlineExport::row(const DueRow &row, const RuleBook &book, QDate today)
{
    const Rule *rule = book.rule(row.api(), row.rule());
    const bool isDue = row.deadline.has_value();
    const QVariant dueAt = isDue && row.deadline->dueAt.isValid() ? QVariant(row.deadline->dueAt) : QVariant();
    const QDate since = row.finding ? row.finding->since : QDate();
    return {orNull(row.rule()),
            orNull(rule ? clauseText(*rule) : QString()),
            orNull(rule ? originMark(*rule) : QString()),
            orNull(row.api().value),
            orNull(row.partnerSiret),
            orNull(row.partnerName),
            orNull(row.object().kind),
            orNull(row.object().id),
            orNull(row.object().label),
            severityWord(row.severity()),
            dueTitle(row, book),
            isDue ? orNull(row.deadline->dueOn) : QVariant(),
            dueAt,
            isDue ? deadlineStateWord(row.deadline->state) : QStringLiteral("finding"),
            isDue ? QVariant(row.deadline->daysLeft(today)) : QVariant(),
            orNull(since),
            isDue ? orNull(computationText(*row.deadline)) : QVariant(),
            orNull(nextStepText(row, book)),
            row.snooze.holdsOn(today) ? QVariant(row.snooze.until) : QVariant(),
            row.snooze.holdsOn(today) ? orNull(row.snooze.reason) : QVariant()};
}

} // namespace

ExportTable deadlineExport(DuePages rows, std::shared_ptr<const RuleBook> book, const QDateTime &asOf)
{
    const QDate today = parisDate(asOf);
    return {.title = DeadlineExport::tr("Échéances"),
            .asOf = asOf,
            .columns = DeadlineExport::columns(),
            .nextPage = pagesOf<DueRow>(
                std::move(rows), [book, today](const DueRow &row) { return DeadlineExport::row(row, *book, today); })};
}

ExportTable deadlineExport(DueQuery query, QList<qint64> ids, std::shared_ptr<const RuleBook> book,
                           const QDateTime &asOf)
{
    return deadlineExport(rowsOfIds<DueRow>(query, std::move(ids)), std::move(book), asOf);
}

DuePages atOncePages(QList<DueRow> rows)
{
    return [rows = std::move(rows), isGiven = false]() mutable -> Result<QList<DueRow>> {
        return std::exchange(isGiven, true) ? QList<DueRow>() : rows;
    };
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/journal_export.h"

#include "services/exports/paged_rows.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace vigie {

namespace {

class JournalExport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::JournalExport)

public:
    static QList<ExportColumn> columns();
    static ExportRow row(const JournalEntry &entry);
};

QList<ExportColumn> JournalExport::columns()
{
    return {{QStringLiteral("number"), tr("Numéro"), CellType::Integer},
            {QStringLiteral("at"), tr("Date"), CellType::Instant},
            {QStringLiteral("actor"), tr("Compte"), CellType::Text},
            {QStringLiteral("action"), tr("Action"), CellType::Text},
            {QStringLiteral("object_kind"), tr("Objet"), CellType::Text},
            {QStringLiteral("object_reference"), tr("Référence"), CellType::Text},
            {QStringLiteral("object_hash"), tr("Empreinte de l’objet"), CellType::Text},
            {QStringLiteral("outcome"), tr("Issue"), CellType::Text},
            {QStringLiteral("facts"), tr("Faits"), CellType::Text},
            {QStringLiteral("previous_hash"), tr("Empreinte précédente"), CellType::Text},
            {QStringLiteral("hash"), tr("Empreinte"), CellType::Text}};
}

ExportRow JournalExport::row(const JournalEntry &entry)
{
    const QString facts = QString::fromUtf8(QJsonDocument(entry.facts).toJson(QJsonDocument::Compact));
    return {entry.number,
            orNull(entry.at),
            orNull(entry.actor),
            entry.action,
            orNull(entry.objectKind),
            orNull(entry.objectReference),
            orNull(entry.objectHash),
            orNull(entry.outcome),
            entry.facts.isEmpty() ? QVariant() : QVariant(facts),
            entry.previousHash,
            entry.hash};
}

} // namespace

ExportTable journalExport(JournalRepository &journal, const QDateTime &asOf)
{
    std::function<Result<QList<JournalEntry>>()> entries = [&journal,
                                                            next = qint64(1)]() mutable -> Result<QList<JournalEntry>> {
        constexpr int pageSize = 1'000;
        Result<QList<JournalEntry>> page = journal.entries(next, pageSize);
        if (page && !page->isEmpty())
            next = page->constLast().number + 1;
        return page;
    };
    return {.title = JournalExport::tr("Journal"),
            .asOf = asOf,
            .columns = JournalExport::columns(),
            .nextPage = pagesOf<JournalEntry>(std::move(entries), &JournalExport::row)};
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/import_run.h"

#include "services/storage/journal_repository.h"

#include <QJsonObject>

#include <algorithm>

namespace vigie {

ImportRun::ImportRun(Database &database, QDateTime now, QString actor)
    : m_database(database)
    , m_now(std::move(now))
    , m_actor(actor.isEmpty() ? currentActor() : std::move(actor))
    , m_partners(database)
{
}

void ImportRun::refuse(RowFault fault)
{
    m_refused.insert(fault.line);
    m_faults.append(std::move(fault));
}

RowFate ImportRun::fateOf(int line) const
{
    return m_refused.contains(line) ? RowFate::Rejected : m_fates.value(line, RowFate::Rejected);
}

//! The steps of one import.
class ImportWork
{
public:
    ImportWork(Database &database, const TableFile &table, Importer &importer, const ImportChoices &choices)
        : m_table(table)
        , m_importer(importer)
        , m_choices(choices)
        , m_map(mapColumns(importer.columns(), table, choices.columns))
        , m_run(database, choices.now, choices.actor)
    {
    }

    Result<ImportResult> run(const ImportProgress &progress, const std::stop_token &stop)
    {
        if (!m_table.isWhole() || !m_map.faults.isEmpty())
            return unreadable();
        Result<Database::Transaction> transaction = Database::Transaction::begin(m_run.database());
        if (!transaction)
            return failure(transaction.error());
        const Result<> taken = m_importer.begin(m_run).and_then([&] { return takeRows(progress, stop); }).and_then([&] {
            return m_importer.finish(m_run);
        });
        if (!taken)
            return failure(taken.error());
        ImportResult result = outcome();
        if (!mayWrite(result))
            return result;
        result.isWritten = true;
        const Result<> written = m_run.m_partners.settle().and_then([&] { return writeEntry(result); }).and_then([&] {
            return transaction->commit();
        });
        if (!written)
            return failure(written.error());
        return result;
    }

private:
    //! No row can be taken from it.
    [[nodiscard]] ImportResult unreadable() const
    {
        ImportResult result{.read = m_table.rows.size(), .unknownColumns = m_map.unknown};
        result.rejected = m_table.faults + m_map.faults;
        result.fates.fill(RowFate::Rejected, m_table.rows.size());
        return result;
    }

    Result<> takeRows(const ImportProgress &progress, const std::stop_token &stop)
    {
        constexpr qint64 step = 200;
        const qint64 total = m_table.rows.size();
        for (qint64 at = 0; at < total; ++at) {
            if (stop.stop_requested())
                return failure(Error::Kind::Cancelled);
            if (const Result<> taken = takeRow(m_table.rows[at]); !taken)
                return taken;
            if (progress && (at % step == 0 || at + 1 == total))
                progress(at + 1, total);
        }
        return {};
    }

    Result<> takeRow(const TableRow &row)
    {
        RowReader reader(row, m_map, m_run.m_faults);
        if (row.cells.size() > m_table.header.size() && holdsMore(row))
            reader.refuse({}, RowFault::Kind::TooManyCells, {QString::number(m_table.header.size())});
        const Result<> taken = m_importer.take(reader, m_run);
        if (!reader.isAccepted())
            m_run.m_refused.insert(row.line);
        return taken;
    }

    [[nodiscard]] bool holdsMore(const TableRow &row) const
    {
        return std::any_of(row.cells.cbegin() + m_table.header.size(), row.cells.cend(),
                           [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    }

    [[nodiscard]] ImportResult outcome()
    {
        ImportResult result{.read = m_table.rows.size(),
                            .partnersAdded = m_run.m_partners.added(),
                            .rejected = m_run.m_faults,
                            .unknownColumns = m_map.unknown};
        for (const TableRow &row : m_table.rows) {
            const RowFate fate = m_run.fateOf(row.line);
            result.fates.append(fate);
            result.added += fate == RowFate::Added ? 1 : 0;
            result.updated += fate == RowFate::Updated ? 1 : 0;
            result.unchanged += fate == RowFate::Unchanged ? 1 : 0;
        }
        std::stable_sort(result.rejected.begin(), result.rejected.end(),
                         [](const RowFault &left, const RowFault &right) { return left.line < right.line; });
        return result;
    }

    //! Otherwise the transaction is rolled back; a refused import wrote nothing, and says so.
    [[nodiscard]] bool mayWrite(ImportResult &result) const
    {
        switch (m_choices.writing) {
        case ImportChoices::Writing::Nothing:
            return false;
        case ImportChoices::Writing::WhatIsAccepted:
            return true;
        case ImportChoices::Writing::AllOrNothing:
            if (result.rejected.isEmpty())
                return true;
            result.added = result.updated = result.unchanged = result.partnersAdded = 0;
            return false;
        }
        Q_UNREACHABLE();
    }

    Result<> writeEntry(const ImportResult &result)
    {
        return JournalRepository(m_run.database())
            .append({.at = m_run.now(),
                     .actor = m_run.actor(),
                     .action = QStringLiteral("import.finished"),
                     .objectKind = QStringLiteral("import"),
                     .objectReference = m_importer.name(),
                     .objectHash = m_table.sha256,
                     .outcome = result.rejected.isEmpty() ? QStringLiteral("ok") : QStringLiteral("partial"),
                     .facts = {{QStringLiteral("read"), result.read},
                               {QStringLiteral("added"), result.added},
                               {QStringLiteral("updated"), result.updated},
                               {QStringLiteral("unchanged"), result.unchanged},
                               {QStringLiteral("rejected"), result.rejectedLines()},
                               {QStringLiteral("partners_added"), result.partnersAdded}}})
            .map([](const JournalEntry &) {});
    }

    const TableFile &m_table;
    Importer &m_importer;
    const ImportChoices &m_choices;
    ColumnMap m_map;
    ImportRun m_run;
};

qint64 ImportResult::rejectedLines() const { return std::count(fates.cbegin(), fates.cend(), RowFate::Rejected); }

Result<ImportResult> runImport(Database &database, const TableFile &table, Importer &importer,
                               const ImportChoices &choices, const ImportProgress &progress, std::stop_token stop)
{
    return ImportWork(database, table, importer, choices).run(progress, stop);
}

} // namespace vigie

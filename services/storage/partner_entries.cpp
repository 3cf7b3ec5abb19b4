// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/partner_entries.h"

#include "model/access/habilitation.h"
#include "services/storage/column_values.h"
#include "services/storage/folding.h"
#include "services/storage/row_batch.h"

#include <QHash>

#include <set>

namespace vigie {

namespace {

struct Entry {
    QString nameKey{};
    QString siret{};
    std::set<QString> apis{};
    qint64 habilitations{0};
    qint64 activeHabilitations{0};
    qint64 applications{0};
    qint64 credentials{0};
    QString oldestRead{};
    bool severalNames{false};
    QStringList searched{};

    void noteReading(const QString &readAt)
    {
        if (!readAt.isEmpty() && (oldestRead.isEmpty() || readAt < oldestRead))
            oldestRead = readAt;
    }
};
using Entries = QHash<qint64, Entry>;

//! Every row of the query, whose first column is the partner.
template <typename Take> Result<> take(Database &database, Entries &entries, const QString &sql, Take takeRow)
{
    Result<QSqlQuery> query = database.run(sql);
    if (!query)
        return failure(query.error());
    while (query->next())
        takeRow(entries[query->value(0).toLongLong()], *query);
    if (query->lastError().isValid())
        return failure(database.errorOf(query->lastError()));
    return {};
}

Result<> takePartners(Database &database, Entries &entries)
{
    return take(database, entries,
                QStringLiteral("SELECT p.id, p.name, p.siret, p.other_names FROM touched_partner t"
                               " JOIN partner p ON p.id = t.id"),
                [](Entry &entry, const QSqlQuery &row) {
                    const QStringList otherNames = listOf(row.value(3));
                    entry.nameKey = folded(row.value(1).toString());
                    entry.siret = row.value(2).toString();
                    entry.severalNames = !otherNames.isEmpty();
                    entry.searched += QStringList{row.value(1).toString(), entry.siret} + otherNames;
                });
}

Result<> takeHabilitations(Database &database, Entries &entries)
{
    return take(database, entries,
                QStringLiteral("SELECT h.partner_id, h.api, h.state, h.number, h.request_number, h.read_at"
                               " FROM touched_partner t JOIN habilitation h ON h.partner_id = t.id"),
                [](Entry &entry, const QSqlQuery &row) {
                    entry.apis.insert(row.value(1).toString());
                    ++entry.habilitations;
                    if (habilitationStateFromWord(row.value(2).toString()) == HabilitationState::Active)
                        ++entry.activeHabilitations;
                    entry.searched += {row.value(3).toString(), row.value(4).toString()};
                    entry.noteReading(row.value(5).toString());
                });
}

Result<> takeContacts(Database &database, Entries &entries)
{
    return take(database, entries,
                QStringLiteral("SELECT DISTINCT c.partner_id, c.email FROM touched_partner t"
                               " JOIN contact c ON c.partner_id = t.id"),
                [](Entry &entry, const QSqlQuery &row) { entry.searched.append(row.value(1).toString()); });
}

Result<> takeApplications(Database &database, Entries &entries)
{
    return take(database, entries,
                QStringLiteral("SELECT a.partner_id, a.read_at, a.datapass_number FROM touched_partner t"
                               " JOIN application a ON a.partner_id = t.id"),
                [](Entry &entry, const QSqlQuery &row) {
                    ++entry.applications;
                    entry.noteReading(row.value(1).toString());
                    entry.searched.append(row.value(2).toString());
                });
}

Result<> takeSubscriptions(Database &database, Entries &entries)
{
    return take(database, entries,
                QStringLiteral("SELECT DISTINCT a.partner_id, s.api FROM touched_partner t"
                               " JOIN application a ON a.partner_id = t.id"
                               " JOIN subscription s ON s.application_id = a.id"),
                [](Entry &entry, const QSqlQuery &row) { entry.apis.insert(row.value(1).toString()); });
}

Result<> takeCredentials(Database &database, Entries &entries)
{
    return take(database, entries,
                QStringLiteral("SELECT c.partner_id, c.apis, c.state, c.read_at FROM touched_partner t"
                               " JOIN credential c ON c.partner_id = t.id"),
                [](Entry &entry, const QSqlQuery &row) {
                    ++entry.credentials;
                    for (const QString &api : listOf(row.value(1)))
                        entry.apis.insert(api);
                    if (row.value(2).toString() != QLatin1String("missing"))
                        entry.noteReading(row.value(3).toString());
                });
}

QString joined(const std::set<QString> &apis)
{
    QString text;
    for (const QString &api : apis) {
        if (!api.isEmpty())
            text += u' ' + api;
    }
    return text.isEmpty() ? QStringLiteral("") : text + u' ';
}

QVariantList valuesOf(qint64 id, Entry &entry)
{
    entry.searched.removeDuplicates();
    return {id,
            textValue(entry.nameKey),
            textValue(entry.siret),
            joined(entry.apis),
            entry.habilitations,
            entry.activeHabilitations,
            entry.applications,
            entry.credentials,
            textValue(entry.oldestRead),
            entry.severalNames ? 1 : 0,
            textValue(searchText(entry.searched))};
}

const QStringList entryColumns = QStringLiteral("partner_id name_key siret_key apis habilitations active_habilitations"
                                                " applications credentials oldest_read_key several_names search_text")
                                     .split(u' ');

Result<> save(Database &database, Entries &entries)
{
    Result<RowBatch> batch = RowBatch::begin(database, QStringLiteral("partner_entry"), entryColumns);
    if (!batch)
        return failure(batch.error());
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (const Result<> done = batch->add(valuesOf(entry.key(), entry.value())); !done)
            return done;
    }
    return batch->write(QStringLiteral("ON CONFLICT (partner_id) DO UPDATE SET ")
                        + takenFromExcluded(entryColumns.mid(1)));
}

} // namespace

Result<> derivePartnerEntries(Database &database)
{
    Entries entries;
    return takePartners(database, entries)
        .and_then([&] { return takeHabilitations(database, entries); })
        .and_then([&] { return takeContacts(database, entries); })
        .and_then([&] { return takeApplications(database, entries); })
        .and_then([&] { return takeSubscriptions(database, entries); })
        .and_then([&] { return takeCredentials(database, entries); })
        .and_then([&] { return save(database, entries); });
}

} // namespace vigie

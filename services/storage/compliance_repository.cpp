// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/compliance_repository.h"

#include "services/storage/column_values.h"
#include "services/storage/folding.h"
#include "services/storage/workspace_marks.h"

#include <QHash>

namespace vigie {

namespace {

QString keyOf(const QString &rule, const ApiCode &api, PartnerId partner, const ObjectReference &object)
{
    return rule + u'|' + api.value + u'|' + QString::number(partner.value) + u'|' + object.kind + u'|' + object.id;
}

struct PartnerNames {
    QString key{}; //!< folded name
    QString siret{};
};
using NamesById = QHash<qint64, PartnerNames>;

//! A row as it stands in its table: key, then the other columns but the digest.
struct Entry {
    QString key{};
    QVariantList values{};
};

//! The same of two equal lists of values, in this and the next run.
qint64 digestOf(const QVariantList &values)
{
    constexpr size_t seed = 20'231'006;
    size_t digest = seed;
    for (const QVariant &value : values) {
        const QString text = value.toString() + u'\x1f';
        digest = qHashBits(text.constData(), size_t(text.size()) * sizeof(QChar), digest);
    }
    return qint64(digest);
}

int rankOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return 0;
    case Severity::Warning:
        return 1;
    case Severity::ToCorrect:
        return 2;
    case Severity::Info:
        return 3;
    }
    Q_UNREACHABLE();
}

QString searchTextOf(const QString &rule, const ApiCode &api, const ObjectReference &object, const PartnerNames &names)
{
    // The name is folded already; what is folded stays as it is.
    return searchText({names.key, names.siret, rule, api.value, object.label});
}

QStringList names(const char *columns) { return QString::fromLatin1(columns).split(u' '); }

QStringList deadlineColumns()
{
    return names(
        "rule api partner_id partner_key object_kind object_id object_label severity severity_rank reason due_on"
        " due_at state from_on from_at duration_value duration_unit is_backwards is_strictly_less search_text");
}

QStringList findingColumns()
{
    return names(
        "deadline_key rule api partner_id partner_key object_kind object_id object_label severity severity_rank"
        " reason detail since search_text");
}

Entry entryOf(const Deadline &deadline, const Finding *finding, const PartnerNames &names)
{
    const Severity severity = finding ? finding->severity : Severity::Info;
    const Computation &how = deadline.computation;
    return {.key = entryKeyOf(deadline),
            .values = {textValue(deadline.rule),
                       textValue(deadline.api.value),
                       deadline.partner.value,
                       textValue(names.key),
                       textValue(deadline.object.kind),
                       textValue(deadline.object.id),
                       textValue(deadline.object.label),
                       severityWord(severity),
                       rankOf(severity),
                       textValue(finding ? finding->reason : QString()),
                       dateValue(deadline.dueOn),
                       instantValue(deadline.dueAt),
                       deadlineStateWord(deadline.state),
                       dateValue(how.from),
                       instantValue(how.fromAt),
                       how.duration.value,
                       durationUnitWord(how.duration.unit),
                       how.isBackwards ? 1 : 0,
                       how.isStrictlyLess ? 1 : 0,
                       textValue(searchTextOf(deadline.rule, deadline.api, deadline.object, names))}};
}

Entry entryOf(const Finding &finding, const QVariant &deadlineKey, const PartnerNames &names)
{
    return {.key = entryKeyOf(finding),
            .values = {deadlineKey, textValue(finding.rule), textValue(finding.api.value), finding.partner.value,
                       textValue(names.key), textValue(finding.object.kind), textValue(finding.object.id),
                       textValue(finding.object.label), severityWord(finding.severity), rankOf(finding.severity),
                       textValue(finding.reason), textValue(finding.detail), dateValue(finding.since),
                       textValue(searchTextOf(finding.rule, finding.api, finding.object, names))}};
}

//! One of the two tables, brought to what the rules say.
class EntryTable
{
public:
    EntryTable(Database &database, QString table, QStringList columns)
        : m_database(database)
        , m_table(std::move(table))
        , m_columns(std::move(columns))
    {
    }

    struct Stored {
        qint64 id{0};
        qint64 digest{0};
        QDate since{};
    };

    //! The partners' entries, or all of them.
    Result<> read(const std::optional<QList<PartnerId>> &partners);
    [[nodiscard]] const Stored *stored(const QString &key) const
    {
        const auto found = m_stored.constFind(key);
        return found == m_stored.cend() ? nullptr : &*found;
    }
    Result<> write(const QList<Entry> &entries, ComplianceChange &change);

private:
    Result<> readSome(const QString &where, const QVariantList &values);
    Result<> insert(const QList<Entry> &added, ComplianceChange &change);
    Result<> update(const QList<std::pair<qint64, Entry>> &changed, ComplianceChange &change);
    Result<> removeOthers(const QSet<QString> &kept, ComplianceChange &change);

    Database &m_database;
    QString m_table;
    QStringList m_columns;
    QHash<QString, Stored> m_stored{};
};

Result<> EntryTable::readSome(const QString &where, const QVariantList &values)
{
    const bool hasSince = m_columns.contains(QStringLiteral("since"));
    Result<QSqlQuery> query = m_database.run(
        QStringLiteral("SELECT entry_key, id, digest, %1 FROM %2%3")
            .arg(hasSince ? QStringLiteral("since") : QStringLiteral("''"), m_table, where),
        values);
    if (!query)
        return failure(query.error());
    while (query->next())
        m_stored.insert(query->value(0).toString(),
                        {.id = query->value(1).toLongLong(),
                         .digest = query->value(2).toLongLong(),
                         .since = dateOf(query->value(3))});
    if (query->lastError().isValid())
        return failure(m_database.errorOf(query->lastError()));
    return {};
}

Result<> EntryTable::read(const std::optional<QList<PartnerId>> &partners)
{
    if (!partners)
        return readSome({}, {});
    for (const PartnerId partner : *partners) {
        if (const Result<> done = readSome(QStringLiteral(" WHERE partner_id = ?"), {partner.value}); !done)
            return done;
    }
    return {};
}

Result<> EntryTable::insert(const QList<Entry> &added, ComplianceChange &change)
{
    if (added.isEmpty())
        return {};
    const Result<qint64> first = m_database.nextIds(QStringLiteral("due"), added.size());
    if (!first)
        return failure(first.error());
    const QString insert = QStringLiteral("INSERT INTO %1 (id, entry_key, digest, %2) VALUES (%3)")
                               .arg(m_table, m_columns.join(QStringLiteral(", ")), placeholders(m_columns.size() + 3));
    qint64 id = *first;
    for (const Entry &entry : added) {
        const QVariantList values = QVariantList{id++, entry.key, digestOf(entry.values)} + entry.values;
        if (const auto done = m_database.change(insert, values); !done)
            return failure(done.error());
    }
    change.added += added.size();
    return {};
}

Result<> EntryTable::update(const QList<std::pair<qint64, Entry>> &changed, ComplianceChange &change)
{
    if (changed.isEmpty())
        return {};
    const QString write = QStringLiteral("UPDATE %1 SET digest = ?, %2 = ? WHERE id = ?")
                              .arg(m_table, m_columns.join(QStringLiteral(" = ?, ")));
    for (const auto &[id, entry] : changed) {
        const QVariantList values = QVariantList{digestOf(entry.values)} + entry.values + QVariantList{id};
        if (const auto done = m_database.change(write, values); !done)
            return failure(done.error());
    }
    change.updated += changed.size();
    return {};
}

Result<> EntryTable::removeOthers(const QSet<QString> &kept, ComplianceChange &change)
{
    const QString remove = QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(m_table);
    for (auto stored = m_stored.cbegin(); stored != m_stored.cend(); ++stored) {
        if (kept.contains(stored.key()))
            continue;
        if (const auto done = m_database.change(remove, {stored->id}); !done)
            return failure(done.error());
        ++change.removed;
    }
    return {};
}

Result<> EntryTable::write(const QList<Entry> &entries, ComplianceChange &change)
{
    QSet<QString> kept;
    kept.reserve(entries.size());
    QList<Entry> added;
    QList<std::pair<qint64, Entry>> changed;
    for (const Entry &entry : entries) {
        if (kept.contains(entry.key))
            continue; // the same said twice
        kept.insert(entry.key);
        const Stored *known = stored(entry.key);
        if (!known)
            added.append(entry);
        else if (known->digest != digestOf(entry.values))
            changed.append({known->id, entry});
    }
    return removeOthers(kept, change).and_then([&] { return insert(added, change); }).and_then([&] {
        return update(changed, change);
    });
}

Result<NamesById> namesOf(Database &database, const std::optional<QList<PartnerId>> &partners)
{
    NamesById names;
    const auto read = [&names](const QSqlQuery &row) {
        names.insert(row.value(0).toLongLong(), {row.value(1).toString(), row.value(2).toString()});
        return true;
    };
    const QString select = QStringLiteral("SELECT partner_id, name_key, siret_key FROM partner_entry");
    if (!partners)
        return database.rows(select, {}, read).map([&names](const QList<bool> &) { return names; });
    for (const PartnerId partner : *partners) {
        const auto done = database.rows(select + QStringLiteral(" WHERE partner_id = ?"), {partner.value}, read);
        if (!done)
            return failure(done.error());
    }
    return names;
}

QList<Entry> deadlineEntries(const RuleOutcome &outcome, const NamesById &names)
{
    QHash<QString, const Finding *> findings;
    for (const Finding &finding : outcome.findings)
        findings.insert(deadlineKeyOf(finding), &finding);
    QList<Entry> entries;
    entries.reserve(outcome.deadlines.size());
    for (const Deadline &deadline : outcome.deadlines)
        entries.append(entryOf(deadline, findings.value(entryKeyOf(deadline)), names.value(deadline.partner.value)));
    return entries;
}

QList<Entry> findingEntries(const RuleOutcome &outcome, const NamesById &names, const EntryTable &table, QDate today)
{
    QSet<QString> deadlines;
    for (const Deadline &deadline : outcome.deadlines)
        deadlines.insert(entryKeyOf(deadline));
    QList<Entry> entries;
    entries.reserve(outcome.findings.size());
    for (Finding finding : outcome.findings) {
        if (!finding.since.isValid()) {
            const EntryTable::Stored *known = table.stored(entryKeyOf(finding));
            finding.since = known ? known->since : today;
        }
        const QString deadline = deadlineKeyOf(finding);
        const QVariant key = deadlines.contains(deadline) ? QVariant(deadline)
                                                          : QVariant(QMetaType::fromType<QString>());
        entries.append(entryOf(finding, key, names.value(finding.partner.value)));
    }
    return entries;
}

Result<ComplianceChange> storeIn(Database &database, const std::optional<QList<PartnerId>> &partners,
                                 const RuleOutcome &outcome, QDate today)
{
    const Result<NamesById> names = namesOf(database, partners);
    if (!names)
        return failure(names.error());
    ComplianceChange change;
    EntryTable deadlines(database, QStringLiteral("deadline"), deadlineColumns());
    EntryTable findings(database, QStringLiteral("finding"), findingColumns());
    return deadlines.read(partners)
        .and_then([&] { return findings.read(partners); })
        .and_then([&] { return deadlines.write(deadlineEntries(outcome, *names), change); })
        .and_then([&] { return findings.write(findingEntries(outcome, *names, findings, today), change); })
        .map([&change] { return change; });
}

QString basisFact() { return QStringLiteral("compliance_basis"); }

} // namespace

QString entryKeyOf(const Deadline &deadline)
{
    return keyOf(deadline.rule, deadline.api, deadline.partner, deadline.object);
}

QString deadlineKeyOf(const Finding &finding)
{
    return keyOf(finding.rule, finding.api, finding.partner, finding.object);
}

QString entryKeyOf(const Finding &finding)
{
    return deadlineKeyOf(finding) + u'|' + finding.reason + u'|' + finding.detail;
}

Result<ComplianceChange> ComplianceRepository::storeAll(const RuleOutcome &outcome, QDate today)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<ComplianceChange> change = storeIn(m_database, std::nullopt, outcome, today);
    return change ? transaction->commit().map([&change] { return *change; }) : change;
}

Result<ComplianceChange> ComplianceRepository::store(const QList<PartnerId> &partners, const RuleOutcome &outcome,
                                                     QDate today)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<ComplianceChange> change = storeIn(m_database, partners, outcome, today);
    return change ? transaction->commit().map([&change] { return *change; }) : change;
}

Result<QString> ComplianceRepository::basis() { return markOf(m_database, basisFact()); }

Result<> ComplianceRepository::saveBasis(const QString &basis) { return setMark(m_database, basisFact(), basis); }

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/table_query.h"

#include <QElapsedTimer>

#include <sqlite3.h>

#include <algorithm>
#include <vector>

// Two ways lead to the entries that a search leaves. By the search index, which gives them without an order: cheap when
// they are few, for all of them must be read and sorted. Or along the index of the order, looking at each entry: cheap
// when they are many, for the first ones come soon. `+` before a column keeps SQLite from using its index. Where the
// list of a wider search is known, what the search index gives is picked along it: nothing is read or sorted.
namespace vigie {

namespace {

struct Statement {
    QString sql{};
    QVariantList values{};
};

QString direction(const TableQuestion &question)
{
    return question.direction == Qt::AscendingOrder ? QStringLiteral("ASC") : QStringLiteral("DESC");
}

//! Ties by id, so that two answers to one question agree.
QString orderBy(const TableQuestion &question, const QString &plus)
{
    return QStringLiteral(" ORDER BY %1e.%2 %3, e.%4 %3").arg(plus, question.orderBy, direction(question), question.id);
}

QString where(const QStringList &conditions)
{
    return conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
}

//! `"mair"* AND "lyon"*`; words are folded, so there is nothing to escape in them.
QString match(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms.append(u'"' + word + QStringLiteral("\"*"));
    return terms.join(QStringLiteral(" AND "));
}

//! By the search index, or by whichever index the conditions have.
Statement bySearch(const TableQuestion &question, const QString &columns)
{
    Statement statement{.sql = QStringLiteral("SELECT %1 FROM %2 e").arg(columns, question.table)};
    QStringList conditions = question.conditions.sql();
    if (!question.words.isEmpty()) {
        statement.sql = QStringLiteral("SELECT %1 FROM %2 s CROSS JOIN %3 e ON e.%4 = s.rowid")
                            .arg(columns, question.searchTable, question.table, question.id);
        conditions.prepend(QStringLiteral("s.%1 MATCH ?").arg(question.searchTable));
        statement.values.append(match(question.words));
        // The other conditions are looked at in each entry that was found.
    }
    statement.sql += where(conditions);
    statement.values += question.conditions.values();
    return statement;
}

//! Along the index of the order, from an entry on when one is given.
Statement alongOrder(const TableQuestion &question, qint64 notBefore)
{
    Statement statement{.values = question.conditions.values()};
    QStringList conditions = question.conditions.sql();
    if (notBefore != 0) {
        const QString onwards = question.direction == Qt::AscendingOrder ? QStringLiteral(">=") : QStringLiteral("<=");
        conditions.prepend(QStringLiteral("(e.%1, e.%2) %3 (SELECT %1, %2 FROM %4 WHERE %2 = ?)")
                               .arg(question.orderBy, question.id, onwards, question.table));
        statement.values.prepend(notBefore);
    }
    for (const QString &word : question.words) {
        conditions.append(QStringLiteral("instr(e.search_text, ?) > 0"));
        statement.values.append(QString(u' ' + word));
    }
    statement.sql =
        QStringLiteral("SELECT e.%1 FROM %2 e INDEXED BY %2_by_%3").arg(question.id, question.table, question.orderBy)
        + where(conditions) + orderBy(question, {});
    return statement;
}

qint64 firstColumn(const QSqlQuery &row) { return row.value(0).toLongLong(); }

//! Ends a statement after some milliseconds.
class Deadline
{
public:
    Deadline(Database &database, int milliseconds)
        : m_handle(sqlite::handleOf(database.connection()))
        , m_milliseconds(milliseconds)
    {
        m_timer.start();
        sqlite3_progress_handler(m_handle, 1'000, &Deadline::isOver, this);
    }
    ~Deadline() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Deadline(const Deadline &) = delete;
    Deadline &operator=(const Deadline &) = delete;

private:
    static int isOver(void *self)
    {
        const auto *deadline = static_cast<Deadline *>(self);
        return deadline->m_timer.elapsed() >= deadline->m_milliseconds ? 1 : 0;
    }
    sqlite3 *m_handle;
    QElapsedTimer m_timer{};
    int m_milliseconds;
};

//! Nothing when they do not come within so many milliseconds, or when fewer than asked for follow the given entry.
Result<std::optional<QList<qint64>>> firstAlongOrder(Database &database, const TableQuestion &question,
                                                     const FirstIds &first, int patienceMs)
{
    using Found = std::optional<QList<qint64>>;
    Statement statement = alongOrder(question, first.notBefore);
    statement.values.append(first.count);
    const Deadline deadline(database, patienceMs);
    const Result<QList<qint64>> ids = database.rows(statement.sql + QStringLiteral(" LIMIT ?"), statement.values,
                                                    firstColumn);
    if (!ids)
        return ids.error().kind == Error::Kind::Cancelled ? Result<Found>(std::nullopt) : failure(ids.error());
    const bool mayLack = first.notBefore != 0 && ids->size() < first.count;
    return mayLack ? Found() : Found(*ids);
}

Result<QList<qint64>> firstBySearch(Database &database, const TableQuestion &question, int count)
{
    Statement statement = bySearch(question, QStringLiteral("e.") + question.id);
    statement.values.append(count);
    return database.rows(statement.sql + orderBy(question, QStringLiteral("+")) + QStringLiteral(" LIMIT ?"),
                         statement.values, firstColumn);
}

//! Of a list, in its order, the first ones that are among the others; nothing for ids that no workspace gives.
std::optional<QList<qint64>> firstAmong(const QList<qint64> &list, const QList<qint64> &others, int count)
{
    constexpr qint64 largestId = 64'000'000;
    if (others.isEmpty())
        return QList<qint64>();
    const auto [least, most] = std::minmax_element(others.cbegin(), others.cend());
    if (*least < 0 || *most > largestId)
        return std::nullopt;
    std::vector<bool> isOther(std::size_t(*most) + 1);
    for (const qint64 id : others)
        isOther[std::size_t(id)] = true;
    QList<qint64> found;
    for (auto id = list.cbegin(); id != list.cend() && found.size() < count; ++id) {
        if (*id >= 0 && *id <= *most && isOther[std::size_t(*id)])
            found.append(*id);
    }
    return found;
}

//! Whether the search index has the answer ready: it keeps the beginnings of words up to three characters, and puts
//! longer ones, or several words, together when it is asked.
bool isQuickInSearchIndex(const TableQuestion &question)
{
    constexpr qsizetype longestKept = 3; // `prefix` in the schema
    return question.words.size() == 1 && question.words.first().size() <= longestKept;
}

//! Whether at most so many entries have the words.
Result<bool> areFew(Database &database, const TableQuestion &question, int few)
{
    return database
        .rows(QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM %1 WHERE %1 MATCH ? LIMIT ?) found")
                  .arg(question.searchTable),
              {match(question.words), few + 1}, firstColumn)
        .map([few](const QList<qint64> &counts) { return counts.first() <= few; });
}

} // namespace

Result<QList<qint64>> SqlTableQuery::ids(const TableQuestion &question, std::stop_token stop)
{
    const sqlite::Interruption guard = m_database.interruptedBy(std::move(stop));
    const bool isAll = question.words.isEmpty() && question.conditions.isEmpty();
    const Statement statement = bySearch(question, QStringLiteral("e.") + question.id);
    return m_database.rows(statement.sql + orderBy(question, isAll ? QString() : QStringLiteral("+")), statement.values,
                           firstColumn);
}

Result<QList<qint64>> SqlTableQuery::firstIds(const TableQuestion &question, const FirstIds &first)
{
    constexpr int few = 8'000;
    constexpr int glanceMs = 3;
    constexpr int patienceMs = 6;
    if (question.selective)
        return firstBySearch(m_database, question, first.count);
    // Common words show up at once, and are what takes the search index longest.
    const int patience = isQuickInSearchIndex(question) ? glanceMs : patienceMs;
    const auto soon = firstAlongOrder(m_database, question, first, patience);
    if (!soon)
        return failure(soon.error());
    if (*soon)
        return **soon;
    const auto within = firstWithin(question, first);
    if (!within)
        return failure(within.error());
    if (*within)
        return **within;
    if (!question.words.isEmpty()) {
        const Result<bool> isRare = areFew(m_database, question, few);
        if (!isRare)
            return failure(isRare.error());
        if (!*isRare) {
            const auto later = firstAlongOrder(m_database, question, first, patienceMs);
            if (!later)
                return failure(later.error());
            if (*later)
                return **later;
        }
    }
    // They are few, or they are many but stand at the end of the order.
    return firstBySearch(m_database, question, first.count);
}

Result<std::optional<QList<qint64>>> SqlTableQuery::firstWithin(const TableQuestion &question, const FirstIds &first)
{
    using Found = std::optional<QList<qint64>>;
    if (first.within.isEmpty() || question.words.isEmpty() || !question.searchesWordsAlone)
        return Found();
    return m_database
        .numbers(QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ?").arg(question.searchTable),
                 {match(question.words)})
        .map([&first](const QList<qint64> &ids) -> Found { return firstAmong(first.within, ids, first.count); });
}

Result<qint64> SqlTableQuery::count(const TableQuestion &question)
{
    const Statement statement = bySearch(question, QStringLiteral("COUNT(*)"));
    return m_database.rows(statement.sql, statement.values, firstColumn).map([](const QList<qint64> &counts) {
        return counts.first();
    });
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"
#include "services/storage/first_ids.h"

#include <Qt>

#include <optional>

namespace vigie {

//! Conditions on a table of entries (`token_entry`, `partner_entry`), with their values.
class Conditions
{
public:
    void add(const QString &sql, const QVariantList &values = {})
    {
        m_sql.append(sql);
        m_values += values;
    }
    [[nodiscard]] bool isEmpty() const { return m_sql.isEmpty(); }
    [[nodiscard]] const QStringList &sql() const { return m_sql; }
    [[nodiscard]] const QVariantList &values() const { return m_values; }

private:
    QStringList m_sql{};
    QVariantList m_values{};
};

//! What a list of ids is asked of: which entries, in which order.
struct TableQuestion {
    QString table{}; //!< `token_entry`
    QString id{}; //!< its key: `credential_id`
    QString searchTable{}; //!< `token_search`
    QStringList words{}; //!< folded; each must begin a word of the entry
    Conditions conditions{}; //!< all must hold
    bool searchesWordsAlone{true}; //!< none of the conditions comes of what is searched
    bool selective{false}; //!< a condition leaves few entries, by an index
    QString orderBy{}; //!< an indexed column
    Qt::SortOrder direction{Qt::AscendingOrder};
};

//! The ids of a question, of all or of the first ones, as quickly as the question allows.
class SqlTableQuery
{
public:
    explicit SqlTableQuery(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<qint64>> ids(const TableQuestion &question, std::stop_token stop);
    [[nodiscard]] Result<QList<qint64>> firstIds(const TableQuestion &question, const FirstIds &first);
    //! Picked along `first.within`; nothing when it does not help.
    [[nodiscard]] Result<std::optional<QList<qint64>>> firstWithin(const TableQuestion &question,
                                                                   const FirstIds &first);
    [[nodiscard]] Result<qint64> count(const TableQuestion &question);

private:
    Database &m_database;
};

} // namespace vigie

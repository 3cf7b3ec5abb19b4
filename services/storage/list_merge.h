// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/access_rows.h"
#include "services/storage/column_values.h"
#include "services/storage/database.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace vigie {

//! What became of a row.
enum class RowChange { Added, Updated, Removed };

//! Makes the rows of one table and one service what a list says. `T` is a row of RowOf.
template <typename T> class ListMerge
{
public:
    struct Rules {
        //! The same for what is the same object in two readings.
        std::function<QStringList(const QList<T> &)> keys{};
        //! Takes over what only the workspace knows.
        std::function<void(T &read, const T &stored)> adopt{};
        //! Whether a row that was not listed, or was listed without its details, is kept as it is.
        std::function<bool(const T &)> isHidden{};
        //! What a row that is no longer listed becomes; nothing: it is deleted.
        std::function<std::optional<T>(const T &)> successor{};
        std::function<void(const T &, RowChange)> changed{};
    };

    ListMerge(Database &database, ServiceId service, QDateTime readAt, Rules rules)
        : m_database(database)
        , m_service(std::move(service))
        , m_readAt(std::move(readAt))
        , m_rules(std::move(rules))
    {
    }

    Result<> run(const QList<T> &read)
    {
        return load().and_then([&] { return mergeAll(read); }).and_then([&] { return leaveRest(); });
    }

private:
    Result<> load()
    {
        const Result<QList<T>> stored = m_database.rows(
            selectRows<T>() + QStringLiteral(" WHERE c.service_id = ? ORDER BY c.id"), {m_service.value},
            [](const QSqlQuery &row) { return RowOf<T>::read(row); });
        if (!stored)
            return failure(stored.error());
        const QStringList keys = m_rules.keys(*stored);
        for (qsizetype i = 0; i < stored->size(); ++i)
            m_stored.insert(keys.at(i), stored->at(i));
        return {};
    }

    Result<> mergeAll(const QList<T> &read)
    {
        const QStringList keys = m_rules.keys(read);
        QHash<QString, qsizetype> last; // of an object that a shifting list gave twice
        for (qsizetype i = 0; i < keys.size(); ++i)
            last.insert(keys.at(i), i);
        if (const Result<> reserved = reserveIds(last); !reserved)
            return reserved;
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (last.value(keys.at(i)) != i)
                continue;
            if (const Result<> done = mergeOne(keys.at(i), read.at(i)); !done)
                return done;
        }
        return {};
    }

    Result<> reserveIds(const QHash<QString, qsizetype> &keys)
    {
        const qint64 count = std::count_if(keys.keyBegin(), keys.keyEnd(),
                                           [this](const QString &key) { return !m_stored.contains(key); });
        if (count == 0)
            return {};
        return m_database.nextIds(QLatin1String(RowOf<T>::table), count).map([this](qint64 first) {
            m_nextId = first;
        });
    }

    Result<> mergeOne(const QString &key, T row)
    {
        row.service = m_service;
        row.readAt = m_readAt;
        const auto stored = m_stored.constFind(key);
        if (stored == m_stored.constEnd())
            return add(std::move(row));
        T old = *stored;
        m_stored.erase(stored);
        row.id = old.id;
        m_rules.adopt(row, old);
        old.readAt = m_readAt;
        if (row == old)
            return m_database.change(m_touch, {instantValue(m_readAt), row.id.value}).map([](qint64) {});
        return replace(row, RowChange::Updated);
    }

    Result<> add(T row)
    {
        row.id = {m_nextId++};
        QVariantList values = RowOf<T>::values(row);
        values.append(row.id.value);
        return m_database.change(m_insert, values).map([&](qint64) { m_rules.changed(row, RowChange::Added); });
    }

    Result<> replace(const T &row, RowChange change)
    {
        QVariantList values = RowOf<T>::values(row);
        values.append(row.id.value);
        return m_database.change(m_update, values).map([&](qint64) { m_rules.changed(row, change); });
    }

    //! What the list does not name.
    Result<> leaveRest()
    {
        for (const T &old : std::as_const(m_stored)) {
            if (m_rules.isHidden(old))
                continue;
            if (const Result<> done = leave(old); !done)
                return done;
        }
        return {};
    }

    Result<> leave(const T &old)
    {
        const std::optional<T> next = m_rules.successor(old);
        if (!next)
            return m_database.change(m_delete, {old.id.value}).map([&](qint64) {
                m_rules.changed(old, RowChange::Removed);
            });
        return *next == old ? Result<>() : replace(*next, RowChange::Removed);
    }

    Database &m_database;
    ServiceId m_service;
    QDateTime m_readAt;
    Rules m_rules;
    QHash<QString, T> m_stored{};
    qint64 m_nextId{0};
    const QString m_table{QLatin1String(RowOf<T>::table)};
    const QString m_insert{insertRow<T>()};
    const QString m_update{updateRow<T>()};
    const QString m_touch{QStringLiteral("UPDATE %1 SET read_at = ? WHERE id = ?").arg(m_table)};
    const QString m_delete{QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(m_table)};
};

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

#include <QDate>
#include <QHash>
#include <QMutex>

#include <functional>

namespace vigie {

//! The rows of a page that are worked out together, once, and kept until the data or the day change: sorting and
//! filtering then take no reading. Each has an `id`. Asked from the background and from the window.
template <typename Row> class RowBoard
{
public:
    using Read = std::function<Result<QList<Row>>(Database &, QDate today, std::stop_token)>;

    explicit RowBoard(Read read)
        : m_read(std::move(read))
    {
    }

    [[nodiscard]] Result<QList<Row>> rows(Database &database, std::stop_token stop)
    {
        const QMutexLocker locker(&m_lock);
        const QDate today = QDate::currentDate();
        if (m_day == today)
            return m_rows;
        Result<QList<Row>> read = m_read(database, today, std::move(stop));
        if (!read)
            return read;
        m_day = today;
        m_rows = *read;
        m_places.clear();
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            m_places.insert(m_rows.at(i).id, i);
        return m_rows;
    }

    //! In the order of the ids; those that are not known are left out.
    [[nodiscard]] QList<Row> rowsOf(const QList<qint64> &ids)
    {
        const QMutexLocker locker(&m_lock);
        QList<Row> found;
        for (const qint64 id : ids) {
            if (const auto place = m_places.constFind(id); place != m_places.constEnd())
                found.append(m_rows.at(*place));
        }
        return found;
    }

    //! What is shown stays until it is read anew.
    void forget()
    {
        const QMutexLocker locker(&m_lock);
        m_day = {};
    }

private:
    Read m_read;
    QMutex m_lock{};
    QDate m_day{}; //!< of the rows; invalid: to be read anew
    QList<Row> m_rows{};
    QHash<qint64, qsizetype> m_places{};
};

} // namespace vigie

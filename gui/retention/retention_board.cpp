// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/retention/retention_board.h"

#include <QHash>

namespace vigie {

Result<QList<RetentionCase>> RetentionBoard::cases(Database &database, std::stop_token stop)
{
    const QMutexLocker locker(&m_lock);
    if (m_isKnown)
        return m_cases;
    const Result<QList<RetentionCase>> read = retentionCases(database, QDate::currentDate(), std::move(stop));
    if (!read)
        return read;
    m_cases = *read;
    m_isKnown = true;
    return m_cases;
}

QList<RetentionCase> RetentionBoard::casesOf(const QList<qint64> &ids)
{
    const QMutexLocker locker(&m_lock);
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < m_cases.size(); ++i)
        places.insert(m_cases.at(i).id, i);
    QList<RetentionCase> found;
    for (const qint64 id : ids) {
        if (const auto place = places.constFind(id); place != places.constEnd())
            found.append(m_cases.at(*place));
    }
    return found;
}

//! What is shown stays until it is read anew.
void RetentionBoard::forget()
{
    const QMutexLocker locker(&m_lock);
    m_isKnown = false;
}

} // namespace vigie

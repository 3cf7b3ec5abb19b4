// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/homologations/homologation_board.h"

#include "services/operations/compliance/homologation_day.h"

namespace vigie {

Result<QList<HomologationRow>> HomologationBoard::rows(Database &database, std::stop_token stop)
{
    const QMutexLocker locker(&m_lock);
    const QDate today = QDate::currentDate();
    if (m_isKnown && m_day == today)
        return m_rows;
    const Result<QList<HomologationRow>> read = homologationRowsOn(database, today, std::move(stop));
    if (!read)
        return read;
    m_day = today;
    m_rows = *read;
    m_places.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_places.insert(m_rows.at(i).id, i);
    m_isKnown = true;
    return m_rows;
}

QList<HomologationRow> HomologationBoard::rowsOf(const QList<qint64> &ids)
{
    const QMutexLocker locker(&m_lock);
    QList<HomologationRow> found;
    for (const qint64 id : ids) {
        if (const auto place = m_places.constFind(id); place != m_places.constEnd())
            found.append(m_rows.at(*place));
    }
    return found;
}

//! What is shown stays until it is read anew.
void HomologationBoard::forget()
{
    const QMutexLocker locker(&m_lock);
    m_isKnown = false;
}

} // namespace vigie

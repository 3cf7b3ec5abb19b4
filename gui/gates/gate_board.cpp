// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gates/gate_board.h"

#include <QHash>

namespace vigie {

Result<QList<GateRow>> GateBoard::rows(Database &database, std::stop_token stop)
{
    const QMutexLocker locker(&m_lock);
    if (m_isKnown)
        return m_rows;
    const Result<QList<GateRow>> read = gateRows(database, QDate::currentDate(), {}, std::move(stop));
    if (!read)
        return read;
    m_rows = *read;
    m_isKnown = true;
    return m_rows;
}

QList<GateRow> GateBoard::rowsOf(const QList<qint64> &ids)
{
    const QMutexLocker locker(&m_lock);
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        places.insert(m_rows.at(i).id, i);
    QList<GateRow> found;
    for (const qint64 id : ids) {
        if (const auto place = places.constFind(id); place != places.constEnd())
            found.append(m_rows.at(*place));
    }
    return found;
}

//! What is shown stays until it is read anew.
void GateBoard::forget()
{
    const QMutexLocker locker(&m_lock);
    m_isKnown = false;
}

} // namespace vigie

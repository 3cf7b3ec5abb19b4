// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/homologation_query.h"

#include <QHash>
#include <QMutex>

namespace vigie {

//! The rows of the page, worked out once and kept until the data change: sorting and filtering then take no reading.
//! Asked from the background and from the window.
class HomologationBoard
{
public:
    [[nodiscard]] Result<QList<HomologationRow>> rows(Database &database, std::stop_token stop);
    //! In the order of the ids; those that are not known are left out.
    [[nodiscard]] QList<HomologationRow> rowsOf(const QList<qint64> &ids);
    void forget();

private:
    QMutex m_lock{};
    QDate m_day{};
    QList<HomologationRow> m_rows{};
    QHash<qint64, qsizetype> m_places{};
    bool m_isKnown{false};
};

} // namespace vigie

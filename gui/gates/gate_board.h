// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/gate_query.h"

#include <QMutex>

namespace vigie {

//! The rows of the page, worked out once and kept until the data change. Asked from the background and the window.
class GateBoard
{
public:
    [[nodiscard]] Result<QList<GateRow>> rows(Database &database, std::stop_token stop);
    [[nodiscard]] QList<GateRow> rowsOf(const QList<qint64> &ids);
    void forget();

private:
    QMutex m_lock{};
    QList<GateRow> m_rows{};
    bool m_isKnown{false};
};

} // namespace vigie

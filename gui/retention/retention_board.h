// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/retention/retention_cases.h"

#include <QMutex>

namespace vigie {

//! The cases of the page, worked out once and kept until the data change. Asked from the background and the window.
class RetentionBoard
{
public:
    [[nodiscard]] Result<QList<RetentionCase>> cases(Database &database, std::stop_token stop);
    [[nodiscard]] QList<RetentionCase> casesOf(const QList<qint64> &ids);
    void forget();

private:
    QMutex m_lock{};
    QList<RetentionCase> m_cases{};
    bool m_isKnown{false};
};

} // namespace vigie

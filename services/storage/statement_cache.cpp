// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/statement_cache.h"

namespace vigie {

std::optional<QSqlQuery> StatementCache::take(const QString &sql)
{
    const auto known = m_statements.find(sql);
    if (known == m_statements.end())
        return std::nullopt;
    std::optional<QSqlQuery> statement = std::move(*known);
    m_statements.erase(known);
    return statement;
}

void StatementCache::keep(const QString &sql, QSqlQuery statement)
{
    constexpr qsizetype most = 256; // lists of ids make texts without end
    if (m_statements.size() >= most)
        m_statements.clear();
    m_statements.insert(sql, std::move(statement));
}

} // namespace vigie

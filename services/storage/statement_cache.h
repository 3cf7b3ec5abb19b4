// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace vigie {

//! Statements of one connection that are prepared and at rest: to prepare one takes longer than to run it. None of them
//! holds rows, hence no lock. Whoever takes one has it alone until it is kept again.
class StatementCache
{
public:
    [[nodiscard]] std::optional<QSqlQuery> take(const QString &sql);
    void keep(const QString &sql, QSqlQuery statement);
    void clear() { m_statements.clear(); }

private:
    QHash<QString, QSqlQuery> m_statements{};
};

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/rule_shelf.h"

#include "services/operations/compliance/due_rows.h"

namespace vigie {

Result<std::shared_ptr<const RuleBook>> RuleShelf::book(Database &database, QDate day)
{
    const QMutexLocker lock(&m_mutex);
    if (m_book && m_day == day)
        return m_book;
    Result<RuleBook> read = ruleBookOn(database, day);
    if (!read)
        return failure(read.error());
    m_book = std::make_shared<const RuleBook>(std::move(*read));
    m_day = day;
    return m_book;
}

void RuleShelf::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_book.reset();
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/rule_book.h"
#include "services/storage/database.h"

#include <QDate>
#include <QMutex>

#include <memory>

namespace vigie {

//! The rules in force, read once in whichever thread asks first; shared by the questions of a page.
class RuleShelf
{
public:
    [[nodiscard]] Result<std::shared_ptr<const RuleBook>> book(Database &database, QDate day);
    //! The profiles have changed.
    void forget();

private:
    QMutex m_mutex{};
    std::shared_ptr<const RuleBook> m_book{};
    QDate m_day{};
};

} // namespace vigie

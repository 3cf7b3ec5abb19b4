// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

#include <QDate>
#include <QDateTime>
#include <QHash>

namespace vigie {

//! A deadline or a finding that the agent does not want to see before a day, and why.
struct Snooze {
    QDate until{}; //!< the first day on which it shows again
    QString reason{};
    QString author{}; //!< OS account
    QDateTime at{}; //!< UTC

    [[nodiscard]] bool holdsOn(QDate day) const { return until.isValid() && day < until; }
    friend bool operator==(const Snooze &, const Snooze &) = default;
};

class SnoozeRepository
{
public:
    explicit SnoozeRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QHash<QString, Snooze>> all(); //!< by the key of the entry
    Result<> save(const QString &entryKey, const Snooze &snooze);
    Result<> remove(const QString &entryKey);

private:
    Database &m_database;
};

} // namespace vigie

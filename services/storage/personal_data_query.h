// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/personal_data.h"
#include "model/compliance/rights_request.h"
#include "services/storage/database.h"

#include <stop_token>

namespace vigie {

//! What the workspace holds of a person, place by place, and whether each may be erased on that day. Reads every row
//! that may name people: for a background thread.
//!
//! Not looked into: the contents of attached files, and copies that left the workspace (backups, exports).
class PersonalDataQuery
{
public:
    PersonalDataQuery(Database &database, const QDate &today)
        : m_database(database)
        , m_today(today)
    {
    }

    //! InvalidInput when nothing is known of the person. Cancelled when stopped.
    [[nodiscard]] Result<QList<PersonalDatum>> find(const SoughtPerson &person, const std::stop_token &stop = {});

private:
    Database &m_database;
    QDate m_today;
};

// One value, in the caller's transaction. InvalidInput when its place is never written; NoSuchObject when it is gone.

Result<> writePersonalDatum(Database &database, const PersonalDatum &datum, const QString &value);
//! Empties it; a row of which nothing is left is removed where it stands for nothing else.
Result<> erasePersonalDatum(Database &database, const PersonalDatum &datum);

} // namespace vigie

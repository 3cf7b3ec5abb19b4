// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/profile_version.h"
#include "services/storage/database.h"

#include <QHash>

namespace vigie {

enum class ProfileFate {
    Added, //!< no version of that API applied from that day
    Superseded, //!< one did, and says something else
    Unchanged, //!< it is the one that applies from that day: nothing was written
};

//! The terms profiles of the workspace, every version of each. A version is added or withdrawn, never rewritten.
class ProfileRepository
{
public:
    explicit ProfileRepository(Database &database)
        : m_database(database)
    {
    }

    //! The version in force of each API on that day, by code.
    [[nodiscard]] Result<QList<TermsProfile>> inForce(const QDate &day);
    //! Every version that is not withdrawn, in the order of ProfileVersion: the last that applies on a day is in force.
    [[nodiscard]] Result<QList<TermsProfile>> all();
    //! The history: withdrawn versions too, in the same order.
    [[nodiscard]] Result<QList<ProfileVersion>> versions();
    //! The API's name of each code, by the newest version: without the rules, which take longer to read.
    [[nodiscard]] Result<QHash<ApiCode, QString>> names();
    [[nodiscard]] Result<TermsProfile> find(const ApiCode &api, const QDate &day); //!< NoSuchObject
    //! A version of the workspace's own. `json` is what `profile` was read from.
    Result<ProfileFate> add(const TermsProfile &profile, const QByteArray &json, const QString &author,
                            const QDateTime &now);
    //! It applies no longer; what ships with the program stays. NoSuchObject.
    Result<> withdraw(qint64 number, const QString &author, const QDateTime &now);
    //! Loads the profiles that ship with the program where the workspace lacks them; one that a new program corrects
    //! comes after the one that an older program shipped.
    Result<int> addBuiltIn();

private:
    Database &m_database;
};

} // namespace vigie

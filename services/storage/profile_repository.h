// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"
#include "services/storage/database.h"

#include <QHash>

namespace vigie {

//! The terms profiles of the workspace, every version of each.
class ProfileRepository
{
public:
    explicit ProfileRepository(Database &database)
        : m_database(database)
    {
    }

    //! The version in force of each API on that day, by code.
    [[nodiscard]] Result<QList<TermsProfile>> inForce(const QDate &day);
    [[nodiscard]] Result<QList<TermsProfile>> all();
    //! The API's name of each code, by the newest version: without the rules, which take longer to read.
    [[nodiscard]] Result<QHash<ApiCode, QString>> names();
    [[nodiscard]] Result<TermsProfile> find(const ApiCode &api, const QDate &day); //!< NoSuchObject
    //! Adds, or replaces the version of the same API and date; true when it changed something.
    Result<bool> save(const TermsProfile &profile, const QByteArray &json, const QString &author);
    //! Loads the profiles that ship with the program where the workspace lacks them.
    Result<int> addBuiltIn();

private:
    Database &m_database;
};

} // namespace vigie

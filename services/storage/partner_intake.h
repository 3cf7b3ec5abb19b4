// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"
#include "services/storage/partner_directory.h"

#include <QSet>

#include <optional>

namespace vigie {

//! Partners that a file names by their SIRET: those that the workspace knows, and new ones of local origin. Inside the
//! caller's transaction.
class PartnerIntake
{
public:
    explicit PartnerIntake(Database &database)
        : m_database(database)
        , m_directory(database)
    {
    }

    //! The SIRET is 14 digits whose key is right.
    [[nodiscard]] Result<PartnerId> ofSiret(const QString &siret, const QString &name);
    [[nodiscard]] qint64 added() const { return m_added.size(); }
    //! Derives what the lists show of the new ones; once, after the last.
    Result<> settle();

private:
    Database &m_database;
    PartnerDirectory m_directory;
    bool m_isLoaded{false};
    QSet<qint64> m_added{};
};

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service_snapshot.h"
#include "services/storage/database.h"

namespace vigie {

//! What a merge changed, over habilitations, contacts, delegations, applications, subscriptions and credentials of one
//! service. A row that was only read again is no change; a credential that became `missing` counts as removed.
struct MergeOutcome {
    qint64 habilitations{0}, applications{0}, subscriptions{0},
        credentials{0}; //!< now in the workspace, without `missing`
    qint64 added{0}, updated{0}, removed{0};

    friend bool operator==(const MergeOutcome &, const MergeOutcome &) = default;
};

//! Merges what a service said into the workspace: rows keep their ids, what is below a gap is kept as it was, and
//! a credential that is no longer listed becomes `missing` rather than vanish (one that is `revoked` stays so). An
//! object that is listed twice counts once, as it came last. Then joins the objects of all services to partners:
//! decision by hand, DataPass number, SIRET, technical contact, in that order. One transaction: all or nothing.
class SnapshotRepository
{
public:
    explicit SnapshotRepository(Database &database)
        : m_database(database)
    {
    }

    //! NoSuchObject when there is no such service (any more).
    Result<MergeOutcome> merge(const ServiceId &service, const ServiceSnapshot &snapshot, const QDateTime &readAt);

private:
    Database &m_database;
};

} // namespace vigie

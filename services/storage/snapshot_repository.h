// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service_snapshot.h"
#include "services/storage/database.h"

namespace vigie {

//! What a merge changed, over all kinds of objects of one service.
struct MergeOutcome {
    qint64 habilitations{0}, applications{0}, subscriptions{0}, credentials{0}; //!< now in the workspace
    qint64 added{0}, updated{0}, removed{0};
};

//! Merges what a service said into the workspace: rows keep their ids, what is below a gap is kept as it was, and
//! a credential that is no longer listed becomes `missing` rather than vanish. Then joins the objects of all
//! services to partners: decision by hand, DataPass number, SIRET, technical contact, in that order.
//! One transaction: all or nothing.
class SnapshotRepository
{
public:
    explicit SnapshotRepository(Database &database)
        : m_database(database)
    {
    }

    Result<MergeOutcome> merge(const ServiceId &service, const ServiceSnapshot &snapshot, const QDateTime &readAt);

private:
    Database &m_database;
};

} // namespace vigie

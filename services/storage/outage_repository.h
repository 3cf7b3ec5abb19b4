// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/outage.h"
#include "services/storage/database.h"

namespace vigie {

//! Which outages: an absent criterion takes all.
struct OutageFilter {
    QString api{}; //!< empty: of every API
    std::optional<Environment> environment{};
    QDateTime from{}; //!< UTC; those that ended before are left out
    QDateTime to{}; //!< UTC; those that began then or later are left out
    bool openOnly{false};

    friend bool operator==(const OutageFilter &, const OutageFilter &) = default;
};

enum class OutageAction { Recorded, Changed, Removed };

//! What an outage was after one edit; of a removal, before it.
struct OutageEdit {
    int number{0};
    QDateTime at{}; //!< UTC
    QString actor{};
    OutageAction action{OutageAction::Recorded};
    Outage outage{};

    friend bool operator==(const OutageEdit &, const OutageEdit &) = default;
};

//! Outages that agents recorded. Each write keeps what it changed, with its journal entry, all or nothing.
class OutageRepository
{
public:
    explicit OutageRepository(Database &database)
        : m_database(database)
    {
    }

    //! Latest first.
    [[nodiscard]] Result<QList<Outage>> all(const OutageFilter &filter = {});
    [[nodiscard]] Result<Outage> find(OutageId id); //!< NoSuchObject
    //! The one of that API, environment and reference.
    [[nodiscard]] Result<std::optional<Outage>> findByReference(const Outage &like);
    //! InvalidInput with the problem's word as detail; the id is given.
    Result<OutageId> add(Outage outage, const QDateTime &at);
    //! False when nothing changed. NoSuchObject, InvalidInput.
    Result<bool> update(const Outage &outage, const QDateTime &at);
    Result<> remove(OutageId id, const QDateTime &at);
    //! Oldest first; of a removed one too.
    [[nodiscard]] Result<QList<OutageEdit>> edits(OutageId id);

private:
    Database &m_database;
};

} // namespace vigie

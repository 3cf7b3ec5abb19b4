// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/service_history.h"
#include "services/operations/synchronisation.h"

namespace vigie {

//! What a reading left to be written: a snapshot, or why there is none.
struct SyncRecord {
    QString workspace{}; //!< its path
    ServiceId service{};
    Result<ServiceSnapshot> snapshot{};
    Environment environment{Environment::Production};
    std::optional<ServiceHistory> history{}; //!< of a service that has one
    QDateTime startedAt{}; //!< UTC
    QDateTime readAt{}; //!< UTC
};

//! Merges the snapshot, saves the status of the service and the journal entry, on a connection of its own: for a
//! worker thread. Gives way to who writes urgently, and begins anew. What cannot be written is the report's error, and
//! leaves the old data in place.
[[nodiscard]] SyncReport written(const SyncRecord &record);

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service_snapshot.h"
#include "services/storage/database.h"

namespace vigie {

//! Takes out of what a service told the requests that were erased, with their contacts and events: it goes on to list
//! them. One that holds again is read again. Inside the caller's transaction; nothing when none was erased.
[[nodiscard]] Result<std::optional<ServiceSnapshot>> withoutErasedRequests(Database &database, const ServiceId &service,
                                                                           const ServiceSnapshot &snapshot);

} // namespace vigie

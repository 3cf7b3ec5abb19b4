// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/bearer_client.h"
#include "services/connectors/datapass/datapass_parsing.h"

namespace vigie {

//! Everything that DataPass holds for this client: definitions, requests, authorisations, and their events where
//! the list of requests gives them; else those of the newest requests, asked for one by one.
[[nodiscard]] Future<ServiceSnapshot> readDataPass(QObject *owner, BearerClient &client, const QUrl &base,
                                                   DataPassDefinitions definitions, ProgressSink progress,
                                                   std::stop_token stop);

} // namespace vigie

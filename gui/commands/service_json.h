// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/output.h"
#include "model/access/service.h"
#include "services/connectors/connector.h"

namespace vigie {

//! Of `services list`.
[[nodiscard]] QJsonObject serviceJson(const Service &service, const ServiceStatus &status);
[[nodiscard]] QList<OutputColumn> serviceColumns();
//! Of `services test`.
[[nodiscard]] OutputSheet testSheet(const ServiceId &service, const QList<ConnectionCheck> &checks);
[[nodiscard]] bool hasPassed(const QList<ConnectionCheck> &checks);

} // namespace vigie

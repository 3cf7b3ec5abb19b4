// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/application.h"
#include "model/access/credential.h"
#include "model/access/service.h"

#include <QJsonObject>

namespace vigie {

//! Keycloak's own clients (`account`, `realm-management`, `other-realm`…), which belong to no partner.
[[nodiscard]] bool isBuiltIn(const QJsonObject &client);
//! Whether the client has a secret with which it gets tokens for itself.
[[nodiscard]] bool mayGetTokens(const QJsonObject &client);

[[nodiscard]] Application applicationOf(const QJsonObject &client, const Service &service);
[[nodiscard]] Credential credentialOf(const QJsonObject &client, const Service &service);

} // namespace vigie

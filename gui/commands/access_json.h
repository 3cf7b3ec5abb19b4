// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/output.h"
#include "model/access/application.h"
#include "model/access/credential.h"
#include "model/access/habilitation.h"
#include "model/partners/contact.h"

namespace vigie {

//! What the sheets of a partner and of a token hold: the object, and the columns that show it to people.
[[nodiscard]] QJsonObject contactJson(const Contact &contact);
[[nodiscard]] QList<OutputColumn> contactColumns();
[[nodiscard]] QJsonObject habilitationJson(const Habilitation &habilitation);
[[nodiscard]] QList<OutputColumn> habilitationColumns();
[[nodiscard]] QJsonObject applicationJson(const Application &application);
[[nodiscard]] QList<OutputColumn> applicationColumns();
[[nodiscard]] QJsonObject subscriptionJson(const Subscription &subscription);
[[nodiscard]] QList<OutputColumn> subscriptionColumns();
[[nodiscard]] QJsonObject credentialJson(const Credential &credential);
[[nodiscard]] QList<OutputColumn> credentialColumns();

//! Codes, as the contract names them.
[[nodiscard]] QStringList codesOf(const QList<ApiCode> &apis);

} // namespace vigie

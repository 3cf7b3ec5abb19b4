// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/editor_delegation.h"
#include "model/access/service.h"
#include "model/terms/terms_profile.h"
#include "services/http/http_types.h"

#include <QJsonObject>

namespace vigie {

//! The API that a service lists delegations for: the only one that it names, else the one whose DataPass definition
//! ends as its host begins. Null when neither tells.
[[nodiscard]] ApiCode delegatedApi(const Service &service, const QList<TermsProfile> &profiles);

//! `…/editeur/api/v1/delegations`, whether the agent typed the path or not.
[[nodiscard]] QUrl delegationsUrl(const Service &service);

//! A row of the list. What it does not say, or says in another type, stays empty; an unknown state stays as text.
[[nodiscard]] EditorDelegation delegationIn(const QJsonObject &row, const Service &service, const ApiCode &api);

} // namespace vigie

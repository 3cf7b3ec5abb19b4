// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/wso2_answers.h"

namespace vigie::sandbox {

// The REST APIs of WSO2 API Manager. The caller has checked the access token; `scopes` are those it has. A missing
// scope is told by each operation: 401 in the publisher, 403 elsewhere, as running servers do.
[[nodiscard]] Answer adminAnswer(Wso2Platform &platform, const RestRequest &request, const QStringList &scopes);
[[nodiscard]] Answer publisherAnswer(Wso2Platform &platform, const RestRequest &request, const QStringList &scopes);
[[nodiscard]] Answer devportalAnswer(Wso2Platform &platform, const RestRequest &request, const QStringList &scopes);

} // namespace vigie::sandbox

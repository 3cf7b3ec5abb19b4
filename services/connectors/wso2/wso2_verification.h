// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/wso2/wso2_actions.h"

namespace vigie {

//! Whether an accepted action bites: by trying the witness, and where there is none by the list and the platform's
//! delay.
[[nodiscard]] Future<VerificationAnswer> verifyOnWso2(Wso2Session &session, Wso2Probe &probe,
                                                      const VerificationRequest &request, std::stop_token stop);

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "services/http/http_types.h"

#include <QSslConfiguration>

namespace vigie {

//! The authorities and the client certificate of a service. Errors: FileMissing, FileNotReadable, InvalidInput
//! (no certificate in it, or a wrong pass phrase).
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const HttpSettings &settings);

} // namespace vigie

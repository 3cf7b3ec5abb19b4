// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/terms/terms_profile.h"

#include <QByteArray>

namespace vigie {

//! readProfile(), which takes tens of milliseconds, once a text and process: pages, engine and connectors read the
//! same few texts again and again, from several threads. Its errors are readProfile()'s.
[[nodiscard]] Result<TermsProfile> readProfileOnce(const QByteArray &json);

} // namespace vigie

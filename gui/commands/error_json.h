// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QJsonObject>

namespace vigie {

//! `{"kind": "certificate_expired", "sentence": "…"}`
[[nodiscard]] QJsonObject errorJson(const Error &error);
//! The same, with the place in the file: `line`, `column`, `path`; null where unknown.
[[nodiscard]] QJsonObject locatedErrorJson(const Error &error);

} // namespace vigie

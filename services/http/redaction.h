// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/http_types.h"

#include <QString>
#include <QUrl>

namespace vigie {

//! A text from outside without what looks like a credential: JWT, `Bearer …`, `secret=…`, any long run of the
//! characters that keys are made of (a UUID is kept). `•••` stands in its place.
[[nodiscard]] QString redacted(const QString &text);

//! Same, and without the secrets that the request carried, whatever they look like.
[[nodiscard]] QString redacted(const QString &text, const HttpRequest &request);

//! `https://host:port/path?limit&offset`: no user, no value of the query, no fragment.
[[nodiscard]] QString redactedUrl(const QUrl &url);

//! `host:port/path`, the subject of an error.
[[nodiscard]] QString placeOf(const QUrl &url);

} // namespace vigie

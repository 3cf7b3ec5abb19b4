// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "services/http/http_types.h"

#include <QNetworkReply>
#include <QSslError>

#include <optional>

namespace vigie {

//! What the network layer reported before a whole answer came; nothing when the status tells all.
[[nodiscard]] std::optional<Error> networkError(const QNetworkReply &reply, const QList<QSslError> &sslErrors);

//! An answer of which fewer bytes than announced came (`received`, after the last one) is cut, and no answer: Qt 6.4
//! takes a connection that closes right behind the headers for the end of a body that announced its length. Nothing is
//! told of a body that was packed (Qt hides its length) or has none.
[[nodiscard]] std::optional<Error> cutError(const QNetworkReply &reply, qint64 received);

//! What a status other than 2xx means, with the service's own words, redacted.
[[nodiscard]] Error statusError(const HttpReply &reply, const HttpRequest &request);

//! The service's own words about what it refused: of its JSON, or the beginning of a plain text. At most 300
//! characters, redacted.
[[nodiscard]] QString wordsOf(const HttpReply &reply, const HttpRequest &request);

} // namespace vigie

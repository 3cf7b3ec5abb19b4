// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/secrets/secret.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace vigie {

//! How a service is reached. Built once a service from its settings and its secrets.
struct HttpSettings {
    QString caFile{}; //!< PEM; empty: the system's authorities
    QString clientCertificateFile{}; //!< PEM (certificate and key) or PKCS#12
    Secret clientCertificatePassPhrase{};
    QUrl proxy{}; //!< `http://account@host:port`, `socks5://…`; empty: the system's
    Secret proxyPassword{}; //!< of the account in `proxy`
    std::chrono::milliseconds timeout{30'000}; //!< of one try without a byte
    //! Of one request from its first try to its last, without the pauses that the service asked for: a server that
    //! stays silent, or that drips, ends here.
    std::chrono::milliseconds longestExchange{60'000};
    int tries{4}; //!< of a request that is safe to repeat
    std::chrono::milliseconds firstPause{500}; //!< doubled at each try, with jitter
    std::chrono::milliseconds longestPause{30'000}; //!< a longer Retry-After is an error: the service said when
    qint64 largestBody{64LL * 1024 * 1024}; //!< bytes after decompression
};

enum class HttpMethod { Get, Post, Put, Patch, Delete };

//! Whether a request may be sent again when no answer came.
enum class Repeat {
    WhenSafe, //!< GET, PUT and DELETE
    Never,
    Always, //!< a POST that the caller knows to be harmless twice (RFC 7009, 7662)
};

struct HttpRequest {
    HttpMethod method{HttpMethod::Get};
    QUrl url{};
    QList<std::pair<QByteArray, QByteArray>> headers{}; //!< without secrets
    Secret authorization{}; //!< whole value of the Authorization header
    QByteArray body{};
    QByteArray contentType{};
    bool bodyIsSecret{false}; //!< never logged
    Repeat repeat{Repeat::WhenSafe};
    //! Statuses that are answers for the caller rather than errors, beside 200 to 299.
    QList<int> expectedStatuses{};
};

struct HttpReply {
    int status{0};
    QList<std::pair<QByteArray, QByteArray>> headers{};
    QByteArray body{};
    std::chrono::milliseconds duration{};
    QString place{}; //!< `host/path` of where it came from: the subject of an error about its body

    //! Of the first header of that name, whatever its case; empty when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

} // namespace vigie

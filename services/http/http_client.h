// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/future.h"
#include "services/http/http_types.h"

#include <QJsonDocument>
#include <QObject>

#include <memory>

namespace vigie {

struct HttpTransport;

//! One try, for the technical log: method, host and path without query values, status or error, milliseconds.
//! Never a header, a body or a secret.
struct HttpLogLine {
    QString text{};
};

//! The one HTTP engine. Retries what is safe to repeat, obeys Retry-After, never follows a redirect to another
//! host, and maps what happened to an Error. Lives in the thread that made it.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(HttpSettings settings, QObject *parent = nullptr);
    ~HttpClient() override;

    //! The reply of a 2xx or of an expected status; an Error for anything else.
    [[nodiscard]] Future<HttpReply> send(HttpRequest request, std::stop_token stop);

    //! The certificate chain of the last TLS connection, leaf first; empty before any.
    [[nodiscard]] QList<QSslCertificate> peerCertificates() const;

Q_SIGNALS:
    void logged(const vigie::HttpLogLine &line);

private:
    std::unique_ptr<HttpTransport> m_transport;
};

//! The JSON of a reply; Error NotJson (with the content type) for HTML and the like, BadReply for a cut text.
[[nodiscard]] Result<QJsonDocument> parsedJson(const HttpReply &reply);

} // namespace vigie

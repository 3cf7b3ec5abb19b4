// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/connector.h"
#include "services/http/http_client.h"

namespace vigie {

//! The lines of a connection's test, filled in order: what is not reached stays Skipped.
class ConnectionChecks
{
public:
    ConnectionChecks();

    //! The first answer came, or did not: says Reach and, of an https address, Tls with the certificate's issuer and
    //! end. Whether the next step is worth trying.
    bool reached(const Result<HttpReply> &reply, const QUrl &url, const HttpClient &http);
    void pass(ConnectionCheck::Step step, const QString &fact);
    void skip(ConnectionCheck::Step step, const QString &fact);
    void fail(ConnectionCheck::Step step, const Error &error);
    //! Scopes or roles that are missing: Failed when there are some.
    void scopes(const QString &fact, const QStringList &missing);

    [[nodiscard]] const QList<ConnectionCheck> &list() const { return m_checks; }

private:
    ConnectionCheck &at(ConnectionCheck::Step step);

    QList<ConnectionCheck> m_checks{};
};

} // namespace vigie

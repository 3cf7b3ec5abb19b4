// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/connector.h"
#include "services/http/http_client.h"

namespace vigie {

//! The steps of a connection's test, filled as they are taken: whatever is not taken stays Skipped.
class ConnectionSteps
{
public:
    ConnectionSteps();

    void pass(ConnectionCheck::Step step, const QString &fact);
    void fail(ConnectionCheck::Step step, const Error &error, const QStringList &missing = {});
    //! Of the first answer, or of the error in its place: reached or not, and what the certificate says.
    //! Returns whether the test may go on.
    bool takeFirstAnswer(const Result<HttpReply> &reply, const HttpClient &http, bool encrypted);

    [[nodiscard]] const QList<ConnectionCheck> &checks() const { return m_checks; }

private:
    ConnectionCheck &at(ConnectionCheck::Step step);

    QList<ConnectionCheck> m_checks{};
};

} // namespace vigie

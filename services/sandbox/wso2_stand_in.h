// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/wso2_answers.h"

namespace vigie::sandbox {

//! A WSO2 API Manager: its key manager and REST APIs on one port, its gateway on another.
class Wso2StandIn
{
public:
    Wso2StandIn(Platform platform, Wso2Version version, Vault &vault, FaultSet faults, Clock clock,
                std::chrono::milliseconds propagation);

    [[nodiscard]] Answer answer(const Request &request);
    //! A call of an API, with an access token or an API key.
    [[nodiscard]] Answer gatewayAnswer(const Request &request);

    [[nodiscard]] const Wso2Platform &platform() const { return m_platform; }
    [[nodiscard]] QString administrator() const { return QStringLiteral("admin"); }
    [[nodiscard]] QByteArray administratorPassword() const;

private:
    Answer registerClient(const Request &request);
    Answer token(const Request &request);
    Answer partnerToken(int key);
    Answer restToken(const Request &request, const QString &clientId);
    Answer revoke(const Request &request);
    Answer introspect(const Request &request);
    Answer rest(const Request &request);
    //! Refuses, or makes wait, what changes something; nothing when it is to be done.
    [[nodiscard]] std::optional<Answer> hindrance(const Request &request) const;
    [[nodiscard]] bool isAdministrator(const Request &request) const;
    //! Of `Basic` credentials: a REST client's or a partner's.
    [[nodiscard]] bool isClient(const Request &request) const;
    [[nodiscard]] QByteArray secretOfRestClient(const QString &clientId) const;

    Vault &m_vault;
    Wso2Platform m_platform;
    QHash<QString, QString> m_restClients{}; //!< id by name
};

} // namespace vigie::sandbox

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/connector.h"
#include "services/connectors/wso2/wso2_parsing.h"
#include "services/connectors/wso2/wso2_session.h"

namespace vigie {

//! What came of a try of a token.
enum class ProbeVerdict { Passes, Refused, Unclear };

struct ProbeAnswer {
    ProbeVerdict byGateway{ProbeVerdict::Unclear};
    ProbeVerdict byIntrospection{ProbeVerdict::Unclear};
    QString words{}; //!< the gateway's code and message
    QString clientId{}; //!< of an active token, as introspection says
};

//! Tries tokens for what they open: a call through the gateway, and introspection. Remembers, by fingerprint and in
//! memory only, which it has seen passing: a refusal proves an action only where the token passed before it.
class Wso2Probe : public QObject
{
    Q_OBJECT

public:
    explicit Wso2Probe(Wso2Session &session)
        : m_session(session)
    {
    }

    //! Both tries; whatever fails is Unclear. Errors: Cancelled only.
    [[nodiscard]] Future<ProbeAnswer> tryToken(Secret token, const QList<Subscription> &subscriptions,
                                               CredentialKind kind, std::stop_token stop);
    [[nodiscard]] bool hasPassedGateway(const Secret &token) const;
    [[nodiscard]] bool wasActive(const Secret &token) const;

private:
    Future<ProbeAnswer> call(ProbeAnswer answer, Secret token, const QList<Subscription> &subscriptions,
                             CredentialKind kind, std::stop_token stop);
    Future<ProbeAnswer> introspect(ProbeAnswer answer, Secret token, std::stop_token stop);
    Future<Done> learnApis(std::stop_token stop);
    [[nodiscard]] QUrl urlOf(const QList<Subscription> &subscriptions) const;

    Wso2Session &m_session;
    QHash<QString, Wso2Api> m_apis{};
    QSet<QString> m_passed{};
    QSet<QString> m_active{};
};

} // namespace vigie

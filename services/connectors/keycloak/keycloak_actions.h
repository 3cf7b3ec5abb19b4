// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/keycloak/keycloak_realm.h"

#include <QObject>

#include <memory>

namespace vigie {

//! Which proof holds for a token of the realm.
enum class TokenCheck { Introspection, Offline };

//! The verbs of a realm, step by step: read the client, obtain a witness, write, read again; then prove.
class KeycloakActions : public QObject
{
public:
    KeycloakActions(KeycloakRealm &realm, TokenCheck check);

    [[nodiscard]] Future<ActionAnswer> act(const ActionRequest &request, std::stop_token stop);
    [[nodiscard]] Future<VerificationAnswer> verify(const VerificationRequest &request, std::stop_token stop);

private:
    struct Run;
    struct Proving;
    using RunPointer = std::shared_ptr<Run>;

    [[nodiscard]] Future<ActionAnswer> writeClient(const RunPointer &run);
    [[nodiscard]] Future<ActionAnswer> renewSecret(const RunPointer &run);
    [[nodiscard]] Future<ActionAnswer> revokeToken(const RunPointer &run);
    [[nodiscard]] Future<Secret> witness(const RunPointer &run);
    [[nodiscard]] Future<Secret> controlled(const RunPointer &run, const TokenGrant &client);
    [[nodiscard]] Future<ActionAnswer> readBack(const RunPointer &run, const HttpReply &written);
    [[nodiscard]] Future<TokenGrant> ownerOf(const Secret &token, const std::stop_token &stop);

    [[nodiscard]] Future<VerificationAnswer> proveByList(const Proving &proving);
    [[nodiscard]] Future<VerificationAnswer> proveByToken(const Proving &proving, const TokenGrant &asker);
    [[nodiscard]] Future<VerificationAnswer> proveBySecret(const Proving &proving);
    [[nodiscard]] Future<VerificationAnswer> proveRevokedToken(const VerificationRequest &request,
                                                               const std::stop_token &stop);

    KeycloakRealm &m_realm;
    TokenCheck m_check;
};

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/access/credential.h"

#include "model/words.h"

#include <QCryptographicHash>

namespace vigie {

namespace {

constexpr Words<CredentialKind, 3> kindWords{
    {{CredentialKind::OauthClient, "oauth_client"}, {CredentialKind::ApiKey, "api_key"}, {CredentialKind::Jwt, "jwt"}}};

constexpr Words<CredentialState, 8> stateWords{{{CredentialState::Active, "active"},
                                                {CredentialState::Pending, "pending"},
                                                {CredentialState::Suspended, "suspended"},
                                                {CredentialState::Disabled, "disabled"},
                                                {CredentialState::Revoked, "revoked"},
                                                {CredentialState::Expired, "expired"},
                                                {CredentialState::Missing, "missing"},
                                                {CredentialState::Unknown, "unknown"}}};

} // namespace

QString credentialKindWord(CredentialKind kind) { return wordOf(kindWords, kind); }
std::optional<CredentialKind> credentialKindFromWord(const QString &word) { return valueOf(kindWords, word); }
QString credentialStateWord(CredentialState state) { return wordOf(stateWords, state); }
std::optional<CredentialState> credentialStateFromWord(const QString &word) { return valueOf(stateWords, word); }

QString fingerprintOf(QByteArrayView value)
{
    return QString::fromLatin1(QCryptographicHash::hash(value.toByteArray(), QCryptographicHash::Sha256).toHex());
}

QString lastFourOf(const QString &value)
{
    constexpr qsizetype shortestShown = 12;
    return value.size() < shortestShown ? QString() : value.last(4);
}

} // namespace vigie

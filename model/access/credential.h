// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/environment.h"
#include "model/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigie {

enum class CredentialKind { OauthClient, ApiKey, Jwt };
enum class CredentialState {
    Active,
    Pending, //!< waits for an approval on the platform
    Suspended, //!< its subscription or application is blocked
    Disabled,
    Revoked,
    Expired,
    Missing, //!< the service no longer lists it
    Unknown, //!< see stateText
};

[[nodiscard]] QString credentialKindWord(CredentialKind kind);
[[nodiscard]] std::optional<CredentialKind> credentialKindFromWord(const QString &word);
[[nodiscard]] QString credentialStateWord(CredentialState state);
[[nodiscard]] std::optional<CredentialState> credentialStateFromWord(const QString &word);

//! What a partner calls with: an OAuth client, an API key or a JWT. Never its value.
struct Credential {
    CredentialId id{};
    ServiceId service{};
    QString remoteId{}; //!< unique in the service; what an action is aimed at
    ApplicationId application{};
    QString applicationRemoteId{};
    PartnerId partner{}; //!< null until joined
    QList<ApiCode> apis{}; //!< what it opens; more than one when its application has several subscriptions
    Environment environment{Environment::Production};
    CredentialKind kind{CredentialKind::OauthClient};
    QString clientId{}; //!< public identifier of an OAuth client; empty for a key
    QString fingerprint{}; //!< hexadecimal SHA-256 of the client id, or of the key where the service shows it
    QString lastFour{}; //!< last four characters of what the fingerprint is of
    QDate issuedOn{};
    QDate expiresOn{}; //!< last valid day; invalid when it has no end
    QDateTime lastUsedAt{}; //!< UTC; invalid when the service does not say
    QStringList scopes{};
    CredentialState state{CredentialState::Unknown};
    QString stateText{}; //!< as the service says it
    QString datapassNumber{};
    QDateTime readAt{}; //!< UTC

    friend bool operator==(const Credential &, const Credential &) = default;
};

//! Hexadecimal SHA-256 of an identifier or of a token, the only form in which the workspace may hold it.
[[nodiscard]] QString fingerprintOf(QByteArrayView value);
//! The last four characters; none of a value shorter than twelve, which they would give away.
[[nodiscard]] QString lastFourOf(const QString &value);

} // namespace vigie

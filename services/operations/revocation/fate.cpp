// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/revocation/fate.h"

namespace vigie {

Fate fateOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Unauthorised:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Refused:
    case Error::Kind::Unsupported:
    case Error::Kind::InvalidInput:
    case Error::Kind::NoSuchObject:
        return Fate::Refused;
    case Error::Kind::Cancelled:
    case Error::Kind::Unreachable:
    case Error::Kind::TimedOut:
    case Error::Kind::ProxyFailed:
    case Error::Kind::CertificateUntrusted:
    case Error::Kind::CertificateExpired:
    case Error::Kind::CertificateWrongHost:
    case Error::Kind::ClientCertificateRefused:
    case Error::Kind::TlsFailed:
    case Error::Kind::ForeignRedirect:
    case Error::Kind::TooManyRequests:
    case Error::Kind::ServiceFault:
    case Error::Kind::NotJson:
    case Error::Kind::BadReply:
    case Error::Kind::ReplyTooLarge:
    case Error::Kind::ReadOnlyService:
    case Error::Kind::SecretMissing:
    case Error::Kind::KeychainLocked:
    case Error::Kind::NoKeychain:
    case Error::Kind::FileMissing:
    case Error::Kind::FileNotReadable:
    case Error::Kind::FileNotWritable:
    case Error::Kind::DiskFull:
    case Error::Kind::WorkspaceMissing:
    case Error::Kind::WorkspaceNewer:
    case Error::Kind::WorkspaceCorrupt:
    case Error::Kind::WorkspaceBusy:
    case Error::Kind::WorkspaceReadOnly:
    case Error::Kind::Storage:
    case Error::Kind::InvalidProfile:
    case Error::Kind::IntegrityBroken:
    case Error::Kind::TooLarge:
        return Fate::Unreachable;
    }
    Q_UNREACHABLE();
}

bool isHarmlessTwice(Verb verb) { return verb != Verb::RenewSecret; }

std::optional<CredentialState> stateAfter(Verb verb, CredentialKind kind)
{
    switch (verb) {
    case Verb::RevokeCredential:
        return CredentialState::Revoked;
    case Verb::RevokeToken:
        // The token of an OAuth client dies alone; an API key or a JWT is the credential itself.
        return kind == CredentialKind::OauthClient ? std::nullopt : std::optional(CredentialState::Revoked);
    case Verb::DisableCredential:
        return CredentialState::Disabled;
    case Verb::EnableCredential:
    case Verb::UnblockSubscription:
        return CredentialState::Active;
    case Verb::BlockSubscription:
    case Verb::BlockProduction:
    case Verb::SuspendApplication:
        return CredentialState::Suspended;
    case Verb::RenewSecret:
    case Verb::RevokeSessions:
    case Verb::ChangePlan:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"

#include "model/words.h"

namespace vigie {

namespace {

// Every kind, in the order of the declaration.
constexpr Words<Error::Kind, 40> kindWords{{
    {Error::Kind::Cancelled, "cancelled"},
    {Error::Kind::Unreachable, "unreachable"},
    {Error::Kind::TimedOut, "timed_out"},
    {Error::Kind::ProxyFailed, "proxy_failed"},
    {Error::Kind::CertificateUntrusted, "certificate_untrusted"},
    {Error::Kind::CertificateExpired, "certificate_expired"},
    {Error::Kind::CertificateWrongHost, "certificate_wrong_host"},
    {Error::Kind::ClientCertificateRefused, "client_certificate_refused"},
    {Error::Kind::TlsFailed, "tls_failed"},
    {Error::Kind::ForeignRedirect, "foreign_redirect"},
    {Error::Kind::Unauthorised, "unauthorised"},
    {Error::Kind::Forbidden, "forbidden"},
    {Error::Kind::NotFound, "not_found"},
    {Error::Kind::Conflict, "conflict"},
    {Error::Kind::TooManyRequests, "too_many_requests"},
    {Error::Kind::Refused, "refused"},
    {Error::Kind::ServiceFault, "service_fault"},
    {Error::Kind::NotJson, "not_json"},
    {Error::Kind::BadReply, "bad_reply"},
    {Error::Kind::ReplyTooLarge, "reply_too_large"},
    {Error::Kind::Unsupported, "unsupported"},
    {Error::Kind::ReadOnlyService, "read_only_service"},
    {Error::Kind::SecretMissing, "secret_missing"},
    {Error::Kind::KeychainLocked, "keychain_locked"},
    {Error::Kind::NoKeychain, "no_keychain"},
    {Error::Kind::FileMissing, "file_missing"},
    {Error::Kind::FileNotReadable, "file_not_readable"},
    {Error::Kind::FileNotWritable, "file_not_writable"},
    {Error::Kind::DiskFull, "disk_full"},
    {Error::Kind::WorkspaceMissing, "workspace_missing"},
    {Error::Kind::WorkspaceNewer, "workspace_newer"},
    {Error::Kind::WorkspaceCorrupt, "workspace_corrupt"},
    {Error::Kind::WorkspaceBusy, "workspace_busy"},
    {Error::Kind::WorkspaceReadOnly, "workspace_read_only"},
    {Error::Kind::Storage, "storage"},
    {Error::Kind::InvalidInput, "invalid_input"},
    {Error::Kind::InvalidProfile, "invalid_profile"},
    {Error::Kind::IntegrityBroken, "integrity_broken"},
    {Error::Kind::NoSuchObject, "no_such_object"},
    {Error::Kind::TooLarge, "too_large"},
}};

} // namespace

QString errorKindWord(Error::Kind kind) { return wordOf(kindWords, kind); }
std::optional<Error::Kind> errorKindFromWord(const QString &word) { return valueOf(kindWords, word); }

} // namespace vigie

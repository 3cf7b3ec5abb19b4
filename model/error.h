// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vigie {

//! What went wrong, as facts. The sentence for the user is made once, in gui/common/error_text.
struct Error {
    enum class Kind {
        Cancelled,
        // the way to a service
        Unreachable, //!< name not found, connection refused or cut
        TimedOut,
        ProxyFailed,
        CertificateUntrusted,
        CertificateExpired,
        CertificateWrongHost,
        ClientCertificateRefused, //!< asked for by the service, missing or not accepted
        TlsFailed,
        ForeignRedirect, //!< a redirect to another host: not followed, the secret stays here
        // what a service answered
        Unauthorised, //!< 401: wrong secret or expired token
        Forbidden, //!< 403: a scope or a role is missing
        NotFound,
        Conflict, //!< 409, 412
        TooManyRequests, //!< 429 after the last try
        Refused, //!< any other 4xx
        ServiceFault, //!< 5xx after the last try
        NotJson, //!< HTML of a captive proxy or a portal, or any other type
        BadReply, //!< JSON that is cut, or not of the expected shape
        ReplyTooLarge,
        // our own side
        Unsupported, //!< the platform, or this version of it, has no such verb
        ReadOnlyService, //!< the connection is marked read-only
        SecretMissing, //!< the keychain answered, and has no such entry
        KeychainLocked,
        NoKeychain,
        FileMissing,
        FileNotReadable,
        FileNotWritable,
        DiskFull,
        WorkspaceMissing,
        WorkspaceNewer, //!< written by a later version of Vigie
        WorkspaceCorrupt,
        WorkspaceBusy, //!< another process writes in it
        WorkspaceReadOnly,
        Storage, //!< any other failure of the database
        InvalidInput, //!< a file or an option of the user, with its line where known
        InvalidProfile,
        IntegrityBroken,
        NoSuchObject, //!< an id that the workspace does not hold
        TooLarge, //!< more than this machine's memory allows
    };

    Kind kind{Kind::Cancelled};
    QString subject{}; //!< what it is about: a host, a path, an id; never a secret
    QString detail{}; //!< technical words for the log and « Détails »; never a secret
    int httpStatus{0}; //!< 0 when no HTTP answer came
    int line{0}; //!< 1-based, 0 when it does not apply
    int column{0}; //!< 1-based, 0 when it does not apply

    friend bool operator==(const Error &, const Error &) = default;
};

//! `certificate_untrusted`, `too_many_requests`…: the word in JSON, in the journal and in the workspace.
[[nodiscard]] QString errorKindWord(Error::Kind kind);
[[nodiscard]] std::optional<Error::Kind> errorKindFromWord(const QString &word);

} // namespace vigie

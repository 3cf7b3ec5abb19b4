// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/exit_code.h"

namespace vigie {

ExitCode exitCodeOf(const Error &error)
{
    using enum Error::Kind;
    switch (error.kind) {
    case FileMissing:
    case FileNotReadable:
    case WorkspaceMissing:
    case WorkspaceNewer:
    case WorkspaceCorrupt:
    case InvalidInput:
    case InvalidProfile:
        return ExitCode::BadInput;
    case IntegrityBroken:
        return ExitCode::IntegrityBroken;
    case Cancelled:
    case Unreachable:
    case TimedOut:
    case ProxyFailed:
    case CertificateUntrusted:
    case CertificateExpired:
    case CertificateWrongHost:
    case ClientCertificateRefused:
    case TlsFailed:
    case ForeignRedirect:
    case Unauthorised:
    case Forbidden:
    case NotFound:
    case Conflict:
    case TooManyRequests:
    case Refused:
    case ServiceFault:
    case NotJson:
    case BadReply:
    case ReplyTooLarge:
    case Unsupported:
    case ReadOnlyService:
    case SecretMissing:
    case KeychainLocked:
    case NoKeychain:
    case FileNotWritable:
    case DiskFull:
    case WorkspaceBusy:
    case WorkspaceReadOnly:
    case Storage:
    case NoSuchObject:
    case TooLarge:
        return ExitCode::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service.h"

#include <QList>

namespace vigie {

//! What is wrong with the settings of a connection before anything is sent.
enum class ServiceFault {
    NoName,
    BadId,
    BadUrl, //!< not HTTP, or no machine
    AccountInUrl, //!< a secret would be stored with it
    PlainHttp, //!< not encrypted, to another machine
    AuthorityUnreadable,
    NoAuthority, //!< a file without a PEM certificate
    CertificateUnreadable,
    BadProxy,
    PasswordInProxy, //!< a secret: it goes to the keychain
};

//! Whether secrets may travel unencrypted to another machine: only when the agent says so.
enum class PlainHttp { Refused, Accepted };

//! In the order of the fields; empty when there is none.
[[nodiscard]] QList<ServiceFault> faultsOf(const Service &service, PlainHttp plainHttp);

//! Whether the address names this machine: what goes there is not seen on the way.
[[nodiscard]] bool isOnThisMachine(const QUrl &url);

} // namespace vigie

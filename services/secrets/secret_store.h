// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/future.h"
#include "services/secrets/secret.h"

#include <QString>

namespace vigie {

//! Where secrets are kept. Keys are `service/<id>`, `service/<id>/certificate` and `service/<id>/proxy`.
//! Errors: SecretMissing (the store answered, and has none), KeychainLocked, NoKeychain, TimedOut, Cancelled.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    [[nodiscard]] virtual Future<Secret> read(const QString &key, std::stop_token stop) = 0;
    [[nodiscard]] virtual Future<Done> write(const QString &key, const Secret &secret, std::stop_token stop) = 0;
    //! Absent before is success; done means that it was read back as absent.
    [[nodiscard]] virtual Future<Done> remove(const QString &key, std::stop_token stop) = 0;
};

[[nodiscard]] inline QString secretKeyOf(const QString &serviceId) { return QStringLiteral("service/") + serviceId; }
[[nodiscard]] inline QString certificateKeyOf(const QString &serviceId)
{
    return secretKeyOf(serviceId) + QStringLiteral("/certificate");
}
[[nodiscard]] inline QString proxyKeyOf(const QString &serviceId)
{
    return secretKeyOf(serviceId) + QStringLiteral("/proxy");
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/secrets/secret_store.h"

#include <QObject>

#include <chrono>

namespace vigie {

//! The desktop's keychain (Secret Service or KWallet), under the name `vigie`; never a file in clear in its place.
//! A locked keychain answers "no such entry" and accepts a removal that it does not do: its lock is asked for
//! each time, and a removal is read back.
class KeychainSecretStore : public QObject, public SecretStore
{
    Q_OBJECT

public:
    //! The time-out leaves the agent time to type the pass phrase that the keychain may ask for.
    explicit KeychainSecretStore(std::chrono::milliseconds timeout = std::chrono::minutes(2),
                                 QObject *parent = nullptr);

    [[nodiscard]] Future<Secret> read(const QString &key, std::stop_token stop) override;
    [[nodiscard]] Future<Done> write(const QString &key, const Secret &secret, std::stop_token stop) override;
    [[nodiscard]] Future<Done> remove(const QString &key, std::stop_token stop) override;

private:
    [[nodiscard]] Future<Done> removeUnlocked(const QString &key, std::stop_token stop);
    [[nodiscard]] Future<Done> checkAbsent(const QString &key, std::stop_token stop);

    std::chrono::milliseconds m_timeout;
};

} // namespace vigie

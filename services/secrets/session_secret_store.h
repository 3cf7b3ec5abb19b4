// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/secrets/secret_store.h"

#include <QHash>
#include <QObject>

namespace vigie {

//! Keeps secrets in memory until the program ends. Alone, it is the store of a demonstration; in front of the
//! keychain, it holds what the agent agreed to keep for the session where there is no keychain.
class SessionSecretStore : public QObject, public SecretStore
{
    Q_OBJECT

public:
    explicit SessionSecretStore(SecretStore *beneath = nullptr, QObject *parent = nullptr)
        : QObject(parent)
        , m_beneath(beneath)
    {
    }

    //! In memory only, whatever lies beneath.
    void keep(const QString &key, const Secret &secret);

    [[nodiscard]] Future<Secret> read(const QString &key, std::stop_token stop) override;
    //! To the store beneath where there is one, which then is the only one to hold it.
    [[nodiscard]] Future<Done> write(const QString &key, const Secret &secret, std::stop_token stop) override;
    [[nodiscard]] Future<Done> remove(const QString &key, std::stop_token stop) override;

private:
    SecretStore *m_beneath;
    QHash<QString, Secret> m_kept{};
};

} // namespace vigie

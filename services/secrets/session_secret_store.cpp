// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/session_secret_store.h"

namespace vigie {

void SessionSecretStore::keep(const QString &key, const Secret &secret) { m_kept.insert(key, secret); }

Future<Secret> SessionSecretStore::read(const QString &key, std::stop_token stop)
{
    if (const auto kept = m_kept.constFind(key); kept != m_kept.cend())
        return settled<Secret>(*kept);
    if (m_beneath)
        return m_beneath->read(key, std::move(stop));
    return failed<Secret>({.kind = Error::Kind::SecretMissing, .subject = key});
}

Future<Done> SessionSecretStore::write(const QString &key, const Secret &secret, std::stop_token stop)
{
    if (!m_beneath) {
        keep(key, secret);
        return settled<Done>(Done{});
    }
    const Settler<Done> settler;
    whenDone<Done>(m_beneath->write(key, secret, std::move(stop)), this,
                   [this, settler, key](const Result<Done> &written) {
                       if (written)
                           m_kept.remove(key);
                       settler.settle(written);
                   });
    return settler.future();
}

Future<Done> SessionSecretStore::remove(const QString &key, std::stop_token stop)
{
    const bool wasKept = m_kept.remove(key);
    // What was kept for the session only is not in the keychain, which may not even be there.
    if (wasKept || !m_beneath)
        return settled<Done>(Done{});
    return m_beneath->remove(key, std::move(stop));
}

} // namespace vigie

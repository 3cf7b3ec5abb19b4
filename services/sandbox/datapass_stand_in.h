// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/loopback_server.h"
#include "services/sandbox/vault.h"
#include "services/sandbox/world.h"

#include <QHash>

#include <functional>

namespace vigie::sandbox {

using Clock = std::function<QDateTime()>;

//! DataPass API v1, under `/api/v1`.
class DataPassStandIn
{
public:
    DataPassStandIn(const World &world, Vault &vault, FaultSet faults, Clock clock);

    [[nodiscard]] Answer answer(const Request &request);
    [[nodiscard]] QString clientId() const { return QStringLiteral("vigie-demonstration"); }
    [[nodiscard]] QByteArray clientSecret() const;

private:
    struct AccessToken {
        QStringList scopes{};
        QDateTime expiresAt{};
        int requestsLeft{-1}; //!< -1: no limit
    };

    Answer token(const Request &request);
    Answer read(const Request &request, const QStringList &path);
    [[nodiscard]] Answer demandes(const Request &request, const QStringList &path) const;
    [[nodiscard]] Answer habilitations(const Request &request, const QStringList &path) const;
    [[nodiscard]] Answer definitions(const QStringList &path) const;
    [[nodiscard]] Answer me() const;
    //! The rows of a page that answer to `state`, `state[]` and `siret`.
    [[nodiscard]] Answer page(const Request &request, bool ofHabilitations) const;
    [[nodiscard]] bool matches(const Request &request, const Demande &demande, const QStringList &states,
                               bool ofHabilitations) const;
    AccessToken *tokenOf(const Request &request);

    const World &m_world;
    Vault &m_vault;
    FaultSet m_faults;
    Clock m_clock;
    QHash<QByteArray, AccessToken> m_tokens{};
};

} // namespace vigie::sandbox

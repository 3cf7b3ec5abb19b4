// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/loopback_server.h"
#include "services/sandbox/vault.h"
#include "services/sandbox/world.h"

namespace vigie::sandbox {

//! The editor API of API Entreprise, v1: `GET /editeur/api/v1/delegations`, in pages, for the first of the editors.
class EditorStandIn
{
public:
    EditorStandIn(const World &world, const Vault &vault, FaultSet faults);

    [[nodiscard]] Answer answer(const Request &request) const;
    [[nodiscard]] QByteArray token() const;
    [[nodiscard]] static Editor editor() { return fictitiousEditor(0); }

private:
    [[nodiscard]] Answer page(const Request &request) const;

    const World &m_world;
    const Vault &m_vault;
    FaultSet m_faults;
};

} // namespace vigie::sandbox

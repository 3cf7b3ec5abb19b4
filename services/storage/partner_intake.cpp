// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/partner_intake.h"

#include "services/storage/reconciliation.h"

namespace vigie {

Result<PartnerId> PartnerIntake::ofSiret(const QString &siret, const QString &name)
{
    if (!m_isLoaded) {
        if (const Result<> loaded = m_directory.load(); !loaded)
            return failure(loaded.error());
        m_isLoaded = true;
    }
    const QString identity = QStringLiteral("siret:") + siret;
    if (const std::optional<PartnerId> known = m_directory.find(identity))
        return *known;
    const Result<PartnerId> added = m_directory.findOrAdd(
        identity, {.siret = siret, .name = name.isEmpty() ? siret : name, .origin = QStringLiteral("local")});
    if (added)
        m_added.insert(added->value);
    return added;
}

Result<> PartnerIntake::settle()
{
    return m_added.isEmpty() ? Result<>() : reconcile(m_database, {.partners = m_added});
}

} // namespace vigie

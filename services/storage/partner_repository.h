// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service_snapshot.h"
#include "model/partners/partner.h"
#include "services/storage/database.h"

namespace vigie {

//! Everything that the workspace holds on one partner.
struct PartnerDossier {
    Partner partner{};
    QList<Contact> contacts{}; //!< without the data of those who are restricted
    QList<Habilitation> habilitations{};
    QList<HabilitationEvent> events{};
    QList<Application> applications{};
    QList<Subscription> subscriptions{};
    QList<Credential> credentials{};
};

//! An object of a service that no rule could join to a partner: to be joined by hand.
struct UnjoinedApplication {
    Application application{};
    QString serviceName{};
    qint64 credentials{0};
    QList<PartnerId> candidates{}; //!< same technical contact or near name, best first
};

class PartnerRepository
{
public:
    explicit PartnerRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<Partner> find(PartnerId id); //!< NoSuchObject
    [[nodiscard]] Result<Partner> findBySiret(const QString &siret); //!< NoSuchObject
    //! Those that a DataPass number or the whole name is of, whatever its case: who has no SIRET is found so.
    [[nodiscard]] Result<QList<PartnerId>> named(const QString &words);
    [[nodiscard]] Result<PartnerDossier> dossier(PartnerId id);
    //! Of local origin. Conflict when the SIRET is known.
    Result<PartnerId> add(const Partner &partner);

    [[nodiscard]] Result<QList<UnjoinedApplication>> unjoinedApplications();
    //! Remembered: the next synchronisations keep it. A null partner takes the decision back.
    Result<> joinApplication(ApplicationId application, PartnerId partner, const QString &decidedBy,
                             const QDateTime &at);

private:
    Database &m_database;
};

} // namespace vigie

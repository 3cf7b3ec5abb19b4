// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/compliance/compliance_run.h"
#include "services/storage/homologation_repository.h"
#include "services/storage/partner_changes.h"
#include "services/storage/partner_repository.h"
#include "services/storage/snapshot_repository.h"
#include "tests/gui/page_fixture.h"

namespace vigie {

//! Five partners in production on IMPRIM'FIP, each with an application whose plan gives 500 calls a minute, in the
//! order of their names: « Commune fictive 1 »…
class FivePartners
{
public:
    explicit FivePartners(PageFixture &on)
        : m_on(on)
    {
        if (!SnapshotRepository(database()).merge(service, snapshot(), QDateTime::currentDateTimeUtc()))
            qFatal("no partners");
    }

    [[nodiscard]] Database &database() const { return m_on.workspace.database(); }
    [[nodiscard]] PartnerId partner(int rank) const
    {
        return PartnerRepository(database()).findBySiret(sirets().at(rank)).value().id;
    }
    [[nodiscard]] static QString name(int rank) { return QStringLiteral("Commune fictive %1").arg(rank + 1); }
    [[nodiscard]] static ApiCode api() { return {QStringLiteral("IMPRIMFIP")}; }

    //! An attestation that ends so many days from now.
    void attest(int rank, int daysLeft) const
    {
        const QDate until = QDate::currentDate().addDays(daysLeft);
        const Homologation document{.partner = partner(rank),
                                    .api = api(),
                                    .receivedOn = until.addYears(-3).addDays(5),
                                    .validFrom = until.addYears(-3).addDays(1),
                                    .validUntil = until,
                                    .authority = QStringLiteral("Autorité fictive")};
        if (!HomologationRepository(database()).save(document) || !markPartnersChanged(database(), {document.partner}))
            qFatal("no attestation");
    }
    //! Applies the rules to all that.
    void applyRules() const
    {
        if (!ComplianceRun().bringUpToDate(database(), QDateTime::currentDateTimeUtc(), {}))
            qFatal("no rules");
    }

    static inline const ServiceId service{QStringLiteral("apim")};

private:
    static QStringList sirets()
    {
        return {QStringLiteral("99921430700012"), QStringLiteral("99929349100018"), QStringLiteral("99937268300014"),
                QStringLiteral("99945187500010"), QStringLiteral("99953106400015")};
    }
    static ServiceSnapshot snapshot()
    {
        ServiceSnapshot all;
        for (int rank = 0; rank < 5; ++rank) {
            const QString number = QString::number(rank + 1);
            all.habilitations.append({.remoteId = QStringLiteral("H") + number,
                                      .number = QStringLiteral("H") + number,
                                      .requestNumber = QStringLiteral("D") + number,
                                      .api = api(),
                                      .state = HabilitationState::Active,
                                      .organisationSiret = sirets().at(rank),
                                      .organisationName = name(rank),
                                      .submittedOn = QDate(2026, 1, 2),
                                      .validatedOn = QDate(2026, 1, 20),
                                      .askedQuotaPerMinute = 200});
            for (const char *role : {"applicant", "technical", "controller", "security", "dpo"})
                all.contacts.append({.habilitationRemoteId = QStringLiteral("H") + number,
                                     .role = QString::fromLatin1(role),
                                     .familyName = QStringLiteral("Fictive"),
                                     .email = QStringLiteral("x@exemple.invalid")});
            all.applications.append({.remoteId = QStringLiteral("app-") + number,
                                     .name = QStringLiteral("APP_") + number,
                                     .siret = sirets().at(rank)});
            all.subscriptions.append({.remoteId = QStringLiteral("sub-") + number,
                                      .applicationRemoteId = QStringLiteral("app-") + number,
                                      .api = api(),
                                      .plan = QStringLiteral("500PerMin"),
                                      .quotaPerMinute = 500,
                                      .state = SubscriptionState::Active});
            all.credentials.append({.remoteId = QStringLiteral("key-") + number,
                                    .applicationRemoteId = QStringLiteral("app-") + number,
                                    .apis = {api()},
                                    .clientId = QStringLiteral("client-") + number,
                                    .fingerprint = fingerprintOf(number.toUtf8()),
                                    .lastFour = QStringLiteral("000") + number,
                                    .state = CredentialState::Active});
        }
        return all;
    }

    PageFixture &m_on;
};

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/partners/local_contact.h"
#include "model/terms/terms_profile.h"
#include "services/storage/gate_query.h"
#include "services/storage/partner_repository.h"

#include <QMap>

namespace vigie {

class ApiNames;

//! What the window shows of one partner: in the sheet, and on its own page.
struct PartnerFacts {
    PartnerDossier dossier{};
    QList<TermsProfile> profiles{}; //!< in force, of the APIs that the partner may call
    QMap<ServiceId, QString> serviceNames{};
    QList<GateRow> gates{}; //!< its checklists of access
    QList<LocalContact> localContacts{}; //!< typed here; the dossier has them among its contacts
    QDateTime now{}; //!< UTC
};

[[nodiscard]] Result<PartnerFacts> readPartnerFacts(Database &database, PartnerId partner, const QDateTime &now);

//! Where a value comes from and how old it is: « DataPass, il y a 3 min ».
[[nodiscard]] QString originText(const PartnerFacts &facts, const ServiceId &service, const QDateTime &readAt);
//! Of the partner itself, which may have been typed here.
[[nodiscard]] QString partnerOriginText(const PartnerFacts &facts);
//! A person named in several requests, in the same role, once.
[[nodiscard]] QList<Contact> distinctContacts(const QList<Contact> &contacts);
//! The API of a request, or what the service calls it.
[[nodiscard]] QString apiText(const Habilitation &habilitation, ApiNames &apis);
[[nodiscard]] QString apiText(const Subscription &subscription, ApiNames &apis);

} // namespace vigie

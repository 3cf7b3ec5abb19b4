// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/partners/partner_facts.h"

#include "gui/common/api_names.h"
#include "gui/common/formats.h"
#include "gui/partners/contact_words.h"
#include "model/calendar/paris_time.h"
#include "services/storage/local_contact_repository.h"
#include "services/storage/partner_matter.h"

#include <QCoreApplication>
#include <QSet>

namespace vigie {

namespace {

struct FactsWords {
    Q_DECLARE_TR_FUNCTIONS(vigie::PartnerFacts)
};

//! The terms in force of the APIs that a partner has anything to do with.
QList<TermsProfile> termsOf(const PartnerDossier &dossier, const QList<TermsProfile> &inForce)
{
    QSet<ApiCode> apis;
    for (const Habilitation &habilitation : dossier.habilitations)
        apis.insert(habilitation.api);
    for (const Subscription &subscription : dossier.subscriptions)
        apis.insert(subscription.api);
    QList<TermsProfile> terms;
    for (const TermsProfile &profile : inForce) {
        if (apis.contains(profile.api))
            terms.append(profile);
    }
    return terms;
}

} // namespace

Result<PartnerFacts> readPartnerFacts(Database &database, PartnerId partner, const QDateTime &now)
{
    const Result<QList<GateRow>> gates = gateRows(database, parisDate(now), partner);
    if (!gates)
        return failure(gates.error());
    const Result<QList<LocalContact>> typed = LocalContactRepository(database).of(partner);
    if (!typed)
        return failure(typed.error());
    return readPartnerMatter(database, partner, now.date()).map([&](const PartnerMatter &matter) {
        PartnerFacts facts{.dossier = matter.dossier,
                           .profiles = termsOf(matter.dossier, matter.profiles),
                           .gates = *gates,
                           .localContacts = *typed,
                           .now = now};
        for (const Service &service : matter.services)
            facts.serviceNames.insert(service.id, service.name);
        return facts;
    });
}

QString originText(const PartnerFacts &facts, const ServiceId &service, const QDateTime &readAt)
{
    if (service.value.isEmpty())
        return FactsWords::tr("saisi ici, %1").arg(sinceText(readAt, facts.now));
    return FactsWords::tr("%1, %2").arg(facts.serviceNames.value(service, service.value), sinceText(readAt, facts.now));
}

QString partnerOriginText(const PartnerFacts &facts)
{
    const Partner &partner = facts.dossier.partner;
    return partner.origin == QLatin1String("local") ? FactsWords::tr("saisi ici")
                                                    : originText(facts, {partner.origin}, partner.readAt);
}

QList<Contact> distinctContacts(const QList<Contact> &contacts)
{
    QList<Contact> distinct;
    QSet<QString> seen;
    for (const Contact &contact : contacts) {
        const QString key = contact.role + u'\n' + contactLabel(contact);
        if (!seen.contains(key))
            distinct.append(contact);
        seen.insert(key);
    }
    return distinct;
}

QString apiText(const Habilitation &habilitation, ApiNames &apis)
{
    return habilitation.api.isNull() ? habilitation.definition : apis.nameOf(habilitation.api);
}

QString apiText(const Subscription &subscription, ApiNames &apis)
{
    return subscription.api.isNull() ? subscription.apiName : apis.nameOf(subscription.api);
}

} // namespace vigie

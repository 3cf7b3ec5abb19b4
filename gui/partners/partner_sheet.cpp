// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/partners/partner_sheet.h"

#include "gui/common/api_names.h"
#include "gui/common/formats.h"
#include "gui/common/gate_words.h"
#include "gui/common/sheet.h"
#include "gui/common/state_text.h"
#include "gui/partners/contact_words.h"
#include "gui/partners/partner_facts.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class Filling
{
    Q_DECLARE_TR_FUNCTIONS(vigie::PartnerSheet)

public:
    Filling(SheetPane &sheet, const PartnerFacts &facts, ApiNames &apis)
        : m_sheet(sheet)
        , m_facts(facts)
        , m_apis(apis)
    {
    }

    void fill()
    {
        addIdentity();
        addContacts();
        addHabilitations();
        for (const Environment environment : {Environment::Production, Environment::Sandbox})
            addCredentials(environment);
        addApplications();
        addGates();
        addContract();
        m_sheet.finish();
    }

private:
    [[nodiscard]] QString origin(const ServiceId &service, const QDateTime &readAt) const
    {
        return originText(m_facts, service, readAt);
    }

    void addIdentity()
    {
        const Partner &partner = m_facts.dossier.partner;
        const QString source = partnerOriginText(m_facts);
        m_sheet.beginSection(tr("Identité"));
        m_sheet.addField(tr("Nom"), partner.name, source);
        for (const QString &name : partner.otherNames)
            m_sheet.addField(tr("Aussi nommé"), name);
        if (partner.kind == PartnerKind::NaturalPerson)
            m_sheet.addField(tr("SIRET"), tr("sans objet : personne physique"));
        else
            m_sheet.addIdentifier(tr("SIRET"), siretText(partner.siret));
        if (!partner.address.isEmpty())
            m_sheet.addField(tr("Siège"), partner.address, source);
    }

    void addContacts()
    {
        const QList<Contact> contacts = distinctContacts(m_facts.dossier.contacts);
        m_sheet.beginSection(tr("Contacts par rôle"), countText(contacts.size()));
        if (contacts.isEmpty())
            m_sheet.addParagraph(tr("Aucun contact n’a été lu."));
        for (const Contact &contact : contacts) {
            m_sheet.addField(contactRoleLabel(contact.role), contactLabel(contact),
                             origin(contact.service, contact.readAt));
        }
    }

    void addHabilitations()
    {
        m_sheet.beginSection(tr("Habilitations DataPass"), countText(m_facts.dossier.habilitations.size()));
        if (m_facts.dossier.habilitations.isEmpty())
            m_sheet.addParagraph(tr("Aucune habilitation n’a été lue pour ce partenaire."));
        for (const Habilitation &habilitation : m_facts.dossier.habilitations) {
            m_sheet.addState(habilitation.number, stateText(habilitation.state));
            m_sheet.addField(apiText(habilitation, m_apis), environmentText(habilitation.environment),
                             origin(habilitation.service, habilitation.readAt));
            if (habilitation.homologationUntil.isValid())
                m_sheet.addField(tr("Homologation"), tr("jusqu’au %1").arg(dateText(habilitation.homologationUntil)));
            if (habilitation.askedQuotaPerMinute)
                m_sheet.addField(tr("Quota demandé"),
                                 tr("%1 appels/min").arg(countText(*habilitation.askedQuotaPerMinute)));
        }
    }

    void addCredentials(Environment environment)
    {
        QList<const Credential *> shown;
        for (const Credential &credential : m_facts.dossier.credentials) {
            if (credential.environment == environment)
                shown.append(&credential);
        }
        m_sheet.beginSection(environment == Environment::Production ? tr("Jetons, production")
                                                                    : tr("Jetons, bac à sable"),
                             countText(shown.size()));
        if (shown.isEmpty())
            m_sheet.addParagraph(tr("Aucun."));
        for (const Credential *credential : shown) {
            m_sheet.addState(fingerprintText(credential->fingerprint, credential->lastFour),
                             stateText(credential->state));
            m_sheet.addField(m_apis.namesOf(credential->apis),
                             credential->expiresOn.isValid() ? tr("expire le %1").arg(dateText(credential->expiresOn))
                                                             : tr("sans échéance"),
                             origin(credential->service, credential->readAt));
        }
    }

    void addApplications()
    {
        m_sheet.beginSection(tr("Applications"), countText(m_facts.dossier.applications.size()));
        for (const Application &application : m_facts.dossier.applications) {
            m_sheet.addField(tr("Nom"), application.name, origin(application.service, application.readAt));
            for (const Subscription &subscription : m_facts.dossier.subscriptions) {
                if (subscription.application == application.id)
                    addSubscription(subscription);
            }
        }
    }

    void addSubscription(const Subscription &subscription)
    {
        m_sheet.addState(apiText(subscription, m_apis), stateText(subscription.state));
        if (subscription.quotaPerMinute) {
            m_sheet.addField(tr("Quota en vigueur"),
                             tr("%1, %2 appels/min").arg(subscription.plan, countText(*subscription.quotaPerMinute)));
        }
    }

    //! What is left to gather, with its clause; the page « Ouverture des accès » has every line.
    void addGates()
    {
        m_sheet.beginSection(tr("Ouverture des accès"), countText(m_facts.gates.size()));
        if (m_facts.gates.isEmpty())
            m_sheet.addParagraph(tr("Aucune demande d’accès n’a été lue."));
        for (const GateRow &gate : m_facts.gates) {
            m_sheet.addState(gate.apiName, gateRowText(gate));
            m_sheet.addField(gate.isOpen ? tr("production ouverte") : tr("pas encore ouverte"),
                             tr("%1 sur %2").arg(gate.done()).arg(gate.applicable()));
            for (const GateLine &line : gate.lines) {
                if (line.isBlocked())
                    m_sheet.addField(line.item.rule, line.item.label);
            }
        }
    }

    void addContract()
    {
        m_sheet.beginSection(tr("Contrat"));
        if (m_facts.profiles.isEmpty())
            m_sheet.addParagraph(tr("Aucune API connue : le contrat ne peut pas être désigné."));
        for (const TermsProfile &profile : m_facts.profiles) {
            m_sheet.addField(profile.name,
                             profile.date.isValid() ? tr("CGU du %1").arg(dateText(profile.date))
                                                    : tr("CGU sans date"));
            for (const Rule &rule : profile.rules) {
                if (rule.kind == QLatin1String("quota") || rule.kind == QLatin1String("availability_target"))
                    m_sheet.addField(rule.id, rule.sentence);
            }
        }
    }

    SheetPane &m_sheet;
    const PartnerFacts &m_facts;
    ApiNames &m_apis;
};

} // namespace

void fillPartnerSheet(SheetPane &sheet, const PartnerFacts &facts, ApiNames &apis)
{
    Filling(sheet, facts, apis).fill();
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/partners/partner_page.h"

#include "gui/common/action_button.h"
#include "gui/common/background_reader.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/text_label.h"
#include "gui/partners/local_contact_dialog.h"
#include "gui/partners/partner_documents.h"
#include "gui/partners/partner_tables.h"
#include "services/operations/local_contacts.h"
#include "services/storage/workspace.h"

#include <QFormLayout>
#include <QKeyEvent>

namespace vigie {

namespace {

bool isShown(const Rule &rule)
{
    return rule.kind == QLatin1String("quota") || rule.kind == QLatin1String("availability_target")
        || rule.kind == QLatin1String("maximum_life") || rule.kind == QLatin1String("renew_before");
}

} // namespace

PartnerPage::PartnerPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("partner-page"));
    build();
}

void PartnerPage::open(const Place &place)
{
    m_partner = PartnerId{place.object.toLongLong()};
    refresh();
}

Place PartnerPage::place() const
{
    return {.page = QStringLiteral("partner"), .object = QString::number(m_partner.value)};
}

void PartnerPage::refresh()
{
    if (m_partner.isNull())
        return;
    m_tasks.cancel();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_tasks.deliver(
        m_context.reader.ask<PartnerFacts>(
            [id = m_partner, now](Database &database) { return readPartnerFacts(database, id, now); }, m_tasks.token()),
        [this](const Result<PartnerFacts> &facts) { showFacts(facts); });
}

void PartnerPage::showFacts(const Result<PartnerFacts> &facts)
{
    if (!facts) {
        m_name->setText(tr("Partenaire introuvable"));
        m_line->setText(errorText(facts.error()).happened);
        return;
    }
    m_facts = *facts;
    showHead();
    showIdentity();
    showTerms();
    ApiNames &apis = m_context.apis;
    fill(m_contacts, contactTable(m_facts));
    fill(m_habilitations, habilitationTable(m_facts, apis));
    fill(m_production, credentialTable(m_facts, apis, Environment::Production));
    fill(m_sandbox, credentialTable(m_facts, apis, Environment::Sandbox));
    fill(m_quotas, quotaTable(m_facts, apis));
    fill(m_events, chronicle(m_facts));
    Q_EMIT commandsChanged();
}

void PartnerPage::showHead()
{
    const PartnerDossier &dossier = m_facts.dossier;
    m_name->setText(dossier.partner.name);
    const QString siret = dossier.partner.siret.isEmpty() ? tr("sans SIRET")
                                                          : tr("SIRET %1").arg(siretText(dossier.partner.siret));
    m_line->setText(tr("%1 · %2, %3")
                        .arg(siret, tr("%Ln application(s)", nullptr, int(dossier.applications.size())),
                             tr("%Ln jeton(s)", nullptr, int(dossier.credentials.size()))));
    m_tokens->setEnabled(!dossier.credentials.isEmpty());
    m_print->setEnabled(true);
    m_contact->setEnabled(!m_context.workspace.isReadOnly() && !m_facts.profiles.isEmpty());
}

void PartnerPage::askContact()
{
    auto *dialog = new LocalContactDialog({.partner = m_partner,
                                           .partnerName = m_facts.dossier.partner.name,
                                           .profiles = m_facts.profiles,
                                           .typed = m_facts.localContacts},
                                          this);
    connect(dialog, &LocalContactDialog::saveAsked, this, [this](const LocalContact &contact) {
        keepContact(recordLocalContact(m_context.workspace.database(), contact, QDateTime::currentDateTimeUtc())
                        .map([](LocalContactId) {}));
    });
    connect(dialog, &LocalContactDialog::removeAsked, this, [this](const LocalContact &contact) {
        keepContact(removeLocalContact(m_context.workspace.database(), contact, QDateTime::currentDateTimeUtc()));
    });
    dialog->open();
}

void PartnerPage::keepContact(const Result<> &kept)
{
    if (!kept)
        Q_EMIT noted(errorLine(kept.error()));
    refresh();
    Q_EMIT workspaceChanged();
}

void PartnerPage::showIdentity()
{
    while (m_identity->rowCount() > 0)
        m_identity->removeRow(0);
    const Partner &partner = m_facts.dossier.partner;
    const QString origin = partnerOriginText(m_facts);
    addField(*m_identity, tr("Nom"), partner.name, origin);
    for (const QString &name : partner.otherNames)
        addField(*m_identity, tr("Aussi nommé"), name);
    if (partner.kind == PartnerKind::NaturalPerson)
        addField(*m_identity, tr("SIRET"), tr("sans objet : personne physique"));
    else
        addField(*m_identity, tr("SIRET"), siretText(partner.siret), origin);
    addField(*m_identity, tr("Nature"),
             partner.kind == PartnerKind::NaturalPerson ? tr("personne physique") : tr("organisme"));
    addField(*m_identity, tr("Siège"), partner.address.isEmpty() ? tr("inconnu") : partner.address,
             partner.address.isEmpty() ? QString() : origin);
}

void PartnerPage::showTerms()
{
    while (m_terms->rowCount() > 0)
        m_terms->removeRow(0);
    if (m_facts.profiles.isEmpty())
        addField(*m_terms, tr("CGU"), tr("aucune API connue : le contrat ne peut pas être désigné"));
    for (const TermsProfile &profile : m_facts.profiles) {
        addField(*m_terms, profile.name,
                 profile.date.isValid() ? tr("CGU du %1").arg(dateText(profile.date)) : tr("CGU sans date"),
                 profile.partnerRole.isEmpty() ? QString() : tr("RGPD : %1").arg(profile.partnerRole));
        for (const Rule &rule : profile.rules) {
            if (isShown(rule))
                addField(*m_terms, rule.id, rule.sentence,
                         rule.article.isEmpty() ? rule.source : tr("art. %1").arg(rule.article));
        }
    }
}

bool PartnerPage::takes(PageCommand command) const { return command == PageCommand::Print; }

QString PartnerPage::whyNot(PageCommand command) const
{
    return command == PageCommand::Print && m_partner.isNull() ? tr("Choisissez d’abord un partenaire.") : QString();
}

void PartnerPage::run(PageCommand command)
{
    if (command == PageCommand::Print && !m_partner.isNull())
        printPartner(m_context.documents, m_facts.dossier.partner);
}

void PartnerPage::goBack()
{
    Q_EMIT placeRequested({.page = QStringLiteral("partners"), .object = QString::number(m_partner.value)});
}

void PartnerPage::showTokens()
{
    Q_EMIT placeRequested(
        {.page = QStringLiteral("tokens"), .filters = {{QStringLiteral("partner"), m_facts.dossier.partner.name}}});
}

void PartnerPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace) // Échap cancels a countdown
        return goBack();
    Page::keyPressEvent(event);
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/partner_report.h"

#include "services/reports/access_words.h"
#include "services/reports/disagreement_table.h"
#include "services/reports/printable_text.h"
#include "services/reports/report_text.h"
#include "services/storage/restriction_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

class PartnerReport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::PartnerReport)

public:
    PartnerReport(const PartnerMatter &matter, const ReportContext &context)
        : m_matter(matter)
        , m_dossier(matter.dossier)
        , m_context(context)
    {
    }

    ReportDocument make();

private:
    [[nodiscard]] SummaryBlock summary() const;
    [[nodiscard]] FactsBlock identity() const;
    void addContacts(QList<Block> &blocks) const;
    [[nodiscard]] TableBlock habilitations() const;
    [[nodiscard]] TableBlock applications() const;
    [[nodiscard]] TableBlock subscriptions() const;
    void addCredentials(QList<Block> &blocks, Environment environment) const;
    void addContract(QList<Block> &blocks) const;
    [[nodiscard]] TableBlock clauses(const TermsProfile &profile) const;
    [[nodiscard]] static QStringList method();

    [[nodiscard]] QString serviceName(const ServiceId &service) const;
    [[nodiscard]] QString applicationName(const ApplicationId &application) const;
    //! Where a value comes from and how old it is.
    [[nodiscard]] ReportCell origin(const ServiceId &service, const QDateTime &readAt) const;
    [[nodiscard]] QString number(qsizetype count) const { return m_context.locale.toString(qlonglong(count)); }
    [[nodiscard]] QList<const TermsProfile *> profilesOfPartner() const;
    [[nodiscard]] QString recipientsLimit() const;

    const PartnerMatter &m_matter;
    const PartnerDossier &m_dossier;
    const ReportContext &m_context;
};

QString PartnerReport::serviceName(const ServiceId &service) const
{
    const auto found = std::find_if(m_matter.services.cbegin(), m_matter.services.cend(),
                                    [&](const Service &candidate) { return candidate.id == service; });
    return found == m_matter.services.cend() || found->name.isEmpty() ? service.value : found->name;
}

QString PartnerReport::applicationName(const ApplicationId &application) const
{
    const auto found = std::find_if(m_dossier.applications.cbegin(), m_dossier.applications.cend(),
                                    [&](const Application &candidate) { return candidate.id == application; });
    return found == m_dossier.applications.cend() ? QString() : found->name;
}

ReportCell PartnerReport::origin(const ServiceId &service, const QDateTime &readAt) const
{
    ReportCell cell{.text = service.isNull() ? tr("saisie locale") : serviceName(service)};
    if (readAt.isValid())
        cell.second = shortInstant(readAt);
    return cell;
}

SummaryBlock PartnerReport::summary() const
{
    const auto active = std::count_if(m_dossier.credentials.cbegin(), m_dossier.credentials.cend(),
                                      [](const Credential &c) { return c.state == CredentialState::Active; });
    const auto inProduction = std::count_if(
        m_dossier.credentials.cbegin(), m_dossier.credentials.cend(),
        [](const Credential &c) { return c.environment == Environment::Production; });
    const auto habilitations = std::count_if(
        m_dossier.habilitations.cbegin(), m_dossier.habilitations.cend(),
        [](const Habilitation &h) { return h.state == HabilitationState::Active; });
    SummaryBlock block;
    block.figure = number(active);
    block.caption = active > 1 ? tr("accréditations actives") : tr("accréditation active");
    block.facts = {{.label = tr("Habilitations actives"), .value = number(habilitations)},
                   {.label = tr("Demandes et habilitations"), .value = number(m_dossier.habilitations.size())},
                   {.label = tr("Applications"), .value = number(m_dossier.applications.size())},
                   {.label = tr("Souscriptions"), .value = number(m_dossier.subscriptions.size())},
                   {.label = tr("Accréditations, dont en production"),
                    .value = tr("%1, dont %2").arg(number(m_dossier.credentials.size()), number(inProduction))},
                   {.label = tr("Contacts"), .value = number(m_dossier.contacts.size())}};
    return block;
}

FactsBlock PartnerReport::identity() const
{
    const Partner &partner = m_dossier.partner;
    const auto known = [](const QString &label, const QString &value) {
        return Fact{.label = label, .value = value.isEmpty() ? tr("inconnu") : value, .muted = value.isEmpty()};
    };
    const bool isLocal = partner.origin.isEmpty() || partner.origin == QLatin1String("local");
    QString origin = isLocal ? tr("saisie locale") : serviceName({partner.origin});
    if (partner.readAt.isValid()) {
        origin = tr("%1, lu le %2 (%3)")
                     .arg(origin, shortInstant(partner.readAt), ageInWords(partner.readAt, m_context.generatedAt));
    }
    FactsBlock block;
    block.facts += known(tr("Nom"), partner.name);
    block.facts += known(tr("SIRET"), shownSiret(partner.siret));
    if (!partner.otherNames.isEmpty())
        block.facts += Fact{.label = tr("Autres noms du même SIRET"), .value = partner.otherNames.join(u'\n')};
    block.facts += known(tr("Adresse"), partner.address);
    block.facts += Fact{.label = tr("Nature"),
                        .value = partner.kind == PartnerKind::Organisation ? tr("organisme") : tr("personne physique")};
    block.facts += Fact{.label = tr("Origine et âge"), .value = origin};
    return block;
}

//! Who alone may hold these data, where the terms of an API of the partner say so; else empty.
QString PartnerReport::recipientsLimit() const
{
    QStringList sentences;
    QStringList rules;
    for (const TermsProfile *profile : profilesOfPartner()) {
        for (const Rule &rule : profile->rules) {
            if (rule.kind != QLatin1String("recipients") || !rule.enabled)
                continue;
            rules.append(rule.id);
            if (!sentences.contains(rule.sentence))
                sentences.append(rule.sentence);
        }
    }
    if (rules.isEmpty())
        return {};
    return tr("Ces données viennent de DataPass. %1 (%2) Ce document se conserve et se transmet dans cette limite.")
        .arg(sentences.join(u' '), rules.join(QStringLiteral(", ")));
}

void PartnerReport::addContacts(QList<Block> &blocks) const
{
    blocks += HeadingBlock{.text = tr("Contacts")};
    if (const QString limit = recipientsLimit(); !limit.isEmpty() && !m_dossier.contacts.isEmpty())
        blocks += ParagraphBlock{.text = typeset(limit), .tone = TextTone::Note};
    TableBlock table{.summary = tr("Une ligne par contact et par rôle"),
                     .columns = {{.header = tr("Rôle")},
                                 {.header = tr("Nom, fonction")},
                                 {.header = tr("Courriel, téléphone")},
                                 {.header = tr("Demande")},
                                 {.header = tr("Origine, lu le")}},
                     .emptyText = tr("Aucun contact connu.")};
    for (const Contact &contact : m_dossier.contacts) {
        const QString known = (contact.givenName + u' ' + contact.familyName).trimmed();
        const QString name = contact.isRestricted ? restrictedMark : known;
        table.rows += ReportRow{.cells = {{.text = contactRoleText(contact.role)},
                                          {.text = name.isEmpty() ? tr("inconnu") : name, .second = contact.jobTitle},
                                          {.text = contact.email, .second = contact.phone},
                                          {.text = contact.habilitationRemoteId},
                                          origin(contact.service, contact.readAt)}};
    }
    blocks += std::move(table);
}

TableBlock PartnerReport::habilitations() const
{
    TableBlock table{.summary = tr("Une ligne par demande ou habilitation"),
                     .columns = {{.header = tr("Numéro, intitulé")},
                                 {.header = tr("API, environnement")},
                                 {.header = tr("Validée le")},
                                 {.header = tr("Homologation")},
                                 {.header = tr("Quota demandé"), .alignment = CellAlignment::Right},
                                 {.header = tr("État")},
                                 {.header = tr("Origine, lu le")}},
                     .emptyText = tr("Aucune demande ni habilitation connue.")};
    for (const Habilitation &habilitation : m_dossier.habilitations) {
        const QString api = habilitation.api.isNull() ? habilitation.definition
                                                      : apiName(habilitation.api, m_matter.profiles);
        ReportCell homologation{.text = habilitation.homologationUntil.isValid()
                                    ? tr("jusqu’au\u00a0%1").arg(shortDate(habilitation.homologationUntil))
                                    : tr("inconnue"),
                                .second = habilitation.homologationAuthority};
        table.rows += ReportRow{
            .cells = {
                {.text = habilitation.number, .second = habilitation.title},
                {.text = api, .second = environmentText(habilitation.environment)},
                {.text = habilitation.validatedOn.isValid() ? shortDate(habilitation.validatedOn) : tr("inconnue")},
                homologation,
                {.text = habilitation.askedQuotaPerMinute ? tr("%1 /min").arg(number(*habilitation.askedQuotaPerMinute))
                                                          : tr("inconnu")},
                {.state = habilitationStateMark(habilitation.state, habilitation.stateText)},
                origin(habilitation.service, habilitation.readAt)}};
    }
    return table;
}

TableBlock PartnerReport::applications() const
{
    TableBlock table{.summary = tr("Une ligne par application"),
                     .columns = {{.header = tr("Application, compte")},
                                 {.header = tr("Numéro DataPass")},
                                 {.header = tr("Contact technique")},
                                 {.header = tr("État selon le service")},
                                 {.header = tr("Origine, lu le")}},
                     .emptyText = tr("Aucune application connue.")};
    for (const Application &application : m_dossier.applications) {
        table.rows += ReportRow{
            .cells = {{.text = application.name, .second = application.owner},
                      {.text = application.datapassNumber.isEmpty() ? tr("inconnu") : application.datapassNumber},
                      {.text = application.contactEmail.isEmpty() ? tr("inconnu") : application.contactEmail},
                      {.text = application.stateText.isEmpty() ? tr("inconnu") : application.stateText},
                      origin(application.service, application.readAt)}};
    }
    return table;
}

TableBlock PartnerReport::subscriptions() const
{
    TableBlock table{.summary = tr("Une ligne par souscription"),
                     .columns = {{.header = tr("API")},
                                 {.header = tr("Application")},
                                 {.header = tr("Plan")},
                                 {.header = tr("Quota en vigueur"), .alignment = CellAlignment::Right},
                                 {.header = tr("État")},
                                 {.header = tr("Origine, lu le")}},
                     .emptyText = tr("Aucune souscription connue.")};
    for (const Subscription &subscription : m_dossier.subscriptions) {
        const bool isKnown = !subscription.api.isNull();
        table.rows += ReportRow{
            .cells = {{.text = isKnown ? apiName(subscription.api, m_matter.profiles) : subscription.apiName,
                       .second = isKnown ? subscription.apiName : tr("aucun profil ne la connaît")},
                      {.text = applicationName(subscription.application)},
                      {.text = subscription.plan},
                      {.text = subscription.quotaPerMinute ? tr("%1 /min").arg(number(*subscription.quotaPerMinute))
                                                           : tr("inconnu")},
                      {.state = subscriptionStateMark(subscription.state, subscription.stateText)},
                      origin(subscription.service, subscription.readAt)}};
    }
    return table;
}

void PartnerReport::addCredentials(QList<Block> &blocks, Environment environment) const
{
    TableBlock table{.summary = tr("Une ligne par accréditation"),
                     .columns = {{.header = tr("Empreinte et fin, portées")},
                                 {.header = tr("Nature, application")},
                                 {.header = tr("API")},
                                 {.header = tr("Validité")},
                                 {.header = tr("Dernier usage")},
                                 {.header = tr("État")},
                                 {.header = tr("Origine, lu le")}},
                     .emptyText = tr("Aucune accréditation dans cet environnement.")};
    for (const Credential &credential : m_dossier.credentials) {
        if (credential.environment != environment)
            continue;
        table.rows += ReportRow{
            .cells = {
                {.text = shortFingerprint(credential.fingerprint, credential.lastFour),
                 .second = credential.scopes.join(u' ')},
                {.text = credentialKindText(credential.kind), .second = applicationName(credential.application)},
                {.text = credential.apis.isEmpty() ? tr("inconnue") : apiNames(credential.apis, m_matter.profiles)},
                {.text = credential.issuedOn.isValid() ? tr("du\u00a0%1").arg(shortDate(credential.issuedOn))
                                                       : tr("début inconnu"),
                 .second = credential.expiresOn.isValid() ? tr("au\u00a0%1").arg(shortDate(credential.expiresOn))
                                                          : tr("sans fin dite")},
                {.text = credential.lastUsedAt.isValid() ? shortDay(credential.lastUsedAt) : tr("inconnu")},
                {.state = credentialStateMark(credential.state, credential.stateText)},
                origin(credential.service, credential.readAt)}};
    }
    blocks += HeadingBlock{.level = 3,
                           .text = environment == Environment::Production ? tr("Production") : tr("Bac à sable"),
                           .remark = environment == Environment::Production ? tr("données réelles")
                                                                            : tr("données fictives")};
    blocks += std::move(table);
}

QList<const TermsProfile *> PartnerReport::profilesOfPartner() const
{
    QList<const TermsProfile *> profiles;
    for (const TermsProfile &profile : m_matter.profiles) {
        const auto concerns = [&](const auto &item) { return item.api == profile.api; };
        const bool isUsed = std::any_of(m_dossier.habilitations.cbegin(), m_dossier.habilitations.cend(), concerns)
            || std::any_of(m_dossier.subscriptions.cbegin(), m_dossier.subscriptions.cend(), concerns)
            || std::any_of(m_dossier.credentials.cbegin(), m_dossier.credentials.cend(),
                           [&](const Credential &c) { return c.apis.contains(profile.api); });
        if (isUsed)
            profiles += &profile;
    }
    return profiles;
}

TableBlock PartnerReport::clauses(const TermsProfile &profile) const
{
    TableBlock table{.summary = tr("Une ligne par clause"),
                     .columns = {{.header = tr("Clause")}, {.header = tr("Article")}, {.header = tr("Ce qu’elle dit")}},
                     .emptyText = tr("Aucune clause dans ce profil.")};
    for (const Rule &rule : profile.rules) {
        if (rule.origin != RuleOrigin::Clause || !rule.enabled)
            continue;
        const QString article = rule.article.isEmpty() ? QString() : tr("art. %1").arg(rule.article);
        table.rows += ReportRow{.cells = {{.text = rule.id, .second = rule.assumption ? tr("hypothèse") : QString()},
                                          {.text = article},
                                          {.text = rule.title, .second = rule.sentence}}};
    }
    return table;
}

void PartnerReport::addContract(QList<Block> &blocks) const
{
    blocks += HeadingBlock{.text = tr("Contrat"), .remark = tr("les conditions générales d’utilisation en vigueur")};
    const QList<const TermsProfile *> profiles = profilesOfPartner();
    if (profiles.isEmpty())
        blocks += ParagraphBlock{.text = tr("Aucune API connue pour ce partenaire."), .tone = TextTone::Secondary};
    for (const TermsProfile *profile : profiles) {
        const QString date = profile->date.isValid() ? tr("texte du\u00a0%1").arg(shortDate(profile->date))
                                                     : tr("texte sans date");
        blocks += HeadingBlock{
            .level = 3, .text = profile->name.isEmpty() ? profile->api.value : profile->name, .remark = date};
        FactsBlock facts;
        facts.facts += Fact{.label = tr("Texte"), .value = profile->title};
        facts.facts += Fact{.label = tr("Producteur, plateforme"),
                            .value = producerName(profile->producer) + QStringLiteral(", ") + profile->platform};
        if (!profile->partnerRole.isEmpty())
            facts.facts += Fact{.label = tr("Rôles au sens du RGPD"),
                                .value = typeset(tr("partenaire : %1\nproducteur : %2"))
                                             .arg(profile->partnerRole, profile->producerRole)};
        blocks += std::move(facts);
        blocks += clauses(*profile);
        if (!profile->disagreements.isEmpty())
            blocks += disagreementTable(profile->disagreements);
    }
}

QStringList PartnerReport::method()
{
    return {
        typeset(tr("Chaque valeur porte son origine : le service qui l’a donnée et l’heure de sa lecture, en heure de "
                   "Paris. Une valeur que nul service n’a donnée est « inconnue ».")),
        typeset(tr("Une accréditation n’est connue que par son empreinte (début du SHA-256) et ses quatre derniers "
                   "caractères. Sa valeur n’est ni lue ni conservée.")),
        typeset(tr("Les clauses sont celles des profils de la console, avec leur article. « Hypothèse » : le texte se "
                   "tait et la console a choisi une lecture."))};
}

ReportDocument PartnerReport::make()
{
    const Partner &partner = m_dossier.partner;
    ReportDocument document{.context = m_context};
    document.name = tr("Fiche partenaire");
    document.title = partner.name.isEmpty() ? tr("Partenaire sans nom") : partner.name;
    document.subtitle = partner.siret.isEmpty() ? tr("Sans SIRET") : tr("SIRET %1").arg(shownSiret(partner.siret));
    QList<Block> &blocks = document.blocks;
    blocks += summary();
    blocks += HeadingBlock{.text = tr("Identité")};
    blocks += identity();
    addContacts(blocks);
    blocks += HeadingBlock{.text = tr("Demandes et habilitations")};
    blocks += habilitations();
    blocks += HeadingBlock{.text = tr("Applications")};
    blocks += applications();
    blocks += HeadingBlock{.text = tr("Souscriptions")};
    blocks += subscriptions();
    blocks += HeadingBlock{.text = tr("Accréditations")};
    addCredentials(blocks, Environment::Production);
    addCredentials(blocks, Environment::Sandbox);
    addContract(blocks);
    document.methodTitle = tr("Lecture");
    document.method = method();
    return document;
}

} // namespace

ReportDocument partnerReport(const PartnerMatter &matter, const ReportContext &context)
{
    return PartnerReport(matter, context).make();
}

} // namespace vigie

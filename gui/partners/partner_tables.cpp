// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/partners/partner_tables.h"

#include "gui/common/api_names.h"
#include "gui/common/formats.h"
#include "gui/common/state_text.h"
#include "gui/partners/contact_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

using Kind = ListColumn::Kind;

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(vigie::PartnerTables)
};

Cell textCell(const QString &text) { return {.text = text.isEmpty() ? dash() : text, .tip = text}; }

Cell stateCell(const StateText &state) { return {.text = state.word, .glyph = state.glyph}; }

Cell originCell(const PartnerFacts &facts, const ServiceId &service, const QDateTime &readAt)
{
    const QString text = originText(facts, service, readAt);
    return {.text = text, .tone = Tone::Secondary, .tip = TableWords::tr("%1 (%2)").arg(text, instantText(readAt))};
}

ListColumn column(const QString &title, Kind kind = Kind::Text, bool strong = false)
{
    return {.title = title, .kind = kind, .strong = strong};
}

QString applicationName(const PartnerFacts &facts, ApplicationId id)
{
    for (const Application &application : facts.dossier.applications) {
        if (application.id == id)
            return application.name;
    }
    return {};
}

QString expiryText(const Credential &credential)
{
    return credential.expiresOn.isValid() ? dateText(credential.expiresOn) : TableWords::tr("sans échéance");
}

//! What the page of tokens shows in columns of its own.
QString moreOf(const Credential &credential)
{
    const QString scopes = credential.scopes.isEmpty() ? dash() : credential.scopes.join(QStringLiteral(", "));
    return TableWords::tr("Émis le %1. Portées : %2").arg(dateText(credential.issuedOn), scopes);
}

ListRow credentialRow(const PartnerFacts &facts, ApiNames &apis, const Credential &credential)
{
    const bool isOver = credential.state == CredentialState::Revoked || credential.state == CredentialState::Missing;
    return {.id = credential.id.value,
            .cells = {textCell(applicationName(facts, credential.application)),
                      textCell(apis.namesOf(credential.apis)),
                      {.text = fingerprintText(credential.fingerprint, credential.lastFour), .tip = moreOf(credential)},
                      {.text = expiryText(credential)},
                      {.text = credential.lastUsedAt.isValid() ? sinceText(credential.lastUsedAt, facts.now) : dash(),
                       .tip = instantText(credential.lastUsedAt)},
                      stateCell(stateText(credential.state)),
                      originCell(facts, credential.service, credential.readAt)},
            .dimmed = isOver};
}

//! An application that holds no credential is to be seen too: it was given its access and has not used it.
QList<ListRow> bareApplications(const PartnerFacts &facts)
{
    QList<ListRow> rows;
    for (const Application &application : facts.dossier.applications) {
        const bool hasCredential = std::any_of(
            facts.dossier.credentials.cbegin(), facts.dossier.credentials.cend(),
            [&application](const Credential &credential) { return credential.application == application.id; });
        if (hasCredential)
            continue;
        rows.append({.cells = {textCell(application.name),
                               {.text = dash()},
                               {.text = dash()},
                               {.text = dash()},
                               {.text = dash()},
                               {.text = TableWords::tr("Sans jeton"), .glyph = Glyph::NotApplicable},
                               originCell(facts, application.service, application.readAt)}});
    }
    return rows;
}

//! What the partner asked for that API in its latest request in force.
std::optional<int> askedQuota(const PartnerFacts &facts, const ApiCode &api)
{
    const Habilitation *latest = nullptr;
    for (const Habilitation &habilitation : facts.dossier.habilitations) {
        const bool isRelevant = habilitation.api == api && habilitation.askedQuotaPerMinute
            && habilitation.environment == Environment::Production;
        if (isRelevant && (!latest || latest->validatedOn < habilitation.validatedOn))
            latest = &habilitation;
    }
    return latest ? latest->askedQuotaPerMinute : std::nullopt;
}

QString objectOf(const Habilitation &habilitation, ApiNames &apis)
{
    const QString api = apiText(habilitation, apis);
    return habilitation.environment == Environment::Sandbox ? TableWords::tr("%1 (bac à sable)").arg(api) : api;
}

QString perMinute(const std::optional<int> &quota)
{
    return quota ? TableWords::tr("%1 /min").arg(countText(*quota)) : dash();
}

QString eventText(const QString &name)
{
    static const QMap<QString, const char *> texts{
        {QStringLiteral("create"), QT_TRANSLATE_NOOP("vigie::PartnerTables", "Demande commencée")},
        {QStringLiteral("start"), QT_TRANSLATE_NOOP("vigie::PartnerTables", "Demande commencée")},
        {QStringLiteral("submit"), QT_TRANSLATE_NOOP("vigie::PartnerTables", "Demande déposée")},
        {QStringLiteral("request_changes"), QT_TRANSLATE_NOOP("vigie::PartnerTables", "Modifications demandées")},
        {QStringLiteral("approve"), QT_TRANSLATE_NOOP("vigie::PartnerTables", "Habilitation accordée")},
        {QStringLiteral("validate"), QT_TRANSLATE_NOOP("vigie::PartnerTables", "Habilitation accordée")},
        {QStringLiteral("refuse"), QT_TRANSLATE_NOOP("vigie::PartnerTables", "Demande refusée")},
        {QStringLiteral("revoke"), QT_TRANSLATE_NOOP("vigie::PartnerTables", "Habilitation révoquée")},
        {QStringLiteral("reopen"), QT_TRANSLATE_NOOP("vigie::PartnerTables", "Demande rouverte")},
        {QStringLiteral("archive"), QT_TRANSLATE_NOOP("vigie::PartnerTables", "Demande archivée")},
        {QStringLiteral("update"), QT_TRANSLATE_NOOP("vigie::PartnerTables", "Demande modifiée")}};
    const char *known = texts.value(name, nullptr);
    return known ? TableWords::tr(known) : name;
}

} // namespace

CellTable contactTable(const PartnerFacts &facts)
{
    CellTable table{.columns = {column(TableWords::tr("Rôle")), column(TableWords::tr("Contact")),
                                column(TableWords::tr("Origine"))}};
    for (const Contact &contact : distinctContacts(facts.dossier.contacts)) {
        table.rows.append({.id = contact.id.value,
                           .cells = {textCell(contactRoleLabel(contact.role)), textCell(contactLabel(contact)),
                                     originCell(facts, contact.service, contact.readAt)}});
    }
    return table;
}

CellTable habilitationTable(const PartnerFacts &facts, ApiNames &apis)
{
    CellTable table{.columns = {column(TableWords::tr("N°"), Kind::Text, true), column(TableWords::tr("Objet")),
                                column(TableWords::tr("Homologation"), Kind::Date),
                                column(TableWords::tr("État"), Kind::State), column(TableWords::tr("Origine"))}};
    for (const Habilitation &habilitation : facts.dossier.habilitations) {
        const QDate until = habilitation.homologationUntil;
        table.rows.append({.id = habilitation.id.value,
                           .cells = {{.text = habilitation.number, .tip = habilitation.title},
                                     textCell(objectOf(habilitation, apis)),
                                     {.text = until.isValid() ? TableWords::tr("au %1").arg(dateText(until)) : dash()},
                                     stateCell(stateText(habilitation.state)),
                                     originCell(facts, habilitation.service, habilitation.readAt)},
                           .dimmed = habilitation.state == HabilitationState::Obsolete});
    }
    return table;
}

CellTable credentialTable(const PartnerFacts &facts, ApiNames &apis, Environment environment)
{
    CellTable table{.columns = {column(TableWords::tr("Application"), Kind::Text, true), column(TableWords::tr("API")),
                                column(TableWords::tr("Empreinte"), Kind::Identifier),
                                column(TableWords::tr("Expire"), Kind::Date),
                                column(TableWords::tr("Dernier usage"), Kind::Date),
                                column(TableWords::tr("État"), Kind::State), column(TableWords::tr("Origine"))}};
    for (const Credential &credential : facts.dossier.credentials) {
        if (credential.environment == environment)
            table.rows.append(credentialRow(facts, apis, credential));
    }
    if (environment == Environment::Production)
        table.rows += bareApplications(facts);
    return table;
}

CellTable quotaTable(const PartnerFacts &facts, ApiNames &apis)
{
    CellTable table{.columns = {column(TableWords::tr("API"), Kind::Text, true), column(TableWords::tr("Application")),
                                column(TableWords::tr("Offre")), column(TableWords::tr("Demandé"), Kind::Figure),
                                column(TableWords::tr("En vigueur"), Kind::Figure),
                                column(TableWords::tr("Accès"), Kind::State), column(TableWords::tr("Origine"))}};
    for (const Subscription &subscription : facts.dossier.subscriptions) {
        table.rows.append({.id = subscription.id.value,
                           .cells = {textCell(apiText(subscription, apis)),
                                     textCell(applicationName(facts, subscription.application)),
                                     textCell(subscription.plan),
                                     {.text = perMinute(askedQuota(facts, subscription.api))},
                                     {.text = perMinute(subscription.quotaPerMinute)},
                                     stateCell(stateText(subscription.state)),
                                     originCell(facts, subscription.service, subscription.readAt)}});
    }
    return table;
}

CellTable chronicle(const PartnerFacts &facts)
{
    CellTable table{.columns = {column(TableWords::tr("Date"), Kind::Date), column(TableWords::tr("Événement")),
                                column(TableWords::tr("Demande"))}};
    QList<HabilitationEvent> events = facts.dossier.events;
    std::stable_sort(events.begin(), events.end(),
                     [](const auto &left, const auto &right) { return left.at > right.at; });
    for (const HabilitationEvent &event : events) {
        QString number = event.habilitationRemoteId;
        for (const Habilitation &habilitation : facts.dossier.habilitations) {
            if (habilitation.remoteId == event.habilitationRemoteId)
                number = habilitation.number;
        }
        table.rows.append(
            {.cells = {{.text = instantText(event.at)}, textCell(eventText(event.name)), textCell(number)}});
    }
    return table;
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/access_rows.h"

#include "services/storage/column_values.h"

namespace vigie {

namespace {

//! Takes one value after the other.
class Cursor
{
public:
    Cursor(const QSqlQuery &row, int first)
        : m_row(row)
        , m_next(first)
    {
    }
    [[nodiscard]] QVariant value() { return m_row.value(m_next++); }
    [[nodiscard]] QString text() { return value().toString(); }
    [[nodiscard]] QDate date() { return dateOf(value()); }
    [[nodiscard]] QDateTime instant() { return instantOf(value()); }
    template <typename IdType> [[nodiscard]] IdType id() { return idOf<IdType>(value()); }

private:
    const QSqlQuery &m_row;
    int m_next;
};

QStringList names(const char *columns) { return QString::fromLatin1(columns).split(u' ', Qt::SkipEmptyParts); }

Environment environmentOf(const QString &word) { return environmentFromWord(word).value_or(Environment::Production); }

const QLatin1String naturalPerson("natural_person");
const QLatin1String organisation("organisation");
const QLatin1String request("request");
const QLatin1String authorisation("authorisation");

} // namespace

const QStringList &RowOf<Partner>::columns()
{
    static const QStringList columns = names("siret name other_names address kind origin read_at");
    return columns;
}

QVariantList RowOf<Partner>::values(const Partner &partner)
{
    return {partner.siret.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(partner.siret),
            textValue(partner.name),
            listValue(partner.otherNames),
            textValue(partner.address),
            QString(partner.kind == PartnerKind::NaturalPerson ? naturalPerson : organisation),
            textValue(partner.origin),
            instantValue(partner.readAt)};
}

Partner RowOf<Partner>::read(const QSqlQuery &row, int first)
{
    Cursor next(row, first);
    // Braces evaluate from left to right, as the columns stand.
    return {.id = next.id<PartnerId>(),
            .siret = next.text(),
            .name = next.text(),
            .otherNames = listOf(next.value()),
            .address = next.text(),
            .kind = next.text() == naturalPerson ? PartnerKind::NaturalPerson : PartnerKind::Organisation,
            .origin = next.text(),
            .readAt = next.instant()};
}

const QStringList &RowOf<Contact>::columns()
{
    static const QStringList columns = names(
        "partner_id service_id habilitation_remote_id role given_name family_name email phone job_title"
        " read_at");
    return columns;
}

QVariantList RowOf<Contact>::values(const Contact &contact)
{
    return {idValue(contact.partner),    textValue(contact.service.value), textValue(contact.habilitationRemoteId),
            textValue(contact.role),     textValue(contact.givenName),     textValue(contact.familyName),
            textValue(contact.email),    textValue(contact.phone),         textValue(contact.jobTitle),
            instantValue(contact.readAt)};
}

Contact RowOf<Contact>::read(const QSqlQuery &row, int first)
{
    Cursor next(row, first);
    return {.id = next.id<ContactId>(),
            .partner = next.id<PartnerId>(),
            .service = {next.text()},
            .habilitationRemoteId = next.text(),
            .role = next.text(),
            .givenName = next.text(),
            .familyName = next.text(),
            .email = next.text(),
            .phone = next.text(),
            .jobTitle = next.text(),
            .readAt = next.instant()};
}

const QStringList &RowOf<Habilitation>::columns()
{
    static const QStringList columns = names(
        "service_id remote_id partner_id kind number request_number api definition environment state state_text"
        " reopening title organisation_siret organisation_name submitted_on validated_on asked_quota_per_minute"
        " homologation_from homologation_until homologation_authority scopes credential_reference gdpr read_at");
    return columns;
}

QVariantList RowOf<Habilitation>::values(const Habilitation &habilitation)
{
    return {textValue(habilitation.service.value),
            textValue(habilitation.remoteId),
            idValue(habilitation.partner),
            QString(habilitation.kind == HabilitationKind::Request ? request : authorisation),
            textValue(habilitation.number),
            textValue(habilitation.requestNumber),
            textValue(habilitation.api.value),
            textValue(habilitation.definition),
            environmentWord(habilitation.environment),
            habilitationStateWord(habilitation.state),
            textValue(habilitation.stateText),
            habilitation.reopening ? 1 : 0,
            textValue(habilitation.title),
            textValue(habilitation.organisationSiret),
            textValue(habilitation.organisationName),
            dateValue(habilitation.submittedOn),
            dateValue(habilitation.validatedOn),
            optionalValue(habilitation.askedQuotaPerMinute),
            dateValue(habilitation.homologationFrom),
            dateValue(habilitation.homologationUntil),
            textValue(habilitation.homologationAuthority),
            listValue(habilitation.scopes),
            textValue(habilitation.credentialReference),
            mapValue(habilitation.gdpr),
            instantValue(habilitation.readAt)};
}

Habilitation RowOf<Habilitation>::read(const QSqlQuery &row, int first)
{
    Cursor next(row, first);
    return {.id = next.id<HabilitationId>(),
            .service = {next.text()},
            .remoteId = next.text(),
            .partner = next.id<PartnerId>(),
            .kind = next.text() == request ? HabilitationKind::Request : HabilitationKind::Authorisation,
            .number = next.text(),
            .requestNumber = next.text(),
            .api = {next.text()},
            .definition = next.text(),
            .environment = environmentOf(next.text()),
            .state = habilitationStateFromWord(next.text()),
            .stateText = next.text(),
            .reopening = next.value().toInt() != 0,
            .title = next.text(),
            .organisationSiret = next.text(),
            .organisationName = next.text(),
            .submittedOn = next.date(),
            .validatedOn = next.date(),
            .askedQuotaPerMinute = optionalIntOf(next.value()),
            .homologationFrom = next.date(),
            .homologationUntil = next.date(),
            .homologationAuthority = next.text(),
            .scopes = listOf(next.value()),
            .credentialReference = next.text(),
            .gdpr = mapOf(next.value()),
            .readAt = next.instant()};
}

const QStringList &RowOf<EditorDelegation>::columns()
{
    static const QStringList columns = names(
        "service_id remote_id api request_number siret title scopes active state_text created_at editor_name"
        " editor_siret read_at");
    return columns;
}

QVariantList RowOf<EditorDelegation>::values(const EditorDelegation &delegation)
{
    return {textValue(delegation.service.value), textValue(delegation.remoteId),   textValue(delegation.api.value),
            textValue(delegation.requestNumber), textValue(delegation.siret),      textValue(delegation.title),
            listValue(delegation.scopes),        delegation.isActive ? 1 : 0,      textValue(delegation.stateText),
            instantValue(delegation.createdAt),  textValue(delegation.editorName), textValue(delegation.editorSiret),
            instantValue(delegation.readAt)};
}

EditorDelegation RowOf<EditorDelegation>::read(const QSqlQuery &row, int first)
{
    Cursor next(row, first);
    return {.id = next.id<EditorDelegationId>(),
            .service = {next.text()},
            .remoteId = next.text(),
            .api = {next.text()},
            .requestNumber = next.text(),
            .siret = next.text(),
            .title = next.text(),
            .scopes = listOf(next.value()),
            .isActive = next.value().toInt() != 0,
            .stateText = next.text(),
            .createdAt = next.instant(),
            .editorName = next.text(),
            .editorSiret = next.text(),
            .readAt = next.instant()};
}

const QStringList &RowOf<Application>::columns()
{
    static const QStringList columns = names(
        "service_id remote_id partner_id name owner siret datapass_number contact_email state_text attributes"
        " read_at");
    return columns;
}

QVariantList RowOf<Application>::values(const Application &application)
{
    return {
        textValue(application.service.value),  textValue(application.remoteId),     idValue(application.partner),
        textValue(application.name),           textValue(application.owner),        textValue(application.siret),
        textValue(application.datapassNumber), textValue(application.contactEmail), textValue(application.stateText),
        mapValue(application.attributes),      instantValue(application.readAt)};
}

Application RowOf<Application>::read(const QSqlQuery &row, int first)
{
    Cursor next(row, first);
    return {.id = next.id<ApplicationId>(),
            .service = {next.text()},
            .remoteId = next.text(),
            .partner = next.id<PartnerId>(),
            .name = next.text(),
            .owner = next.text(),
            .siret = next.text(),
            .datapassNumber = next.text(),
            .contactEmail = next.text(),
            .stateText = next.text(),
            .attributes = mapOf(next.value()),
            .readAt = next.instant()};
}

const QStringList &RowOf<Subscription>::columns()
{
    static const QStringList columns = names(
        "service_id remote_id application_id application_remote_id api api_name api_remote_id plan"
        " quota_per_minute state state_text read_at");
    return columns;
}

QVariantList RowOf<Subscription>::values(const Subscription &subscription)
{
    return {textValue(subscription.service.value),      textValue(subscription.remoteId),
            idValue(subscription.application),          textValue(subscription.applicationRemoteId),
            textValue(subscription.api.value),          textValue(subscription.apiName),
            textValue(subscription.apiRemoteId),        textValue(subscription.plan),
            optionalValue(subscription.quotaPerMinute), subscriptionStateWord(subscription.state),
            textValue(subscription.stateText),          instantValue(subscription.readAt)};
}

Subscription RowOf<Subscription>::read(const QSqlQuery &row, int first)
{
    Cursor next(row, first);
    return {.id = next.id<SubscriptionId>(),
            .service = {next.text()},
            .remoteId = next.text(),
            .application = next.id<ApplicationId>(),
            .applicationRemoteId = next.text(),
            .api = {next.text()},
            .apiName = next.text(),
            .apiRemoteId = next.text(),
            .plan = next.text(),
            .quotaPerMinute = optionalIntOf(next.value()),
            .state = subscriptionStateFromWord(next.text()),
            .stateText = next.text(),
            .readAt = next.instant()};
}

const QStringList &RowOf<Credential>::columns()
{
    static const QStringList columns = names(
        "service_id remote_id application_id application_remote_id partner_id apis environment kind client_id"
        " fingerprint last_four issued_on expires_on last_used_at scopes state state_text datapass_number"
        " read_at");
    return columns;
}

QVariantList RowOf<Credential>::values(const Credential &credential)
{
    return {textValue(credential.service.value),
            textValue(credential.remoteId),
            idValue(credential.application),
            textValue(credential.applicationRemoteId),
            idValue(credential.partner),
            apisValue(credential.apis),
            environmentWord(credential.environment),
            credentialKindWord(credential.kind),
            textValue(credential.clientId),
            textValue(credential.fingerprint),
            textValue(credential.lastFour),
            dateValue(credential.issuedOn),
            dateValue(credential.expiresOn),
            instantValue(credential.lastUsedAt),
            listValue(credential.scopes),
            credentialStateWord(credential.state),
            textValue(credential.stateText),
            textValue(credential.datapassNumber),
            instantValue(credential.readAt)};
}

Credential RowOf<Credential>::read(const QSqlQuery &row, int first)
{
    Cursor next(row, first);
    return {.id = next.id<CredentialId>(),
            .service = {next.text()},
            .remoteId = next.text(),
            .application = next.id<ApplicationId>(),
            .applicationRemoteId = next.text(),
            .partner = next.id<PartnerId>(),
            .apis = apisOf(next.value()),
            .environment = environmentOf(next.text()),
            .kind = credentialKindFromWord(next.text()).value_or(CredentialKind::OauthClient),
            .clientId = next.text(),
            .fingerprint = next.text(),
            .lastFour = next.text(),
            .issuedOn = next.date(),
            .expiresOn = next.date(),
            .lastUsedAt = next.instant(),
            .scopes = listOf(next.value()),
            .state = credentialStateFromWord(next.text()).value_or(CredentialState::Unknown),
            .stateText = next.text(),
            .datapassNumber = next.text(),
            .readAt = next.instant()};
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/datapass_json.h"

#include "services/sandbox/fiction.h"

#include <QJsonDocument>

namespace vigie::sandbox {

namespace {

QJsonValue instant(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.000+00:00"))) : QJsonValue();
}

QString className(const Definition &definition)
{
    return QStringLiteral("AuthorizationRequest::") + QString(definition.id).remove(u'_').toUpper();
}

QJsonObject organisationJson(const Organisation &organisation, bool underOtherName)
{
    const QString name = underOtherName ? organisation.otherName : organisation.name;
    const QJsonObject unit{{QStringLiteral("denominationUniteLegale"), name},
                           {QStringLiteral("categorieJuridiqueUniteLegale"), QStringLiteral("7210")}};
    const QJsonObject address{{QStringLiteral("libelleVoieEtablissement"), QStringLiteral("PLACE FICTIVE")},
                              {QStringLiteral("codePostalEtablissement"), QStringLiteral("99999")},
                              {QStringLiteral("libelleCommuneEtablissement"), QStringLiteral("VILLE-FICTIVE")}};
    const QJsonObject establishment{{QStringLiteral("siret"), organisation.siret},
                                    {QStringLiteral("uniteLegale"), unit},
                                    {QStringLiteral("adresseEtablissement"), address}};
    QJsonObject json{{QStringLiteral("id"), organisation.index + 1}, {QStringLiteral("siret"), organisation.siret}};
    if (!organisation.naturalPerson)
        json.insert(QStringLiteral("insee_payload"), QJsonObject{{QStringLiteral("etablissement"), establishment}});
    return json;
}

QJsonObject applicantJson(const Organisation &organisation)
{
    const FictitiousPerson person = fictitiousPerson(organisation.index, QStringLiteral("applicant"));
    return {{QStringLiteral("id"), organisation.index + 1},   {QStringLiteral("email"), person.email},
            {QStringLiteral("given_name"), person.givenName}, {QStringLiteral("family_name"), person.familyName},
            {QStringLiteral("phone_number"), person.phone},   {QStringLiteral("job_title"), person.jobTitle}};
}

void addPerson(QJsonObject &data, int organisation, const QString &role)
{
    const FictitiousPerson person = fictitiousPerson(organisation, role);
    data.insert(role + QStringLiteral("_given_name"), person.givenName);
    data.insert(role + QStringLiteral("_family_name"), person.familyName);
    data.insert(role + QStringLiteral("_email"), person.email);
    data.insert(role + QStringLiteral("_phone_number"), person.phone);
    data.insert(role + QStringLiteral("_job_title"), person.jobTitle);
}

//! Most name everybody that their form asks for; some forms were left with a gap.
bool namesRole(const Definition &definition, int organisation, QLatin1String role)
{
    if (role == QLatin1String("rssi"))
        return definition.namesSecurity && organisation % 11 != 4;
    if (role == QLatin1String("contact_technique"))
        return definition.api != QLatin1String("CAPTCHETAT") || organisation % 19 != 6;
    return role != QLatin1String("contact_metier") || organisation % 29 != 8;
}

void addCertification(QJsonObject &data, const Demande &demande)
{
    data.insert(QStringLiteral("safety_certification_authority_name"), QStringLiteral("Autorité fictive"));
    data.insert(QStringLiteral("safety_certification_authority_function"), QStringLiteral("Directrice (fictive)"));
    data.insert(QStringLiteral("safety_certification_begin_date"), demande.certifiedFrom.toString(Qt::ISODate));
    data.insert(QStringLiteral("safety_certification_end_date"), demande.certifiedUntil.toString(Qt::ISODate));
}

QString jsonText(const QStringList &values)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact));
}

QJsonObject dataJson(const World &world, const Demande &demande)
{
    const Definition &definition = world.definitions.at(demande.definition);
    QJsonObject data{
        {QStringLiteral("intitule"), QStringLiteral("Usage fictif de ") + definition.name},
        {QStringLiteral("description"), QStringLiteral("Démonstration : aucune donnée réelle.")},
        {QStringLiteral("destinataire_donnees_caractere_personnel"), QStringLiteral("Agents habilités (fictifs)")},
        {QStringLiteral("duree_conservation_donnees_caractere_personnel"), QStringLiteral("36")},
        {QStringLiteral("cadre_juridique_nature"), QStringLiteral("Délibération fictive n° 1")},
        {QStringLiteral("cadre_juridique_url"), QStringLiteral("https://exemple.invalid/deliberation")}};
    for (const char *role :
         {"contact_technique", "contact_metier", "delegue_protection_donnees", "responsable_traitement", "rssi"}) {
        if (namesRole(definition, demande.organisation, QLatin1String(role)))
            addPerson(data, demande.organisation, QLatin1String(role));
    }
    if (!definition.scopes.isEmpty())
        data.insert(QStringLiteral("scopes"), jsonText(definition.scopes));
    if (definition.asksQuota)
        data.insert(QStringLiteral("volumetrie_appels_par_minute"), QString::number(demande.askedPerMinute));
    if (definition.certifies)
        addCertification(data, demande);
    return data;
}

QJsonObject plainHabilitation(const World &world, const Demande &demande)
{
    const Definition &definition = world.definitions.at(demande.definition);
    return {{QStringLiteral("id"), demande.habilitation},
            {QStringLiteral("slug"), QString::number(demande.habilitation)},
            {QStringLiteral("revoked"), demande.revoked},
            {QStringLiteral("state"), demande.habilitationState},
            {QStringLiteral("created_at"), instant(demande.validatedAt)},
            {QStringLiteral("data"), dataJson(world, demande)},
            {QStringLiteral("authorization_request_class"), className(definition)},
            {QStringLiteral("definition_id"), definition.id}};
}

//! The editor that runs the service for some bodies, as the published contract has it. One editor serves many.
QJsonObject serviceProviderJson(const Organisation &organisation)
{
    const int editor = organisation.index % editors;
    return {{QStringLiteral("id"), 9000 + editor},
            {QStringLiteral("siret"), fictitiousEditor(editor).siret},
            {QStringLiteral("type"), QStringLiteral("SoftwareVendor")}};
}

bool hasServiceProvider(const Organisation &organisation, const Definition &definition)
{
    constexpr int oneIn = 12;
    return organisation.index % oneIn == 7 && !definition.sandboxStage && !organisation.naturalPerson;
}

QJsonObject event(int id, const char *name, const QDateTime &at)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("created_at"), instant(at)}};
}

} // namespace

QJsonObject definitionJson(const Definition &definition)
{
    QJsonArray scopes;
    for (const QString &scope : definition.scopes) {
        scopes.append(QJsonObject{{QStringLiteral("name"), scope},
                                  {QStringLiteral("value"), scope},
                                  {QStringLiteral("group"), QJsonValue()},
                                  {QStringLiteral("link"), QJsonValue()},
                                  {QStringLiteral("included"), false},
                                  {QStringLiteral("disabled"), false},
                                  {QStringLiteral("deprecated"), false}});
    }
    QString staged = definition.name;
    if (!definition.stageName.isEmpty())
        staged += QStringLiteral(" (%1)").arg(definition.stageName);
    return {{QStringLiteral("id"), definition.id},
            {QStringLiteral("name"), definition.name},
            {QStringLiteral("name_with_stage"), staged},
            {QStringLiteral("multi_stage?"), definition.multiStage},
            {QStringLiteral("authorization_request_class"), className(definition)},
            {QStringLiteral("scopes"), scopes}};
}

QJsonArray eventsJson(const Demande &demande)
{
    const int first = demande.id * 10;
    QJsonArray events{event(first, "create", demande.createdAt)};
    if (demande.submittedAt.isValid())
        events.append(event(first + 1, "submit", demande.submittedAt));
    if (demande.validatedAt.isValid())
        events.append(event(first + 2, "approve", demande.validatedAt));
    if (demande.reopening)
        events.append(event(first + 3, "reopen", demande.validatedAt.addDays(60)));
    if (demande.contactsUpdatedAt.isValid())
        events.append(event(first + 5, "update", demande.contactsUpdatedAt));
    if (demande.revoked)
        events.append(event(first + 4, "revoke",
                            demande.revokedAt.isValid() ? demande.revokedAt : demande.validatedAt.addDays(90)));
    return events;
}

QJsonObject habilitationJson(const World &world, const Demande &demande)
{
    QJsonObject json = plainHabilitation(world, demande);
    json.insert(QStringLiteral("request_id"), demande.id);
    json.insert(QStringLiteral("organisation"),
                organisationJson(world.organisations.at(demande.organisation), demande.underOtherName));
    return json;
}

QJsonObject demandeJson(const World &world, const Demande &demande)
{
    const Definition &definition = world.definitions.at(demande.definition);
    const Organisation &organisation = world.organisations.at(demande.organisation);
    QJsonArray habilitations;
    if (demande.habilitation != 0)
        habilitations.append(plainHabilitation(world, demande));
    QJsonObject json{{QStringLiteral("id"), demande.id},
                     {QStringLiteral("public_id"), QStringLiteral("fiction-%1").arg(demande.id)},
                     {QStringLiteral("definition_id"), definition.id},
                     {QStringLiteral("type"), className(definition)},
                     {QStringLiteral("state"), demande.state},
                     {QStringLiteral("form_uid"), QString(definition.id).replace(u'_', u'-')},
                     {QStringLiteral("data"), dataJson(world, demande)},
                     {QStringLiteral("created_at"), instant(demande.createdAt)},
                     {QStringLiteral("last_submitted_at"), instant(demande.submittedAt)},
                     {QStringLiteral("last_validated_at"), instant(demande.validatedAt)},
                     {QStringLiteral("reopening"), demande.reopening}};
    json.insert(QStringLiteral("reopened_at"),
                demande.reopening ? instant(demande.validatedAt.addDays(60)) : QJsonValue());
    json.insert(QStringLiteral("organisation"), organisationJson(organisation, demande.underOtherName));
    json.insert(QStringLiteral("applicant"), applicantJson(organisation));
    if (hasServiceProvider(organisation, definition))
        json.insert(QStringLiteral("service_provider"), serviceProviderJson(organisation));
    json.insert(QStringLiteral("habilitations"), habilitations);
    json.insert(QStringLiteral("events"), eventsJson(demande));
    return json;
}

} // namespace vigie::sandbox

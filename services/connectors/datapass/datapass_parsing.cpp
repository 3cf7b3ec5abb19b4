// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/datapass/datapass_parsing.h"

#include "model/digits.h"
#include "services/connectors/json_reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <array>
#include <limits>

namespace vigie {

namespace {

struct RoleName {
    const char *key;
    const char *role;
};
constexpr std::array<RoleName, 6> roleNames{{{"contact_technique", "technical"},
                                             {"contact_metier", "business"},
                                             {"delegue_protection_donnees", "dpo"},
                                             {"responsable_traitement", "controller"},
                                             {"contact_securite", "security"},
                                             {"rssi", "security"}}};

//! The controller and the DPO are contacts.
constexpr std::array gdprPrefixes{"destinataire_donnees", "duree_conservation_donnees", "cadre_juridique", "dpd_"};

//! `data` is an object, or the JSON text of one.
QJsonObject dataOf(const QJsonObject &row)
{
    const QJsonValue data = row.value(QLatin1String("data"));
    return data.isString() ? QJsonDocument::fromJson(data.toString().toUtf8()).object() : data.toObject();
}

QDateTime instantOf(const QJsonValue &value) { return QDateTime::fromString(textIn(value), Qt::ISODateWithMs).toUTC(); }

//! The day of an instant, as people in Paris date it.
QDate dayOf(const QJsonValue &value)
{
    const QDateTime at = instantOf(value);
    return at.isValid() ? at.toTimeZone(QTimeZone("Europe/Paris")).date() : QDate();
}

//! `2027-05-31`, `31/05/2027`, or the day of an instant.
QDate dateOf(const QJsonValue &value)
{
    const QString text = textIn(value).trimmed();
    const QDate iso = QDate::fromString(text.left(10), Qt::ISODate);
    return iso.isValid() ? iso : QDate::fromString(text, QStringLiteral("dd/MM/yyyy"));
}

QJsonObject organisationOf(const QJsonObject &row)
{
    const QJsonValue french = row.value(QLatin1String("organisation"));
    return french.isObject() ? french.toObject() : row.value(QLatin1String("organization")).toObject();
}

QString joinedNames(const QString &given, const QString &family) { return (given + u' ' + family).trimmed(); }

QString organisationName(const QJsonObject &row)
{
    const QJsonObject organisation = organisationOf(row);
    const QString path = QStringLiteral("insee_payload.etablissement.uniteLegale.");
    const auto said = [&](const char *key) { return textIn(valueAt(organisation, path + QLatin1String(key))); };
    QString name = said("denominationUniteLegale");
    if (name.isEmpty())
        name = textIn(organisation.value(QLatin1String("name")));
    if (name.isEmpty())
        name = joinedNames(said("prenom1UniteLegale"), said("nomUniteLegale"));
    if (!name.isEmpty())
        return name;
    return joinedNames(textIn(valueAt(row, QStringLiteral("applicant.given_name"))),
                       textIn(valueAt(row, QStringLiteral("applicant.family_name"))));
}

QMap<QString, QString> gdprOf(const QJsonObject &data)
{
    QMap<QString, QString> fields;
    for (auto field = data.begin(); field != data.end(); ++field) {
        for (const char *prefix : gdprPrefixes) {
            const QString text = textIn(field.value());
            if (field.key().startsWith(QLatin1String(prefix)) && !text.isEmpty())
                fields.insert(field.key(), text);
        }
    }
    return fields;
}

//! Who runs the service for the partner: an editor or a SaaS. Of the published contract; few answers have it.
void readServiceProvider(const QJsonObject &row, QMap<QString, QString> &fields)
{
    const QJsonObject provider = row.value(QLatin1String("service_provider")).toObject();
    for (const char *key : {"id", "siret", "type"}) {
        const QString text = textIn(provider.value(QLatin1String(key)));
        if (!text.isEmpty())
            fields.insert(QStringLiteral("service_provider_") + QLatin1String(key), text);
    }
}

//! What a request and an authorisation have in common.
Habilitation commonIn(const QJsonObject &row, const DataPassDefinitions &definitions)
{
    const QJsonObject data = dataOf(row);
    Habilitation read;
    read.definition = textIn(row.value(QLatin1String("definition_id")));
    read.api = definitions.apiOf(read.definition);
    read.environment = definitions.stageOf(read.definition);
    read.stateText = textIn(row.value(QLatin1String("state")));
    read.state = habilitationStateFromWord(read.stateText);
    read.title = textIn(data.value(QLatin1String("intitule")));
    read.organisationSiret = digitsOf(textIn(organisationOf(row).value(QLatin1String("siret"))));
    read.organisationName = organisationName(row);
    const auto asked = integerIn(data.value(QLatin1String("volumetrie_appels_par_minute")));
    if (asked && *asked > 0 && *asked <= std::numeric_limits<int>::max())
        read.askedQuotaPerMinute = int(*asked);
    read.homologationFrom = dateOf(data.value(QLatin1String("safety_certification_begin_date")));
    read.homologationUntil = dateOf(data.value(QLatin1String("safety_certification_end_date")));
    read.homologationAuthority = textIn(data.value(QLatin1String("safety_certification_authority_name")));
    read.scopes = textsIn(data.value(QLatin1String("scopes")));
    read.credentialReference = textIn(row.value(QLatin1String("external_provider_id")));
    read.gdpr = gdprOf(data);
    readServiceProvider(row, read.gdpr);
    return read;
}

QString roleOf(const QString &key)
{
    for (const RoleName &name : roleNames) {
        if (key == QLatin1String(name.key))
            return QLatin1String(name.role);
    }
    return key;
}

Contact contactAt(const QJsonObject &data, const QString &prefix)
{
    const auto said = [&](const char *field) { return textIn(data.value(prefix + QLatin1String(field))); };
    return {.givenName = said("given_name"),
            .familyName = said("family_name"),
            .email = said("email"),
            .phone = said("phone_number"),
            .jobTitle = said("job_title")};
}

} // namespace

DataPassDefinitions::DataPassDefinitions(const QList<TermsProfile> &profiles)
{
    for (const TermsProfile &profile : profiles) {
        for (const QString &definition : profile.datapassDefinitions)
            m_apis.insert(definition, profile.api);
    }
}

void DataPassDefinitions::learn(const QList<QJsonObject> &rows)
{
    for (const QJsonObject &row : rows) {
        const QString staged = textIn(row.value(QLatin1String("name_with_stage")));
        if (staged.contains(QLatin1String("sable"), Qt::CaseInsensitive))
            m_stages.insert(textIn(row.value(QLatin1String("id"))), Environment::Sandbox);
    }
}

Environment DataPassDefinitions::stageOf(const QString &definition) const
{
    const bool isSandbox = definition.endsWith(QLatin1String("_sandbox"));
    return m_stages.value(definition, isSandbox ? Environment::Sandbox : Environment::Production);
}

Habilitation requestIn(const QJsonObject &demande, const DataPassDefinitions &definitions)
{
    Habilitation read = commonIn(demande, definitions);
    read.kind = HabilitationKind::Request;
    read.number = QStringLiteral("D") + textIn(demande.value(QLatin1String("id")));
    read.remoteId = read.number;
    read.requestNumber = read.number;
    read.reopening = booleanIn(demande.value(QLatin1String("reopening"))).value_or(false);
    read.submittedOn = dayOf(demande.value(QLatin1String("last_submitted_at")));
    read.validatedOn = dayOf(demande.value(QLatin1String("last_validated_at")));
    return read;
}

Habilitation authorisationIn(const QJsonObject &row, const DataPassDefinitions &definitions)
{
    Habilitation read = commonIn(row, definitions);
    read.kind = HabilitationKind::Authorisation;
    read.number = QStringLiteral("H") + textIn(row.value(QLatin1String("id")));
    read.remoteId = read.number;
    const QString request = textIn(row.value(QLatin1String("request_id")));
    read.requestNumber = request.isEmpty() ? QString() : QStringLiteral("D") + request;
    read.validatedOn = dayOf(row.value(QLatin1String("created_at")));
    // The flag is authoritative: an authorisation can be obsolete and revoked.
    if (booleanIn(row.value(QLatin1String("revoked"))).value_or(false)) {
        read.state = HabilitationState::Revoked;
        if (read.stateText != QLatin1String("revoked"))
            read.stateText += QStringLiteral(", revoked");
    }
    return read;
}

QList<Contact> contactsIn(const QJsonObject &demande, const QString &remoteId)
{
    QList<Contact> contacts;
    const auto add = [&](Contact contact, const QString &role) {
        contact.role = role;
        contact.habilitationRemoteId = remoteId;
        contacts.append(contact);
    };
    const QJsonObject applicant = demande.value(QLatin1String("applicant")).toObject();
    if (!applicant.isEmpty())
        add(contactAt(applicant, {}), QStringLiteral("applicant"));
    const QJsonObject data = dataOf(demande);
    const QLatin1String suffix("_email");
    for (auto field = data.begin(); field != data.end(); ++field) {
        if (!field.key().endsWith(suffix) || textIn(field.value()).isEmpty())
            continue;
        const QString prefix = field.key().chopped(suffix.size());
        add(contactAt(data, prefix + u'_'), roleOf(prefix));
    }
    return contacts;
}

QList<HabilitationEvent> eventsIn(const QJsonValue &events, const QString &remoteId)
{
    QList<HabilitationEvent> read;
    const QJsonArray rows = events.toArray();
    for (const QJsonValue &row : rows) {
        const QJsonObject event = row.toObject();
        const QString name = textIn(event.value(QLatin1String("name")));
        if (!name.isEmpty())
            read.append({remoteId, name, instantOf(event.value(QLatin1String("created_at")))});
    }
    return read;
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/access_json.h"

#include "gui/commands/contract_values.h"
#include "gui/commands/word_texts.h"
#include "services/storage/restriction_repository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class AccessWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::AccessOutput)
};

using Kind = OutputColumn::Kind;

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

} // namespace

QStringList codesOf(const QList<ApiCode> &apis)
{
    QStringList codes;
    for (const ApiCode &api : apis)
        codes << api.value;
    return codes;
}

QJsonObject contactJson(const Contact &contact)
{
    const QString name = contact.isRestricted ? restrictedMark : contact.familyName;
    return {{u"role"_s, jsonOf(contact.role)},
            {u"given_name"_s, jsonOf(contact.givenName)},
            {u"family_name"_s, jsonOf(name)},
            {u"email"_s, jsonOf(contact.email)},
            {u"phone"_s, jsonOf(contact.phone)},
            {u"job_title"_s, jsonOf(contact.jobTitle)},
            {u"service"_s, jsonOf(contact.service.value)},
            {u"read_at"_s, jsonOf(contact.readAt)}};
}

QList<OutputColumn> contactColumns()
{
    return {{u"role"_s, AccessWords::tr("Rôle"), Kind::Word, false, contactRoleTexts()},
            {u"given_name"_s, AccessWords::tr("Prénom")},
            {u"family_name"_s, AccessWords::tr("Nom")},
            {u"email"_s, AccessWords::tr("Courriel")},
            {u"phone"_s, AccessWords::tr("Téléphone")},
            {u"service"_s, AccessWords::tr("Origine")}};
}

QJsonObject habilitationJson(const Habilitation &habilitation)
{
    return {{u"number"_s, jsonOf(habilitation.number)},
            {u"request_number"_s, jsonOf(habilitation.requestNumber)},
            {u"api"_s, jsonOf(habilitation.api.value)},
            {u"definition"_s, jsonOf(habilitation.definition)},
            {u"environment"_s, environmentWord(habilitation.environment)},
            {u"state"_s, habilitationStateWord(habilitation.state)},
            {u"title"_s, jsonOf(habilitation.title)},
            {u"submitted_on"_s, jsonOf(habilitation.submittedOn)},
            {u"validated_on"_s, jsonOf(habilitation.validatedOn)},
            {u"asked_quota_per_minute"_s, numberOrNull(habilitation.askedQuotaPerMinute)},
            {u"homologation_from"_s, jsonOf(habilitation.homologationFrom)},
            {u"homologation_until"_s, jsonOf(habilitation.homologationUntil)},
            {u"homologation_authority"_s, jsonOf(habilitation.homologationAuthority)},
            {u"scopes"_s, jsonOf(habilitation.scopes)},
            {u"service"_s, jsonOf(habilitation.service.value)},
            {u"read_at"_s, jsonOf(habilitation.readAt)}};
}

QList<OutputColumn> habilitationColumns()
{
    return {{u"number"_s, AccessWords::tr("DataPass")},
            {u"api"_s, AccessWords::tr("API")},
            {u"environment"_s, AccessWords::tr("Environnement"), Kind::Word, false, environmentTexts()},
            {u"validated_on"_s, AccessWords::tr("Validée le"), Kind::Date},
            {u"homologation_until"_s, AccessWords::tr("Homologation jusqu’au"), Kind::Date},
            {u"state"_s, AccessWords::tr("État"), Kind::Word, false, habilitationStateTexts()}};
}

QJsonObject applicationJson(const Application &application)
{
    return {{u"id"_s, application.id.value},
            {u"name"_s, jsonOf(application.name)},
            {u"owner"_s, jsonOf(application.owner)},
            {u"datapass"_s, jsonOf(application.datapassNumber)},
            {u"contact_email"_s, jsonOf(application.contactEmail)},
            {u"state_text"_s, jsonOf(application.stateText)},
            {u"service"_s, jsonOf(application.service.value)},
            {u"read_at"_s, jsonOf(application.readAt)}};
}

QList<OutputColumn> applicationColumns()
{
    return {{u"id"_s, AccessWords::tr("Id"), Kind::Number},
            {u"name"_s, AccessWords::tr("Application")},
            {u"datapass"_s, AccessWords::tr("DataPass")},
            {u"service"_s, AccessWords::tr("Service")},
            {u"state_text"_s, AccessWords::tr("État")}};
}

QJsonObject subscriptionJson(const Subscription &subscription)
{
    return {{u"api"_s, jsonOf(subscription.api.value)},
            {u"api_name"_s, jsonOf(subscription.apiName)},
            {u"plan"_s, jsonOf(subscription.plan)},
            {u"quota_per_minute"_s, numberOrNull(subscription.quotaPerMinute)},
            {u"state"_s, subscriptionStateWord(subscription.state)},
            {u"service"_s, jsonOf(subscription.service.value)},
            {u"read_at"_s, jsonOf(subscription.readAt)}};
}

QList<OutputColumn> subscriptionColumns()
{
    return {{u"api"_s, AccessWords::tr("API")},
            {u"api_name"_s, AccessWords::tr("Nom sur la plateforme")},
            {u"plan"_s, AccessWords::tr("Formule")},
            {u"quota_per_minute"_s, AccessWords::tr("Appels par minute"), Kind::Number},
            {u"state"_s, AccessWords::tr("État"), Kind::Word, false, subscriptionStateTexts()}};
}

QJsonObject credentialJson(const Credential &credential)
{
    return {{u"id"_s, credential.id.value},
            {u"service"_s, jsonOf(credential.service.value)},
            {u"apis"_s, jsonOf(codesOf(credential.apis))},
            {u"environment"_s, environmentWord(credential.environment)},
            {u"kind"_s, credentialKindWord(credential.kind)},
            {u"client_id"_s, jsonOf(credential.clientId)},
            {u"fingerprint"_s, jsonOf(credential.fingerprint)},
            {u"last_four"_s, jsonOf(credential.lastFour)},
            {u"issued_on"_s, jsonOf(credential.issuedOn)},
            {u"expires_on"_s, jsonOf(credential.expiresOn)},
            {u"last_used_at"_s, jsonOf(credential.lastUsedAt)},
            {u"scopes"_s, jsonOf(credential.scopes)},
            {u"state"_s, credentialStateWord(credential.state)},
            {u"datapass"_s, jsonOf(credential.datapassNumber)},
            {u"read_at"_s, jsonOf(credential.readAt)}};
}

QList<OutputColumn> credentialColumns()
{
    return {{u"id"_s, AccessWords::tr("Id"), Kind::Number},
            {u"apis"_s, AccessWords::tr("API"), Kind::List},
            {u"environment"_s, AccessWords::tr("Environnement"), Kind::Word, false, environmentTexts()},
            {u"kind"_s, AccessWords::tr("Genre"), Kind::Word, false, credentialKindTexts()},
            {u"last_four"_s, AccessWords::tr("Fin")},
            {u"expires_on"_s, AccessWords::tr("Expire le"), Kind::Date},
            {u"state"_s, AccessWords::tr("État"), Kind::Word, false, credentialStateTexts()}};
}

} // namespace vigie

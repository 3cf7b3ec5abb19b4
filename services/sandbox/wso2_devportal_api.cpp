// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/wso2_business_plans.h"
#include "services/sandbox/wso2_rest_apis.h"

namespace vigie::sandbox {

namespace {

QString keyTypeOf(bool production) { return production ? QStringLiteral("PRODUCTION") : QStringLiteral("SANDBOX"); }

QString timeText(const QDateTime &at) { return at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")); }

QJsonObject attributesOf(const Application &application)
{
    QJsonObject attributes;
    const auto add = [&attributes](const char *name, const QString &value) {
        if (!value.isEmpty())
            attributes.insert(QLatin1String(name), value);
    };
    add("datapass", application.datapassNumber);
    add("siret", application.siret);
    add("organisme", application.body);
    add("contact_technique", application.contact);
    return attributes;
}

QJsonObject applicationJson(const Platform &data, int row)
{
    const Application &application = data.applications.at(row);
    return {{QStringLiteral("applicationId"), application.id},
            {QStringLiteral("name"), application.name},
            {QStringLiteral("throttlingPolicy"), application.policy},
            {QStringLiteral("description"), QString()},
            {QStringLiteral("status"), application.status},
            {QStringLiteral("groups"), QJsonArray{QStringLiteral("bas")}},
            {QStringLiteral("subscriptionCount"), application.subscriptions.size()},
            {QStringLiteral("attributes"), attributesOf(application)},
            {QStringLiteral("owner"), application.owner}};
}

Answer applications(const Wso2Platform &platform, const RestRequest &rest)
{
    QList<int> rows;
    for (int row = 0; row < platform.data().applications.size(); ++row) {
        if (!platform.isDeleted(row) && !platform.isSomebodyElses(row))
            rows.append(row);
    }
    return wso2List(wso2Slice(rest.request, platform.faults()), rows, platform.faults(),
                    QStringLiteral("/applications"), [&](int row) { return applicationJson(platform.data(), row); });
}

QJsonArray secretsJson(const Wso2Platform &platform, int key)
{
    if (!platform.hasSecret(key))
        return {};
    const QString shown = QStringLiteral("***") + QString::fromLatin1(platform.secretOfKey(key).last(3));
    return {QJsonObject{{QStringLiteral("secretId"), QStringLiteral("sec_") + platform.data().keys.at(key).id.left(8)},
                        {QStringLiteral("secretValue"), shown},
                        {QStringLiteral("additionalProperties"), QJsonObject{}}}};
}

QJsonObject keyJson(const Wso2Platform &platform, int row)
{
    const OauthKey &key = platform.data().keys.at(row);
    QJsonObject json{
        {QStringLiteral("keyMappingId"), key.id},
        {QStringLiteral("keyManager"), QStringLiteral("Resident Key Manager")},
        {QStringLiteral("consumerKey"), key.consumerKey},
        {QStringLiteral("supportedGrantTypes"), QJsonArray{QStringLiteral("client_credentials")}},
        {QStringLiteral("callbackUrl"), QString()},
        {QStringLiteral("keyState"), key.approved ? QStringLiteral("APPROVED") : QStringLiteral("CREATED")},
        {QStringLiteral("keyType"), keyTypeOf(key.production)},
        {QStringLiteral("mode"), QStringLiteral("CREATED")},
        {QStringLiteral("groupId"), QStringLiteral("bas")},
        {QStringLiteral("additionalProperties"), QJsonObject{}}};
    if (platform.hasSecret(row))
        json.insert(QStringLiteral("consumerSecret"), QString::fromLatin1(platform.secretOfKey(row)));
    if (platform.version().hasManySecrets())
        json.insert(QStringLiteral("consumerSecrets"), secretsJson(platform, row));
    return json;
}

Answer plainList(const QJsonArray &list)
{
    return listAnswer(QJsonObject{{QStringLiteral("count"), list.size()}, {QStringLiteral("list"), list}});
}

Answer generateToken(Wso2Platform &platform, int key, const RestRequest &rest)
{
    const QJsonObject body = rest.request.json();
    if (!platform.hasSecret(key)
        || body.value(QStringLiteral("consumerSecret")).toString().toLatin1() != platform.secretOfKey(key))
        return wso2Problem(400, 901409, QStringLiteral("Bad Request"), QStringLiteral("Invalid consumer secret"));
    const int seconds = body.value(QStringLiteral("validityPeriod")).toInt(3600);
    const QByteArray value = platform.issue({.key = key, .clientId = platform.data().keys.at(key).consumerKey},
                                            seconds);
    return jsonAnswer({{QStringLiteral("accessToken"), QString::fromLatin1(value)},
                       {QStringLiteral("tokenScopes"), QJsonArray{QStringLiteral("default")}},
                       {QStringLiteral("validityTime"), seconds}});
}

Answer renewedSecret(Wso2Platform &platform, int key)
{
    platform.renewSecret(key, false);
    return jsonAnswer({{QStringLiteral("consumerKey"), platform.data().keys.at(key).consumerKey},
                       {QStringLiteral("consumerSecret"), QString::fromLatin1(platform.secretOfKey(key))}});
}

Answer revokedSecret(Wso2Platform &platform, int key, const RestRequest &rest)
{
    const QString id = rest.request.json().value(QStringLiteral("secretId")).toString();
    const QJsonArray secrets = secretsJson(platform, key);
    if (secrets.isEmpty() || secrets.at(0).toObject().value(QStringLiteral("secretId")).toString() != id)
        return wso2NotFound();
    platform.renewSecret(key, true);
    return {.status = 204};
}

//! `applications/{id}/oauth-keys/…`
Answer oauthKeys(Wso2Platform &platform, int application, const RestRequest &rest)
{
    if (rest.path.size() == 3) {
        QJsonArray list;
        for (const int key : platform.data().applications.at(application).keys)
            list.append(keyJson(platform, key));
        return plainList(list);
    }
    const int key = platform.key(rest.path.at(3));
    if (key < 0 || platform.data().keys.at(key).application != application)
        return wso2NotFound();
    const QString verb = rest.path.value(4);
    if (verb.isEmpty())
        return jsonAnswer(keyJson(platform, key));
    if (verb == QLatin1String("generate-token"))
        return generateToken(platform, key, rest);
    if (verb == QLatin1String("regenerate-secret"))
        return renewedSecret(platform, key);
    if (verb == QLatin1String("secrets") && platform.version().hasManySecrets())
        return plainList(secretsJson(platform, key));
    if (verb == QLatin1String("revoke-secret") && platform.version().hasManySecrets())
        return revokedSecret(platform, key, rest);
    return wso2NotFound();
}

Answer apiKeyList(const Wso2Platform &platform, int application, bool production)
{
    QJsonArray list;
    for (const int row : platform.data().applications.at(application).apiKeys) {
        const ApiKey &key = platform.data().apiKeys.at(row);
        if (key.production != production || platform.isRevoked(row))
            continue;
        QJsonObject json{{QStringLiteral("keyUUID"), key.id},
                         {QStringLiteral("keyName"), key.name},
                         {QStringLiteral("issuedOn"), timeText(key.issuedAt)},
                         {QStringLiteral("validityPeriod"), key.validitySeconds}};
        if (key.lastUsedAt.isValid())
            json.insert(QStringLiteral("lastUsed"), timeText(key.lastUsedAt));
        list.append(json);
    }
    return plainList(list);
}

Answer revokeApiKey(Wso2Platform &platform, int application, const RestRequest &rest)
{
    const QJsonObject body = rest.request.json();
    int found = -1;
    if (platform.version().listsApiKeys()) {
        found = platform.apiKey(body.value(QStringLiteral("keyUUID")).toString());
    } else {
        const QByteArray value = body.value(QStringLiteral("apikey")).toString().toLatin1();
        for (const int row : platform.data().applications.at(application).apiKeys) {
            if (platform.valueOfApiKey(row) == value)
                found = row;
        }
    }
    if (found < 0 || platform.data().apiKeys.at(found).application != application)
        return wso2Problem(400, 400, QStringLiteral("Bad Request"), QStringLiteral("No such API key"));
    platform.revokeApiKey(found);
    return {.status = 200};
}

//! `applications/{id}/api-keys/{keyType}…`
Answer apiKeys(Wso2Platform &platform, int application, const RestRequest &rest)
{
    const bool production = rest.path.value(3) == QLatin1String("PRODUCTION");
    if (rest.path.size() == 4 && rest.request.is("GET") && platform.version().listsApiKeys())
        return apiKeyList(platform, application, production);
    if (rest.path.value(4) == QLatin1String("revoke") && rest.request.is("POST"))
        return revokeApiKey(platform, application, rest);
    return wso2NotFound();
}

QJsonObject subscriptionJson(const Platform &data, int row)
{
    const Subscription &subscription = data.subscriptions.at(row);
    return {{QStringLiteral("subscriptionId"), subscription.id},
            {QStringLiteral("applicationId"), data.applications.at(subscription.application).id},
            {QStringLiteral("apiId"), data.apis.at(subscription.api).id},
            {QStringLiteral("throttlingPolicy"), subscription.plan},
            {QStringLiteral("requestedThrottlingPolicy"), subscription.plan},
            {QStringLiteral("status"), subscription.state}};
}

//! `subscriptions?applicationId=…`
Answer subscriptions(const Wso2Platform &platform, const RestRequest &rest)
{
    const int application = platform.application(rest.request.parameter("applicationId"));
    if (application < 0 || platform.isDeleted(application))
        return wso2NotFound();
    return wso2List(wso2Slice(rest.request, platform.faults()),
                    platform.data().applications.at(application).subscriptions, platform.faults(),
                    QStringLiteral("/subscriptions"), [&](int row) { return subscriptionJson(platform.data(), row); });
}

//! `subscriptions/{id}`. A plan that it does not know is left aside without a word, as by the real one.
Answer oneSubscription(Wso2Platform &platform, const RestRequest &rest)
{
    const int row = platform.subscription(rest.path.at(1));
    const int application = row < 0 ? -1 : platform.data().subscriptions.at(row).application;
    if (row < 0 || platform.isDeleted(application))
        return wso2NotFound();
    if (platform.isSomebodyElses(application))
        return wso2Problem(403, 901407, QStringLiteral("Forbidden"),
                           QStringLiteral("You don't have permission to access the subscription"));
    if (rest.request.is("PUT")) {
        const QString plan = rest.request.json().value(QStringLiteral("requestedThrottlingPolicy")).toString();
        const int api = platform.data().subscriptions.at(row).api;
        if (plansOfferedBy(platform.data().apis.at(api).code).contains(plan))
            platform.setPlan(row, plan);
    }
    return jsonAnswer(subscriptionJson(platform.data(), row));
}

} // namespace

Answer devportalAnswer(Wso2Platform &platform, const RestRequest &rest, const QStringList &scopes)
{
    if (rest.is("GET", {QStringLiteral("settings")}))
        return jsonAnswer({{QStringLiteral("grantTypes"), QJsonArray{QStringLiteral("client_credentials")}},
                           {QStringLiteral("scopes"), QJsonArray{}},
                           {QStringLiteral("applicationSharingEnabled"), true}});
    if (!scopes.contains(QStringLiteral("apim:app_manage")) && !scopes.contains(QStringLiteral("apim:subscribe")))
        return wso2Problem(403, 900910, QStringLiteral("Forbidden"),
                           QStringLiteral("The access token does not allow you to access the requested resource"));
    if (rest.is("GET", {QStringLiteral("subscriptions")}))
        return subscriptions(platform, rest);
    if (rest.path.value(0) == QLatin1String("subscriptions") && rest.path.size() == 2)
        return oneSubscription(platform, rest);
    if (rest.path.value(0) != QLatin1String("applications"))
        return wso2NotFound();
    if (rest.is("GET", {QStringLiteral("applications")}))
        return applications(platform, rest);
    const int application = platform.application(rest.path.value(1));
    if (application < 0 || platform.isDeleted(application))
        return wso2NotFound();
    if (platform.isSomebodyElses(application))
        return wso2Problem(403, 901404, QStringLiteral("Forbidden"),
                           QStringLiteral("You don't have permission to access the application"));
    const QString what = rest.path.value(2);
    if (what.isEmpty() && rest.request.is("GET"))
        return jsonAnswer(applicationJson(platform.data(), application));
    if (what == QLatin1String("oauth-keys"))
        return oauthKeys(platform, application, rest);
    if (what == QLatin1String("api-keys"))
        return apiKeys(platform, application, rest);
    return wso2NotFound();
}

} // namespace vigie::sandbox

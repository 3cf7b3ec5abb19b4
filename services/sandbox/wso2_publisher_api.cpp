// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/wso2_business_plans.h"
#include "services/sandbox/wso2_rest_apis.h"

#include <algorithm>

namespace vigie::sandbox {

namespace {

Answer unauthenticated()
{
    return wso2Problem(401, 900902, QStringLiteral("Unauthenticated request"),
                       QStringLiteral("The access token lacks a scope"));
}

Answer settings()
{
    return jsonAnswer({{QStringLiteral("devportalUrl"), QStringLiteral("http://127.0.0.1/devportal")},
                       {QStringLiteral("environment"), QJsonArray{}},
                       {QStringLiteral("gatewayTypes"), QJsonArray{QStringLiteral("Regular")}},
                       {QStringLiteral("scopes"), QJsonArray{}},
                       {QStringLiteral("docVisibilityEnabled"), false}});
}

Answer apis(const Wso2Platform &platform, const RestRequest &rest)
{
    QList<int> rows;
    for (int row = 0; row < platform.data().apis.size(); ++row)
        rows.append(row);
    return wso2List(wso2Slice(rest.request, platform.faults()), rows, platform.faults(), QStringLiteral("/apis"),
                    [&](int row) {
                        const Api &api = platform.data().apis.at(row);
                        return QJsonObject{{QStringLiteral("id"), api.id},
                                           {QStringLiteral("name"), api.name},
                                           {QStringLiteral("context"), api.context},
                                           {QStringLiteral("version"), api.version},
                                           {QStringLiteral("provider"), QStringLiteral("admin")},
                                           {QStringLiteral("type"), QStringLiteral("HTTP")},
                                           {QStringLiteral("lifeCycleStatus"), QStringLiteral("PUBLISHED")},
                                           {QStringLiteral("hasThumbnail"), false}};
                    });
}

Answer oneApi(const Wso2Platform &platform, const QString &id)
{
    for (const Api &api : platform.data().apis) {
        if (api.id == id)
            return jsonAnswer({{QStringLiteral("id"), api.id},
                               {QStringLiteral("name"), api.name},
                               {QStringLiteral("context"), api.context},
                               {QStringLiteral("version"), api.version},
                               {QStringLiteral("provider"), QStringLiteral("admin")},
                               {QStringLiteral("lifeCycleStatus"), QStringLiteral("PUBLISHED")},
                               {QStringLiteral("policies"), QJsonArray::fromStringList(plansOfferedBy(api.code))}});
    }
    return wso2NotFound();
}

QJsonObject subscriptionRow(const Platform &data, int row)
{
    const Subscription &subscription = data.subscriptions.at(row);
    const Application &application = data.applications.at(subscription.application);
    return {{QStringLiteral("subscriptionId"), subscription.id},
            {QStringLiteral("applicationInfo"),
             QJsonObject{{QStringLiteral("applicationId"), application.id},
                         {QStringLiteral("name"), application.name},
                         {QStringLiteral("subscriber"), application.owner},
                         {QStringLiteral("description"), QString()},
                         {QStringLiteral("subscriptionCount"), application.subscriptions.size()}}},
            {QStringLiteral("throttlingPolicy"), subscription.plan},
            {QStringLiteral("subscriptionStatus"), subscription.state}};
}

Answer subscriptions(const Wso2Platform &platform, const RestRequest &rest)
{
    const QString apiId = rest.request.parameter("apiId");
    QList<int> rows;
    for (int api = 0; api < platform.data().apis.size(); ++api) {
        if (!apiId.isEmpty() && platform.data().apis.at(api).id != apiId)
            continue;
        for (const int row : platform.subscriptionsOf(api)) {
            if (!platform.isDeleted(platform.data().subscriptions.at(row).application))
                rows.append(row);
        }
    }
    return wso2List(wso2Slice(rest.request, platform.faults()), rows, platform.faults(),
                    QStringLiteral("/subscriptions"), [&](int row) { return subscriptionRow(platform.data(), row); });
}

Answer changeState(Wso2Platform &platform, const RestRequest &rest, bool block)
{
    const int subscription = platform.subscription(rest.request.parameter("subscriptionId"));
    if (subscription < 0)
        return wso2NotFound();
    const QString wanted = block ? rest.request.parameter("blockState") : QStringLiteral("UNBLOCKED");
    if (wanted != QLatin1String("BLOCKED") && wanted != QLatin1String("PROD_ONLY_BLOCKED")
        && wanted != QLatin1String("UNBLOCKED"))
        return wso2Problem(400, 900967, QStringLiteral("Bad Request"), QStringLiteral("blockState"));
    platform.setSubscriptionState(subscription, wanted);
    return jsonAnswer(subscriptionRow(platform.data(), subscription));
}

Answer changePlan(Wso2Platform &platform, const RestRequest &rest)
{
    const int subscription = platform.subscription(rest.request.parameter("subscriptionId"));
    if (subscription < 0)
        return wso2NotFound();
    const QString plan = rest.request.parameter("businessPlan");
    const Subscription &changed = platform.data().subscriptions.at(subscription);
    if (!plansOfferedBy(platform.data().apis.at(changed.api).code).contains(plan))
        return wso2Problem(400, 902005, QStringLiteral("Bad Request"), QStringLiteral("Invalid business plan"));
    platform.setPlan(subscription, plan);
    return jsonAnswer(subscriptionRow(platform.data(), subscription));
}

} // namespace

Answer publisherAnswer(Wso2Platform &platform, const RestRequest &rest, const QStringList &scopes)
{
    const auto may = [&scopes](std::initializer_list<const char *> wanted) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&](const char *scope) { return scopes.contains(QLatin1String(scope)); });
    };
    const QString what = QStringLiteral("subscriptions");
    const bool mayView = may({"apim:subscription_view", "apim:subscription_manage"});
    const bool mayBlock = may({"apim:subscription_block", "apim:subscription_manage"});
    if (rest.is("GET", {QStringLiteral("settings")}))
        return settings();
    if (rest.is("GET", {QStringLiteral("apis")}))
        return may({"apim:api_view", "apim:api_manage"}) ? apis(platform, rest) : unauthenticated();
    if (rest.is("GET", {QStringLiteral("apis"), QStringLiteral("*")}))
        return may({"apim:api_view", "apim:api_manage"}) ? oneApi(platform, rest.path.at(1)) : unauthenticated();
    if (rest.is("GET", {what}))
        return mayView ? subscriptions(platform, rest) : unauthenticated();
    if (rest.is("POST", {what, QStringLiteral("block-subscription")}))
        return mayBlock ? changeState(platform, rest, true) : unauthenticated();
    if (rest.is("POST", {what, QStringLiteral("unblock-subscription")}))
        return mayBlock ? changeState(platform, rest, false) : unauthenticated();
    if (platform.version().changesPlans() && rest.is("POST", {what, QStringLiteral("change-business-plan")}))
        return may({"apim:subscription_manage"}) ? changePlan(platform, rest) : unauthenticated();
    return wso2NotFound();
}

} // namespace vigie::sandbox

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/wso2_business_plans.h"
#include "services/sandbox/wso2_rest_apis.h"

namespace vigie::sandbox {

namespace {

Answer forbidden()
{
    return wso2Problem(403, 900910, QStringLiteral("Forbidden"),
                       QStringLiteral("The access token does not allow you to access the requested resource"));
}

QJsonObject applicationRow(const Platform &data, int row)
{
    const Application &application = data.applications.at(row);
    return {{QStringLiteral("applicationId"), application.id},
            {QStringLiteral("name"), application.name},
            {QStringLiteral("owner"), application.owner},
            {QStringLiteral("status"), application.status},
            {QStringLiteral("groupId"), QString()}};
}

Answer applications(const Wso2Platform &platform, const RestRequest &rest)
{
    const QString user = rest.request.parameter("user");
    const QString name = rest.request.parameter("name");
    QList<int> rows;
    for (int row = 0; row < platform.data().applications.size(); ++row) {
        const Application &application = platform.data().applications.at(row);
        if (!platform.isDeleted(row) && application.owner.contains(user) && application.name.contains(name))
            rows.append(row);
    }
    return wso2List(wso2Slice(rest.request, platform.faults()), rows, platform.faults(),
                    QStringLiteral("/applications"), [&](int row) { return applicationRow(platform.data(), row); });
}

QJsonObject planJson(const BusinessPlan &plan, bool ofSubscriptions)
{
    const QString name = QLatin1String(plan.name);
    const QJsonObject count{{QStringLiteral("timeUnit"), QLatin1String(plan.unit)},
                            {QStringLiteral("unitTime"), 1},
                            {QStringLiteral("requestCount"), plan.count}};
    QJsonObject json{
        {QStringLiteral("policyId"), name},
        {QStringLiteral("policyName"), name},
        {QStringLiteral("displayName"), name},
        {QStringLiteral("description"), QStringLiteral("Plan fictif")},
        {QStringLiteral("isDeployed"), true},
        {QStringLiteral("type"),
         ofSubscriptions ? QStringLiteral("SubscriptionThrottlePolicy") : QStringLiteral("ApplicationThrottlePolicy")}};
    json.insert(QStringLiteral("defaultLimit"),
                QJsonObject{{QStringLiteral("type"), QStringLiteral("REQUESTCOUNTLIMIT")},
                            {QStringLiteral("requestCount"), count}});
    return json;
}

Answer policies(bool ofSubscriptions)
{
    QJsonArray list;
    for (const BusinessPlan &plan : businessPlans)
        list.append(planJson(plan, ofSubscriptions));
    return listAnswer(QJsonObject{{QStringLiteral("count"), list.size()}, {QStringLiteral("list"), list}});
}

QJsonObject denyJson(const DenyPolicy &policy)
{
    return {{QStringLiteral("conditionId"), policy.id},
            {QStringLiteral("conditionType"), policy.type},
            {QStringLiteral("conditionValue"), policy.value},
            {QStringLiteral("conditionStatus"), policy.active}};
}

Answer denyPolicies(Wso2Platform &platform, const RestRequest &rest)
{
    if (rest.request.is("POST")) {
        const QJsonObject body = rest.request.json();
        const QString type = body.value(QStringLiteral("conditionType")).toString();
        if (type.isEmpty())
            return wso2Problem(400, 400, QStringLiteral("Bad Request"));
        platform.addDenyPolicy(type, body.value(QStringLiteral("conditionValue")),
                               body.value(QStringLiteral("conditionStatus")).toBool(true));
        return jsonAnswer(denyJson(platform.denyPolicies().constLast()), 201);
    }
    QJsonArray list;
    for (const DenyPolicy &policy : platform.denyPolicies())
        list.append(denyJson(policy));
    return listAnswer(QJsonObject{{QStringLiteral("count"), list.size()}, {QStringLiteral("list"), list}});
}

Answer denyPolicy(Wso2Platform &platform, const RestRequest &rest)
{
    QList<DenyPolicy> &policies = platform.denyPolicies();
    for (qsizetype row = 0; row < policies.size(); ++row) {
        if (policies.at(row).id != rest.path.at(2))
            continue;
        if (rest.request.is("DELETE")) {
            policies.removeAt(row);
            return {.status = 200};
        }
        if (rest.request.is("PATCH")) {
            policies[row].active = rest.request.json().value(QStringLiteral("conditionStatus")).toBool();
            policies[row].changedAt = platform.now();
        }
        return jsonAnswer(denyJson(policies.at(row)));
    }
    return wso2NotFound();
}

Answer workflows(Wso2Platform &platform)
{
    QJsonArray list;
    for (const Workflow &workflow : platform.workflows()) {
        const QString at = workflow.createdAt.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
        list.append(QJsonObject{{QStringLiteral("workflowType"), workflow.type},
                                {QStringLiteral("workflowStatus"), QStringLiteral("CREATED")},
                                {QStringLiteral("createdTime"), at},
                                {QStringLiteral("updatedTime"), at},
                                {QStringLiteral("referenceId"), workflow.id},
                                {QStringLiteral("properties"), QJsonObject{}},
                                {QStringLiteral("description"), workflow.description}});
    }
    return listAnswer(QJsonObject{{QStringLiteral("count"), list.size()},
                                  {QStringLiteral("next"), QString()},
                                  {QStringLiteral("previous"), QString()},
                                  {QStringLiteral("list"), list}});
}

Answer finishWorkflow(Wso2Platform &platform, const RestRequest &rest)
{
    const QString id = rest.request.parameter("workflowReferenceId");
    const QString status = rest.request.json().value(QStringLiteral("status")).toString();
    platform.finishWorkflow(id, status == QLatin1String("APPROVED"));
    return jsonAnswer({{QStringLiteral("status"), status}});
}

Answer changedApplication(Wso2Platform &platform, const RestRequest &rest)
{
    const int application = platform.application(rest.path.at(1));
    if (application < 0 || platform.isDeleted(application))
        return wso2NotFound();
    if (rest.path.size() == 3) {
        platform.setOwner(application, rest.request.parameter("owner"));
        return {.status = 200};
    }
    platform.remove(application);
    return {.status = 200};
}

} // namespace

Answer adminAnswer(Wso2Platform &platform, const RestRequest &rest, const QStringList &scopes)
{
    const auto may = [&scopes](const char *scope) {
        return scopes.contains(QStringLiteral("apim:admin")) || scopes.contains(QLatin1String(scope));
    };
    const QString throttling = QStringLiteral("throttling");
    if (rest.is("GET", {QStringLiteral("settings")}))
        return jsonAnswer({{QStringLiteral("scopes"), QJsonArray::fromStringList(scopes)},
                           {QStringLiteral("keyManagerConfiguration"), QJsonArray{}},
                           {QStringLiteral("analyticsEnabled"), false}});
    if (rest.is("GET", {QStringLiteral("applications")}))
        return may("apim:app_owner_change") ? applications(platform, rest) : forbidden();
    if (rest.is("DELETE", {QStringLiteral("applications"), QStringLiteral("*")})
        || rest.is("POST", {QStringLiteral("applications"), QStringLiteral("*"), QStringLiteral("change-owner")}))
        return may("apim:app_owner_change") ? changedApplication(platform, rest) : forbidden();
    if (rest.is("GET", {throttling, QStringLiteral("policies"), QStringLiteral("*")}))
        return may("apim:tier_view") ? policies(rest.path.at(2) == QLatin1String("subscription")) : forbidden();
    if (rest.path.value(1) == QLatin1String("deny-policies") && rest.path.size() == 2)
        return may(rest.request.is("GET") ? "apim:bl_view" : "apim:bl_manage") ? denyPolicies(platform, rest)
                                                                               : forbidden();
    if (rest.path.value(1) == QLatin1String("deny-policy") && rest.path.size() == 3)
        return may(rest.request.is("GET") ? "apim:bl_view" : "apim:bl_manage") ? denyPolicy(platform, rest)
                                                                               : forbidden();
    if (rest.is("GET", {QStringLiteral("workflows")}))
        return may("apim:api_workflow_view") ? workflows(platform) : forbidden();
    if (rest.is("POST", {QStringLiteral("workflows"), QStringLiteral("update-workflow-status")}))
        return may("apim:api_workflow_approve") ? finishWorkflow(platform, rest) : forbidden();
    return wso2NotFound();
}

} // namespace vigie::sandbox

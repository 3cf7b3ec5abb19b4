// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/wso2/wso2_plans.h"

#include "services/connectors/always.h"
#include "services/connectors/json_reading.h"
#include "services/connectors/paged_reading.h"
#include "services/connectors/wso2/wso2_actions.h"
#include "services/connectors/wso2/wso2_parsing.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace vigie {

namespace {

constexpr int rowsPerPage = 500;

QString percent(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

QUrl portalUrl(const Wso2Session &session, const Subscription &subscription)
{
    return session.devportal(QStringLiteral("/subscriptions/") + percent(subscription.remoteId));
}

ListRequest listOf(const QUrl &url, const Paging &paging, const QString &identity)
{
    return {.url = url, .paging = paging, .identity = [identity](const QJsonObject &row) {
                return textIn(row.value(identity));
            }};
}

QList<UsagePlan> plansIn(const QList<QJsonObject> &rows, const QStringList &offered)
{
    QList<UsagePlan> plans;
    for (const QJsonObject &row : rows) {
        const UsagePlan plan{.name = textIn(row.value(QLatin1String("policyName"))),
                             .perMinute = quotaPerMinuteIn(row)};
        if (!plan.name.isEmpty() && (offered.isEmpty() || offered.contains(plan.name)))
            plans.append(plan);
    }
    std::stable_sort(plans.begin(), plans.end(), [](const UsagePlan &left, const UsagePlan &right) {
        constexpr int noLimit = std::numeric_limits<int>::max();
        return left.perMinute.value_or(noLimit) < right.perMinute.value_or(noLimit);
    });
    return plans;
}

//! The names of the plans that an API offers; none where it may not be read.
Future<QStringList> offeredBy(Wso2Session &session, const QString &apiId, std::stop_token stop)
{
    const QUrl url = session.publisher(QStringLiteral("/apis/") + percent(apiId));
    return mapped(session.send({.url = url, .expectedStatuses = {401, 403, 404}}, std::move(stop)),
                  [](const HttpReply &reply) -> Result<QStringList> {
                      const QJsonObject body = objectIn(reply).value_or(QJsonObject{});
                      return textsIn(body.value(QLatin1String("policies")));
                  });
}

ActionAnswer answerTo(const HttpReply &reply, const Wso2Session &session)
{
    constexpr int waitsForApproval = 202;
    const Wso2Delay delay = delayOf(session.address(), Verb::ChangePlan, CredentialKind::OauthClient);
    const QString state = textIn(objectIn(reply).value_or(QJsonObject{}).value(QLatin1String("status")));
    const bool waits = reply.status == waitsForApproval || state == QLatin1String("TIER_UPDATE_PENDING");
    return {.status = reply.status,
            .words = QStringLiteral("HTTP %1").arg(reply.status),
            .delay = delay.length,
            .delayReason = waits ? DelayReason::Workflow : delay.reason};
}

//! Reads the whole representation, and writes it back with the plan that is asked for.
Future<ActionAnswer> changeThroughPortal(Wso2Session &session, const ActionRequest &request, std::stop_token stop)
{
    const QUrl url = portalUrl(session, request.subscriptions.first());
    return andThen(session.send({.url = url}, stop), &session, [&session, url, request, stop](const HttpReply &reply) {
        Result<QJsonObject> body = objectIn(reply);
        if (!body)
            return failed<ActionAnswer>(body.error());
        body->insert(QStringLiteral("requestedThrottlingPolicy"), request.plan);
        HttpRequest change{.method = HttpMethod::Put, .url = url};
        change.contentType = "application/json";
        change.body = QJsonDocument(*body).toJson(QJsonDocument::Compact);
        return mapped(
            session.send(std::move(change), stop),
            [&session](const HttpReply &answer) -> Result<ActionAnswer> { return answerTo(answer, session); });
    });
}

} // namespace

Future<QList<UsagePlan>> wso2Plans(Wso2Session &session, const Subscription &subscription, std::stop_token stop)
{
    return andThen(session.open(stop), &session, [&session, subscription, stop](Done) {
        return andThen(
            offeredBy(session, subscription.apiRemoteId, stop), &session, [&session, stop](const QStringList &offered) {
                const ListRequest request = listOf(session.admin(QStringLiteral("/throttling/policies/subscription")),
                                                   Paging::nothing(QStringLiteral("list")),
                                                   QStringLiteral("policyName"));
                return mapped(listed(&session, session.fetch(), request, {}, stop),
                              [offered](const Listing &listing) -> Result<QList<UsagePlan>> {
                                  if (listing.error)
                                      return failure(*listing.error);
                                  return plansIn(listing.rows, offered);
                              });
            });
    });
}

Future<ActionAnswer> changeWso2Plan(Wso2Session &session, const ActionRequest &request, std::stop_token stop)
{
    if (request.subscriptions.size() != 1 || request.plan.isEmpty())
        return failed<ActionAnswer>({.kind = Error::Kind::NoSuchObject, .subject = request.plan});
    if (!session.level().mayChangePlans())
        return changeThroughPortal(session, request, stop);
    QUrl url = session.publisher(QStringLiteral("/subscriptions/change-business-plan"));
    url.setQuery(QStringLiteral("subscriptionId=%1&businessPlan=%2")
                     .arg(percent(request.subscriptions.first().remoteId), percent(request.plan)));
    HttpRequest change{
        .method = HttpMethod::Post, .url = url, .repeat = Repeat::Always, .expectedStatuses = {404, 405}};
    return andThen(session.send(std::move(change), stop), &session, [&session, request, stop](const HttpReply &reply) {
        // No such resource in 4.2 and 4.3; from then on no such subscription, which the portal will say too.
        const bool isMissing = reply.status == 404 || reply.status == 405;
        return isMissing ? changeThroughPortal(session, request, stop)
                         : settled<ActionAnswer>(answerTo(reply, session));
    });
}

Future<QString> wso2PlanOf(Wso2Session &session, const Subscription &subscription, std::stop_token stop)
{
    const auto plan = [](const QJsonObject &row) { return textIn(row.value(QLatin1String("throttlingPolicy"))); };
    auto asked = session.send({.url = portalUrl(session, subscription), .expectedStatuses = {403, 404}}, stop);
    return andThen(std::move(asked), &session, [&session, subscription, stop, plan](const HttpReply &reply) {
        if (reply.status == 200) {
            const Result<QJsonObject> body = objectIn(reply);
            return body ? settled<QString>(plan(*body)) : failed<QString>(body.error());
        }
        // An application of others: the publisher lists it with all those of the API.
        QUrl url = session.publisher(QStringLiteral("/subscriptions"));
        url.setQuery(QStringLiteral("apiId=") + percent(subscription.apiRemoteId));
        const ListRequest request = listOf(url, Paging::limitOffsetTotal(rowsPerPage),
                                           QStringLiteral("subscriptionId"));
        return mapped(listed(&session, session.fetch(), request, {}, stop),
                      [subscription, plan](const Listing &listing) -> Result<QString> {
                          for (const QJsonObject &row : listing.rows) {
                              if (textIn(row.value(QLatin1String("subscriptionId"))) == subscription.remoteId)
                                  return plan(row);
                          }
                          if (listing.error)
                              return failure(*listing.error);
                          return QString();
                      });
    });
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/wso2_platform.h"

#include <QUuid>

#include <optional>

namespace vigie::sandbox {

namespace {

constexpr int invalidCredentials = 900901;
constexpr int invalidToken = 900902;
constexpr int noSubscription = 900908;
constexpr int blockedSubscription = 900907;
constexpr int deniedByPolicy = 900805;

QString freshId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace

std::optional<Wso2Version> Wso2Version::fromText(const QString &text)
{
    bool isNumber = false;
    const int minor = text.startsWith(QLatin1String("4.")) ? text.mid(2).toInt(&isNumber) : -1;
    if (!isNumber || minor < 0 || minor > 7)
        return std::nullopt;
    Wso2Version version{.minor = minor};
    if (minor < 2) {
        version.admin = minor == 0 ? QStringLiteral("v2") : QStringLiteral("v3");
        version.publisher = version.admin;
        version.devportal = QStringLiteral("v2");
    }
    return version;
}

Wso2Platform::Wso2Platform(Platform platform, Wso2Version version, Vault &vault, FaultSet faults, Clock clock,
                           std::chrono::milliseconds propagation)
    : m_data(std::move(platform))
    , m_version(std::move(version))
    , m_vault(vault)
    , m_faults(std::move(faults))
    , m_clock(std::move(clock))
    , m_propagation(propagation)
{
    index();
}

void Wso2Platform::index()
{
    for (int row = 0; row < m_data.applications.size(); ++row)
        m_applications.insert(m_data.applications.at(row).id, row);
    for (int row = 0; row < m_data.keys.size(); ++row) {
        m_keys.insert(m_data.keys.at(row).id, row);
        m_consumers.insert(m_data.keys.at(row).consumerKey, row);
    }
    for (int row = 0; row < m_data.apiKeys.size(); ++row)
        m_apiKeys.insert(m_data.apiKeys.at(row).id, row);
    m_subscriptionsOfApi.resize(m_data.apis.size());
    for (int row = 0; row < m_data.subscriptions.size(); ++row) {
        const Subscription &subscription = m_data.subscriptions.at(row);
        m_subscriptions.insert(subscription.id, row);
        m_subscriptionsOfApi[subscription.api].append(row);
        if (subscription.state == QLatin1String("ON_HOLD")) {
            const QString name = m_data.applications.at(subscription.application).name;
            m_workflows.append({.id = QUuid::createUuidV5(QUuid(subscription.id), QStringLiteral("workflow"))
                                          .toString(QUuid::WithoutBraces),
                                .type = QStringLiteral("SUBSCRIPTION_CREATION"),
                                .description = QStringLiteral("Approve subscription of application [%1]").arg(name),
                                .subscription = row,
                                .createdAt = m_clock().addDays(-2)});
        }
    }
}

bool Wso2Platform::isSomebodyElses(int application) const
{
    const auto each = m_faults.valueOf(FaultKind::NotOwned);
    return each && *each > 0 && application % *each == 0;
}

QByteArray Wso2Platform::secretOfKey(int key) const
{
    return m_vault.secretOf(QStringLiteral("consumer/%1/%2").arg(m_data.keys.at(key).id).arg(m_generations.value(key)));
}

QByteArray Wso2Platform::valueOfApiKey(int apiKey) const
{
    const QString id = m_data.apiKeys.at(apiKey).id;
    return "eyJhbGciOiJSUzI1NiJ9." + id.toLatin1().toBase64(QByteArray::OmitTrailingEquals) + '.'
        + m_vault.secretOf(QStringLiteral("api-key/") + id);
}

QByteArray Wso2Platform::issue(AccessToken token, int seconds)
{
    const QByteArray value = m_vault.freshToken();
    token.issuedAt = now();
    token.expiresAt = token.issuedAt.addSecs(seconds);
    if (token.key >= 0)
        m_tokensOfKey.insert(token.key, value);
    m_tokens.insert(value, token);
    return value;
}

AccessToken *Wso2Platform::token(const QByteArray &value)
{
    const auto found = m_tokens.find(value);
    return found == m_tokens.end() ? nullptr : &*found;
}

void Wso2Platform::revoke(AccessToken &token) const
{
    if (!token.revokedAt.isValid())
        token.revokedAt = now();
}

void Wso2Platform::renewSecret(int key, bool withoutNew)
{
    ++m_generations[key];
    if (withoutNew)
        m_withoutSecret.insert(key);
    else
        m_withoutSecret.remove(key);
    const QList<QByteArray> issued = m_tokensOfKey.values(key);
    for (const QByteArray &value : issued)
        revoke(m_tokens[value]);
}

void Wso2Platform::revokeApiKey(int apiKey)
{
    if (!m_revokedApiKeys.contains(apiKey))
        m_revokedApiKeys.insert(apiKey, now());
}

void Wso2Platform::setSubscriptionState(int subscription, const QString &state)
{
    QString &current = m_data.subscriptions[subscription].state;
    m_changedSubscriptions.insert(subscription, {stateSeenByGateway(subscription), now()});
    current = state;
}

void Wso2Platform::remove(int application)
{
    m_deleted.insert(application);
    for (const int key : m_data.applications.at(application).keys)
        renewSecret(key, true);
    for (const int apiKey : m_data.applications.at(application).apiKeys)
        revokeApiKey(apiKey);
}

QString Wso2Platform::addDenyPolicy(const QString &type, const QJsonValue &value, bool active)
{
    m_denyPolicies.append({freshId(), type, value, active, now()});
    return m_denyPolicies.constLast().id;
}

void Wso2Platform::finishWorkflow(const QString &id, bool approved)
{
    for (qsizetype row = 0; row < m_workflows.size(); ++row) {
        if (m_workflows.at(row).id != id)
            continue;
        if (m_workflows.at(row).subscription >= 0) {
            setSubscriptionState(m_workflows.at(row).subscription,
                                 approved ? QStringLiteral("UNBLOCKED") : QStringLiteral("REJECTED"));
        }
        m_workflows.removeAt(row);
        return;
    }
}

bool Wso2Platform::hasReachedGateway(const QDateTime &changedAt) const
{
    return changedAt.isValid() && !m_faults.has(FaultKind::StillPasses)
        && changedAt.msecsTo(now()) >= m_propagation.count();
}

int Wso2Platform::applicationOfApiKey(const QByteArray &value, bool &production) const
{
    const QList<QByteArray> parts = value.split('.');
    const int found = parts.size() == 3 ? apiKey(QString::fromLatin1(QByteArray::fromBase64(parts.at(1)))) : -1;
    if (found < 0 || valueOfApiKey(found) != value)
        return -1;
    const ApiKey &key = m_data.apiKeys.at(found);
    if (key.validitySeconds >= 0 && key.issuedAt.addSecs(key.validitySeconds) <= now())
        return -1;
    production = key.production;
    return hasReachedGateway(m_revokedApiKeys.value(found)) ? -1 : key.application;
}

int Wso2Platform::applicationOfCall(const QByteArray &bearer, const QByteArray &apiKey, bool &production)
{
    if (!apiKey.isEmpty())
        return applicationOfApiKey(apiKey, production);
    const AccessToken *access = token(bearer);
    if (!access || access->key < 0 || access->expiresAt <= now() || hasReachedGateway(access->revokedAt))
        return -1;
    production = m_data.keys.at(access->key).production;
    return m_data.keys.at(access->key).application;
}

QString Wso2Platform::stateSeenByGateway(int subscription) const
{
    const auto change = m_changedSubscriptions.constFind(subscription);
    if (change == m_changedSubscriptions.cend() || hasReachedGateway(change->at))
        return m_data.subscriptions.at(subscription).state;
    return change->before;
}

bool Wso2Platform::isDenied(int application) const
{
    const Application &who = m_data.applications.at(application);
    const QString called = who.owner + u':' + who.name;
    for (const DenyPolicy &policy : m_denyPolicies) {
        if (policy.type == QLatin1String("APPLICATION") && policy.active && policy.value.toString() == called
            && hasReachedGateway(policy.changedAt))
            return true;
    }
    return false;
}

int Wso2Platform::refusalOf(const QByteArray &bearer, const QByteArray &apiKey, const QString &context)
{
    if (bearer.isEmpty() && apiKey.isEmpty())
        return invalidToken;
    bool production = true;
    const int application = applicationOfCall(bearer, apiKey, production);
    if (application < 0)
        return invalidCredentials;
    if (isDenied(application))
        return deniedByPolicy;
    for (const int row : m_data.applications.at(application).subscriptions) {
        if (m_data.apis.at(m_data.subscriptions.at(row).api).context != context)
            continue;
        const QString state = stateSeenByGateway(row);
        if (state == QLatin1String("UNBLOCKED") || state == QLatin1String("TIER_UPDATE_PENDING"))
            return 0;
        if (state == QLatin1String("PROD_ONLY_BLOCKED"))
            return production ? blockedSubscription : 0;
        return state == QLatin1String("BLOCKED") ? blockedSubscription : noSubscription;
    }
    return noSubscription;
}

} // namespace vigie::sandbox

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/faults.h"
#include "services/sandbox/vault.h"
#include "services/sandbox/world.h"

#include <QHash>
#include <QJsonValue>
#include <QSet>

#include <chrono>
#include <functional>
#include <optional>

namespace vigie::sandbox {

using Clock = std::function<QDateTime()>;

//! What a minor version of WSO2 API Manager 4 has.
struct Wso2Version {
    int minor{5};
    QString admin{QStringLiteral("v4")};
    QString publisher{QStringLiteral("v4")};
    QString devportal{QStringLiteral("v3")};

    //! `4.0` to `4.7`; nothing for any other.
    [[nodiscard]] static std::optional<Wso2Version> fromText(const QString &text);
    [[nodiscard]] bool listsApiKeys() const { return minor >= 7; }
    //! wso2/api-manager #2923
    [[nodiscard]] bool changesPlans() const { return minor >= 4; }
    [[nodiscard]] bool hasManySecrets() const { return minor >= 7; }
    [[nodiscard]] QString text() const { return QStringLiteral("4.%1").arg(minor); }
};

struct DenyPolicy {
    QString id{};
    QString type{};
    QJsonValue value{};
    bool active{true};
    QDateTime changedAt{};
};

struct Workflow {
    QString id{};
    QString type{};
    QString description{};
    int subscription{-1};
    QDateTime createdAt{};
};

//! An access token, of a partner's client or of a client of the platform's own REST APIs.
struct AccessToken {
    int key{-1}; //!< of a partner; -1: of a REST client
    QString clientId{};
    QStringList scopes{};
    QDateTime issuedAt{};
    QDateTime expiresAt{};
    QDateTime revokedAt{};
    int requestsLeft{-1};
};

//! The state of one WSO2 API Manager, and what its gateway makes of it: a change reaches the gateway only after
//! the propagation delay, as in a real cluster.
class Wso2Platform
{
public:
    Wso2Platform(Platform platform, Wso2Version version, Vault &vault, FaultSet faults, Clock clock,
                 std::chrono::milliseconds propagation);

    [[nodiscard]] const Platform &data() const { return m_data; }
    [[nodiscard]] const Wso2Version &version() const { return m_version; }
    [[nodiscard]] const FaultSet &faults() const { return m_faults; }
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    [[nodiscard]] const QList<int> &subscriptionsOf(int api) const { return m_subscriptionsOfApi.at(api); }

    // -1 for an unknown id
    [[nodiscard]] int application(const QString &id) const { return m_applications.value(id, -1); }
    [[nodiscard]] int subscription(const QString &id) const { return m_subscriptions.value(id, -1); }
    [[nodiscard]] int key(const QString &id) const { return m_keys.value(id, -1); }
    [[nodiscard]] int keyOfConsumer(const QString &consumerKey) const { return m_consumers.value(consumerKey, -1); }
    [[nodiscard]] int apiKey(const QString &id) const { return m_apiKeys.value(id, -1); }
    [[nodiscard]] bool isDeleted(int application) const { return m_deleted.contains(application); }
    [[nodiscard]] bool isSomebodyElses(int application) const;

    [[nodiscard]] QByteArray secretOfKey(int key) const;
    //! Empty once revoked (4.7).
    [[nodiscard]] bool hasSecret(int key) const { return !m_withoutSecret.contains(key); }
    [[nodiscard]] QByteArray valueOfApiKey(int apiKey) const;
    [[nodiscard]] bool isRevoked(int apiKey) const { return m_revokedApiKeys.contains(apiKey); }

    QByteArray issue(AccessToken token, int seconds);
    [[nodiscard]] AccessToken *token(const QByteArray &value);
    void revoke(AccessToken &token) const;
    //! A new secret, or with `withoutNew` none; the tokens issued before are retired.
    void renewSecret(int key, bool withoutNew);
    void revokeApiKey(int apiKey);
    void setSubscriptionState(int subscription, const QString &state);
    void setPlan(int subscription, const QString &plan) { m_data.subscriptions[subscription].plan = plan; }
    void setOwner(int application, const QString &owner) { m_data.applications[application].owner = owner; }
    void remove(int application);
    QString addDenyPolicy(const QString &type, const QJsonValue &value, bool active);
    [[nodiscard]] QList<DenyPolicy> &denyPolicies() { return m_denyPolicies; }
    [[nodiscard]] QList<Workflow> &workflows() { return m_workflows; }
    void finishWorkflow(const QString &id, bool approved);

    //! What the gateway says to a call: 0 for yes, else its code (900901…).
    [[nodiscard]] int refusalOf(const QByteArray &bearer, const QByteArray &apiKey, const QString &context);

private:
    [[nodiscard]] bool hasReachedGateway(const QDateTime &changedAt) const;
    [[nodiscard]] int applicationOfCall(const QByteArray &bearer, const QByteArray &apiKey, bool &production);
    [[nodiscard]] int applicationOfApiKey(const QByteArray &value, bool &production) const;
    [[nodiscard]] bool isDenied(int application) const;
    [[nodiscard]] QString stateSeenByGateway(int subscription) const;
    void index();

    struct Change {
        QString before{};
        QDateTime at{};
    };

    Platform m_data;
    Wso2Version m_version;
    Vault &m_vault;
    FaultSet m_faults;
    Clock m_clock;
    std::chrono::milliseconds m_propagation;
    QHash<QString, int> m_applications{}, m_subscriptions{}, m_keys{}, m_consumers{}, m_apiKeys{};
    QList<QList<int>> m_subscriptionsOfApi{};
    QHash<int, int> m_generations{}; //!< of secrets that were renewed
    QSet<int> m_withoutSecret{};
    QSet<int> m_deleted{};
    QHash<int, QDateTime> m_revokedApiKeys{};
    QHash<int, Change> m_changedSubscriptions{};
    QHash<QByteArray, AccessToken> m_tokens{};
    QMultiHash<int, QByteArray> m_tokensOfKey{};
    QList<DenyPolicy> m_denyPolicies{};
    QList<Workflow> m_workflows{};
};

} // namespace vigie::sandbox

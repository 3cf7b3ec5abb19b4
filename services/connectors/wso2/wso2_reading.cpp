// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/wso2/wso2_reading.h"

#include "services/connectors/always.h"
#include "services/connectors/in_parallel.h"
#include "services/connectors/json_reading.h"

#include <QJsonArray>

#include <memory>

namespace vigie {

namespace {

constexpr int rowsPerPage = 500;
constexpr int keysInFlight = 18; // of which Qt sends six at once to one host, and has the next ones ready
constexpr int failuresInARow = 10; // then the service is gone, and the other applications are not asked for

enum class KeyList { Oauth, ProductionApiKeys, SandboxApiKeys };

struct KeyRequest {
    qsizetype application{0};
    KeyList list{KeyList::Oauth};
};

//! One reading, alive as long as its futures.
class Wso2Reading : public std::enable_shared_from_this<Wso2Reading>
{
public:
    Wso2Reading(Wso2Session &session, Wso2ApiNames names, ProgressSink progress, std::stop_token stop)
        : m_session(session)
        , m_names(std::move(names))
        , m_progress(std::move(progress))
        , m_stop(std::move(stop))
    {
    }

    Future<ServiceSnapshot> start()
    {
        auto self = shared_from_this();
        return andThen(m_session.open(m_stop), &m_session, [self](Done) { return self->readApplications(); });
    }

private:
    Future<Listing> list(const QUrl &url, const QString &what, const char *identity,
                         const Paging &paging = Paging::limitOffsetTotal(rowsPerPage));
    Future<ServiceSnapshot> readApplications();
    Future<ServiceSnapshot> readAttributes(const Future<Listing> &mine);
    Future<ServiceSnapshot> readRest();
    Future<Done> readPlans();
    Future<Done> readDenyPolicies();
    Future<Done> readApis();
    Future<Done> readSubscriptions(QList<Wso2Api> apis);
    Future<Done> askForApiKeys();
    Future<Done> readKeys();
    Future<ServiceSnapshot> finish();
    Future<HttpReply> sendKeyRequest(const KeyRequest &request);
    void takeKeys(const KeyRequest &request, const Result<HttpReply> &reply);
    void takeRow(const QJsonObject &row, const KeyRequest &request);
    void suspendWhatIsBlocked();
    void note(const QString &what, const std::optional<Error> &error, const QString &application = {});
    [[nodiscard]] QUrl keysUrl(const KeyRequest &request) const;

    Wso2Session &m_session;
    Wso2ApiNames m_names;
    ProgressSink m_progress;
    std::stop_token m_stop;
    ServiceSnapshot m_snapshot{};
    QHash<QString, qsizetype> m_applications{}; //!< rows of the snapshot
    QSet<QString> m_mine{}; //!< applications that the developer portal lists
    bool m_minesKnown{false};
    QHash<QString, std::optional<int>> m_quotas{}; //!< by plan
    QSet<QString> m_denied{}; //!< `owner:name`
    QDateTime m_now{QDateTime::currentDateTimeUtc()};
    qint64 m_keyRequests{0};
    qint64 m_keysDone{0};
    int m_failures{0};
    std::optional<Error> m_lost{};
    int m_failedLists{0};
};

Future<Listing> Wso2Reading::list(const QUrl &url, const QString &what, const char *identity, const Paging &paging)
{
    const QString key = QLatin1String(identity);
    return listed(&m_session, m_session.fetch(),
                  {.url = url,
                   .paging = paging,
                   .what = what,
                   .identity = [key](const QJsonObject &row) { return textIn(row.value(key)); }},
                  m_progress, m_stop);
}

void Wso2Reading::note(const QString &what, const std::optional<Error> &error, const QString &application)
{
    if (error)
        m_snapshot.gaps.append({application, what, *error});
}

Future<ServiceSnapshot> Wso2Reading::readApplications()
{
    auto self = shared_from_this();
    const QString what = QStringLiteral("applications");
    const auto mine = list(m_session.devportal(QStringLiteral("/applications")), what, "applicationId");
    return andThen(list(m_session.admin(QStringLiteral("/applications")), what, "applicationId"), &m_session,
                   [self, what, mine](const Listing &listing) {
                       self->note(what, listing.error);
                       self->m_failedLists += listing.error && listing.rows.isEmpty() ? 1 : 0;
                       for (const QJsonObject &row : listing.rows) {
                           const Application application = applicationIn(row);
                           self->m_applications.insert(application.remoteId, self->m_snapshot.applications.size());
                           self->m_snapshot.applications.append(application);
                       }
                       return self->readAttributes(mine);
                   });
}

//! The developer portal lists the applications of the console's account, or shared with it, with their attributes.
Future<ServiceSnapshot> Wso2Reading::readAttributes(const Future<Listing> &mine)
{
    auto self = shared_from_this();
    const QString what = QStringLiteral("applications");
    return andThen(mine, &m_session, [self, what](const Listing &listing) {
        self->note(what, listing.error);
        self->m_failedLists += listing.error && listing.rows.isEmpty() ? 1 : 0;
        self->m_minesKnown = !listing.error;
        for (const QJsonObject &row : listing.rows) {
            const Application application = applicationIn(row);
            if (!self->m_applications.contains(application.remoteId)) {
                self->m_applications.insert(application.remoteId, self->m_snapshot.applications.size());
                self->m_snapshot.applications.append(application);
            }
            addAttributes(self->m_snapshot.applications[self->m_applications.value(application.remoteId)], row);
            self->m_mine.insert(application.remoteId);
        }
        return self->readRest();
    });
}

//! The other lists while the keys are read application by application: either waits for the service most of the time.
Future<ServiceSnapshot> Wso2Reading::readRest()
{
    auto self = shared_from_this();
    const Future<Done> keys = askForApiKeys();
    return andThen(readPlans(), &m_session, [self, keys](Done) {
        return andThen(keys, &self->m_session, [self](Done) { return self->finish(); });
    });
}

Future<Done> Wso2Reading::readPlans()
{
    auto self = shared_from_this();
    const QString what = QStringLiteral("subscriptions");
    return andThen(list(m_session.admin(QStringLiteral("/throttling/policies/subscription")), what, "policyName",
                        Paging::nothing(QStringLiteral("list"))),
                   &m_session, [self, what](const Listing &listing) {
                       self->note(what, listing.error);
                       for (const QJsonObject &row : listing.rows)
                           self->m_quotas.insert(textIn(row.value(QLatin1String("policyName"))), quotaPerMinuteIn(row));
                       return self->readDenyPolicies();
                   });
}

Future<Done> Wso2Reading::readDenyPolicies()
{
    auto self = shared_from_this();
    const QString what = QStringLiteral("applications");
    return andThen(list(m_session.admin(QStringLiteral("/throttling/deny-policies")), what, "conditionId",
                        Paging::nothing(QStringLiteral("list"))),
                   &m_session, [self, what](const Listing &listing) {
                       self->note(what, listing.error);
                       for (const QJsonObject &row : listing.rows) {
                           const bool active = booleanIn(row.value(QLatin1String("conditionStatus"))).value_or(true);
                           if (active
                               && textIn(row.value(QLatin1String("conditionType"))) == QLatin1String("APPLICATION"))
                               self->m_denied.insert(textIn(row.value(QLatin1String("conditionValue"))));
                       }
                       return self->readApis();
                   });
}

Future<Done> Wso2Reading::readApis()
{
    auto self = shared_from_this();
    const QString what = QStringLiteral("subscriptions");
    return andThen(list(m_session.publisher(QStringLiteral("/apis")), what, "id"), &m_session,
                   [self, what](const Listing &listing) {
                       self->note(what, listing.error);
                       QList<Wso2Api> apis;
                       for (const QJsonObject &row : listing.rows)
                           apis.append(wso2ApiIn(row));
                       return self->readSubscriptions(apis);
                   });
}

//! API by API: the list of a subscription does not say which API it is of.
Future<Done> Wso2Reading::readSubscriptions(QList<Wso2Api> apis)
{
    if (apis.isEmpty())
        return settled<Done>(Done{});
    auto self = shared_from_this();
    const Wso2Api api = apis.takeFirst();
    QUrl url = m_session.publisher(QStringLiteral("/subscriptions"));
    url.setQuery(QStringLiteral("apiId=") + QString::fromLatin1(QUrl::toPercentEncoding(api.id)));
    const QString what = QStringLiteral("subscriptions");
    return andThen(list(url, what, "subscriptionId"), &m_session, [self, what, api, apis](const Listing &listing) {
        self->note(what, listing.error);
        for (const QJsonObject &row : listing.rows) {
            Subscription subscription = subscriptionIn(row);
            subscription.apiRemoteId = api.id;
            subscription.apiName = api.name;
            subscription.api = self->m_names.codeOf(api.name);
            subscription.quotaPerMinute = self->m_quotas.value(subscription.plan);
            self->m_snapshot.subscriptions.append(subscription);
        }
        return self->readSubscriptions(apis);
    });
}

//! API keys are listed from 4.7 on: one question tells, where the version does not.
Future<Done> Wso2Reading::askForApiKeys()
{
    if (m_session.level().listsApiKeys || m_mine.isEmpty())
        return readKeys();
    auto self = shared_from_this();
    const KeyRequest request{m_applications.value(*m_mine.cbegin()), KeyList::ProductionApiKeys};
    return always<Done>(m_session.send({.url = keysUrl(request), .expectedStatuses = {404, 405}}, m_stop), &m_session,
                        [self](const Result<HttpReply> &reply) {
                            if (reply)
                                self->m_session.setListsApiKeys(reply->status == 200);
                            return self->readKeys();
                        });
}

QUrl Wso2Reading::keysUrl(const KeyRequest &request) const
{
    const QString id = m_snapshot.applications.at(request.application).remoteId;
    const QString base = QStringLiteral("/applications/%1/").arg(id);
    switch (request.list) {
    case KeyList::Oauth:
        return m_session.devportal(base + QStringLiteral("oauth-keys"));
    case KeyList::ProductionApiKeys:
        return m_session.devportal(base + QStringLiteral("api-keys/PRODUCTION"));
    case KeyList::SandboxApiKeys:
        return m_session.devportal(base + QStringLiteral("api-keys/SANDBOX"));
    }
    Q_UNREACHABLE();
}

Future<Done> Wso2Reading::readKeys()
{
    QList<KeyRequest> requests;
    const bool apiKeys = m_session.level().listsApiKeys.value_or(false);
    for (qsizetype row = 0; row < m_snapshot.applications.size(); ++row) {
        const QString id = m_snapshot.applications.at(row).remoteId;
        if (m_minesKnown && !m_mine.contains(id)) {
            note(QStringLiteral("credentials"),
                 Error{.kind = Error::Kind::Forbidden,
                       .subject = m_snapshot.applications.at(row).name,
                       .detail = QStringLiteral("the application is neither owned by nor shared with the account")},
                 id);
            continue;
        }
        requests.append({row, KeyList::Oauth});
        if (apiKeys)
            requests += {KeyRequest{row, KeyList::ProductionApiKeys}, KeyRequest{row, KeyList::SandboxApiKeys}};
    }
    m_keyRequests = requests.size();
    auto self = shared_from_this();
    const auto step = [self](const KeyRequest &request) { return self->sendKeyRequest(request); };
    const auto take = [self](const KeyRequest &request, const Result<HttpReply> &reply) {
        self->takeKeys(request, reply);
    };
    return inParallel<HttpReply, KeyRequest>(&m_session, requests, keysInFlight, step, take, m_stop);
}

Future<HttpReply> Wso2Reading::sendKeyRequest(const KeyRequest &request)
{
    return m_lost ? failed<HttpReply>(*m_lost) : m_session.send({.url = keysUrl(request)}, m_stop);
}

void Wso2Reading::takeKeys(const KeyRequest &request, const Result<HttpReply> &reply)
{
    if (m_progress)
        m_progress({QStringLiteral("credentials"), ++m_keysDone, m_keyRequests});
    const auto body = reply ? objectIn(*reply) : Result<QJsonObject>(failure(reply.error()));
    const bool isList = body && body->value(QLatin1String("list")).isArray();
    if (!isList) {
        const Error error = body ? Error{.kind = Error::Kind::BadReply,
                                         .subject = reply->place,
                                         .detail = QStringLiteral("no list in the answer")}
                                 : body.error();
        const bool isOfOne = error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::NotFound;
        m_failures = isOfOne ? 0 : m_failures + 1;
        if (m_failures >= failuresInARow && !m_lost)
            m_lost = error;
        note(QStringLiteral("credentials"), error, m_snapshot.applications.at(request.application).remoteId);
        return;
    }
    m_failures = 0;
    const QJsonArray rows = body->value(QLatin1String("list")).toArray();
    for (const QJsonValue &row : rows)
        takeRow(row.toObject(), request);
}

void Wso2Reading::takeRow(const QJsonObject &row, const KeyRequest &request)
{
    const Application &application = m_snapshot.applications.at(request.application);
    const Environment environment = request.list == KeyList::SandboxApiKeys ? Environment::Sandbox
                                                                            : Environment::Production;
    const Credential credential = request.list == KeyList::Oauth ? oauthKeyIn(row, application)
                                                                 : apiKeyIn(row, application, environment, m_now);
    if (!credential.remoteId.isEmpty())
        m_snapshot.credentials.append(credential);
}

//! A credential opens the APIs of its application's subscriptions, and nothing while all of them are blocked.
void Wso2Reading::suspendWhatIsBlocked()
{
    QHash<QString, QList<const Subscription *>> subscriptions;
    for (const Subscription &subscription : m_snapshot.subscriptions)
        subscriptions[subscription.applicationRemoteId].append(&subscription);
    for (Credential &credential : m_snapshot.credentials) {
        const Application &application = m_snapshot.applications.at(
            m_applications.value(credential.applicationRemoteId));
        bool isBlocked = !subscriptions.value(application.remoteId).isEmpty();
        for (const Subscription *subscription : subscriptions.value(application.remoteId)) {
            if (!subscription->api.isNull() && !credential.apis.contains(subscription->api))
                credential.apis.append(subscription->api);
            isBlocked = isBlocked
                && (subscription->state == SubscriptionState::Blocked
                    || (subscription->state == SubscriptionState::ProductionBlocked
                        && credential.environment == Environment::Production));
        }
        const bool isDenied = m_denied.contains(application.owner + u':' + application.name);
        if ((isBlocked || isDenied) && credential.state == CredentialState::Active)
            credential.state = CredentialState::Suspended;
    }
}

Future<ServiceSnapshot> Wso2Reading::finish()
{
    constexpr int lists = 2;
    if (m_failedLists == lists && m_snapshot.subscriptions.isEmpty())
        return failed<ServiceSnapshot>(m_snapshot.gaps.constFirst().error);
    suspendWhatIsBlocked();
    QHash<QString, Wso2KeyPlace> places;
    for (const Credential &credential : m_snapshot.credentials) {
        if (!credential.clientId.isEmpty())
            places.insert(credential.clientId, {credential.applicationRemoteId, credential.remoteId});
    }
    m_session.remember(std::move(places));
    m_snapshot.productVersion = m_session.level().text();
    return settled<ServiceSnapshot>(std::move(m_snapshot));
}

} // namespace

Future<ServiceSnapshot> readWso2(Wso2Session &session, const Wso2ApiNames &names, ProgressSink progress,
                                 std::stop_token stop)
{
    return std::make_shared<Wso2Reading>(session, names, std::move(progress), std::move(stop))->start();
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connectors/history_reader.h"
#include "tests/services/sandbox/on_sandbox.h"
#include "tests/services/waiting.h"

#include <QProcess>
#include <QtTest>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr int patience = 120'000;

//! The proxy that stands before a service; it ends with this object.
class ContractProxy
{
public:
    ContractProxy(const QUrl &upstream, const QJsonArray &routes)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("node"), {qEnvironmentVariable("VIGIE_CONTRACT_PROXY")});
        const QJsonObject wish{{QStringLiteral("upstream"), upstream.toString()}, {QStringLiteral("routes"), routes}};
        m_process.write(QJsonDocument(wish).toJson(QJsonDocument::Compact) + '\n');
    }
    ~ContractProxy()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished())
            m_process.kill();
        m_process.waitForFinished();
    }

    //! Where it listens; empty when it did not start.
    [[nodiscard]] QUrl url()
    {
        while (m_url.isEmpty() && m_process.state() != QProcess::NotRunning) {
            if (!m_process.canReadLine() && !m_process.waitForReadyRead(patience))
                break;
            const QJsonObject said = QJsonDocument::fromJson(m_process.readLine()).object();
            m_url = QUrl(said.value(QStringLiteral("url")).toString());
        }
        return m_url;
    }

    [[nodiscard]] QJsonObject report()
    {
        HttpClient http(quickHttp());
        const auto reply = waited(http.send({.url = m_url.resolved(QUrl(QStringLiteral("/__report")))}, {}), patience);
        return reply ? QJsonDocument::fromJson(reply->body).object() : QJsonObject();
    }

private:
    QProcess m_process{};
    QUrl m_url{};
};

QJsonObject route(const QString &prefix, const QString &document)
{
    return {{QStringLiteral("prefix"), prefix},
            {QStringLiteral("document"), qEnvironmentVariable("VIGIE_CONTRACTS") + u'/' + document}};
}

//! What broke the contract, but for the type of a deny policy's value: the document says object, and servers take and
//! give `owner:name`.
QString violationsIn(const QJsonObject &report)
{
    QStringList lines;
    const QJsonArray violations = report.value(QStringLiteral("violations")).toArray();
    for (const QJsonValue &violation : violations) {
        const QString text = QString::fromUtf8(QJsonDocument(violation.toObject()).toJson(QJsonDocument::Compact));
        if (!text.contains(QLatin1String("conditionValue")))
            lines.append(text);
    }
    return lines.join(u'\n');
}

int exchangesOf(const QJsonObject &report, const QString &prefix)
{
    return report.value(QStringLiteral("exchanges")).toObject().value(prefix).toInt();
}

ActionRequest requestFor(const ServiceSnapshot &snapshot, Verb verb, CredentialKind kind)
{
    ActionRequest request{.verb = verb};
    for (const Credential &credential : snapshot.credentials) {
        if (credential.kind == kind && credential.state == CredentialState::Active)
            request.credential = credential;
    }
    for (const Subscription &subscription : snapshot.subscriptions) {
        if (subscription.applicationRemoteId == request.credential.applicationRemoteId)
            request.subscriptions.append(subscription);
    }
    return request;
}

} // namespace

//! Whatever the connectors use, through `prism proxy --errors`.
class ContractTour : public QObject
{
    Q_OBJECT

private:
    //! Acts and verifies without a gateway, so that every proof is asked of the REST APIs.
    void act(Connector &connector, const ServiceSnapshot &snapshot, Verb verb, CredentialKind kind)
    {
        const ActionRequest request = requestFor(snapshot, verb, kind);
        QVERIFY2(!request.credential.remoteId.isEmpty(), qPrintable(verbWord(verb)));
        const auto answer = waited(connector.act(request, {}), patience);
        QVERIFY2(answer, qPrintable(verbWord(verb)));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const Secret &witness : {answer->witness, Secret()}) {
            const auto verified = waited(connector.verify({.verb = verb,
                                                           .credential = request.credential,
                                                           .subscriptions = request.subscriptions,
                                                           .witness = witness,
                                                           .acceptedAt = now,
                                                           .now = now.addSecs(7200)},
                                                          {}),
                                         patience);
            QVERIFY2(verified, qPrintable(verbWord(verb)));
            QCOMPARE(int(verified->verdict), int(VerificationAnswer::Verdict::Proved));
        }
    }

    //! By the publisher where it has the resource, else by the developer portal.
    void changePlan(Connector &connector, const ServiceSnapshot &snapshot)
    {
        for (const Subscription &subscription : snapshot.subscriptions) {
            if (subscription.state != SubscriptionState::Active)
                continue;
            const auto plans = waited(connector.plans(subscription, {}), patience);
            QVERIFY(plans && plans->size() > 1);
            const UsagePlan plan = plans->first().name == subscription.plan ? plans->last() : plans->first();
            const QList<Subscription> one{subscription};
            QVERIFY(waited(connector.act({.verb = Verb::ChangePlan, .subscriptions = one, .plan = plan.name}, {}),
                           patience));
            const QDateTime now = QDateTime::currentDateTimeUtc();
            const auto verified = waited(connector.verify({.verb = Verb::ChangePlan,
                                                           .subscriptions = one,
                                                           .plan = plan.name,
                                                           .acceptedAt = now,
                                                           .now = now.addSecs(7200)},
                                                          {}),
                                         patience);
            QVERIFY(verified);
            QCOMPARE(int(verified->verdict), int(VerificationAnswer::Verdict::Proved));
            return;
        }
        QFAIL("no open subscription");
    }

    void tourWso2(const QString &version, const QJsonArray &routes)
    {
        OnSandbox on({.partners = 40, .wso2Version = version});
        const QString demo = QStringLiteral("passerelle-demo");
        ContractProxy proxy(on.service(demo).url, routes);
        QVERIFY(!proxy.url().isEmpty());
        const auto connector = on.connect(demo, [&](Service &service) {
            service.url = proxy.url();
            service.options.remove(QStringLiteral("gateway_url"));
        });

        const auto checks = waited(connector->test({}), patience);
        const auto snapshot = waited(connector->read({}, {}), patience);

        QVERIFY(checks && snapshot);
        QCOMPARE(checks->at(4).outcome, ConnectionCheck::Outcome::Passed);
        QVERIFY2(snapshot->gaps.isEmpty(), qPrintable(violationsIn(proxy.report())));
        QCOMPARE(snapshot->applications.size(), on.sandbox().world().platforms.at(1).applications.size());
        const bool hasKeys = version == QLatin1String("4.7");
        act(*connector, *snapshot, Verb::RevokeCredential, CredentialKind::OauthClient);
        act(*connector, *snapshot, Verb::BlockSubscription, CredentialKind::OauthClient);
        act(*connector, *snapshot, Verb::BlockProduction, CredentialKind::OauthClient);
        act(*connector, *snapshot, Verb::UnblockSubscription, CredentialKind::OauthClient);
        changePlan(*connector, *snapshot);
        if (hasKeys)
            act(*connector, *snapshot, Verb::RevokeCredential, CredentialKind::ApiKey);
        // Refused by the proxy for the type of its value, and only for that.
        (void)waited(connector->act(requestFor(*snapshot, Verb::SuspendApplication, CredentialKind::OauthClient), {}),
                     patience);
        const QJsonObject report = proxy.report();
        QCOMPARE(violationsIn(report), QString());
        QVERIFY(!report.value(QStringLiteral("violations")).toArray().isEmpty()); // the proxy does look
        for (const QJsonValue &entry : routes) {
            const QString prefix = entry.toObject().value(QStringLiteral("prefix")).toString();
            QVERIFY2(exchangesOf(report, prefix) >= 3, qPrintable(prefix));
        }
        qInfo("%s: %s", qPrintable(version),
              QJsonDocument(report.value(QStringLiteral("exchanges")).toObject())
                  .toJson(QJsonDocument::Compact)
                  .constData());
    }

private Q_SLOTS:
    void datapassV1()
    {
        OnSandbox on({.partners = 60});
        const QString datapass = QStringLiteral("datapass");
        ContractProxy proxy(on.service(datapass).url,
                            {route(QStringLiteral("/api/v1"), QStringLiteral("datapass/datapass-api-v1.yaml"))});
        QVERIFY(!proxy.url().isEmpty());
        const auto connector = on.connect(datapass, [&](Service &service) { service.url = proxy.url(); });

        const auto checks = waited(connector->test({}), patience);
        const auto snapshot = waited(connector->read({}, {}), patience);

        QVERIFY(checks && snapshot);
        QCOMPARE(violationsIn(proxy.report()), QString());
        QCOMPARE(checks->at(4).outcome, ConnectionCheck::Outcome::Passed);
        QVERIFY(snapshot->gaps.isEmpty());
        QVERIFY(snapshot->habilitations.size() > 100);
        QVERIFY(exchangesOf(proxy.report(), QStringLiteral("/api/v1")) >= 5);
    }

    void editorApiV1()
    {
        OnSandbox on({.partners = 600});
        const QString delegations = QStringLiteral("delegations");
        ContractProxy proxy(on.service(delegations).url,
                            {route(QString(), QStringLiteral("apistration/openapi-editor.yaml"))});
        QVERIFY(!proxy.url().isEmpty());
        const auto connector = on.connect(delegations, [&](Service &service) {
            service.url = proxy.url();
            service.apis = {{QStringLiteral("API_ENTREPRISE")}};
        });

        const auto checks = waited(connector->test({}), patience);
        const auto snapshot = waited(connector->read({}, {}), patience);

        QVERIFY(checks && snapshot);
        QCOMPARE(violationsIn(proxy.report()), QString());
        QCOMPARE(checks->at(4).outcome, ConnectionCheck::Outcome::Passed);
        QVERIFY(snapshot->gaps.isEmpty());
        QCOMPARE(snapshot->delegations.size(), on.sandbox().world().delegations.size());
        QVERIFY(exchangesOf(proxy.report(), QString()) >= 2);
    }

    void prometheus()
    {
        OnSandbox on({.partners = 1});
        const QString supervision = QStringLiteral("supervision");
        ContractProxy proxy(
            on.service(supervision).url,
            {route(QStringLiteral("/api/v1"), QStringLiteral("prometheus/prometheus-http-api-openapi-3.1.yaml"))});
        QVERIFY(!proxy.url().isEmpty());
        const auto connector = on.connect(supervision, [&](Service &service) {
            service.url = proxy.url();
            service.options[QStringLiteral("history_days")] = QStringLiteral("3");
        });

        const auto checks = waited(connector->test({}), patience);
        const auto history = waited(
            dynamic_cast<HistoryReader &>(*connector).readHistory({.now = QDateTime::currentDateTimeUtc()}, {}, {}),
            patience);

        QVERIFY(checks && history);
        QCOMPARE(violationsIn(proxy.report()), QString());
        QCOMPARE(checks->at(4).outcome, ConnectionCheck::Outcome::Passed);
        QVERIFY(history->gaps.isEmpty());
        QCOMPARE(history->probes.size(), 5);
        QVERIFY(exchangesOf(proxy.report(), QStringLiteral("/api/v1")) >= 10);
    }

    void wso2Of47()
    {
        tourWso2(
            QStringLiteral("4.7"),
            {route(QStringLiteral("/api/am/admin/v4"), QStringLiteral("wso2-apim/admin-v4.yaml")),
             route(QStringLiteral("/api/am/publisher/v4"), QStringLiteral("wso2-apim/publisher-v4.resolvable.yaml")),
             route(QStringLiteral("/api/am/devportal/v3"), QStringLiteral("wso2-apim/devportal-v3.resolvable.yaml"))});
    }

    void wso2Of41()
    {
        const QString classes = QStringLiteral("/WEB-INF/classes/");
        tourWso2(QStringLiteral("4.1"),
                 {route(QStringLiteral("/api/am/admin/v3"),
                        QStringLiteral("admin") + classes + QStringLiteral("admin-api.yaml")),
                  route(QStringLiteral("/api/am/publisher/v3"),
                        QStringLiteral("publisher") + classes + QStringLiteral("publisher-api.yaml")),
                  route(QStringLiteral("/api/am/devportal/v2"),
                        QStringLiteral("store") + classes + QStringLiteral("devportal-api.yaml"))});
    }
};

QTEST_GUILESS_MAIN(ContractTour)
#include "contract_tour.moc"

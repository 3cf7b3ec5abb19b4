// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/wso2_stand_in.h"
#include "tests/services/http/fake_server.h"
#include "tests/services/sandbox/on_sandbox.h"
#include "tests/services/waiting.h"

#include <QtTest>

using namespace vigie;
using namespace vigie::test;
using sandbox::FaultKind;

namespace {

const QString dgfip = QStringLiteral("apim-dgfip");
const QString demo = QStringLiteral("passerelle-demo");

//! The same for all: what the fiction holds is what was read.
void compareWithWorld(const ServiceSnapshot &read, const sandbox::Platform &platform, bool apiKeys)
{
    QCOMPARE(read.applications.size(), platform.applications.size());
    QCOMPARE(read.subscriptions.size(), platform.subscriptions.size());
    QCOMPARE(read.credentials.size(), platform.keys.size() + (apiKeys ? platform.apiKeys.size() : 0));
}

} // namespace

class TestWso2Reading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryVersion_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("apiKeys");
        QTest::newRow("4.0") << QStringLiteral("4.0") << QStringLiteral("4.0") << false;
        QTest::newRow("4.1") << QStringLiteral("4.1") << QStringLiteral("4.1") << false;
        QTest::newRow("4.3") << QStringLiteral("4.3") << QStringLiteral("4.2 – 4.6") << false;
        QTest::newRow("4.7") << QStringLiteral("4.7") << QStringLiteral("4.7") << true;
    }

    void readsEveryVersion()
    {
        QFETCH(QString, version);
        QFETCH(QString, said);
        QFETCH(bool, apiKeys);
        OnSandbox on({.partners = 120, .wso2Version = version});
        // The version is not configured: it is found out.
        const auto connector = on.connect(demo, [](Service &service) { service.version.clear(); });

        const Result<ServiceSnapshot> read = waited(connector->read({}, {}));

        QVERIFY(read);
        QVERIFY(read->gaps.isEmpty());
        QCOMPARE(read->productVersion, said);
        compareWithWorld(*read, on.sandbox().world().platforms.at(1), apiKeys);
    }

    void joinsWhatItReads()
    {
        OnSandbox on({.partners = 200});
        const auto connector = on.connect(dgfip);

        const Result<ServiceSnapshot> read = waited(connector->read({}, {}));

        QVERIFY(read);
        const auto has = [](const auto &list, const auto &predicate) {
            return std::any_of(list.cbegin(), list.cend(), predicate);
        };
        QVERIFY(has(read->applications, [](const Application &a) { return !a.siret.isEmpty(); }));
        QVERIFY(has(read->applications, [](const Application &a) { return a.datapassNumber.startsWith(u'H'); }));
        QVERIFY(has(read->applications, [](const Application &a) { return a.datapassNumber.startsWith(u'D'); }));
        QVERIFY(has(read->subscriptions, [](const Subscription &s) { return s.quotaPerMinute == 500; }));
        QVERIFY(has(read->subscriptions, [](const Subscription &s) { return s.state == SubscriptionState::Pending; }));
        QVERIFY(has(read->credentials, [](const Credential &c) { return c.state == CredentialState::Suspended; }));
        QVERIFY(has(read->credentials, [](const Credential &c) { return c.state == CredentialState::Pending; }));
        QVERIFY(has(read->credentials, [](const Credential &c) { return c.environment == Environment::Sandbox; }));
        for (const Credential &credential : read->credentials)
            QCOMPARE(credential.apis.size(), 1);
    }

    void losesNoRowUnder_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("value");
        QTest::newRow("a total that lies") << int(FaultKind::LyingTotal) << 0;
        QTest::newRow("a list that shifts") << int(FaultKind::ShiftingList) << 0;
        QTest::newRow("429 without Retry-After") << int(FaultKind::TooManyRequests) << 0;
        QTest::newRow("a token that ends early") << int(FaultKind::ExpiredToken) << 30;
        QTest::newRow("wrong types") << int(FaultKind::WrongTypes) << 0;
        QTest::newRow("slow answers") << int(FaultKind::Slow) << 2;
    }

    void losesNoRowUnder()
    {
        QFETCH(int, fault);
        QFETCH(int, value);
        OnSandbox on({.partners = 60, .faults = {{FaultKind(fault), value}}});
        const auto connector = on.connect(demo);

        const Result<ServiceSnapshot> read = waited(connector->read({}, {}), 60'000);

        QVERIFY(read);
        QVERIFY2(read->gaps.isEmpty(), qPrintable(read->gaps.isEmpty() ? QString() : read->gaps.at(0).error.detail));
        compareWithWorld(*read, on.sandbox().world().platforms.at(1), true);
    }

    void leavesAGapForWhatIsSomebodyElses()
    {
        OnSandbox on({.partners = 60, .faults = {{FaultKind::NotOwned, 10}}});
        const auto connector = on.connect(dgfip);

        const Result<ServiceSnapshot> read = waited(connector->read({}, {}));

        QVERIFY(read);
        const auto &platform = on.sandbox().world().platforms.at(0);
        QCOMPARE(read->applications.size(), platform.applications.size());
        QCOMPARE(read->gaps.size(), (platform.applications.size() + 9) / 10);
        QCOMPARE(read->gaps.at(0).what, QStringLiteral("credentials"));
        QCOMPARE(read->gaps.at(0).error.kind, Error::Kind::Forbidden);
        QVERIFY(!read->gaps.at(0).applicationRemoteId.isEmpty());
    }

    void saysWhatAMissingScopeHides()
    {
        OnSandbox on({.partners = 20, .faults = {{FaultKind::MissingScope, 0}}});
        const auto connector = on.connect(dgfip);

        const Result<ServiceSnapshot> read = waited(connector->read({}, {}));
        const auto checks = waited(connector->test({}));

        QVERIFY(read);
        QVERIFY(!read->applications.isEmpty());
        QVERIFY(!read->gaps.isEmpty());
        QVERIFY(checks);
        QCOMPARE(checks->at(4).outcome, ConnectionCheck::Outcome::Failed);
        QVERIFY(checks->at(4).missing.contains(QStringLiteral("apim:subscription_view")));
    }

    void saysWhatFailed_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("value");
        QTest::addColumn<int>("kind");
        QTest::newRow("captive proxy") << int(FaultKind::Html) << 0 << int(Error::Kind::NotJson);
        QTest::newRow("cut JSON") << int(FaultKind::TruncatedJson) << 0 << int(Error::Kind::BadReply);
        QTest::newRow("another host") << int(FaultKind::Redirect) << 0 << int(Error::Kind::ForeignRedirect);
        QTest::newRow("a body of 100 MB") << int(FaultKind::HugeBody) << 100 << int(Error::Kind::ReplyTooLarge);
        QTest::newRow("500 on the first page") << int(FaultKind::FailingPage) << 1 << int(Error::Kind::ServiceFault);
    }

    void saysWhatFailed()
    {
        QFETCH(int, fault);
        QFETCH(int, value);
        QFETCH(int, kind);
        OnSandbox on({.partners = 10, .faults = {{FaultKind(fault), value}}});
        const auto connector = on.connect(dgfip);

        const Result<ServiceSnapshot> read = waited(connector->read({}, {}), 30'000);

        QVERIFY(!read);
        QCOMPARE(int(read.error().kind), kind);
    }

    void keepsTheOtherListsWhenAPageFails()
    {
        OnSandbox on({.partners = 900, .faults = {{FaultKind::FailingPage, 2}}});
        const auto connector = on.connect(dgfip);

        const Result<ServiceSnapshot> read = waited(connector->read({}, {}), 60'000);

        QVERIFY(read);
        QVERIFY(read->applications.size() >= 499);
        QVERIFY(!read->gaps.isEmpty());
        QCOMPARE(read->gaps.at(0).what, QStringLiteral("applications"));
        QCOMPARE(read->gaps.at(0).error.kind, Error::Kind::ServiceFault);
    }

    void takesAGivenClient()
    {
        FakeServer server;
        server.answer = [](const SeenRequest &request) {
            if (request.path() == "/oauth2/token")
                return json(
                    R"({"access_token": "t", "token_type": "Bearer", "expires_in": 3600, "scope": "apim:admin"})");
            return json(R"({"count": 0, "list": []})");
        };
        HttpClient http(quickHttp());
        const auto connector = connectorTo(server, http);

        const Result<ServiceSnapshot> read = waited(connector->read({}, {}));

        QVERIFY(read);
        QCOMPARE(server.count("POST", "/client-registration/v0.17/register"), 0);
        QCOMPARE(server.count("POST", "/oauth2/token"), 1);
        const auto token = std::find_if(server.seen.cbegin(), server.seen.cend(),
                                        [](const SeenRequest &request) { return request.path() == "/oauth2/token"; });
        QCOMPARE(token->form(QStringLiteral("grant_type")), QStringLiteral("client_credentials"));
    }

    void saysThatNoWso2AnswersThere()
    {
        FakeServer server;
        server.answer = [](const SeenRequest &request) {
            if (request.path() == "/oauth2/token")
                return json(R"({"access_token": "t", "token_type": "Bearer", "expires_in": 3600})");
            return json("{}", 404);
        };
        HttpClient http(quickHttp());

        const Result<ServiceSnapshot> read = waited(connectorTo(server, http)->read({}, {}));

        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::NotFound);
    }

    void asksForNoKeyMoreWhenTheServiceIsGone()
    {
        FakeServer server;
        server.answer = [](const SeenRequest &request) {
            if (request.path() == "/oauth2/token")
                return json(R"({"access_token": "t", "token_type": "Bearer", "expires_in": 3600})");
            if (request.path().endsWith("/oauth-keys"))
                return PlayedReply{.status = 500, .body = "{}"};
            if (request.path().endsWith("/applications")) {
                QByteArray rows;
                for (int row = 0; row < 200; ++row)
                    rows += (row ? ",{\"applicationId\": \"" : "{\"applicationId\": \"") + QByteArray::number(row)
                        + "\"}";
                return json("{\"count\": 200, \"list\": [" + rows + "], \"pagination\": {\"total\": 200}}");
            }
            return json(R"({"count": 0, "list": []})");
        };
        HttpSettings settings = quickHttp();
        settings.tries = 1;
        HttpClient http(settings);
        const auto connector = connectorTo(server, http);

        const Result<ServiceSnapshot> read = waited(connector->read({}, {}));

        QVERIFY(read);
        QCOMPARE(read->gaps.size(), 200);
        const auto asked = std::count_if(server.seen.cbegin(), server.seen.cend(), [](const SeenRequest &request) {
            return request.path().endsWith("/oauth-keys");
        });
        QVERIFY2(asked < 30, qPrintable(QString::number(asked)));
    }

    void stopsWhenAsked()
    {
        OnSandbox on({.partners = 50, .faults = {{FaultKind::Slow, 200}}});
        const auto connector = on.connect(dgfip);
        std::stop_source stop;
        Future<ServiceSnapshot> reading = connector->read({}, stop.get_token());

        stop.request_stop();
        const Result<ServiceSnapshot> read = waited(reading);

        QCOMPARE(errorOf(read), Error::Kind::Cancelled);
    }

    void settlesWhenItDiesInFlight()
    {
        OnSandbox on({.partners = 50, .faults = {{FaultKind::Slow, 200}}});
        auto connector = on.connect(dgfip);
        Future<ServiceSnapshot> reading = connector->read({}, {});

        connector.reset();
        const Result<ServiceSnapshot> read = waited(reading);

        QCOMPARE(errorOf(read), Error::Kind::Cancelled);
    }

    void testsAWrongPassword()
    {
        OnSandbox on({.partners = 1});
        const auto connector = on.connect(dgfip, [](Service &service) {
            service.options.insert(QStringLiteral("username"), QStringLiteral("nobody"));
        });

        const auto checks = waited(connector->test({}));

        QVERIFY(checks);
        QCOMPARE(checks->at(0).outcome, ConnectionCheck::Outcome::Passed);
        QCOMPARE(checks->at(2).outcome, ConnectionCheck::Outcome::Failed);
        QCOMPARE(checks->at(2).error->kind, Error::Kind::Unauthorised);
        QCOMPARE(checks->at(3).outcome, ConnectionCheck::Outcome::Skipped);
    }

    void testsAConnectionThatWorks()
    {
        OnSandbox on({.partners = 1});

        const auto checks = waited(on.connect(dgfip)->test({}));

        QVERIFY(checks);
        QCOMPARE(checks->at(3).fact, QStringLiteral("WSO2 API Manager 4.2 – 4.6"));
        QCOMPARE(checks->at(4).outcome, ConnectionCheck::Outcome::Passed);
    }

private:
    static std::unique_ptr<Connector> connectorTo(const FakeServer &server, HttpClient &http)
    {
        Service service;
        service.product = QStringLiteral("wso2-apim");
        service.version = QStringLiteral("4.5");
        service.url = server.url(QString());
        service.clientId = QStringLiteral("client");
        return productOf(service.product)
            ->make({.service = service, .secret = Secret("secret"), .http = http, .profiles = smallProfiles()});
    }
};

QTEST_GUILESS_MAIN(TestWso2Reading)
#include "tst_wso2_reading.moc"

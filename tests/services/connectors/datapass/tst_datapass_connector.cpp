// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/http/fake_server.h"
#include "tests/services/sandbox/on_sandbox.h"
#include "tests/services/waiting.h"

#include <QtTest>

using namespace vigie;
using namespace vigie::test;
using sandbox::FaultKind;

namespace {

const QString datapass = QStringLiteral("datapass");

qsizetype countOf(const ServiceSnapshot &snapshot, HabilitationKind kind)
{
    return std::count_if(snapshot.habilitations.cbegin(), snapshot.habilitations.cend(),
                         [kind](const Habilitation &habilitation) { return habilitation.kind == kind; });
}

} // namespace

class TestDataPassConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything()
    {
        OnSandbox on({.partners = 200});
        const auto connector = on.connect(datapass);

        const Result<ServiceSnapshot> read = waited(connector->read({}, {}));

        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(countOf(*read, HabilitationKind::Request), on.sandbox().world().demandes.size());
        QCOMPARE(read->productVersion, QStringLiteral("v1"));
        QVERIFY(read->gaps.isEmpty());
        QVERIFY(read->events.size() > read->habilitations.size());
        QVERIFY(read->contacts.size() > 800);
        const auto first = read->habilitations.constFirst();
        QVERIFY(!first.organisationName.isEmpty());
        QVERIFY(!first.api.isNull());
    }

    void losesNoRowUnder_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("value");
        QTest::newRow("a list that shifts") << int(FaultKind::ShiftingList) << 0;
        QTest::newRow("429 without Retry-After") << int(FaultKind::TooManyRequests) << 0;
        QTest::newRow("503 with Retry-After") << int(FaultKind::Unavailable) << 0;
        QTest::newRow("a token that ends early") << int(FaultKind::ExpiredToken) << 2;
        QTest::newRow("slow answers") << int(FaultKind::Slow) << 5;
        QTest::newRow("wrong types") << int(FaultKind::WrongTypes) << 0;
    }

    void losesNoRowUnder()
    {
        QFETCH(int, fault);
        QFETCH(int, value);
        OnSandbox on({.partners = 200, .faults = {{FaultKind(fault), value}}});
        const auto connector = on.connect(datapass);

        const Result<ServiceSnapshot> read = waited(connector->read({}, {}));

        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(read->gaps.isEmpty());
        QCOMPARE(countOf(*read, HabilitationKind::Request), on.sandbox().world().demandes.size());
        QSet<QString> numbers;
        for (const Habilitation &habilitation : read->habilitations)
            numbers.insert(habilitation.number);
        QCOMPARE(numbers.size(), read->habilitations.size());
    }

    void saysWhatFailed_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("value");
        QTest::addColumn<int>("kind");
        QTest::newRow("captive proxy") << int(FaultKind::Html) << 0 << int(Error::Kind::NotJson);
        QTest::newRow("cut JSON") << int(FaultKind::TruncatedJson) << 0 << int(Error::Kind::BadReply);
        QTest::newRow("cut connection") << int(FaultKind::CutConnection) << 0 << int(Error::Kind::Unreachable);
        QTest::newRow("another host") << int(FaultKind::Redirect) << 0 << int(Error::Kind::ForeignRedirect);
        QTest::newRow("missing scope") << int(FaultKind::MissingScope) << 0 << int(Error::Kind::Forbidden);
        QTest::newRow("a body of 100 MB") << int(FaultKind::HugeBody) << 100 << int(Error::Kind::ReplyTooLarge);
        QTest::newRow("500 on the first page") << int(FaultKind::FailingPage) << 1 << int(Error::Kind::ServiceFault);
    }

    void saysWhatFailed()
    {
        QFETCH(int, fault);
        QFETCH(int, value);
        QFETCH(int, kind);
        OnSandbox on({.partners = 20, .faults = {{FaultKind(fault), value}}});
        const auto connector = on.connect(datapass);

        const Result<ServiceSnapshot> read = waited(connector->read({}, {}));

        QVERIFY(!read);
        QCOMPARE(int(read.error().kind), kind);
    }

    void keepsWhatCameBeforeAFailingPage()
    {
        OnSandbox on({.partners = 200, .faults = {{FaultKind::FailingPage, 2}}});
        const auto connector = on.connect(datapass);

        const Result<ServiceSnapshot> read = waited(connector->read({}, {}));

        QVERIFY(read);
        QVERIFY(countOf(*read, HabilitationKind::Request) >= 199);
        QCOMPARE(read->gaps.size(), 2);
        QCOMPARE(read->gaps.at(0).what, QStringLiteral("habilitations"));
        QCOMPARE(read->gaps.at(0).error.kind, Error::Kind::ServiceFault);
    }

    void saysThatAListRepeatsItself()
    {
        OnSandbox on({.partners = 200, .faults = {{FaultKind::RepeatingPage, 0}}});
        const auto connector = on.connect(datapass);

        const Result<ServiceSnapshot> read = waited(connector->read({}, {}));

        QVERIFY(read);
        QVERIFY(!read->gaps.isEmpty());
    }

    void asksForEventsOneByOneWhereTheListHasNone()
    {
        FakeServer server;
        server.answer = [](const SeenRequest &request) {
            if (request.path() == "/api/v1/oauth/token")
                return json(R"({"access_token": "t", "token_type": "Bearer", "expires_in": 7200})");
            if (request.path() == "/api/v1/demandes")
                return json(R"([{"id": 7, "definition_id": "api_infinoe", "state": "submitted"}])");
            if (request.path() == "/api/v1/demandes/D7/events")
                return json(R"([{"id": 1, "name": "submit", "created_at": "2026-01-02T03:04:05Z"}])");
            return json("[]");
        };
        HttpClient http(quickHttp());
        const auto connector = connectorTo(server, http);

        const Result<ServiceSnapshot> read = waited(connector->read({}, {}));

        QVERIFY(read);
        QCOMPARE(read->events.size(), 1);
        QCOMPARE(read->events.at(0).habilitationRemoteId, QStringLiteral("D7"));
        QCOMPARE(server.count("GET", "/api/v1/demandes/D7/events"), 1);
        QCOMPARE(server.count("POST", "/api/v1/oauth/token"), 1);
    }

    void stopsWhenAsked()
    {
        OnSandbox on({.partners = 50, .faults = {{FaultKind::Slow, 200}}});
        const auto connector = on.connect(datapass);
        std::stop_source stop;
        Future<ServiceSnapshot> reading = connector->read({}, stop.get_token());

        stop.request_stop();
        const Result<ServiceSnapshot> read = waited(reading);

        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Cancelled);
    }

    void settlesWhenItDiesInFlight()
    {
        OnSandbox on({.partners = 50, .faults = {{FaultKind::Slow, 200}}});
        auto connector = on.connect(datapass);
        Future<ServiceSnapshot> reading = connector->read({}, {});

        connector.reset();
        const Result<ServiceSnapshot> read = waited(reading);

        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Cancelled);
    }

    void testsEachStep()
    {
        OnSandbox on({.partners = 5});

        const auto checks = waited(on.connect(datapass)->test({}));

        QVERIFY(checks);
        QCOMPARE(checks->size(), 5);
        QCOMPARE(outcomes(*checks), QStringLiteral("+-+++"));
    }

    void testsWithAWrongClient()
    {
        OnSandbox on({.partners = 5});
        const auto connector = on.connect(datapass,
                                          [](Service &service) { service.clientId = QStringLiteral("nobody"); });

        const auto checks = waited(connector->test({}));

        QVERIFY(checks);
        QCOMPARE(outcomes(*checks), QStringLiteral("+-!--"));
        QCOMPARE(checks->at(2).error->kind, Error::Kind::Unauthorised);
    }

    void testsAMissingScope()
    {
        OnSandbox on({.partners = 5, .faults = {{FaultKind::MissingScope, 0}}});

        const auto checks = waited(on.connect(datapass)->test({}));

        QVERIFY(checks);
        QCOMPARE(outcomes(*checks), QStringLiteral("+-++!"));
        QCOMPARE(checks->at(4).missing, QStringList(QStringLiteral("read_authorizations")));
    }

    void hasNoVerb()
    {
        OnSandbox on({.partners = 1});
        const auto connector = on.connect(datapass);

        QVERIFY(connector->capabilities().verbs.isEmpty());
        QVERIFY(connector->capabilities().consoleUrl.contains(QLatin1String("%1")));
        const auto answer = waited(connector->act({}, {}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Unsupported);
    }

private:
    static QString outcomes(const QList<ConnectionCheck> &checks)
    {
        QString text;
        for (const ConnectionCheck &check : checks)
            text += check.outcome == ConnectionCheck::Outcome::Passed ? u'+'
                : check.outcome == ConnectionCheck::Outcome::Failed   ? u'!'
                                                                      : u'-';
        return text;
    }

    static std::unique_ptr<Connector> connectorTo(const FakeServer &server, HttpClient &http)
    {
        Service service;
        service.product = datapass;
        service.url = server.url(QString());
        service.clientId = QStringLiteral("client");
        return productOf(datapass)->make(
            {.service = service, .secret = Secret("secret"), .http = http, .profiles = smallProfiles()});
    }
};

QTEST_GUILESS_MAIN(TestDataPassConnector)
#include "tst_datapass_connector.moc"

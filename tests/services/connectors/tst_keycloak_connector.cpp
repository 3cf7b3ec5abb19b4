// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/keycloak/keycloak_connector.h"

#include "services/http/http_client.h"
#include "tests/services/http/fake_server.h"
#include "tests/services/waiting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace vigie;
using namespace vigie::test;

namespace {

QJsonObject clientOf(const QString &name)
{
    return {{QStringLiteral("id"), QStringLiteral("id-") + name},
            {QStringLiteral("clientId"), name},
            {QStringLiteral("enabled"), true},
            {QStringLiteral("secret"), QStringLiteral("t0pSecret")},
            {QStringLiteral("serviceAccountsEnabled"), true},
            {QStringLiteral("attributes"), QJsonObject{}}};
}

//! The part of a realm that the connector talks to, with what a test makes go wrong.
struct FakeRealm {
    FakeServer server{};
    QList<QJsonObject> clients{};
    bool obeys{true}; //!< keeps what is written
    bool introspects{true}; //!< calls a live token active
    int failsAfter{1'000'000}; //!< first row that cannot be read

    FakeRealm()
    {
        server.answer = [this](const SeenRequest &request) { return answer(request); };
    }

    PlayedReply answer(const SeenRequest &request)
    {
        const QByteArray path = request.path();
        if (path == "/realms/r/protocol/openid-connect/token")
            return json("{\"access_token\":\"a.b.c\",\"expires_in\":60}");
        if (path == "/realms/r/protocol/openid-connect/token/introspect") {
            const bool isActive = introspects && clients.first().value(QLatin1String("enabled")).toBool();
            return json(isActive ? "{\"active\":true}" : "{\"active\":false}");
        }
        if (path == "/admin/realms/r")
            return json("{\"accessTokenLifespan\":300}");
        if (path == "/admin/realms/r/clients")
            return list(request);
        if (path.startsWith("/admin/realms/r/clients/"))
            return client(request, path.mid(24));
        return json("{}", 404);
    }

    PlayedReply list(const SeenRequest &request)
    {
        const qsizetype first = request.query(QStringLiteral("first")).toInt();
        const qsizetype end = std::min<qsizetype>(first + request.query(QStringLiteral("max")).toInt(), clients.size());
        if (end > failsAfter)
            return json("{\"error\":\"unknown_error\"}", 500);
        QJsonArray rows;
        for (qsizetype i = first; i < end; ++i)
            rows << clients.at(i);
        return json(QJsonDocument(rows).toJson());
    }

    PlayedReply client(const SeenRequest &request, const QByteArray &rest)
    {
        const QString id = QString::fromUtf8(rest.split('/').first());
        const auto found = std::find_if(clients.begin(), clients.end(), [&id](const QJsonObject &candidate) {
            return candidate.value(QLatin1String("id")).toString() == id;
        });
        if (found == clients.end())
            return json("{\"error\":\"Could not find client\"}", 404);
        if (rest.endsWith("/client-secret"))
            return json("{\"type\":\"secret\",\"value\":\"t0pSecret\"}");
        if (request.method == "PUT") {
            if (obeys)
                *found = QJsonDocument::fromJson(request.body).object();
            return {.status = 204, .contentType = {}};
        }
        return request.method == "GET" ? json(QJsonDocument(*found).toJson()) : json("{}");
    }
};

} // namespace

class TestKeycloakConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAClientSays()
    {
        FakeRealm realm;
        QJsonObject client = clientOf(QStringLiteral("apim-D1234-dupont"));
        client.insert(QStringLiteral("name"), QStringLiteral("Mairie fictive, SIRET 130 025 265 00013"));
        client.insert(QStringLiteral("attributes"),
                      QJsonObject{{QStringLiteral("contact_email"), QStringLiteral("tech@example.invalid")},
                                  {QStringLiteral("client.secret.creation.time"), QStringLiteral("1767225600")},
                                  {QStringLiteral("client.secret.rotated"), QStringLiteral("t0pSecret")},
                                  {QStringLiteral("jwt.credential.certificate"), QStringLiteral("t0pSecret")},
                                  {QStringLiteral("bureau"), QStringLiteral("B1")}});
        realm.clients = {client};

        const Result<ServiceSnapshot> snapshot = waited(connector(realm)->read({}, {}));

        QVERIFY(snapshot);
        QCOMPARE(snapshot->applications.size(), 1);
        const Application &application = snapshot->applications.first();
        QCOMPARE(application.siret, QStringLiteral("13002526500013"));
        QCOMPARE(application.datapassNumber, QStringLiteral("D1234"));
        QCOMPARE(application.contactEmail, QStringLiteral("tech@example.invalid"));
        QCOMPARE(application.attributes.value(QStringLiteral("bureau")), QStringLiteral("B1"));
        QVERIFY(!application.attributes.values().contains(QStringLiteral("t0pSecret")));
        const Credential &credential = snapshot->credentials.first();
        QCOMPARE(credential.remoteId, QStringLiteral("id-apim-D1234-dupont"));
        QCOMPARE(credential.lastFour, QStringLiteral("pont"));
        QCOMPARE(credential.issuedOn, QDate(2026, 1, 1));
        QCOMPARE(credential.state, CredentialState::Active);
    }

    void leavesOutWhatIsNoPartners()
    {
        FakeRealm realm;
        QJsonObject bearer = clientOf(QStringLiteral("gateway"));
        bearer.insert(QStringLiteral("bearerOnly"), true);
        QJsonObject other = clientOf(QStringLiteral("autre-realm"));
        other.insert(QStringLiteral("bearerOnly"), true);
        realm.clients = {clientOf(QStringLiteral("account")),
                         clientOf(QStringLiteral("realm-management")),
                         clientOf(QStringLiteral("console")),
                         clientOf(QStringLiteral("partner")),
                         bearer,
                         other};

        const Result<ServiceSnapshot> snapshot = waited(connector(realm)->read({}, {}));
        const Result<ServiceSnapshot> whole = waited(
            connector(realm, {{QStringLiteral("builtin"), QStringLiteral("true")}})->read({}, {}));

        QVERIFY(snapshot && whole);
        QCOMPARE(snapshot->applications.size(), 2); // partner, gateway
        QCOMPARE(snapshot->credentials.size(), 1);
        QCOMPARE(whole->applications.size(), 5);
    }

    void keepsWhatWasReadBeforeAFailure()
    {
        FakeRealm realm;
        for (int i = 0; i < 250; ++i)
            realm.clients << clientOf(QStringLiteral("c%1").arg(i));
        realm.failsAfter = 150;

        const Result<ServiceSnapshot> snapshot = waited(connector(realm)->read({}, {}));

        QVERIFY(snapshot);
        QCOMPARE(snapshot->credentials.size(), 100);
        QCOMPARE(snapshot->gaps.size(), 2);
        QCOMPARE(snapshot->gaps.first().error.kind, Error::Kind::ServiceFault);
    }

    void provesByIntrospection()
    {
        FakeRealm realm;
        realm.clients = {clientOf(QStringLiteral("p"))};
        const auto keycloak = connector(realm);

        const Result<ActionAnswer> answer = waited(keycloak->act(request(Verb::RevokeCredential), {}));

        QVERIFY(answer);
        QCOMPARE(answer->delay, std::chrono::seconds(0));
        QVERIFY(realm.clients.first().value(QLatin1String("notBefore")).toInteger() > 0);
        QCOMPARE(realm.clients.first().value(QLatin1String("secret")).toString(), QStringLiteral("t0pSecret"));
        QCOMPARE(realm.server.count("POST", "/admin/realms/r/clients/id-p/push-revocation"), 1);
        const Result<VerificationAnswer> proof = waited(keycloak->verify(asked(answer->witness), {}));
        QVERIFY(proof);
        QCOMPARE(proof->proof, Proof::Introspection);
    }

    void keepsNoWitnessThatProvesNothing()
    {
        FakeRealm realm;
        realm.clients = {clientOf(QStringLiteral("p"))};
        realm.introspects = false; // another issuer, another audience: inactive whatever is done

        const Result<ActionAnswer> answer = waited(connector(realm)->act(request(Verb::RevokeCredential), {}));

        QVERIFY(answer);
        QVERIFY(answer->witness.isEmpty());
    }

    void waitsForTheTokensToEndWhereTheyAreCheckedOffline()
    {
        FakeRealm realm;
        realm.clients = {clientOf(QStringLiteral("p"))};
        const auto keycloak = connector(realm, {{QStringLiteral("token_check"), QStringLiteral("offline")}});

        const Result<ActionAnswer> answer = waited(keycloak->act(request(Verb::RevokeCredential), {}));

        QVERIFY(answer);
        QCOMPARE(answer->delay, std::chrono::seconds(300));
        QCOMPARE(answer->delayReason, DelayReason::TokenLifetime);
        VerificationRequest question = asked(answer->witness);
        question.now = question.acceptedAt.addSecs(299);
        const Result<VerificationAnswer> before = waited(keycloak->verify(question, {}));
        QCOMPARE(before->verdict, VerificationAnswer::Verdict::NotYet);
        QCOMPARE(before->mayPassUntil, question.acceptedAt.addSecs(300));
        question.now = question.acceptedAt.addSecs(300);
        QCOMPARE(waited(keycloak->verify(question, {}))->proof, Proof::ListAfterDelay);
    }

    void believesOnlyWhatItReadsBack()
    {
        FakeRealm realm;
        realm.clients = {clientOf(QStringLiteral("p"))};
        realm.obeys = false;

        const Result<ActionAnswer> answer = waited(connector(realm)->act(request(Verb::DisableCredential), {}));

        QCOMPARE(errorOf(answer), Error::Kind::Conflict);
        const Result<VerificationAnswer> proof = waited(connector(realm)->verify(asked({}), {}));
        QCOMPARE(proof->verdict, VerificationAnswer::Verdict::StillPasses);
    }

    void takesAClientThatIsGoneForDone()
    {
        FakeRealm realm;
        realm.clients = {clientOf(QStringLiteral("other"))};

        const Result<ActionAnswer> answer = waited(connector(realm)->act(request(Verb::RevokeCredential), {}));

        QVERIFY(answer);
        QVERIFY(answer->alreadyDone);
        QCOMPARE(answer->status, 404);
        QCOMPARE(errorOf(waited(connector(realm)->act(request(Verb::EnableCredential), {}))), Error::Kind::NotFound);
    }

    void refusesATokenOfAnotherIssuer()
    {
        FakeRealm realm;
        realm.clients = {clientOf(QStringLiteral("p"))};
        const QByteArray claims = "{\"iss\":\"https://elsewhere.invalid/realms/r\",\"azp\":\"p\"}";
        const Secret token("h." + claims.toBase64(QByteArray::Base64UrlEncoding) + ".s");

        const Result<ActionAnswer> answer = waited(
            connector(realm)->act({.verb = Verb::RevokeToken, .token = token}, {}));

        QCOMPARE(errorOf(answer), Error::Kind::InvalidInput);
        QCOMPARE(answer.error().detail, QStringLiteral("a token of another issuer"));
    }

    void refusesAVerbItDoesNotHave()
    {
        FakeRealm realm;
        QCOMPARE(errorOf(waited(connector(realm)->act(request(Verb::BlockSubscription), {}))),
                 Error::Kind::Unsupported);
        QCOMPARE(realm.server.seen.size(), 0);
    }

private:
    static Credential credential() { return {.remoteId = QStringLiteral("id-p"), .clientId = QStringLiteral("p")}; }
    static ActionRequest request(Verb verb) { return {.verb = verb, .credential = credential()}; }
    static VerificationRequest asked(const Secret &witness)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return {.verb = Verb::RevokeCredential,
                .credential = credential(),
                .witness = witness,
                .acceptedAt = now,
                .now = now};
    }

    std::unique_ptr<Connector> connector(const FakeRealm &realm, QMap<QString, QString> options = {})
    {
        options.insert(QStringLiteral("realm"), QStringLiteral("r"));
        options.insert(QStringLiteral("auth_realm"), QStringLiteral("r"));
        const Service service{.id = {QStringLiteral("kc")},
                              .url = realm.server.url(QString()),
                              .clientId = QStringLiteral("console"),
                              .options = options};
        return keycloakProduct().make({.service = service, .secret = Secret("s3cret"), .http = m_http});
    }

    HttpClient m_http{HttpSettings{.tries = 1}};
};

QTEST_GUILESS_MAIN(TestKeycloakConnector)
#include "tst_keycloak_connector.moc"

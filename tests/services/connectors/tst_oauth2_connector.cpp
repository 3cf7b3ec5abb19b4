// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/oauth2/oauth2_connector.h"

#include "services/http/http_client.h"
#include "tests/services/http/fake_server.h"
#include "tests/services/waiting.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace vigie;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

QByteArray metadataOf(const QByteArray &issuer, const QStringList &endpoints)
{
    QJsonObject body{{QStringLiteral("issuer"), QString::fromLatin1(issuer)}};
    const QHash<QString, QString> paths{{QStringLiteral("token"), QStringLiteral("/token")},
                                        {QStringLiteral("revocation"), QStringLiteral("/revoke")},
                                        {QStringLiteral("introspection"), QStringLiteral("/introspect")}};
    for (const QString &endpoint : endpoints)
        body.insert(endpoint + QStringLiteral("_endpoint"), QString::fromLatin1(issuer) + paths.value(endpoint));
    return QJsonDocument(body).toJson();
}

//! An authorisation server with one leaked token.
struct FakeAuthority {
    FakeServer server{};
    QByteArray metadata{}; //!< empty: what a good server says
    bool onlyOpenId{false};
    bool obeys{true}; //!< revokes what it is asked to revoke
    QByteArray clientSecret{"s3cret"};
    bool isActive{true};
    QByteArray registrationToken{"reg-1"};

    FakeAuthority()
    {
        server.answer = [this](const SeenRequest &request) { return answer(request); };
    }

    QByteArray base() const { return server.url(QString()).toEncoded(); }

    PlayedReply answer(const SeenRequest &request)
    {
        const QByteArray path = request.path();
        if (path == "/.well-known/oauth-authorization-server")
            return onlyOpenId ? json("{}", 404) : json(metadataText());
        if (path == "/.well-known/openid-configuration")
            return json(metadataText());
        if (path.startsWith("/register/"))
            return registration(request);
        const QByteArray expected = "Basic " + ("console:" + clientSecret).toBase64();
        if (request.headers.value("authorization") != expected)
            return json(R"({"error":"invalid_client"})", 401);
        if (path == "/revoke") {
            isActive = isActive && !(obeys && request.form(QStringLiteral("token")) == QLatin1String("leaked"));
            return {.status = 200, .contentType = {}};
        }
        if (path == "/introspect") {
            const bool isKnown = request.form(QStringLiteral("token")) == QLatin1String("leaked") && isActive;
            return json(isKnown ? R"({"active":true,"client_id":"p","exp":1795345200})" : R"({"active":false})");
        }
        return json("{}", 404);
    }

    PlayedReply registration(const SeenRequest &request)
    {
        if (request.headers.value("authorization") != "Bearer " + registrationToken)
            return json(R"({"error":"invalid_token"})", 401);
        if (request.method == "DELETE")
            return {.status = 204};
        registrationToken = "reg-2"; // rotated: the old one is dead
        return json(
            "{\"client_id\":\"client-0123456789\",\"client_name\":\"Un client\",\"client_id_issued_at\":1767225600,"
            "\"client_secret_expires_at\":0,\"scope\":\"a b\",\"contacts\":[\"tech@example.invalid\"],"
            "\"registration_access_token\":\"reg-2\"}");
    }

    QByteArray metadataText() const
    {
        if (!metadata.isEmpty())
            return metadata;
        return metadataOf(base(),
                          {QStringLiteral("token"), QStringLiteral("revocation"), QStringLiteral("introspection")});
    }
};

} // namespace

class TestOauth2Connector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void provesARevocation_data()
    {
        QTest::addColumn<bool>("onlyOpenId");
        QTest::newRow("RFC 8414") << false;
        QTest::newRow("OpenID Connect") << true;
    }

    void provesARevocation()
    {
        QFETCH(bool, onlyOpenId);
        FakeAuthority authority;
        authority.onlyOpenId = onlyOpenId;
        const auto oauth2 = connector(authority);

        const Result<ActionAnswer> answer = waited(
            oauth2->act({.verb = Verb::RevokeToken, .token = Secret("leaked")}, {}));

        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        const Result<VerificationAnswer> proof = waited(
            oauth2->verify({.verb = Verb::RevokeToken, .witness = answer->witness}, {}));
        QVERIFY(proof);
        QCOMPARE(proof->verdict, VerificationAnswer::Verdict::Proved);
        QCOMPARE(proof->proof, Proof::Introspection);
    }

    void takesNo200ForAProof()
    {
        FakeAuthority authority;
        authority.obeys = false;
        const auto oauth2 = connector(authority);
        QVERIFY(waited(oauth2->act({.verb = Verb::RevokeToken, .token = Secret("leaked")}, {})));

        const Result<VerificationAnswer> proof = waited(
            oauth2->verify({.verb = Verb::RevokeToken, .witness = Secret("leaked")}, {}));

        QVERIFY(proof);
        QCOMPARE(proof->verdict, VerificationAnswer::Verdict::StillPasses);
        QCOMPARE(proof->mayPassUntil, QDateTime::fromSecsSinceEpoch(1795345200, Qt::UTC));
    }

    void provesNothingWithoutTheToken()
    {
        FakeAuthority authority;
        const QDateTime accepted(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
        VerificationRequest asked{.verb = Verb::RevokeToken, .acceptedAt = accepted, .now = accepted.addSecs(3599)};

        QCOMPARE(waited(connector(authority)->verify(asked, {}))->verdict, VerificationAnswer::Verdict::NotYet);
        const auto oauth2 = connector(authority, {{QStringLiteral("token_lifetime"), QStringLiteral("3600")}});
        const Result<VerificationAnswer> before = waited(oauth2->verify(asked, {}));
        QCOMPARE(before->verdict, VerificationAnswer::Verdict::NotYet);
        QCOMPARE(before->mayPassUntil, accepted.addSecs(3600));
        asked.now = accepted.addSecs(3600);
        QCOMPARE(waited(oauth2->verify(asked, {}))->proof, Proof::ListAfterDelay);
    }

    void refusesMetadataOfAnotherIssuer()
    {
        FakeAuthority authority;
        FakeServer thief;
        const QByteArray elsewhere = thief.url(QString()).toEncoded();
        authority.metadata = metadataOf(elsewhere, {QStringLiteral("revocation")});

        const Result<ActionAnswer> answer = waited(
            connector(authority)->act({.verb = Verb::RevokeToken, .token = Secret("leaked")}, {}));

        QCOMPARE(errorOf(answer), Error::Kind::BadReply);
        QCOMPARE(thief.seen.size(), 0);
    }

    void guessesNoEndpoint()
    {
        FakeAuthority authority;
        authority.metadata = metadataOf(authority.base(), {});
        const auto oauth2 = connector(authority);

        QCOMPARE(errorOf(waited(oauth2->act({.verb = Verb::RevokeToken, .token = Secret("leaked")}, {}))),
                 Error::Kind::Unsupported);
        const Result<QList<ConnectionCheck>> checks = waited(oauth2->test({}));
        QVERIFY(checks);
        QCOMPARE(checks->at(4).outcome, ConnectionCheck::Outcome::Failed);
        QCOMPARE(checks->at(4).missing,
                 (QStringList{QStringLiteral("revocation_endpoint"), QStringLiteral("introspection_endpoint")}));
    }

    void refusesOtherVerbs()
    {
        FakeAuthority authority;
        const auto oauth2 = connector(authority);

        QCOMPARE(errorOf(waited(oauth2->act({.verb = Verb::DisableCredential}, {}))), Error::Kind::Unsupported);
        QCOMPARE(errorOf(waited(oauth2->act({.verb = Verb::RevokeCredential}, {}))), Error::Kind::Unsupported);
        QCOMPARE(errorOf(waited(oauth2->act({.verb = Verb::RevokeToken}, {}))), Error::Kind::Unsupported);
    }

    void keepsARotatedToken()
    {
        FakeAuthority authority;
        m_secret = Secret("s3cret\nreg-1");
        QByteArray kept;
        m_keep = [&kept](const Secret &secret) { kept = secret.reveal(); };
        const auto oauth2 = connector(
            authority,
            {{QStringLiteral("registration_uri"), authority.server.url(QStringLiteral("/register/c")).toString()}});

        const Result<ServiceSnapshot> snapshot = waited(oauth2->read({}, {}));

        QVERIFY(snapshot);
        QCOMPARE(snapshot->credentials.first().clientId, QStringLiteral("client-0123456789"));
        QCOMPARE(snapshot->credentials.first().lastFour, QStringLiteral("6789"));
        QCOMPARE(snapshot->credentials.first().issuedOn, QDate(2026, 1, 1));
        QCOMPARE(snapshot->applications.first().contactEmail, QStringLiteral("tech@example.invalid"));
        QCOMPARE(kept, QByteArray("s3cret\nreg-2"));
        QVERIFY(waited(oauth2->act({.verb = Verb::RevokeCredential}, {}))); // with the new one
        QCOMPARE(authority.server.count("DELETE", "/register/c"), 1);
        m_secret = Secret("s3cret");
        m_keep = {};
    }

    void tellsAPortalForAMistake()
    {
        FakeServer portal;
        portal.play({.body = "<html>Identifiez-vous</html>", .contentType = "text/html"});
        const Service service{.url = portal.url(QString()), .clientId = QStringLiteral("console")};
        const auto oauth2 = oauth2Product().make({.service = service, .secret = m_secret, .http = m_http});

        const Result<QList<ConnectionCheck>> checks = waited(oauth2->test({}));

        QVERIFY(checks);
        QCOMPARE(checks->at(0).outcome, ConnectionCheck::Outcome::Failed);
        QCOMPARE(checks->at(0).error->kind, Error::Kind::NotJson);
        QCOMPARE(checks->at(2).outcome, ConnectionCheck::Outcome::Skipped);
    }

private:
    std::unique_ptr<Connector> connector(const FakeAuthority &authority, const QMap<QString, QString> &options = {})
    {
        const Service service{.id = {QStringLiteral("as")},
                              .url = authority.server.url(QString()),
                              .clientId = QStringLiteral("console"),
                              .options = options};
        return oauth2Product().make({.service = service, .secret = m_secret, .http = m_http, .keepSecret = m_keep});
    }

    Secret m_secret{"s3cret"};
    std::function<void(const Secret &)> m_keep{};
    HttpClient m_http{HttpSettings{.tries = 1}};
};

QTEST_GUILESS_MAIN(TestOauth2Connector)
#include "tst_oauth2_connector.moc"

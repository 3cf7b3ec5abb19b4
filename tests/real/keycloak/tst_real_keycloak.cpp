// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole chain against Keycloak: read 300 clients, disable, revoke, prove by introspection, restart in between.

#include "services/connectors/keycloak/keycloak_connector.h"

#include "services/connectors/bearer_client.h"
#include "services/connectors/oauth2/authorization_server.h"
#include "tests/real/real_server.h"
#include "tests/services/waiting.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace vigie;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

const QString version = QStringLiteral("26.0.5");
const QString realmName = QStringLiteral("partenaires");
constexpr int partners = 300;

//! Keycloak unpacked, from Maven Central.
Result<QString> preparedFolder()
{
    const QString home = cacheFolder() + QStringLiteral("/keycloak-") + version;
    if (QFile::exists(home + QStringLiteral("/unpacked")))
        return home;
    const QString archive = cacheFolder() + QStringLiteral("/keycloak-quarkus-dist-%1.zip").arg(version);
    const QString artifact = QStringLiteral("org.keycloak:keycloak-quarkus-dist:%1:zip").arg(version);
    const QList<std::pair<QString, QStringList>> steps{
        {QStringLiteral("mvn"),
         {QStringLiteral("-q"), QStringLiteral("dependency:get"), QStringLiteral("-Dtransitive=false"),
          QStringLiteral("-Dartifact=") + artifact}},
        {QStringLiteral("mvn"),
         {QStringLiteral("-q"), QStringLiteral("-o"), QStringLiteral("dependency:copy"),
          QStringLiteral("-Dartifact=") + artifact, QStringLiteral("-DoutputDirectory=") + cacheFolder()}},
        {QStringLiteral("unzip"), {QStringLiteral("-q"), QStringLiteral("-o"), archive}},
        {QStringLiteral("touch"), {home + QStringLiteral("/unpacked")}}};
    for (const auto &[program, arguments] : steps) {
        if (const Result<> done = fetch(program, arguments, cacheFolder()); !done)
            return failure(done.error());
    }
    QFile::remove(archive);
    return home;
}

QJsonObject clientOf(const QString &id, bool isService)
{
    return {{QStringLiteral("clientId"), id},
            {QStringLiteral("name"), QStringLiteral("Partenaire fictif ") + id},
            {QStringLiteral("enabled"), true},
            {QStringLiteral("secret"), id + QStringLiteral("-secret")},
            {QStringLiteral("publicClient"), false},
            {QStringLiteral("serviceAccountsEnabled"), isService},
            {QStringLiteral("standardFlowEnabled"), false},
            {QStringLiteral("attributes"), QJsonObject{{QStringLiteral("datapass"), QStringLiteral("H1")}}}};
}

//! A realm with 300 partners, and the console's own client with the roles that the connector asks for.
QByteArray realmBody()
{
    QJsonArray clients{clientOf(QStringLiteral("vigie"), true), clientOf(QStringLiteral("nobody"), true)};
    for (int i = 0; i < partners; ++i)
        clients << clientOf(QStringLiteral("partenaire-%1").arg(i, 3, 10, QLatin1Char('0')),
                            i < 10); // accounts cost time
    const QJsonArray roles{QStringLiteral("view-clients"), QStringLiteral("manage-clients"),
                           QStringLiteral("view-realm")};
    const QJsonObject account{
        {QStringLiteral("username"), QStringLiteral("service-account-vigie")},
        {QStringLiteral("enabled"), true},
        {QStringLiteral("serviceAccountClientId"), QStringLiteral("vigie")},
        {QStringLiteral("clientRoles"), QJsonObject{{QStringLiteral("realm-management"), roles}}}};
    return QJsonDocument(QJsonObject{{QStringLiteral("realm"), realmName},
                                     {QStringLiteral("enabled"), true},
                                     {QStringLiteral("sslRequired"), QStringLiteral("none")},
                                     {QStringLiteral("accessTokenLifespan"), 300},
                                     {QStringLiteral("clients"), clients},
                                     {QStringLiteral("users"), QJsonArray{account}}})
        .toJson();
}

} // namespace

class TestRealKeycloak : public QObject
{
    Q_OBJECT

public:
    explicit TestRealKeycloak(QString home)
        : m_home(std::move(home))
    {
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_data.isValid());
        startKeycloak();
        // An import of 300 clients answers once, at its end, and a busy machine takes minutes over it.
        HttpClient slow({.timeout = 5min, .longestExchange = 5min, .tries = 1});
        BearerClient admin(slow,
                           {.endpoint = url(QStringLiteral("/realms/master/protocol/openid-connect/token")),
                            .clientId = QStringLiteral("admin-cli"),
                            .authentication = ClientAuthentication::Post,
                            .user = QStringLiteral("admin"),
                            .password = Secret("admin-of-a-test")});
        const Result<HttpReply> made = waited(admin.send({.method = HttpMethod::Post,
                                                          .url = url(QStringLiteral("/admin/realms")),
                                                          .body = realmBody(),
                                                          .contentType = "application/json"},
                                                         {}),
                                              300'000);
        QVERIFY(made);
        QCOMPARE(made->status, 201);
    }

    void passesTheTestOfItsConnection()
    {
        const Result<QList<ConnectionCheck>> checks = waited(connector()->test({}));

        QVERIFY(checks);
        using Outcome = ConnectionCheck::Outcome;
        QCOMPARE(checks->at(0).outcome, Outcome::Passed);
        QCOMPARE(checks->at(1).outcome, Outcome::Skipped);
        QCOMPARE(checks->at(2).outcome, Outcome::Passed);
        QCOMPARE(checks->at(4).outcome, Outcome::Passed);
        QCOMPARE(checks->at(4).missing, QStringList());
    }

    void tellsAWrongSecret()
    {
        const Result<QList<ConnectionCheck>> checks = waited(connector({}, QStringLiteral("vigie"), "wrong")->test({}));

        QVERIFY(checks);
        QCOMPARE(checks->at(2).outcome, ConnectionCheck::Outcome::Failed);
        QCOMPARE(checks->at(2).error->kind, Error::Kind::Unauthorised);
    }

    void tellsTheRolesThatAreMissing()
    {
        const Result<QList<ConnectionCheck>> checks = waited(
            connector({}, QStringLiteral("nobody"), "nobody-secret")->test({}));

        QVERIFY(checks);
        QCOMPARE(checks->at(2).outcome, ConnectionCheck::Outcome::Passed);
        QCOMPARE(checks->at(4).outcome, ConnectionCheck::Outcome::Failed);
        QVERIFY(checks->at(4).missing.contains(QStringLiteral("view-clients")));
    }

    void readsEveryClient()
    {
        const ServiceSnapshot snapshot = read();

        QCOMPARE(snapshot.gaps.size(), 0);
        QCOMPARE(snapshot.applications.size(), partners + 1); // and `nobody`
        QCOMPARE(snapshot.credentials.size(), partners + 1);
        const Credential credential = credentialNamed(0);
        QCOMPARE(credential.state, CredentialState::Active);
        QCOMPARE(credential.datapassNumber, QStringLiteral("H1"));
        QCOMPARE(credential.fingerprint, fingerprintOf("partenaire-000"));
    }

    void provesByIntrospection_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<int>("partner");
        QTest::newRow("disable") << Verb::DisableCredential << 1;
        QTest::newRow("revoke") << Verb::RevokeCredential << 2;
        QTest::newRow("sessions") << Verb::RevokeSessions << 3;
    }

    void provesByIntrospection()
    {
        QFETCH(Verb, verb);
        QFETCH(int, partner);
        const auto keycloak = connector();
        const Credential credential = credentialNamed(partner);

        const Result<ActionAnswer> answer = waited(keycloak->act({.verb = verb, .credential = credential}, {}));

        QVERIFY(answer);
        QCOMPARE(answer->status, 204);
        QVERIFY(!answer->alreadyDone);
        QVERIFY(!answer->witness.isEmpty());
        const Result<VerificationAnswer> proof = waited(keycloak->verify(
            {.verb = verb, .credential = credential, .witness = answer->witness, .acceptedAt = now(), .now = now()},
            {}));
        QVERIFY(proof);
        QCOMPARE(proof->verdict, VerificationAnswer::Verdict::Proved);
        QCOMPARE(proof->proof, Proof::Introspection);
        const bool isDisabled = verb != Verb::RevokeSessions;
        QCOMPARE(credentialNamed(partner).state, isDisabled ? CredentialState::Disabled : CredentialState::Active);
        QCOMPARE(errorOf(waited(tokenOf(partner))).has_value(), isDisabled);
    }

    void survivesARestart()
    {
        const Credential credential = credentialNamed(4);
        const Result<IssuedToken> token = waited(tokenOf(4));
        QVERIFY(token);
        const Result<ActionAnswer> answer = waited(
            connector()->act({.verb = Verb::RevokeCredential, .credential = credential}, {}));
        QVERIFY(answer);
        const QDateTime acceptedAt = now();

        m_server.stop();
        QVERIFY(!waited(quick().send({.url = url(QStringLiteral("/"))}, {})));
        startKeycloak();

        const auto keycloak = connector();
        VerificationRequest asked{
            .verb = Verb::RevokeCredential, .credential = credential, .acceptedAt = acceptedAt, .now = now()};
        const Result<VerificationAnswer> withoutWitness = waited(keycloak->verify(asked, {}));
        QVERIFY(withoutWitness);
        QCOMPARE(withoutWitness->verdict, VerificationAnswer::Verdict::NotYet);
        QCOMPARE(withoutWitness->mayPassUntil, acceptedAt.addSecs(300));
        QCOMPARE(withoutWitness->delayReason, DelayReason::TokenLifetime);
        asked.now = acceptedAt.addSecs(300);
        QCOMPARE(waited(keycloak->verify(asked, {}))->proof, Proof::ListAfterDelay);
        asked.witness = token->value;
        const Result<VerificationAnswer> proof = waited(keycloak->verify(asked, {}));
        QVERIFY(proof);
        QCOMPARE(proof->proof, Proof::Introspection);
        QCOMPARE(credentialNamed(4).state, CredentialState::Disabled);
    }

    void doesNothingTwice()
    {
        const auto keycloak = connector();
        const Credential credential = credentialNamed(5);
        QVERIFY(waited(keycloak->act({.verb = Verb::RevokeCredential, .credential = credential}, {})));

        const Result<ActionAnswer> again = waited(
            keycloak->act({.verb = Verb::RevokeCredential, .credential = credential}, {}));

        QVERIFY(again);
        QVERIFY(again->alreadyDone);
    }

    void enablesAgain()
    {
        const auto keycloak = connector();
        const Credential credential = credentialNamed(6);
        QVERIFY(waited(keycloak->act({.verb = Verb::DisableCredential, .credential = credential}, {})));
        QVERIFY(!waited(tokenOf(6)));

        const Verb verb = Verb::EnableCredential;
        QVERIFY(waited(keycloak->act({.verb = verb, .credential = credential}, {})));

        const Result<VerificationAnswer> proof = waited(
            keycloak->verify({.verb = verb, .credential = credential, .acceptedAt = now(), .now = now()}, {}));
        QVERIFY(proof);
        QCOMPARE(proof->verdict, VerificationAnswer::Verdict::Proved);
        QVERIFY(waited(tokenOf(6)));
    }

    void renewsASecretUnseen()
    {
        const auto keycloak = connector();
        const Credential credential = credentialNamed(7);

        const Verb verb = Verb::RenewSecret;
        const Result<ActionAnswer> answer = waited(keycloak->act({.verb = verb, .credential = credential}, {}));

        QVERIFY(answer);
        QCOMPARE(answer->words, QString());
        const Result<VerificationAnswer> proof = waited(keycloak->verify(
            {.verb = verb, .credential = credential, .witness = answer->witness, .acceptedAt = now(), .now = now()},
            {}));
        QVERIFY(proof);
        QCOMPARE(proof->proof, Proof::RefusedCall);
        QCOMPARE(errorOf(waited(tokenOf(7))), Error::Kind::Unauthorised);
    }

    void revokesALeakedToken()
    {
        const auto keycloak = connector();
        const Result<IssuedToken> leaked = waited(tokenOf(8));
        const Result<IssuedToken> other = waited(tokenOf(8));
        QVERIFY(leaked && other);
        const Verb verb = Verb::RevokeToken;
        QCOMPARE(waited(keycloak->verify({.verb = verb, .witness = leaked->value}, {}))->verdict,
                 VerificationAnswer::Verdict::StillPasses);

        QVERIFY(waited(keycloak->act({.verb = verb, .token = leaked->value}, {})));

        QCOMPARE(waited(keycloak->verify({.verb = verb, .witness = leaked->value}, {}))->proof, Proof::Introspection);
        QCOMPARE(waited(keycloak->verify({.verb = verb, .witness = other->value}, {}))->verdict,
                 VerificationAnswer::Verdict::StillPasses);
    }

private:
    static QDateTime now() { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] QUrl url(const QString &path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
    }

    HttpClient &quick()
    {
        m_quick = std::make_unique<HttpClient>(HttpSettings{.timeout = 2s, .tries = 1});
        return *m_quick;
    }

    void startKeycloak()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("KC_BOOTSTRAP_ADMIN_USERNAME"), QStringLiteral("admin"));
        environment.insert(QStringLiteral("KC_BOOTSTRAP_ADMIN_PASSWORD"), QStringLiteral("admin-of-a-test"));
        environment.insert(QStringLiteral("KC_DB_URL"),
                           QStringLiteral("jdbc:h2:file:%1/keycloak;NON_KEYWORDS=VALUE").arg(m_data.path()));
        environment.insert(QStringLiteral("JAVA_OPTS_APPEND"), QStringLiteral("-Xmx512m"));
        m_port = m_port == 0 ? freePort() : m_port;
        m_server.start(m_home + QStringLiteral("/bin/kc.sh"),
                       {QStringLiteral("start-dev"), QStringLiteral("--http-host=127.0.0.1"),
                        QStringLiteral("--http-port=%1").arg(m_port), QStringLiteral("--hostname-strict=false")},
                       m_home, environment);
        HttpClient patient(
            {.timeout = 10s, .longestExchange = 420s, .tries = 1800, .firstPause = 200ms, .longestPause = 200ms});
        const Result<HttpReply> reply = waited(patient.send({.url = url(QStringLiteral("/realms/master"))}, {}),
                                               420'000);
        QVERIFY2(reply, qPrintable(m_server.output()));
    }

    std::unique_ptr<Connector> connector(QMap<QString, QString> options = {},
                                         const QString &clientId = QStringLiteral("vigie"),
                                         const QByteArray &secret = "vigie-secret")
    {
        options.insert(QStringLiteral("realm"), realmName);
        options.insert(QStringLiteral("auth_realm"), realmName);
        const Service service{.id = {QStringLiteral("keycloak")},
                              .product = QStringLiteral("keycloak"),
                              .url = url(QString()),
                              .clientId = clientId,
                              .options = options};
        return keycloakProduct().make({.service = service, .secret = Secret(secret), .http = m_http});
    }

    ServiceSnapshot read()
    {
        const auto keycloak = connector();
        return waited(keycloak->read({}, {}), 300'000).value_or(ServiceSnapshot{});
    }

    static QString nameOf(int partner) { return QStringLiteral("partenaire-%1").arg(partner, 3, 10, QLatin1Char('0')); }

    Credential credentialNamed(int partner)
    {
        const ServiceSnapshot snapshot = read();
        for (const Credential &credential : snapshot.credentials) {
            if (credential.clientId == nameOf(partner))
                return credential;
        }
        return {};
    }

    Future<IssuedToken> tokenOf(int partner)
    {
        const QUrl endpoint = url(QStringLiteral("/realms/%1/protocol/openid-connect/token").arg(realmName));
        return issuedToken(m_http,
                           {.endpoint = endpoint,
                            .clientId = nameOf(partner),
                            .clientSecret = Secret(nameOf(partner).toUtf8() + "-secret")},
                           {});
    }

    QString m_home;
    QTemporaryDir m_data{};
    quint16 m_port{0};
    RealServer m_server{};
    HttpClient m_http{HttpSettings{.timeout = 2min, .longestExchange = 5min}}; // a busy machine is not the subject here
    std::unique_ptr<HttpClient> m_quick{};
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const Result<QString> home = preparedFolder();
    if (!home)
        return withoutServer(QStringLiteral("Keycloak ") + version, home.error());
    TestRealKeycloak test(*home);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_real_keycloak.moc"

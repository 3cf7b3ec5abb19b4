// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The OAuth 2.0 connector against oidc-provider: a real revocation and a real introspection.

#include "services/connectors/oauth2/oauth2_connector.h"

#include "services/connectors/json_reading.h"
#include "services/connectors/oauth2/authorization_server.h"
#include "tests/real/real_server.h"
#include "tests/services/waiting.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QtTest>

using namespace vigie;
using namespace vigie::test;

namespace {

//! oidc-provider and what it needs, as the lock file names them.
Result<QString> preparedFolder()
{
    const QString folder = cacheFolder() + QStringLiteral("/oidc-provider");
    QDir().mkpath(folder);
    const QDir sources(QStringLiteral(VIGIE_SERVER_FOLDER));
    bool isSame = true;
    for (const char *name : {"package.json", "package-lock.json", "server.mjs"}) {
        const QString to = folder + QLatin1Char('/') + QLatin1String(name);
        QFile from(sources.filePath(QLatin1String(name)));
        QFile there(to);
        const bool isThere = from.open(QIODevice::ReadOnly) && there.open(QIODevice::ReadOnly)
            && from.readAll() == there.readAll();
        isSame = isSame && isThere;
        QFile::remove(to);
        QFile::copy(from.fileName(), to);
    }
    if (!isSame || !QFile::exists(folder + QStringLiteral("/node_modules/.package-lock.json"))) {
        const Result<> fetched = fetch(QStringLiteral("npm"),
                                       {QStringLiteral("ci"), QStringLiteral("--ignore-scripts"),
                                        QStringLiteral("--no-audit"), QStringLiteral("--no-fund")},
                                       folder);
        if (!fetched)
            return failure(fetched.error());
    }
    return folder;
}

} // namespace

class TestRealOauth2 : public QObject
{
    Q_OBJECT

public:
    explicit TestRealOauth2(QString folder)
        : m_folder(std::move(folder))
    {
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server.start(QStringLiteral("node"), {QStringLiteral("server.mjs")}, m_folder);
        // On Node 20 a warning about the runtime may come first.
        QString line = m_server.firstLine();
        while (!line.isEmpty() && !line.startsWith(QLatin1String("http://127.0.0.1:")))
            line = m_server.firstLine();
        QVERIFY2(!line.isEmpty(), qPrintable(m_server.output()));
        m_issuer = QUrl(line);
    }

    void passesTheTestOfItsConnection()
    {
        const Result<QList<ConnectionCheck>> checks = waited(connector()->test({}));

        QVERIFY(checks);
        QCOMPARE(outcomesOf(*checks), QStringLiteral("passed skipped passed passed passed"));
    }

    void tellsAWrongSecret()
    {
        const Result<QList<ConnectionCheck>> checks = waited(connector({}, Secret("wrong"))->test({}));

        QVERIFY(checks);
        QCOMPARE(outcomesOf(*checks), QStringLiteral("passed skipped failed skipped skipped"));
        QCOMPARE(checks->at(2).error->kind, Error::Kind::Unauthorised);
    }

    void revokesALeakedTokenAndProvesIt()
    {
        const auto oauth2 = connector();
        const Secret leaked = tokenOf(QStringLiteral("partner"), Secret("partner-secret"));
        VerificationRequest asked{.verb = Verb::RevokeToken, .witness = leaked};
        const Result<VerificationAnswer> before = waited(oauth2->verify(asked, {}));
        QVERIFY(before);
        QCOMPARE(before->verdict, VerificationAnswer::Verdict::StillPasses);

        const Result<ActionAnswer> answer = waited(oauth2->act({.verb = Verb::RevokeToken, .token = leaked}, {}));

        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        asked.witness = answer->witness;
        const Result<VerificationAnswer> after = waited(oauth2->verify(asked, {}));
        QVERIFY(after);
        QCOMPARE(after->verdict, VerificationAnswer::Verdict::Proved);
        QCOMPARE(after->proof, Proof::Introspection);
        // Twice is harmless.
        QVERIFY(waited(oauth2->act({.verb = Verb::RevokeToken, .token = leaked}, {})));
    }

    void leavesOtherTokensAlone()
    {
        const auto oauth2 = connector();
        const Secret one = tokenOf(QStringLiteral("partner"), Secret("partner-secret"));
        const Secret other = tokenOf(QStringLiteral("partner"), Secret("partner-secret"));

        QVERIFY(waited(oauth2->act({.verb = Verb::RevokeToken, .token = one}, {})));

        const Result<VerificationAnswer> answer = waited(
            oauth2->verify({.verb = Verb::RevokeToken, .witness = other}, {}));
        QVERIFY(answer);
        QCOMPARE(answer->verdict, VerificationAnswer::Verdict::StillPasses);
    }

    void managesTheClientItWasGiven()
    {
        const QJsonObject registered = registeredClient();
        const QString clientId = textIn(registered.value(QLatin1String("client_id")));
        const QString uri = textIn(registered.value(QLatin1String("registration_client_uri")));
        const QByteArray secret = textIn(registered.value(QLatin1String("client_secret"))).toUtf8();
        const QByteArray token = textIn(registered.value(QLatin1String("registration_access_token"))).toUtf8();
        m_clientId = clientId;
        const auto oauth2 = connector({{QStringLiteral("registration_uri"), uri}}, Secret(secret + '\n' + token));

        const Result<ServiceSnapshot> snapshot = waited(oauth2->read({}, {}));
        QVERIFY(snapshot);
        QCOMPARE(snapshot->credentials.size(), 1);
        QCOMPARE(snapshot->credentials.first().clientId, clientId);
        QCOMPARE(snapshot->credentials.first().state, CredentialState::Active);
        QVERIFY(snapshot->credentials.first().issuedOn.isValid());

        const Verb verb = Verb::RevokeCredential;
        const Credential credential = snapshot->credentials.first();
        const Result<VerificationAnswer> before = waited(oauth2->verify({.verb = verb, .credential = credential}, {}));
        QVERIFY(before);
        QCOMPARE(before->verdict, VerificationAnswer::Verdict::StillPasses);
        const Result<ActionAnswer> answer = waited(oauth2->act({.verb = verb, .credential = credential}, {}));
        QVERIFY(answer);
        QCOMPARE(answer->status, 204);
        const Result<VerificationAnswer> after = waited(oauth2->verify({.verb = verb, .credential = credential}, {}));
        QVERIFY(after);
        QCOMPARE(after->verdict, VerificationAnswer::Verdict::Proved);
        QCOMPARE(after->proof, Proof::RefusedCall);
        m_clientId = QStringLiteral("console");
    }

private:
    std::unique_ptr<Connector> connector(const QMap<QString, QString> &options = {},
                                         const Secret &secret = Secret("console-secret"))
    {
        const Service service{.id = {QStringLiteral("oidc")},
                              .product = QStringLiteral("oauth2"),
                              .url = m_issuer,
                              .clientId = m_clientId,
                              .options = options};
        return oauth2Product().make({.service = service, .secret = secret, .http = m_http});
    }

    Secret tokenOf(const QString &client, const Secret &secret)
    {
        const Result<AuthorizationServer> server = waited(discovered(m_http, m_issuer, &m_http, {}));
        if (!server)
            return {};
        const Result<IssuedToken> token = waited(
            issuedToken(m_http, {.endpoint = server->token, .clientId = client, .clientSecret = secret}, {}));
        return token ? token->value : Secret();
    }

    QJsonObject registeredClient()
    {
        const Result<AuthorizationServer> server = waited(discovered(m_http, m_issuer, &m_http, {}));
        const Result<HttpReply> reply = waited(
            m_http.send({.method = HttpMethod::Post,
                         .url = server->registration,
                         .body = R"({"grant_types":["client_credentials"],"redirect_uris":[],"response_types":[]})",
                         .contentType = "application/json"},
                        {}));
        return reply ? objectIn(*reply).value_or(QJsonObject()) : QJsonObject();
    }

    static QString outcomesOf(const QList<ConnectionCheck> &checks)
    {
        QStringList words;
        for (const ConnectionCheck &check : checks) {
            words << (check.outcome == ConnectionCheck::Outcome::Passed       ? QStringLiteral("passed")
                          : check.outcome == ConnectionCheck::Outcome::Failed ? QStringLiteral("failed")
                                                                              : QStringLiteral("skipped"));
        }
        return words.join(QLatin1Char(' '));
    }

    QString m_folder;
    RealServer m_server{};
    QUrl m_issuer{};
    QString m_clientId{QStringLiteral("console")};
    HttpClient m_http{HttpSettings{}};
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const Result<QString> folder = preparedFolder();
    if (!folder)
        return withoutServer(QStringLiteral("oidc-provider"), folder.error());
    TestRealOauth2 test(*folder);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_real_oauth2.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/http_client.h"

#include "tests/services/http/fake_server.h"
#include "tests/services/waiting.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QtTest>

using namespace vigie;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

HttpSettings quickSettings() { return {.timeout = 5s, .tries = 3, .firstPause = 2ms, .longestPause = 2s}; }

HttpRequest get(const QUrl &url) { return {.url = url}; }

//! Linux starts counting the peak of the memory anew.
void resetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

qint64 peakMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

int closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

Q_DECLARE_METATYPE(std::optional<Error::Kind>)

//! What the address sanitizer keeps of the memory that was freed, so as to see who uses it still.
#ifdef __SANITIZE_ADDRESS__
static constexpr qint64 quarantine = 256 * 1024 * 1024;
#else
static constexpr qint64 quarantine = 0;
#endif

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnsTheReply()
    {
        FakeServer server;
        server.play({.status = 201,
                     .body = "{\"a\":1}",
                     .contentType = "application/json; charset=utf-8",
                     .headers = {{"X-Total", "12"}}});
        HttpClient client(quickSettings());

        const Result<HttpReply> reply = waited(client.send({.method = HttpMethod::Post,
                                                            .url = server.url(QStringLiteral("/a?b=c")),
                                                            .headers = {{"Accept", "text/plain"}},
                                                            .authorization = Secret("Bearer abc"),
                                                            .body = "x=1",
                                                            .contentType = "application/x-www-form-urlencoded"},
                                                           {}));

        QVERIFY(reply);
        QCOMPARE(reply->status, 201);
        QCOMPARE(reply->body, QByteArray("{\"a\":1}"));
        QCOMPARE(reply->header("x-total"), QByteArray("12"));
        QCOMPARE(server.seen.size(), 1);
        const SeenRequest &seen = server.seen.first();
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.target, QByteArray("/a?b=c"));
        QCOMPARE(seen.body, QByteArray("x=1"));
        QCOMPARE(seen.headers.value("authorization"), QByteArray("Bearer abc"));
        QCOMPARE(seen.headers.value("accept"), QByteArray("text/plain"));
        QVERIFY(seen.headers.value("user-agent").startsWith("Vigie/"));
    }

    void sendsEveryMethod_data()
    {
        QTest::addColumn<HttpMethod>("method");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("GET") << HttpMethod::Get << QByteArray("GET") << QByteArray();
        QTest::newRow("POST") << HttpMethod::Post << QByteArray("POST") << QByteArray("body");
        QTest::newRow("POST without body") << HttpMethod::Post << QByteArray("POST") << QByteArray();
        QTest::newRow("PUT") << HttpMethod::Put << QByteArray("PUT") << QByteArray("body");
        QTest::newRow("PATCH") << HttpMethod::Patch << QByteArray("PATCH") << QByteArray("body");
        QTest::newRow("DELETE") << HttpMethod::Delete << QByteArray("DELETE") << QByteArray();
        QTest::newRow("large POST") << HttpMethod::Post << QByteArray("POST") << QByteArray(300'000, 'x');
    }

    void sendsEveryMethod()
    {
        QFETCH(HttpMethod, method);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, body);
        FakeServer server;
        server.play({.status = 204});
        HttpClient client(quickSettings());

        const Result<HttpReply> reply = waited(client.send({.method = method, .url = server.url(), .body = body}, {}));

        QVERIFY(reply);
        QCOMPARE(server.seen.size(), 1);
        QCOMPARE(server.seen.first().method, name);
        QCOMPARE(server.seen.first().body, body);
    }

    void mapsTheStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<int>("requests");
        QTest::newRow("400") << 400 << Error::Kind::Refused << 1;
        QTest::newRow("401") << 401 << Error::Kind::Unauthorised << 1;
        QTest::newRow("403") << 403 << Error::Kind::Forbidden << 1;
        QTest::newRow("404") << 404 << Error::Kind::NotFound << 1;
        QTest::newRow("405") << 405 << Error::Kind::Refused << 1;
        QTest::newRow("407") << 407 << Error::Kind::ProxyFailed << 1;
        QTest::newRow("409") << 409 << Error::Kind::Conflict << 1;
        QTest::newRow("410") << 410 << Error::Kind::NotFound << 1;
        QTest::newRow("412") << 412 << Error::Kind::Conflict << 1;
        QTest::newRow("418") << 418 << Error::Kind::Refused << 1;
        QTest::newRow("422") << 422 << Error::Kind::Refused << 1;
        QTest::newRow("429") << 429 << Error::Kind::TooManyRequests << 3;
        QTest::newRow("496") << 496 << Error::Kind::ClientCertificateRefused << 1;
        QTest::newRow("500") << 500 << Error::Kind::ServiceFault << 3;
        QTest::newRow("501") << 501 << Error::Kind::ServiceFault << 1;
        QTest::newRow("502") << 502 << Error::Kind::ServiceFault << 3;
        QTest::newRow("503") << 503 << Error::Kind::ServiceFault << 3;
        QTest::newRow("504") << 504 << Error::Kind::ServiceFault << 3;
        QTest::newRow("599") << 599 << Error::Kind::ServiceFault << 3;
        QTest::newRow("304") << 304 << Error::Kind::Refused << 1;
    }

    void mapsTheStatus()
    {
        QFETCH(int, status);
        QFETCH(Error::Kind, kind);
        QFETCH(int, requests);
        FakeServer server;
        server.play(json(status == 304 ? "" : "{\"message\":\"no\"}", status));
        HttpClient client(quickSettings());

        const Result<HttpReply> reply = waited(client.send(get(server.url(QStringLiteral("/p"))), {}));

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, kind);
        QCOMPARE(reply.error().httpStatus, status);
        QCOMPARE(reply.error().subject, QStringLiteral("127.0.0.1:%1/p").arg(server.port()));
        QCOMPARE(reply.error().detail, status == 304 ? QString() : QStringLiteral("no"));
        QCOMPARE(server.seen.size(), requests);
    }

    void tellsTheServicesWords_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("words");
        const QByteArray jsonType = "application/json";
        QTest::newRow("OAuth") << QByteArray(R"({"error":"invalid_client","error_description":"wrong client"})")
                               << jsonType << QStringLiteral("invalid_client: wrong client");
        QTest::newRow("WSO2") << QByteArray(R"({"code":900902,"message":"Missing","description":"No credentials"})")
                              << jsonType << QStringLiteral("Missing: No credentials");
        QTest::newRow("DataPass") << QByteArray(R"({"errors":[{"status":"422","title":"Bad","detail":"siret"}]})")
                                  << jsonType << QStringLiteral("Bad: siret");
        QTest::newRow("Keycloak") << QByteArray(R"({"errorMessage":"exists"})") << jsonType << QStringLiteral("exists");
        QTest::newRow("flat") << QByteArray(R"({"errors":["one","two"]})") << jsonType << QStringLiteral("one");
        QTest::newRow("nested") << QByteArray(R"({"error":{"message":"deep"}})") << jsonType << QStringLiteral("deep");
        QTest::newRow("text") << QByteArray("go  away\n") << QByteArray("text/plain") << QStringLiteral("go away");
        QTest::newRow("HTML") << QByteArray("<html>no</html>") << QByteArray("text/html") << QString();
        QTest::newRow("long") << QByteArray("a ").repeated(10'000) << QByteArray("text/plain")
                              << QStringLiteral("a ").repeated(150);
        QTest::newRow("the secret itself") << QByteArray(R"({"message":"client s3cr3t! is unknown"})") << jsonType
                                           << QStringLiteral("client ••• is unknown");
        QTest::newRow("a token of its own")
            << QByteArray(R"({"message":"token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcdefghi expired"})") << jsonType
            << QStringLiteral("token ••• expired");
        QTest::newRow("cut in a token") << QByteArray(294, 'a') + " 0123456789abcdefABCDEF0123456789"
                                        << QByteArray("text/plain")
                                        << QString(294, QLatin1Char('a')) + QStringLiteral(" •••");
    }

    void tellsTheServicesWords()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(QString, words);
        FakeServer server;
        server.play({.status = 400, .body = body, .contentType = type});
        HttpClient client(quickSettings());

        const Result<HttpReply> reply = waited(
            client.send({.url = server.url(), .authorization = Secret("Bearer s3cr3t!")}, {}));

        QVERIFY(!reply);
        QCOMPARE(reply.error().detail, words);
    }

    void takesAChallengeForARefusal_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("Basic") << QByteArray("Basic realm=\"x\"");
        QTest::newRow("Bearer") << QByteArray("Bearer error=\"invalid_token\"");
        QTest::newRow("Digest") << QByteArray("Digest realm=\"x\", nonce=\"n\", qop=\"auth\"");
        QTest::newRow("Negotiate") << QByteArray("Negotiate");
        QTest::newRow("NTLM") << QByteArray("NTLM");
    }

    void takesAChallengeForARefusal()
    {
        QFETCH(QByteArray, challenge);
        FakeServer server;
        server.play({.status = 401, .body = "{\"message\":\"no\"}", .headers = {{"WWW-Authenticate", challenge}}});
        HttpClient client(quickSettings());

        for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post}) {
            const Result<HttpReply> reply = waited(client.send(
                {.method = method, .url = server.url(), .authorization = Secret("Basic YTpi"), .body = "x"}, {}));

            QCOMPARE(errorOf(reply), Error::Kind::Unauthorised);
            QCOMPARE(reply.error().detail, QStringLiteral("no"));
        }
        QCOMPARE(server.seen.size(), 2);
    }

    void takesAnExpectedStatusForAnAnswer()
    {
        FakeServer server;
        server.playInTurn({{.status = 303, .headers = {{"Location", "/elsewhere"}}}, json("{}", 404)});
        HttpClient client(quickSettings());

        for (const int status : {303, 404}) {
            const Result<HttpReply> reply = waited(
                client.send({.url = server.url(), .expectedStatuses = {303, 404}}, {}));

            QVERIFY(reply);
            QCOMPARE(reply->status, status);
        }
        QCOMPARE(server.seen.size(), 2);
    }

    void readsJson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<std::optional<Error::Kind>>("kind");
        const auto row = [](const char *name, const QByteArray &body, const QByteArray &type,
                            std::optional<Error::Kind> kind) { QTest::newRow(name) << body << type << kind; };
        row("object", "{\"a\":1}", "application/json", std::nullopt);
        row("list", "[1]", "application/json;charset=UTF-8", std::nullopt);
        row("byte order mark", "\xef\xbb\xbf{}", "application/json", std::nullopt);
        row("no type", "{}", "", std::nullopt);
        row("text type", "{}", "text/plain", std::nullopt);
        row("problem", "{}", "application/problem+json", std::nullopt);
        row("captive portal", "<!doctype html><html>Log in", "text/html", Error::Kind::NotJson);
        row("HTML said to be JSON", "\n <html>", "application/json", Error::Kind::NotJson);
        row("XML", "<fault/>", "application/xml", Error::Kind::NotJson);
        row("text", "hello", "text/plain", Error::Kind::NotJson);
        row("cut", "{\"a\":[1,2", "application/json", Error::Kind::BadReply);
        row("empty", "", "application/json", Error::Kind::BadReply);
        row("not UTF-8", "{\"a\":\"\xff\xfe\"}", "application/json", Error::Kind::BadReply);
        row("too deep", QByteArray(5000, '['), "application/json", Error::Kind::BadReply);
        row("bare word", "true", "application/json", Error::Kind::BadReply);
    }

    void readsJson()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(std::optional<Error::Kind>, kind);
        FakeServer server;
        server.play({.body = body, .contentType = type});
        HttpClient client(quickSettings());
        const Result<HttpReply> reply = waited(client.send(get(server.url(QStringLiteral("/j"))), {}));
        QVERIFY(reply);

        const Result<QJsonDocument> document = parsedJson(*reply);

        QCOMPARE(errorOf(document), kind);
        if (kind) {
            QCOMPARE(document.error().subject, QStringLiteral("127.0.0.1:%1/j").arg(server.port()));
            QVERIFY(*kind != Error::Kind::NotJson || document.error().detail == QString::fromLatin1(type));
        }
    }

    void followsARedirectOfTheSameHost()
    {
        FakeServer server;
        server.playInTurn({{.status = 302, .headers = {{"Location", "/b?c=d"}}}, json("{}")});
        HttpClient client(quickSettings());

        const Result<HttpReply> reply = waited(
            client.send({.url = server.url(QStringLiteral("/a")), .authorization = Secret("Bearer abc")}, {}));

        QVERIFY(reply);
        QCOMPARE(server.seen.size(), 2);
        QCOMPARE(server.seen.last().target, QByteArray("/b?c=d"));
        QCOMPARE(server.seen.last().headers.value("authorization"), QByteArray("Bearer abc"));
    }

    void keepsTheSecretFromAnotherHost_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<HttpMethod>("method");
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("GET %d", status) << status << HttpMethod::Get;
            QTest::addRow("POST %d", status) << status << HttpMethod::Post;
        }
    }

    void keepsTheSecretFromAnotherHost()
    {
        QFETCH(int, status);
        QFETCH(HttpMethod, method);
        FakeServer server;
        FakeServer other;
        const QByteArray target = other.url(QStringLiteral("/x?token=t0pSecret")).toEncoded();
        server.play({.status = status, .headers = {{"Location", target}}});
        HttpClient client(quickSettings());

        const Result<HttpReply> reply = waited(client.send(
            {.method = method, .url = server.url(), .authorization = Secret("Bearer abc"), .repeat = Repeat::Always},
            {}));

        QCOMPARE(errorOf(reply), Error::Kind::ForeignRedirect);
        QCOMPARE(reply.error().detail, QStringLiteral("redirected to http://127.0.0.1:%1/x?token").arg(other.port()));
        QCOMPARE(server.seen.size(), 1);
        QCOMPARE(other.seen.size(), 0);
        QCOMPARE(other.hangups, 0);
    }

    void followsNoRedirectOfAPost()
    {
        FakeServer server;
        server.play({.status = 302, .headers = {{"Location", "/b"}}});
        HttpClient client(quickSettings());

        const Result<HttpReply> reply = waited(
            client.send({.method = HttpMethod::Post, .url = server.url(), .body = "x"}, {}));

        QCOMPARE(errorOf(reply), Error::Kind::Refused);
        QCOMPARE(server.seen.size(), 1);
    }

    void leavesARedirectLoop()
    {
        FakeServer server;
        server.play({.status = 302, .headers = {{"Location", "/again"}}});
        HttpClient client(quickSettings());

        const Result<HttpReply> reply = waited(client.send(get(server.url()), {}));

        QCOMPARE(errorOf(reply), Error::Kind::Refused);
        QCOMPARE(server.seen.size(), 6);
    }

    void refusesABodyThatIsTooLarge_data()
    {
        QTest::addColumn<bool>("isAnnounced");
        QTest::newRow("announced") << true;
        QTest::newRow("not announced") << false;
    }

    void refusesABodyThatIsTooLarge()
    {
        QFETCH(bool, isAnnounced);
        FakeServer server;
        server.play({.fillsUpTo = 500'000'000, .announcesLength = isAnnounced});
        HttpClient client(quickSettings());
        resetPeak();
        const qint64 before = peakMemory();

        const Result<HttpReply> reply = waited(client.send(get(server.url()), {}));

        QCOMPARE(errorOf(reply), Error::Kind::ReplyTooLarge);
        QVERIFY2(server.bytesSent < 150'000'000, qPrintable(QString::number(server.bytesSent)));
        const qint64 grown = peakMemory() - before;
        QVERIFY2(grown < 200'000'000 + quarantine, qPrintable(QString::number(grown)));
        QCOMPARE(server.seen.size(), 1);
    }

    void refusesABodyThatUnpacksTooLarge()
    {
        FakeServer server;
        const QByteArray packed = qCompress(QByteArray(60'000'000, ' '), 1).mid(4); // after Qt's own length
        server.play({.body = packed, .headers = {{"Content-Encoding", "deflate"}}});
        HttpSettings settings = quickSettings();
        settings.largestBody = 4'000'000;
        HttpClient client(settings);
        resetPeak();
        const qint64 before = peakMemory();

        const Result<HttpReply> reply = waited(client.send(get(server.url()), {}));

        QCOMPARE(errorOf(reply), Error::Kind::ReplyTooLarge);
        QVERIFY(peakMemory() - before < 40'000'000);
    }

    void unpacksABody()
    {
        FakeServer server;
        const QByteArray body = "[" + QByteArray("{\"same\":\"row\"},").repeated(200'000) + "{}]";
        server.play({.body = qCompress(body, 9).mid(4), .headers = {{"Content-Encoding", "deflate"}}});
        HttpClient client(quickSettings());

        const Result<HttpReply> reply = waited(client.send(get(server.url()), {}));

        QVERIFY(reply);
        QCOMPARE(reply->body, body);
    }

    void goesThroughItsProxy()
    {
        FakeServer proxy;
        HttpSettings settings = quickSettings();
        settings.proxy = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()));
        HttpClient client(settings);

        const Result<HttpReply> reply = waited(client.send(get(QUrl(QStringLiteral("http://service.invalid/a"))), {}));

        QVERIFY(reply);
        QCOMPARE(proxy.seen.first().target, QByteArray("http://service.invalid/a"));
    }

    void tellsWhatTheProxyRefused()
    {
        FakeServer proxy;
        proxy.play({.status = 407, .headers = {{"Proxy-Authenticate", "Basic realm=x"}}});
        HttpSettings settings = quickSettings();
        settings.proxy = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()));
        HttpClient client(settings);

        QCOMPARE(errorOf(waited(client.send(get(QUrl(QStringLiteral("http://service.invalid/"))), {}))),
                 Error::Kind::ProxyFailed);
        QCOMPARE(errorOf(waited(client.send(get(QUrl(QStringLiteral("https://service.invalid/"))), {}))),
                 Error::Kind::ProxyFailed);
    }

    void tellsThatItsProxyIsNotThere()
    {
        HttpSettings settings = quickSettings();
        settings.proxy = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(closedPort()));
        HttpClient client(settings);

        QCOMPARE(errorOf(waited(client.send(get(QUrl(QStringLiteral("http://service.invalid/"))), {}))),
                 Error::Kind::ProxyFailed);
    }

    void tellsThatNobodyAnswers()
    {
        HttpClient client(quickSettings());
        QUrl url(QStringLiteral("http://127.0.0.1/"));
        url.setPort(closedPort());

        QCOMPARE(errorOf(waited(client.send(get(url), {}))), Error::Kind::Unreachable);
        QCOMPARE(errorOf(waited(client.send(get(QUrl(QStringLiteral("http://nobody.invalid/"))), {}))),
                 Error::Kind::Unreachable);
    }

    void refusesAnAddressOfAnotherKind_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("gopher") << QUrl(QStringLiteral("gopher://127.0.0.1/"));
        QTest::newRow("empty") << QUrl();
        QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/hostname"));
        QTest::newRow("data") << QUrl(QStringLiteral("data:application/json,{}"));
        QTest::newRow("no host") << QUrl(QStringLiteral("http:///a"));
        QTest::newRow("relative") << QUrl(QStringLiteral("a/b"));
    }

    void refusesAnAddressOfAnotherKind()
    {
        QFETCH(QUrl, url);
        HttpClient client(quickSettings());

        QCOMPARE(errorOf(waited(client.send(get(url), {}))), Error::Kind::InvalidInput);
    }

    void logsWithoutASecret()
    {
        FakeServer server;
        server.playInTurn({json("{}", 503), json("{}")});
        HttpClient client(quickSettings());
        QSignalSpy logged(&client, &HttpClient::logged);
        QUrl url = server.url(QStringLiteral("/a/b?user=t0pSecret&limit=4"));
        url.setUserInfo(QStringLiteral("me:t0pSecret"));

        const Result<HttpReply> reply = waited(client.send({.method = HttpMethod::Post,
                                                            .url = url,
                                                            .headers = {{"X-Api-Key", "t0pSecret"}},
                                                            .authorization = Secret("Bearer t0pSecret"),
                                                            .body = "t0pSecret",
                                                            .repeat = Repeat::Always},
                                                           {}));

        QVERIFY(reply);
        QCOMPARE(logged.size(), 2);
        const QString first = logged.first().first().value<HttpLogLine>().text;
        QVERIFY2(QRegularExpression(
                     QStringLiteral("^POST http://127.0.0.1:%1/a/b\\?user&limit 503 [0-9]+ ms$").arg(server.port()))
                     .match(first)
                     .hasMatch(),
                 qPrintable(first));
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_http_client.moc"

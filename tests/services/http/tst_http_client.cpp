// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/http_client.h"

#include "tests/services/http/awaited.h"
#include "tests/services/http/fake_server.h"

#include <QSignalSpy>
#include <QtTest>

#include <thread>

using namespace vigie;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

HttpSettings quickSettings()
{
    return {.timeout = 5s, .tries = 3, .firstPause = 2ms, .longestPause = 2s};
}

HttpRequest get(const QUrl &url)
{
    return {.url = url};
}

} // namespace

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

        const Result<HttpReply> reply = awaited(client.send(
            {.method = HttpMethod::Post,
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

        const Result<HttpReply> reply =
            awaited(client.send({.method = method, .url = server.url(), .body = body}, {}));

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

        const Result<HttpReply> reply = awaited(client.send(get(server.url(QStringLiteral("/p"))), {}));

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, kind);
        QCOMPARE(reply.error().httpStatus, status);
        QCOMPARE(reply.error().subject, QStringLiteral("127.0.0.1:%1/p").arg(server.port()));
        QCOMPARE(reply.error().detail, status == 304 ? QString() : QStringLiteral("no"));
        QCOMPARE(server.seen.size(), requests);
    }

    void neverSendsAPostTwice()
    {
        FakeServer server;
        server.play({.cutsBefore = true});
        HttpClient client(quickSettings());

        for (const QByteArray &body : {QByteArray("body"), QByteArray()}) {
            server.seen.clear();
            const Result<HttpReply> reply =
                awaited(client.send({.method = HttpMethod::Post, .url = server.url(), .body = body}, {}));

            QVERIFY(!reply);
            QCOMPARE(reply.error().kind, Error::Kind::Unreachable);
            QCOMPARE(server.seen.size(), 1); // Qt alone would have sent it four times
        }
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_http_client.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/http_client.h"
#include "services/http/retry_policy.h"

#include "tests/services/http/fake_server.h"
#include "tests/services/waiting.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

#include <thread>

using namespace vigie;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

HttpSettings quickSettings() { return {.timeout = 5s, .tries = 3, .firstPause = 2ms, .longestPause = 2s}; }

HttpRequest get(const QUrl &url) { return {.url = url}; }

} // namespace

Q_DECLARE_METATYPE(std::optional<std::chrono::milliseconds>)

class TestHttpRetries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retriesWhatMayPassLater_data()
    {
        QTest::addColumn<HttpMethod>("method");
        QTest::addColumn<Repeat>("repeat");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("requests");
        QTest::newRow("GET 503") << HttpMethod::Get << Repeat::WhenSafe << 503 << 2;
        QTest::newRow("PUT 503") << HttpMethod::Put << Repeat::WhenSafe << 503 << 2;
        QTest::newRow("DELETE 500") << HttpMethod::Delete << Repeat::WhenSafe << 500 << 2;
        QTest::newRow("POST 503") << HttpMethod::Post << Repeat::WhenSafe << 503 << 1;
        QTest::newRow("PATCH 503") << HttpMethod::Patch << Repeat::WhenSafe << 503 << 1;
        QTest::newRow("POST 503, harmless twice") << HttpMethod::Post << Repeat::Always << 503 << 2;
        QTest::newRow("POST 429") << HttpMethod::Post << Repeat::WhenSafe << 429 << 2;
        QTest::newRow("POST 429, never") << HttpMethod::Post << Repeat::Never << 429 << 1;
        QTest::newRow("GET 503, never") << HttpMethod::Get << Repeat::Never << 503 << 1;
        QTest::newRow("GET 404") << HttpMethod::Get << Repeat::WhenSafe << 404 << 1;
    }

    void retriesWhatMayPassLater()
    {
        QFETCH(HttpMethod, method);
        QFETCH(Repeat, repeat);
        QFETCH(int, status);
        QFETCH(int, requests);
        FakeServer server;
        server.playInTurn({json("{}", status), json("{}")});
        HttpClient client(quickSettings());

        const Result<HttpReply> reply = waited(
            client.send({.method = method, .url = server.url(), .body = "body", .repeat = repeat}, {}));

        QCOMPARE(reply.has_value(), requests == 2);
        QCOMPARE(server.seen.size(), requests);
        if (method != HttpMethod::Get) {
            QCOMPARE(server.seen.last().body, QByteArray("body"));
        }
    }

    void neverSendsAPostTwice_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("with a body") << QByteArray("body");
        QTest::newRow("without a body") << QByteArray();
    }

    void neverSendsAPostTwice()
    {
        QFETCH(QByteArray, body);
        FakeServer server;
        server.playInTurn({json("{}"), PlayedReply{.cutsBefore = true}});
        HttpClient client(quickSettings());
        QVERIFY(waited(client.send(get(server.url()), {}))); // leaves a connection open

        const Result<HttpReply> reply = waited(
            client.send({.method = HttpMethod::Post, .url = server.url(), .body = body}, {}));

        QCOMPARE(errorOf(reply), Error::Kind::Unreachable);
        QCOMPARE(server.count("POST", "/"), 1); // Qt alone would have sent it four times
    }

    void givesUpOnWhatIsCut_data()
    {
        QTest::addColumn<PlayedReply>("played");
        QTest::newRow("before the answer") << PlayedReply{.cutsBefore = true};
        QTest::newRow("in the body") << PlayedReply{.body = "{\"a\":[1,2,3]}", .cutsAfter = 5};
        QTest::newRow("before the body") << PlayedReply{.body = "{\"a\":[1,2,3]}", .cutsAfter = 0};
    }

    void givesUpOnWhatIsCut()
    {
        QFETCH(PlayedReply, played);
        FakeServer server;
        server.play(played);
        HttpClient client(quickSettings());

        const Result<HttpReply> reply = waited(client.send(get(server.url()), {}));

        QCOMPARE(errorOf(reply), Error::Kind::Unreachable);
        QVERIFY(server.seen.size() >= 3);
    }

    void readsOnAfterACut()
    {
        FakeServer server;
        server.playInTurn({PlayedReply{.body = "{\"a\":[1,2,3]}", .cutsAfter = 5}, json("{\"b\":2}")});
        HttpClient client(quickSettings());

        const Result<HttpReply> reply = waited(client.send(get(server.url()), {}));

        QVERIFY(reply);
        QCOMPARE(reply->body, QByteArray("{\"b\":2}"));
    }

    void timesOut_data()
    {
        QTest::addColumn<PlayedReply>("played");
        QTest::newRow("silent") << PlayedReply{.isSilent = true};
        QTest::newRow("stalls in the body") << PlayedReply{.body = "{\"a\":[1,2,3]}", .stallsAfter = 5};
    }

    void timesOut()
    {
        QFETCH(PlayedReply, played);
        FakeServer server;
        server.play(played);
        HttpSettings settings = quickSettings();
        settings.timeout = 40ms;
        settings.tries = 2;
        HttpClient client(settings);
        QSignalSpy logged(&client, &HttpClient::logged);

        const Result<HttpReply> reply = waited(client.send(get(server.url()), {}));

        QCOMPARE(errorOf(reply), Error::Kind::TimedOut);
        QCOMPARE(reply.error().subject, QStringLiteral("127.0.0.1"));
        QCOMPARE(logged.size(), 2); // what the server saw depends on how busy this machine is
    }

    void givesUpOnAServerThatNeverEnds_data()
    {
        QTest::addColumn<PlayedReply>("played");
        QTest::newRow("silent") << PlayedReply{.isSilent = true};
        QTest::newRow("drips") << PlayedReply{.body = QByteArray(100'000, ' '), .drips = 5ms};
    }

    void givesUpOnAServerThatNeverEnds()
    {
        QFETCH(PlayedReply, played);
        FakeServer server;
        server.play(played);
        HttpSettings settings = quickSettings();
        settings.timeout = 100ms; // of silence: a drop resets it
        settings.tries = 100'000;
        settings.longestExchange = 400ms;
        HttpClient client(settings);

        const Result<HttpReply> reply = waited(client.send(get(server.url()), {}));

        QCOMPARE(errorOf(reply), Error::Kind::TimedOut);
    }

    void obeysRetryAfter()
    {
        FakeServer server;
        server.playInTurn({{.status = 429, .headers = {{"Retry-After", "1"}}}, json("{}")});
        HttpClient client(quickSettings());
        QElapsedTimer clock;
        clock.start();

        const Result<HttpReply> reply = waited(client.send(get(server.url()), {}));

        QVERIFY(reply);
        QVERIFY(clock.elapsed() >= 1000);
    }

    void saysWhenATooLongPauseEnds_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("429") << 429 << Error::Kind::TooManyRequests;
        QTest::newRow("503") << 503 << Error::Kind::ServiceFault;
    }

    void saysWhenATooLongPauseEnds()
    {
        QFETCH(int, status);
        QFETCH(Error::Kind, kind);
        FakeServer server;
        server.play({.status = status, .body = "{\"message\":\"busy\"}", .headers = {{"Retry-After", "3600"}}});
        HttpClient client(quickSettings());
        const QDateTime before = QDateTime::currentDateTimeUtc();

        const Result<HttpReply> reply = waited(client.send(get(server.url()), {}));

        QCOMPARE(errorOf(reply), kind);
        QCOMPARE(server.seen.size(), 1);
        const QString prefix = QStringLiteral("busy; the service asks to wait until ");
        QVERIFY(reply.error().detail.startsWith(prefix));
        const QDateTime until = QDateTime::fromString(reply.error().detail.mid(prefix.size()), Qt::ISODate);
        const qint64 wait = before.secsTo(until);
        QVERIFY2(wait >= 3599 && wait <= 3605, qPrintable(reply.error().detail));
    }

    void readsTheAskedPause_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<std::optional<std::chrono::milliseconds>>("pause");
        using Pause = std::optional<std::chrono::milliseconds>;
        const auto row = [](const char *title, const QByteArray &name, const QByteArray &value, const Pause &pause,
                            const QByteArray &date = {}) { QTest::newRow(title) << name << value << date << pause; };
        row("seconds", "Retry-After", "120", Pause(120s));
        row("none", "Retry-After", "0", Pause(0s));
        row("date", "Retry-After", "Sun, 22 Nov 2026 10:00:30 GMT", Pause(30s));
        row("date gone by", "Retry-After", "Sun, 22 Nov 2026 09:00:00 GMT", Pause(0s));
        row("date, their clock is ahead", "Retry-After", "Sun, 22 Nov 2026 11:00:30 GMT", Pause(30s),
            "Sun, 22 Nov 2026 11:00:00 GMT");
        row("nonsense", "Retry-After", "soon", std::nullopt);
        row("negative", "Retry-After", "-5", std::nullopt);
        row("more than a number holds", "Retry-After", "99999999999999999999", std::nullopt);
        row("centuries", "Retry-After", "999999999", Pause(366 * 24h));
        row("reset in seconds", "RateLimit-Reset", "17", Pause(17s));
        row("reset as a date", "RateLimit-Reset", "1795341620", Pause(20s));
        row("other name", "X-RateLimit-Reset", "17", Pause(17s));
        row("absent", "X-Other", "17", std::nullopt);
    }

    void readsTheAskedPause()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, date);
        QFETCH(std::optional<std::chrono::milliseconds>, pause);
        const QDateTime now(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
        const HttpReply reply{.headers = {{name, value}, {"Date", date}}};

        QCOMPARE(askedPause(reply, now), pause);
    }

    void doublesThePause()
    {
        const HttpSettings settings{.firstPause = 500ms, .longestPause = 30s};

        QCOMPARE(backOff(settings, 2, 1.0), 500ms);
        QCOMPARE(backOff(settings, 2, 0.0), 250ms);
        QCOMPARE(backOff(settings, 3, 1.0), 1000ms);
        QCOMPARE(backOff(settings, 5, 1.0), 4000ms);
        QCOMPARE(backOff(settings, 50, 1.0), 30'000ms);
    }

    void stopsInFlight_data()
    {
        QTest::addColumn<bool>("fromAnotherThread");
        QTest::newRow("in its thread") << false;
        QTest::newRow("from another thread") << true;
    }

    void stopsInFlight()
    {
        QFETCH(bool, fromAnotherThread);
        FakeServer server;
        server.play({.isSilent = true});
        HttpClient client(quickSettings());
        std::stop_source stop;
        const Future<HttpReply> future = client.send(get(server.url()), stop.get_token());
        QTRY_COMPARE(server.seen.size(), 1);

        if (fromAnotherThread)
            std::thread([&stop] { stop.request_stop(); }).join();
        else
            stop.request_stop();

        QCOMPARE(errorOf(waited(future)), Error::Kind::Cancelled);
        QTRY_COMPARE(server.hangups, 1);
    }

    void stopsBetweenTwoTries()
    {
        FakeServer server;
        server.play(json("{}", 503));
        HttpSettings settings = quickSettings();
        settings.firstPause = 1h;
        settings.longestPause = 1h;
        settings.longestExchange = 3h;
        HttpClient client(settings);
        QSignalSpy logged(&client, &HttpClient::logged);
        std::stop_source stop;
        const Future<HttpReply> future = client.send(get(server.url()), stop.get_token());
        QTRY_COMPARE(logged.size(), 1);

        stop.request_stop();

        QCOMPARE(errorOf(waited(future)), Error::Kind::Cancelled);
        QCOMPARE(server.seen.size(), 1);
    }

    void sendsNothingOnceStopped()
    {
        FakeServer server;
        HttpClient client(quickSettings());
        std::stop_source stop;
        stop.request_stop();

        QCOMPARE(errorOf(waited(client.send(get(server.url()), stop.get_token()))), Error::Kind::Cancelled);
        QCOMPARE(server.seen.size(), 0);
    }

    void takesAStopAfterTheEnd()
    {
        FakeServer server;
        HttpClient client(quickSettings());
        std::stop_source stop;
        const Result<HttpReply> reply = waited(client.send(get(server.url()), stop.get_token()));

        stop.request_stop();

        QVERIFY(reply);
        QVERIFY(waited(client.send(get(server.url()), {})));
    }

    void settlesWhenItsOwnerDies_data()
    {
        QTest::addColumn<PlayedReply>("played");
        QTest::newRow("in flight") << PlayedReply{.isSilent = true};
        QTest::newRow("in the body") << PlayedReply{.body = "{\"a\":[1,2,3]}", .stallsAfter = 5};
        QTest::newRow("between two tries") << PlayedReply{.status = 503};
    }

    void settlesWhenItsOwnerDies()
    {
        QFETCH(PlayedReply, played);
        FakeServer server;
        server.play(played);
        HttpSettings settings = quickSettings();
        settings.firstPause = 1h;
        settings.longestPause = 1h;
        auto client = std::make_unique<HttpClient>(settings);
        QList<Future<HttpReply>> futures;
        for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post, HttpMethod::Put})
            futures << client->send({.method = method, .url = server.url(), .body = "x"}, {});
        QTRY_COMPARE(server.seen.size(), 3);

        client.reset();

        for (const Future<HttpReply> &future : futures) {
            QVERIFY(future.isFinished());
            QVERIFY(!future.result());
        }
    }

    void settlesWhenItsOwnerDiesWithoutEvents()
    {
        FakeServer server;
        auto client = std::make_unique<HttpClient>(quickSettings());
        const Future<HttpReply> future = client->send(
            {.method = HttpMethod::Post, .url = server.url(), .body = QByteArray(1'000'000, 'x')}, {});

        client.reset();

        QCOMPARE(errorOf(future.result()), Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestHttpRetries)
#include "tst_http_retries.moc"

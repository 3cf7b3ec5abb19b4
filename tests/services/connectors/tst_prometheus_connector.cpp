// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connectors/prometheus/prometheus_connector.h"

#include "services/connectors/history_reader.h"
#include "services/connectors/prometheus/prometheus_history.h"
#include "services/http/http_client.h"
#include "tests/services/http/fake_server.h"
#include "tests/services/waiting.h"

#include <QJsonDocument>
#include <QtTest>

#include <cmath>

using namespace vigie;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

HistoryReader &historyOf(Connector &connector) { return dynamic_cast<HistoryReader &>(connector); }

constexpr qint64 now = 1'780'000'020; // a whole minute

//! A server that holds one probe: up, but for what the test says.
struct FakePrometheus {
    FakeServer server{};
    std::function<PlayedReply(const SeenRequest &)> range{};

    FakePrometheus()
    {
        server.answer = [this](const SeenRequest &request) { return answer(request); };
    }

    PlayedReply answer(const SeenRequest &request) const
    {
        const QByteArray path = request.path();
        if (path == "/api/v1/status/buildinfo")
            return json(R"({"status":"success","data":{"version":"2.42.0"}})");
        if (path == "/api/v1/query")
            return json(R"({"status":"success","data":{"resultType":"vector","result":[)"
                        R"({"metric":{"instance":"a"},"value":[1780000020,"1"]}]}})");
        if (path == "/api/v1/query_range")
            return range ? range(request) : whole(request);
        return json("{}", 404);
    }

    static PlayedReply whole(const SeenRequest &request)
    {
        const qint64 start = request.query(QStringLiteral("start")).toLongLong();
        const qint64 end = request.query(QStringLiteral("end")).toLongLong();
        const qint64 step = request.query(QStringLiteral("step")).toLongLong();
        if ((end - start) / step + 1 > 11'000)
            return json(R"({"status":"error","errorType":"bad_data","error":"exceeded maximum resolution of 11,000)"
                        R"( points per timeseries"})",
                        400);
        QByteArrayList values;
        for (qint64 at = start; at <= end; at += step)
            values.append('[' + QByteArray::number(at) + ",\"1\"]");
        return matrix({values.join(',')});
    }

    static PlayedReply matrix(const QByteArrayList &series)
    {
        QByteArrayList objects;
        for (qsizetype index = 0; index < series.size(); ++index)
            objects.append("{\"metric\":{\"instance\":\"" + QByteArray::number(index) + "\"},\"values\":["
                           + series.at(index) + "]}");
        return json(R"({"status":"success","data":{"resultType":"matrix","result":[)" + objects.join(',') + "]}}");
    }
};

struct Bench {
    FakePrometheus fake{};
    HttpClient http{{.tries = 1}};
    Service service{.id = {QStringLiteral("prom")},
                    .product = QStringLiteral("prometheus"),
                    .apis = {ApiCode{QStringLiteral("INFINOE")}},
                    .options = {{QStringLiteral("history_days"), QStringLiteral("1")}}};
    Secret secret{};

    std::unique_ptr<Connector> connector()
    {
        service.url = fake.server.url();
        return prometheusProduct().make({.service = service, .secret = secret, .http = http});
    }

    Result<ServiceHistory> read(QList<HistoryMark> marks = {})
    {
        const auto reader = connector();
        return waited(historyOf(*reader).readHistory(
            {.marks = std::move(marks), .now = QDateTime::fromSecsSinceEpoch(now, Qt::UTC)}, {}, {}));
    }
};

} // namespace

class TestPrometheusConnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slicesStayUnderTheLimit()
    {
        const QList<Interval> slices = slicesOf(0, 525'599 * 60, 60, mostPointsOfRange);

        QCOMPARE(slices.size(), 48);
        qint64 next = 0;
        for (const Interval &slice : slices) {
            QCOMPARE(slice.start, next);
            QVERIFY((slice.end - slice.start) / 60 + 1 <= mostPointsOfRange);
            next = slice.end + 60;
        }
        QCOMPARE(slices.last().end, 525'599 * 60);
    }

    void readsTheFirstTimeThenOnlyWhatIsNew()
    {
        Bench bench;

        const auto first = bench.read();
        QVERIFY(first);
        QCOMPARE(first->probes.first().samples.size(), std::size_t(1441));
        QCOMPARE(first->probes.first().samples.back().at, now);
        bench.fake.server.seen.clear();
        const auto second = bench.read({{.api = {QStringLiteral("INFINOE")}, .lastSample = now - 120}});

        QVERIFY(second);
        QCOMPARE(second->probes.first().samples.size(), std::size_t(2));
        QCOMPARE(bench.fake.server.seen.first().query(QStringLiteral("start")), QString::number(now - 60));
    }

    void aYearIsReadInSlices()
    {
        Bench bench;
        bench.service.options[QStringLiteral("history_days")] = QStringLiteral("30");

        const auto read = bench.read();

        QVERIFY(read);
        QCOMPARE(bench.fake.server.seen.size(), 5);
        QCOMPARE(read->probes.first().samples.size(), std::size_t(30 * 1440 + 1));
    }

    void valuesAreTextsAndNotAllNumbers()
    {
        Bench bench;
        bench.fake.range = [](const SeenRequest &) {
            return FakePrometheus::matrix({R"([60,"1"],[120,"NaN"],[180,"+Inf"],[240,"0"],[300,"0.5"])"});
        };

        const auto read = bench.read();

        QVERIFY(read);
        const std::vector<ProbeRun> runs = runsOf(read->probes.first().samples, 60);
        QCOMPARE(runs,
                 (std::vector<ProbeRun>{{60, 120, ProbeState::Up},
                                        {120, 240, ProbeState::Unknown},
                                        {240, 300, ProbeState::Down},
                                        {300, 360, ProbeState::Degraded}}));
    }

    void aProbeThatChangedItsLabelsGoesOn()
    {
        Bench bench;
        bench.fake.range = [](const SeenRequest &) {
            return FakePrometheus::matrix({R"([60,"1"],[120,"1"])", R"([180,"0"],[240,"1"])"});
        };

        const auto read = bench.read();

        QVERIFY(read);
        QCOMPARE(runsOf(read->probes.first().samples, 60),
                 (std::vector<ProbeRun>{
                     {60, 180, ProbeState::Up}, {180, 240, ProbeState::Down}, {240, 300, ProbeState::Up}}));
    }

    void probesThatDisagreeAreDegraded()
    {
        Bench bench;
        bench.fake.range = [](const SeenRequest &) {
            return FakePrometheus::matrix({R"([60,"1"],[120,"1"])", R"([60,"1"],[120,"0"])"});
        };

        const auto read = bench.read();

        QVERIFY(read);
        QCOMPARE(probeStateOf(read->probes.first().samples.at(1).value), ProbeState::Degraded);
    }

    void aRefusedRangeIsAGapWithTheServicesWords_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("400") << 400
                             << QByteArray(R"({"status":"error","errorType":"bad_data","error":"parse error: x"})")
                             << QStringLiteral("parse error: x");
        QTest::newRow("422") << 422
                             << QByteArray(R"({"status":"error","errorType":"execution","error":"too many samples"})")
                             << QStringLiteral("too many samples");
        QTest::newRow("503") << 503
                             << QByteArray(R"({"status":"error","errorType":"timeout","error":"query timed out"})")
                             << QStringLiteral("query timed out");
    }

    void aRefusedRangeIsAGapWithTheServicesWords()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        Bench bench;
        bench.service.options[QStringLiteral("history_days")] = QStringLiteral("30");
        bench.fake.range = [&, count = 0](const SeenRequest &request) mutable {
            return ++count == 3 ? json(body, status) : FakePrometheus::whole(request);
        };

        const auto read = bench.read();

        QVERIFY(read);
        QCOMPARE(read->gaps.size(), 1);
        QCOMPARE(read->gaps.first().error.httpStatus, status);
        QVERIFY(read->gaps.first().error.detail.contains(words));
        // What came before the gap is kept, and the next reading goes on there.
        QCOMPARE(read->probes.first().samples.size(), std::size_t(20'000));
    }

    void theHoursOfCallsComeFromTheGateway()
    {
        Bench bench;
        bench.service.options[QStringLiteral("gateway")] = QStringLiteral("kong");
        bench.fake.range = [](const SeenRequest &request) {
            const QString query = request.query(QStringLiteral("query"));
            if (query.contains(QStringLiteral("probe_success")))
                return FakePrometheus::whole(request);
            const QByteArray value = query.contains(QStringLiteral("code=~")) ? "5"
                : query.startsWith(u'm')                                      ? "40"
                                                                              : "10";
            return json(
                R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"consumer":"Mairie"},)"
                R"("values":[[1779998400,")"
                + value + R"("]]}]}})");
        };

        const auto read = bench.read();

        QVERIFY(read);
        const UsageReading usage = read->usages.value(0);
        QCOMPARE(usage.hours.size(), std::size_t(1));
        QCOMPARE(usage.hours.front().start, 1'779'994'800);
        QCOMPARE(usage.hours.front().callsPerMinute, 10.0F);
        QCOMPARE(usage.hours.front().peakPerMinute, 40.0F);
        QCOMPARE(usage.hours.front().errorShare, 0.5F);
        QCOMPARE(usage.callers.front().caller, QStringLiteral("Mairie"));
        QCOMPARE(usage.callers.front().peakPerMinute, 40.0);
    }

    void anApiThatWasNeverSeenIsLeftOut()
    {
        Bench bench;
        bench.fake.range = [](const SeenRequest &) { return FakePrometheus::matrix({}); };

        const auto read = bench.read();

        QVERIFY(read);
        QVERIFY(read->probes.isEmpty());
    }

    void provesWhoItIs_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("none") << QString() << QByteArray() << QByteArray();
        QTest::newRow("bearer") << QString() << QByteArray("t0ken") << QByteArray("Bearer t0ken");
        QTest::newRow("basic") << QStringLiteral("vigie") << QByteArray("pass")
                               << "Basic " + QByteArray("vigie:pass").toBase64();
    }

    void provesWhoItIs()
    {
        QFETCH(QString, account);
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, header);
        Bench bench;
        bench.service.clientId = account;
        bench.secret = Secret(secret);

        QVERIFY(bench.read());

        QCOMPARE(bench.fake.server.seen.first().headers.value("authorization"), header);
    }

    void testsTheConnectionAndEachQuery()
    {
        Bench bench;
        const auto connector = bench.connector();

        const auto checks = waited(connector->test({}));

        QVERIFY(checks);
        QCOMPARE(checks->last().outcome, ConnectionCheck::Outcome::Passed);
        QCOMPARE(checks->last().fact, QStringLiteral("INFINOE up"));
        QCOMPARE(checks->at(3).fact, QStringLiteral("Prometheus 2.42.0"));
    }

    void triesOneQuery()
    {
        Bench bench;
        const auto connector = bench.connector();

        const auto trial = waited(historyOf(*connector).tryQuery(QStringLiteral("up + 1"), {}));

        QVERIFY(trial);
        QCOMPARE(bench.fake.server.seen.first().query(QStringLiteral("query")), QStringLiteral("up + 1"));
        QCOMPARE(trial->series.first().labels, QStringLiteral("instance=a"));
        QCOMPARE(trial->series.first().value, 1.0);
    }

    void queriesOfOneApiReplaceTheUsualOnes()
    {
        const Service service{.options = {{QStringLiteral("probe"), QStringLiteral("up{api=\"{api}\"}")},
                                          {QStringLiteral("probe.INFINOE"), QStringLiteral("infinoe_{environment}")},
                                          {QStringLiteral("step"), QStringLiteral("30")}}};

        QCOMPARE(queriesOf(service, {QStringLiteral("INFINOE")}).probe, QStringLiteral("infinoe_production"));
        QCOMPARE(queriesOf(service, {QStringLiteral("IMPRIMFIP")}).probe, QStringLiteral("up{api=\"IMPRIMFIP\"}"));
        QCOMPARE(queriesOf(service, {QStringLiteral("INFINOE")}).stepSeconds, 30);
    }
};

QTEST_GUILESS_MAIN(TestPrometheusConnector)
#include "tst_prometheus_connector.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"
#include "model/usage/sla_computation.h"
#include "services/connectors/history_reader.h"
#include "services/connectors/prometheus/prometheus_client.h"
#include "services/connectors/prometheus/prometheus_connector.h"
#include "services/storage/availability_matter.h"
#include "services/storage/history_repository.h"
#include "services/storage/workspace.h"
#include "tests/real/real_server.h"
#include "tests/services/waiting.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace vigie;
using namespace vigie::test;

namespace {

HistoryReader &historyOf(Connector &connector) { return dynamic_cast<HistoryReader &>(connector); }

constexpr int patience = 60'000;
const ApiCode infinoe{QStringLiteral("INFINOE")};
const ServiceId prom{QStringLiteral("prom")};

//! 2026-05-01 00:00 in Paris, just after the last sample.
const QDateTime readAt = QDateTime(QDate(2026, 4, 30), QTime(22, 0), Qt::UTC);

TermsProfile profileOf(const ApiCode &api)
{
    for (const BuiltInProfile &document : builtInProfiles()) {
        const auto profile = readProfile(document.json);
        if (profile && profile->api == api)
            return *profile;
    }
    return {};
}

bool runs(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    return process.waitForFinished(patience) && process.exitCode() == 0;
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

//! Debian's Prometheus with a history of four months, and its blackbox exporter, which probes the server itself.
class TestRealPrometheus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(runs(QStringLiteral("python3"), {qEnvironmentVariable("VIGIE_PROMETHEUS_HISTORY"), m_folder.path()}));
        QVERIFY(runs(QStringLiteral("promtool"),
                     {QStringLiteral("tsdb"), QStringLiteral("create-blocks-from"),
                      QStringLiteral("--max-block-duration=720h"), QStringLiteral("openmetrics"), path("history.om"),
                      path("data")}));
        QFile expected(path("expected.json"));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        m_expected = QJsonDocument::fromJson(expected.readAll()).object();
        startExporter();
        startPrometheus();
        auto created = Workspace::create(path("t.vigie"), {.producer = QStringLiteral("DGFIP")});
        QVERIFY(created);
        m_workspace = std::move(*created);
        m_connector = connectorFor({{QStringLiteral("history_days"), QStringLiteral("125")}});
        QTRY_VERIFY_WITH_TIMEOUT(waited(m_connector->read({}, {})).has_value(), patience);
    }

    void knowsTheVersion()
    {
        const auto snapshot = waited(m_connector->read({}, {}));

        QVERIFY(snapshot);
        QVERIFY(!snapshot->productVersion.isEmpty());
    }

    void aRangeOfMoreThanElevenThousandStepsIsRefused()
    {
        PrometheusClient client({.service = service({}), .http = m_http});
        const QString expression = QStringLiteral("vector(1)");

        const auto most = waited(client.queryRange(expression, {.start = 0, .end = 11'000 * 60}, 60, {}));
        const auto oneMore = waited(client.queryRange(expression, {.start = 0, .end = 11'001 * 60}, 60, {}));

        QVERIFY(most);
        QCOMPARE(errorOf(oneMore), Error::Kind::Refused);
        QCOMPARE(oneMore.error().httpStatus, 400);
        QVERIFY(oneMore.error().detail.contains(QStringLiteral("11,000")));
    }

    void aFaultyExpressionIsRefusedWithItsWords()
    {
        const auto trial = waited(historyOf(*m_connector).tryQuery(QStringLiteral("sum("), {}));

        QCOMPARE(errorOf(trial), Error::Kind::Refused);
        QVERIFY(trial.error().detail.contains(QStringLiteral("parse error")));
    }

    void readsTheHistoryInTwoParts()
    {
        const QDateTime middle = QDateTime(QDate(2026, 3, 3), QTime(11, 1), Qt::UTC);
        for (const QDateTime &now : {middle, readAt}) {
            const auto marks = HistoryRepository(m_workspace->database()).marks(prom, Environment::Production);
            QVERIFY(marks);
            const auto history = waited(historyOf(*m_connector).readHistory({.marks = *marks, .now = now}, {}, {}),
                                        patience);
            QVERIFY(history);
            QVERIFY(history->gaps.isEmpty());
            QVERIFY(HistoryRepository(m_workspace->database()).append(prom, Environment::Production, *history, now));
        }
    }

    void theFiguresAreThoseCountedMinuteByMinute_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<bool>("cover");
        QTest::newRow("T1, cover") << QStringLiteral("2026-T1") << true;
        QTest::newRow("T1, opening") << QStringLiteral("2026-T1") << false;
        QTest::newRow("March of 743 hours, cover") << QStringLiteral("2026-03") << true;
        QTest::newRow("March of 743 hours, opening") << QStringLiteral("2026-03") << false;
        QTest::newRow("April with Easter, cover") << QStringLiteral("2026-04") << true;
        QTest::newRow("January with a hole, opening") << QStringLiteral("2026-01") << false;
    }

    void theFiguresAreThoseCountedMinuteByMinute()
    {
        QFETCH(QString, period);
        QFETCH(bool, cover);
        const SlaQuestion question{.period = *reportingPeriodFrom(period), .asOf = readAt};
        const auto matter = availabilityMatter(m_workspace->database(), infinoe, Environment::Production,
                                               question.period.interval());
        QVERIFY(matter);

        const SlaAnswer answer = slaAnswer(profileOf(infinoe), question, *matter);
        const SlaMeasure &measure = answer.measures.at(cover ? 0 : 1);

        const QString key = period + (cover ? QStringLiteral(" cover") : QStringLiteral(" opening"));
        const QJsonObject expected = m_expected.value(key).toObject();
        QVERIFY(!expected.isEmpty());
        QCOMPARE(answer.basis, SlaBasis::Probe);
        QCOMPARE(measure.elapsedSeconds, expected.value(QStringLiteral("window")).toInteger());
        QCOMPARE(measure.downSeconds, expected.value(QStringLiteral("down")).toInteger());
        QCOMPARE(measure.unknownSeconds, expected.value(QStringLiteral("unknown")).toInteger());
        QVERIFY(measure.downSeconds > 0);
    }

    void aRestartedCounterIsNoStormOfCalls()
    {
        const auto connector = connectorFor({{QStringLiteral("history_days"), QStringLiteral("4")},
                                             {QStringLiteral("gateway"), QStringLiteral("kong")}});

        const auto history = waited(historyOf(*connector).readHistory({.now = readAt}, {}, {}), patience);

        QVERIFY(history);
        const UsageReading usage = history->usages.value(0);
        QVERIFY(usage.hours.size() >= 24);
        for (const UsageHour &hour : usage.hours) {
            QVERIFY(!(hour.callsPerMinute < 0));
            QVERIFY(!(hour.peakPerMinute > 16));
        }
        QCOMPARE(usage.callers.front().caller, QStringLiteral("Fictive"));
    }

    void theBlackboxExporterProbesForReal()
    {
        const auto live = connectorFor({}, {QStringLiteral("API_PARTICULIER")});

        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const auto checks = waited(live->test({}));
                return checks && checks->last().outcome == ConnectionCheck::Outcome::Passed;
            }(),
            patience);
        const auto checks = waited(live->test({}));
        QCOMPARE(checks->last().fact, QStringLiteral("API_PARTICULIER up"));
    }

    void cleanupTestCase()
    {
        m_connector.reset();
        m_prometheus.stop();
        m_exporter.stop();
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    [[nodiscard]] Service service(const QMap<QString, QString> &options, const ApiCode &api = infinoe) const
    {
        return {.id = prom,
                .product = QStringLiteral("prometheus"),
                .url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)),
                .apis = {api},
                .options = options};
    }

    std::unique_ptr<Connector> connectorFor(const QMap<QString, QString> &options, const ApiCode &api = infinoe)
    {
        return prometheusProduct().make({.service = service(options, api), .http = m_http});
    }

    void startExporter()
    {
        write(path("blackbox.yml"),
              "modules:\n  http_2xx:\n    prober: http\n    http:\n"
              "      preferred_ip_protocol: ip4\n");
        m_exporterPort = freePort();
        m_exporter.start(QStringLiteral("prometheus-blackbox-exporter"),
                         {QStringLiteral("--config.file=") + path("blackbox.yml"),
                          QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(m_exporterPort)},
                         m_folder.path());
    }

    void startPrometheus()
    {
        m_port = freePort();
        write(path("prometheus.yml"),
              QStringLiteral("scrape_configs:\n  - job_name: blackbox\n    scrape_interval: 1s\n"
                             "    metrics_path: /probe\n    params:\n      module: [http_2xx]\n"
                             "      target: ['http://127.0.0.1:%1/-/healthy']\n    static_configs:\n"
                             "      - targets: ['127.0.0.1:%2']\n        labels: {api: API_PARTICULIER}\n")
                  .arg(m_port)
                  .arg(m_exporterPort)
                  .toUtf8());
        m_prometheus.start(QStringLiteral("prometheus"),
                           {QStringLiteral("--config.file=") + path("prometheus.yml"),
                            QStringLiteral("--storage.tsdb.path=") + path("data"),
                            QStringLiteral("--storage.tsdb.retention.time=5y"),
                            QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(m_port)},
                           m_folder.path());
    }

    QTemporaryDir m_folder{};
    QJsonObject m_expected{};
    HttpClient m_http{{.tries = 1}};
    quint16 m_port{0};
    quint16 m_exporterPort{0};
    RealServer m_exporter{};
    RealServer m_prometheus{};
    std::unique_ptr<Workspace> m_workspace{};
    std::unique_ptr<Connector> m_connector{};
};

int main(int argc, char *argv[])
{
    for (const char *program : {"prometheus", "promtool", "prometheus-blackbox-exporter", "python3"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            return withoutServer(QStringLiteral("Prometheus"),
                                 {.kind = Error::Kind::FileMissing, .subject = QString::fromLatin1(program)});
    }
    QCoreApplication application(argc, argv);
    TestRealPrometheus test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_real_prometheus.moc"

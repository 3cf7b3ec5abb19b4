// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/availability_matter.h"
#include "services/storage/history_coding.h"
#include "services/storage/history_repository.h"
#include "services/storage/measured_peaks.h"
#include "services/storage/outage_repository.h"
#include "tests/services/storage/storage_fixture.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace vigie;

namespace {

const ServiceId service{QStringLiteral("prom")};
const ApiCode infinoe{QStringLiteral("INFINOE")};
constexpr qint64 minute = 60;
//! 2026-03-31T22:00:00Z
constexpr qint64 april = 1'774'994'400;
constexpr Interval always{.start = 1'600'000'000, .end = 2'000'000'000};

ServiceHistory probed(std::vector<ProbeSample> samples)
{
    return {.probes = {{.api = infinoe, .query = QStringLiteral("up"), .samples = std::move(samples)}}};
}

std::vector<ProbeSample> samplesOver(qint64 start, int count, const std::function<double(int)> &value)
{
    std::vector<ProbeSample> samples;
    for (int index = 0; index < count; ++index)
        samples.push_back({.at = start + index * minute, .value = value(index)});
    return samples;
}

} // namespace

class TestHistoryRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = Workspace::create(m_folder->filePath(QStringLiteral("t.vigie")),
                                         {.producer = QStringLiteral("DGFIP")});
        VERIFY_RESULT(created);
        m_workspace = std::move(*created);
    }

    void codesRunsAndRefusesWhatIsCut()
    {
        const std::vector<ProbeRun> runs{
            {100, 160, ProbeState::Up}, {160, 86'400, ProbeState::Down}, {90'000, 2'600'000, ProbeState::Unknown}};

        const QByteArray bytes = encodedRuns(runs, 0);

        QCOMPARE(*decodedRuns(bytes, 0), runs);
        QVERIFY(!decodedRuns(bytes.chopped(3), 0));
        QVERIFY(!decodedRuns("nonsense", 0));
    }

    void whatIsReadInPartsIsAsReadAtOnce_data()
    {
        QTest::addColumn<int>("first");
        QTest::newRow("one sample, then the rest") << 1;
        QTest::newRow("half") << 40'000;
        QTest::newRow("all but one") << 79'999;
    }

    void whatIsReadInPartsIsAsReadAtOnce()
    {
        QFETCH(int, first);
        // Two months, with outages and holes, some at the border.
        std::mt19937 random(7);
        std::vector<ProbeSample> samples = samplesOver(april, 80'000,
                                                       [&](int index) { return index / 1000 % 7 == 0 ? 0.0 : 1.0; });
        std::erase_if(samples, [&](const ProbeSample &) { return random() % 3 == 0; });
        const auto split = samples.begin() + std::min<std::ptrdiff_t>(first, std::ptrdiff_t(samples.size()) - 1);
        HistoryRepository history(database());

        VERIFY_RESULT(history.append(service, Environment::Production, probed({samples.begin(), split}), {}));
        VERIFY_RESULT(history.append(service, Environment::Production, probed({split, samples.end()}), {}));

        const auto stored = history.probe(infinoe, Environment::Production, always);
        VERIFY_RESULT(stored);
        QCOMPARE((*stored)->runs(), runsOf(samples, minute));
        QCOMPARE(history.marks(service, Environment::Production)->first().lastSample, std::optional(samples.back().at));
    }

    void withoutASourceThereIsNoProbe()
    {
        const auto stored = HistoryRepository(database()).probe(infinoe, Environment::Production, always);

        VERIFY_RESULT(stored);
        QVERIFY(!*stored);
    }

    void aSilentSourceStaysAttached()
    {
        HistoryRepository history(database());
        VERIFY_RESULT(history.append(service, Environment::Production, probed({{april, 1}}), {}));
        VERIFY_RESULT(history.append(service, Environment::Production, probed({}), {}));

        const auto matter = availabilityMatter(database(), infinoe, Environment::Production,
                                               {.start = april + 86'400, .end = april + 90'000});

        VERIFY_RESULT(matter);
        QVERIFY(matter->probe.has_value());
    }

    void hoursAndCallersAddUp()
    {
        HistoryRepository history(database());
        const qint64 start = 1'775'001'600;
        const ServiceHistory first{
            .usages = {{.api = infinoe,
                        .hours = {{start, 10, 30, 0.5F}},
                        .callers = {{QStringLiteral("A"), start, 10, 30}, {QStringLiteral("B"), start, 1, 5}}}}};
        const ServiceHistory second{.usages = {{.api = infinoe,
                                                .hours = {{start + 3600, 20, 90, UsageHour::unknown}},
                                                .callers = {{QStringLiteral("A"), start + 3600, 20, 90}}}}};

        VERIFY_RESULT(history.append(service, Environment::Production, first, {}));
        VERIFY_RESULT(history.append(service, Environment::Production, second, {}));

        const auto usage = history.usage(infinoe, Environment::Production, always);
        VERIFY_RESULT(usage);
        QCOMPARE(usage->hours.size(), std::size_t(2));
        QCOMPARE(usage->hours[0].errorShare, 0.5F);
        QVERIFY(std::isnan(usage->hours[1].errorShare));
        const auto callers = history.callers(infinoe, Environment::Production, always, 10);
        VERIFY_RESULT(callers);
        QCOMPARE(callers->front().credential, QStringLiteral("A"));
        QCOMPARE(callers->front().calls, 1800.0);
        QCOMPARE(callers->front().peakPerMinute, 90.0);
        QCOMPARE(callers->front().peakAt.toSecsSinceEpoch(), start + 3600);
        QCOMPARE(history.marks(service, Environment::Production)->first().lastHour, std::optional(start + 3600));
    }

    void aCallerIsThePartnerThatIsKnownByThatName()
    {
        for (const char *sql :
             {"INSERT INTO partner (id, identity, siret, name, other_names, address, kind, origin)"
              " VALUES (1, 'a', '13002526500013', 'Commune fictive', '[]', '', '', 'local'),"
              " (2, 'b', '11000101300017', 'Ministère fictif', '[]', '', '', 'local')",
              "INSERT INTO service (id, product, version, name, url, environment, apis, client_id, ca_file,"
              " client_certificate_file, proxy, read_only, options) VALUES ('apim', 'wso2-apim', '', 'A',"
              " 'https://a.exemple.invalid', 'production', '[]', '', '', '', '', 0, '{}')"})
            VERIFY_RESULT(database().run(QString::fromUtf8(sql)));
        const auto addApplication = [this](int id, const QString &name, int partner) {
            return database().run(
                QStringLiteral("INSERT INTO application (id, service_id, remote_id, name, owner, siret,"
                               " datapass_number, contact_email, state_text, attributes, partner_id)"
                               " VALUES (?, 'apim', ?, ?, '', '', '', '', '', '{}', ?)"),
                {id, QString::number(id), name, partner});
        };
        VERIFY_RESULT(addApplication(1, QStringLiteral("seule"), 1));
        VERIFY_RESULT(addApplication(2, QStringLiteral("deux fois"), 1));
        VERIFY_RESULT(addApplication(3, QStringLiteral("deux fois"), 2));

        QCOMPARE(partnerOfCaller(database(), QStringLiteral("seule")).value(), QStringLiteral("Commune fictive"));
        QCOMPARE(partnerOfCaller(database(), QStringLiteral("deux fois")).value(), QString());
        QCOMPARE(partnerOfCaller(database(), QStringLiteral("11000101300017")).value(),
                 QStringLiteral("Ministère fictif"));
        QCOMPARE(partnerOfCaller(database(), QStringLiteral("inconnue")).value(), QString());
    }

private:
    Database &database() { return m_workspace->database(); }

    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
};

QTEST_GUILESS_MAIN(TestHistoryRepository)
#include "tst_history_repository.moc"

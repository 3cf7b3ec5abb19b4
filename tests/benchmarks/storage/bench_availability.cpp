// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"
#include "model/usage/availability_series.h"
#include "model/usage/sla_computation.h"
#include "services/storage/availability_matter.h"
#include "services/storage/history_repository.h"
#include "services/storage/workspace.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace vigie;

namespace {

constexpr qint64 minute = 60;
constexpr int samplesAYear = 525'600;
//! 2025-12-31T23:00:00Z, midnight in Paris.
constexpr qint64 newYear = 1'767'222'000;

//! By the minute: an outage of some minutes now and then, and a hole.
std::vector<ProbeSample> yearOfSamples(qint64 start, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<ProbeSample> samples;
    samples.reserve(samplesAYear);
    int down = 0;
    for (int index = 0; index < samplesAYear; ++index) {
        if (down == 0 && random() % 2000 == 0)
            down = int(random() % 40);
        else if (down > 0)
            --down;
        if (index % 100'000 > 500)
            samples.push_back({.at = start + index * minute, .value = down > 0 ? 0.0 : 1.0});
    }
    return samples;
}

TermsProfile infinoe()
{
    for (const BuiltInProfile &document : builtInProfiles()) {
        const auto profile = readProfile(document.json);
        if (profile && profile->api.value == QLatin1String("INFINOE"))
            return *profile;
    }
    return {};
}

} // namespace

class BenchAvailability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allWindowsOfAYear()
    {
        const TermsProfile profile = infinoe();
        const SlaMatter matter{.probe = ProbeHistory(runsOf(yearOfSamples(newYear, 1), minute), minute)};
        const SlaQuestion question{.period = *reportingPeriodFrom(QStringLiteral("2026")),
                                   .asOf = QDateTime(QDate(2027, 1, 2), QTime(0, 0), Qt::UTC)};
        qInfo("%d samples are %zu runs", samplesAYear, matter.probe->runs().size());
        QElapsedTimer clock;
        clock.start();
        SlaAnswer answer;
        constexpr int times = 20;
        for (int time = 0; time < times; ++time)
            answer = slaAnswer(profile, question, matter);
        const double milliseconds = double(clock.nsecsElapsed()) / 1e6 / times;
        qInfo("all windows of a year: %.2f ms", milliseconds);
        QVERIFY(answer.mainMeasure().downSeconds > 0);
        QVERIFY2(milliseconds < 5, "over 5 ms");
    }

    void fiveYearsOfTwentyApis()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("b.vigie"));
        auto workspace = std::move(*Workspace::create(path, {.producer = QStringLiteral("DGFIP")}));
        const qint64 empty = QFileInfo(path).size();
        HistoryRepository history(workspace->database());
        for (int api = 0; api < 20; ++api) {
            for (int year = 0; year < 5; ++year) {
                ProbeReading reading{.api = {QStringLiteral("API_%1").arg(api)}, .query = QStringLiteral("up")};
                reading.samples = yearOfSamples(newYear + year * samplesAYear * minute, unsigned(api * 10 + year));
                QVERIFY(history.append({QStringLiteral("prom")}, Environment::Production, {.probes = {reading}}, {}));
            }
        }
        QVERIFY(workspace->database().run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        const double megabytes = double(QFileInfo(path).size() - empty) / 1e6;
        QElapsedTimer clock;
        clock.start();
        const auto probe = history.probe({QStringLiteral("API_7")}, Environment::Production,
                                         {.start = newYear, .end = newYear + 5 * samplesAYear * minute});
        const double milliseconds = double(clock.nsecsElapsed()) / 1e6;
        QVERIFY(probe && probe->has_value());
        qInfo("five years by the minute of 20 APIs: %.2f MB; one API read in %.2f ms (%zu runs)", megabytes,
              milliseconds, (*probe)->runs().size());
        QVERIFY2(megabytes < 50, "over 50 MB");
        QVERIFY2(milliseconds < 50, "over 50 ms");
    }
};

QTEST_GUILESS_MAIN(BenchAvailability)
#include "bench_availability.moc"

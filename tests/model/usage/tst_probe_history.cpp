// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/probe_history.h"

#include <QtTest>

#include <cmath>

using namespace vigie;

namespace {

using Runs = std::vector<ProbeRun>;
constexpr auto up = ProbeState::Up;
constexpr auto down = ProbeState::Down;
constexpr auto degraded = ProbeState::Degraded;
constexpr auto unknown = ProbeState::Unknown;

} // namespace

Q_DECLARE_METATYPE(std::vector<vigie::ProbeSample>)
Q_DECLARE_METATYPE(std::vector<vigie::ProbeRun>)

class TestProbeHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesOfValues_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("state");
        QTest::newRow("one") << 1.0 << QStringLiteral("up");
        QTest::newRow("zero") << 0.0 << QStringLiteral("down");
        QTest::newRow("one probe of two") << 0.5 << QStringLiteral("degraded");
        QTest::newRow("not a number") << std::nan("") << QStringLiteral("unknown");
        QTest::newRow("infinite") << double(INFINITY) << QStringLiteral("unknown");
        QTest::newRow("a percentage") << 100.0 << QStringLiteral("unknown");
        QTest::newRow("negative") << -1.0 << QStringLiteral("unknown");
    }

    void statesOfValues()
    {
        QFETCH(double, value);
        QFETCH(QString, state);

        QCOMPARE(probeStateWord(probeStateOf(value)), state);
        QCOMPARE(probeStateOf(probeValueOf(probeStateOf(value))), probeStateOf(value));
    }

    void foldsSamples_data()
    {
        QTest::addColumn<std::vector<ProbeSample>>("samples");
        QTest::addColumn<std::vector<ProbeRun>>("runs");
        using S = std::vector<ProbeSample>;
        QTest::newRow("none") << S{} << Runs{};
        QTest::newRow("one stands for a step") << S{{0, 1}} << Runs{{0, 60, up}};
        QTest::newRow("equal ones are one run") << S{{0, 1}, {60, 1}, {120, 1}} << Runs{{0, 180, up}};
        QTest::newRow("a failed one stands until the next")
            << S{{0, 1}, {60, 0}, {120, 1}} << Runs{{0, 60, up}, {60, 120, down}, {120, 180, up}};
        QTest::newRow("a hole of three steps is filled") << S{{0, 0}, {180, 1}} << Runs{{0, 180, down}, {180, 240, up}};
        QTest::newRow("a longer one is unknown")
            << S{{0, 0}, {181, 1}} << Runs{{0, 60, down}, {60, 181, unknown}, {181, 241, up}};
        QTest::newRow("not a number is unknown")
            << S{{0, 1}, {60, std::nan("")}, {120, 1}} << Runs{{0, 60, up}, {60, 120, unknown}, {120, 180, up}};
        QTest::newRow("some probes of several")
            << S{{0, 1}, {60, 0.5}, {120, 0.25}} << Runs{{0, 60, up}, {60, 180, degraded}};
        QTest::newRow("in disorder, and one instant twice")
            << S{{60, 1}, {0, 1}, {60, 0}} << Runs{{0, 60, up}, {60, 120, down}};
    }

    void foldsSamples()
    {
        QFETCH(std::vector<ProbeSample>, samples);
        QFETCH(std::vector<ProbeRun>, runs);

        QCOMPARE(runsOf(samples, 60), runs);
    }

    void laterRunsReplaceEarlierOnes()
    {
        const ProbeHistory history(Runs{{0, 100, up}, {40, 60, down}, {90, 200, down}}, 60);

        QCOMPARE(history.runs(), (Runs{{0, 40, up}, {40, 60, down}, {60, 90, up}, {90, 200, down}}));
        QCOMPARE(history.in(ProbeState::Down).totalSeconds(), 130);
        QCOMPARE(history.known().totalSeconds(), 200);
    }

    void whatIsFetchedAgainReplacesTheEnd()
    {
        const ProbeHistory history(runsOf({{0, 1}, {60, 1}, {120, 0}}, 60), 60);

        // The next reading starts from the last sample, as if all had been read at once.
        const ProbeHistory longer = history.replacedFrom(120, runsOf({{120, 0}, {180, 0}, {240, 1}}, 60));

        QCOMPARE(longer.runs(), runsOf({{0, 1}, {60, 1}, {120, 0}, {180, 0}, {240, 1}}, 60));
    }

    void aPartIsCutAtItsBorders()
    {
        const ProbeHistory history(Runs{{0, 100, up}, {100, 200, down}, {300, 400, up}}, 60);

        QCOMPARE(history.within({.start = 50, .end = 320}).runs(),
                 (Runs{{50, 100, up}, {100, 200, down}, {300, 320, up}}));
        QVERIFY(history.within({.start = 200, .end = 300}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProbeHistory)
#include "tst_probe_history.moc"

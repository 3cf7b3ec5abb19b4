// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_first_paint [CREDENTIALS] [RUNS]: from the start of a process to its window's first paint, of the console with
// a workspace of that many credentials (50,000) and of an empty Qt main window, in turn. Ends with 1 when it takes more
// than 1.5 times as long. The console paints its window empty, fills it, then reads its rows: all three are told.

#include "tests/benchmarks/common/large_workspace.h"
#include "tests/benchmarks/common/measures.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace vigie::benchmark;

namespace {

constexpr double mostRatio = 1.5;

struct Start {
    Measures wall{};
    Measures processor{};
    Measures filledWall{};
    Measures rowsWall{};
};

void measure(Start &start, const QString &program, const QStringList &arguments)
{
    QProcess process;
    const double before = wallMilliseconds();
    process.start(program, arguments);
    process.waitForFinished(60'000);
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 3)
            continue;
        if (words.first() == "paint") {
            start.wall.add(words.at(1).toDouble() - before);
            start.processor.add(words.at(2).toDouble());
        } else if (words.first() == "filled") {
            start.filledWall.add(words.at(1).toDouble() - before);
        } else if (words.first() == "rows") {
            start.rowsWall.add(words.at(1).toDouble() - before);
        }
    }
}

QString summary(const char *what, const Start &start)
{
    return QStringLiteral("%1: wall least %2, median %3 ms; processor least %4, median %5 ms")
        .arg(QLatin1String(what))
        .arg(start.wall.least(), 0, 'f', 1)
        .arg(start.wall.at(0.5), 0, 'f', 1)
        .arg(start.processor.least(), 0, 'f', 1)
        .arg(start.processor.at(0.5), 0, 'f', 1);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int credentials = QCoreApplication::arguments().value(1, QStringLiteral("50000")).toInt();
    const int runs = QCoreApplication::arguments().value(2, QStringLiteral("20")).toInt();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.vigie"));
    filledWorkspace(path, credentials).reset();

    Start empty;
    Start real;
    for (int run = 0; run < runs; ++run) {
        measure(empty, QStringLiteral(EMPTY_WINDOW), {});
        measure(real, QStringLiteral(REAL_WINDOW), {path});
    }
    if (real.wall.count() < runs || empty.wall.count() < runs)
        qFatal("a window was not painted");
    say(summary("empty window", empty));
    say(summary("the console", real));
    const bool met = real.wall.least() <= mostRatio * empty.wall.least();
    print({.what = QStringLiteral("first paint, %1 credentials").arg(credentials),
           .value = real.wall.least(),
           .unit = QStringLiteral("ms"),
           .floor = empty.wall.least(),
           .target = QStringLiteral("ratio 1.5"),
           .met = met});
    print({.what = QStringLiteral("  of it, processor time"),
           .value = real.processor.least(),
           .unit = QStringLiteral("ms"),
           .floor = empty.processor.least(),
           .target = QStringLiteral("-")});
    print({.what = QStringLiteral("  its shell filled"),
           .value = real.filledWall.least(),
           .unit = QStringLiteral("ms"),
           .floor = empty.wall.least(),
           .target = QStringLiteral("-")});
    print({.what = QStringLiteral("  its rows in sight"),
           .value = real.rowsWall.least(),
           .unit = QStringLiteral("ms"),
           .floor = empty.wall.least(),
           .target = QStringLiteral("-")});
    return met ? 0 : 1;
}

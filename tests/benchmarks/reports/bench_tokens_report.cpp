// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/report_writer.h"
#include "tests/benchmarks/common/measures.h"
#include "tests/services/reports/sample_matter.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace vigie::benchmark;

namespace {

//! The floor: the same texts, painted by Qt into a PDF without tags, links or a structure.
double bareSeconds(int rows, const QString &path)
{
    const double before = wallMilliseconds();
    QPdfWriter writer(path);
    writer.setResolution(1200);
    QPainter painter(&writer);
    constexpr int rowsPerPage = 34;
    constexpr int columns = 8;
    const QFont font(QStringLiteral("DejaVu Sans"), 7);
    painter.setFont(font);
    const int height = writer.height() / rowsPerPage;
    for (int row = 0; row < rows; ++row) {
        if (row > 0 && row % rowsPerPage == 0)
            writer.newPage();
        for (int column = 0; column < columns; ++column)
            painter.drawText(column * writer.width() / columns, (row % rowsPerPage + 1) * height,
                             QStringLiteral("Jeton %1").arg(row * columns + column));
    }
    painter.end();
    return (wallMilliseconds() - before) / 1e3;
}

} // namespace

//! bench_tokens_report [ROWS]: the token inventory as a tagged PDF. Ends with 1 when 10,000 rows take over 3 s or 250
//! MB.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const int rows = argc > 1 ? application.arguments().value(1).toInt() : 10'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tokens.pdf"));
    const double floor = bareSeconds(rows, folder.filePath(QStringLiteral("bare.pdf")));

    constexpr int passes = 3;
    Measures processor;
    Measures wall;
    for (int pass = 0; pass < passes; ++pass) {
        const double processorBefore = processMilliseconds();
        const double wallBefore = wallMilliseconds();
        const vigie::Result<> written = vigie::writeReport(
            vigie::tokensReport(vigie::sample::tokens(rows), vigie::sample::context()), path);
        if (!written)
            qFatal("failed: %s %s", qPrintable(written.error().subject), qPrintable(written.error().detail));
        processor.add((processMilliseconds() - processorBefore) / 1e3);
        wall.add((wallMilliseconds() - wallBefore) / 1e3);
    }
    const double megabytes = peakMegabytes();
    say(QStringLiteral("%1 rows: processor %2 s, wall %3 s at best of %4; peak %5 MB, %6 MB written")
            .arg(rows)
            .arg(processor.least(), 0, 'f', 2)
            .arg(wall.least(), 0, 'f', 2)
            .arg(passes)
            .arg(megabytes, 0, 'f', 0)
            .arg(double(QFileInfo(path).size()) / 1e6, 0, 'f', 1));
    constexpr double mostSeconds = 3;
    constexpr double mostMegabytes = 250;
    print({.what = QStringLiteral("tagged PDF of %1 rows").arg(rows),
           .value = wall.least(),
           .unit = QStringLiteral("s"),
           .floor = floor,
           .target = QStringLiteral("3 s"),
           .met = wall.least() < mostSeconds});
    print(
        {.what = QStringLiteral("  processor, all threads"), .value = processor.least(), .unit = QStringLiteral("s")});
    print({.what = QStringLiteral("  memory at most"),
           .value = megabytes,
           .unit = QStringLiteral("MB"),
           .target = QStringLiteral("250 MB"),
           .met = megabytes < mostMegabytes});
    return rows <= 10'000 && (wall.least() > mostSeconds || megabytes > mostMegabytes) ? 1 : 0;
}

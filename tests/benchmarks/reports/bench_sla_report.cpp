// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/report_writer.h"
#include "tests/benchmarks/common/measures.h"
#include "tests/services/reports/sample_matter.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace vigie::benchmark;

//! bench_sla_report [APIS]: a quarter of so many APIs, computed, laid out and written. Ends with 1 when 20 take over 2
//! s.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const int apis = argc > 1 ? application.arguments().value(1).toInt() : 20;
    const QTemporaryDir folder;
    constexpr int passes = 3;
    Measures processor;
    for (int pass = 0; pass < passes; ++pass) {
        const double before = processMilliseconds();
        const vigie::SlaReportMatter matter = vigie::sample::sla(QStringLiteral("2026-T3"), apis);
        const vigie::Result<> written = vigie::writeReport(vigie::slaReport(matter, vigie::sample::context()),
                                                           folder.filePath(QStringLiteral("sla.pdf")));
        if (!written)
            qFatal("failed: %s %s", qPrintable(written.error().subject), qPrintable(written.error().detail));
        processor.add((processMilliseconds() - before) / 1e3);
    }
    constexpr double mostSeconds = 2;
    print({.what = QStringLiteral("PDF of a quarter of %1 APIs").arg(apis),
           .value = processor.least(),
           .unit = QStringLiteral("s"),
           .target = QStringLiteral("2 s"),
           .met = processor.least() < mostSeconds});
    return apis <= 20 && processor.least() > mostSeconds ? 1 : 0;
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/report_writer.h"
#include "tests/services/reports/sample_matter.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

//! bench_sla_report [APIS]: a quarter of so many APIs, computed, laid out and written. Ends with 1 when 20 take over 2
//! s.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const int apis = argc > 1 ? application.arguments().value(1).toInt() : 20;
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    const vigie::SlaReportMatter matter = vigie::sample::sla(QStringLiteral("2026-T3"), apis);
    const double computed = double(timer.elapsed()) / 1000;
    const vigie::Result<> written = vigie::writeReport(vigie::slaReport(matter, vigie::sample::context()),
                                                       folder.filePath(QStringLiteral("sla.pdf")));
    const double seconds = double(timer.elapsed()) / 1000;
    QTextStream(stdout) << apis << " APIs: computed in " << computed << " s, written after " << seconds << " s"
                        << (written ? "" : ", FAILED") << Qt::endl;
    return !written || (apis <= 20 && seconds > 2) ? 1 : 0;
}

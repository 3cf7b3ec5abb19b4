// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/report_writer.h"
#include "tests/services/reports/sample_matter.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>

namespace {

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace

//! bench_tokens_report [ROWS]: the token inventory as a tagged PDF: seconds and peak memory, against what the rows
//! alone take. Ends with 1 when 10,000 rows take over 3 s or 250 MB.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const int rows = argc > 1 ? application.arguments().value(1).toInt() : 10'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tokens.pdf"));
    QTextStream out(stdout);
    const double floor = peakMegabytes();

    QElapsedTimer timer;
    timer.start();
    const vigie::Result<> written = vigie::writeReport(
        vigie::tokensReport(vigie::sample::tokens(rows), vigie::sample::context()), path);
    const double seconds = double(timer.elapsed()) / 1000;
    if (!written) {
        out << "failed: " << written.error().subject << ' ' << written.error().detail << Qt::endl;
        return 1;
    }
    const double megabytes = peakMegabytes();
    out << rows << " rows: " << seconds << " s, peak " << megabytes << " MB (" << floor << " MB before), "
        << double(QFileInfo(path).size()) / 1e6 << " MB written" << Qt::endl;
    return rows <= 10'000 && (seconds > 3 || megabytes > 250) ? 1 : 0;
}

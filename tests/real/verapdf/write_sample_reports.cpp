// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/report_writer.h"
#include "tests/services/reports/sample_matter.h"
#include "tests/services/reports/sample_reports.h"

#include <QDir>
#include <QGuiApplication>

//! write_sample_reports FOLDER: every kind of report, and every block, as files for a validator.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QDir folder(application.arguments().value(1));
    for (const auto &[name, document] : vigie::sample::reports()) {
        const vigie::Result<> written = vigie::writeReport(document, folder.filePath(name + QStringLiteral(".pdf")));
        if (!written) {
            qCritical("%s: %s", qPrintable(name), qPrintable(written.error().detail));
            return 1;
        }
    }
    return 0;
}

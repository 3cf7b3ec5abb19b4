// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/report_writer.h"

#include "services/exports/written_file.h"
#include "services/reports/page_painter.h"
#include "services/reports/report_layout.h"
#include "services/reports/report_text.h"
#include "services/reports/tagged_pdf.h"

#include <QtConcurrent>

namespace vigie {

namespace {

//! Without what XML and a title bar cannot hold.
QString oneLine(const QString &text)
{
    return printable(text, [](QChar) { return true; }).shown.simplified();
}

PdfFacts factsOf(const ReportDocument &document)
{
    const ReportContext &context = document.context;
    return {.title = oneLine(document.name + QStringLiteral(" · ") + document.title),
            .description = oneLine(establishedSentence(context)),
            .author = oneLine(producerName(context.producer)),
            .language = context.locale.bcp47Name() == QLatin1String("fr") ? QStringLiteral("fr-FR")
                                                                          : context.locale.bcp47Name(),
            .creator = QStringLiteral("Vigie " VIGIE_VERSION),
            .createdAt = context.generatedAt};
}

} // namespace

Result<QByteArray> pdfOf(const ReportDocument &document, const ReportProgress &progress, std::stop_token stop)
{
    const ReportStyle style(document.context.fontFamily);
    Result<LaidOutReport> report = layOutReport(document, style, stop);
    if (!report)
        return failure(report.error());
    const auto painted = paintPages(*report, document.context.fontFamily, progress, stop);
    if (!painted)
        return failure(painted.error());
    return taggedPdf(*painted, *report, factsOf(document), std::move(stop));
}

Result<> writeReport(const ReportDocument &document, const QString &path, const ReportProgress &progress,
                     std::stop_token stop)
{
    const Result<QByteArray> pdf = pdfOf(document, progress, std::move(stop));
    if (!pdf)
        return failure(pdf.error());
    return writeFile(path, *pdf);
}

Future<Done> writeReportInBackground(ReportDocument document, QString path, ReportProgress progress,
                                     std::stop_token stop)
{
    return QtConcurrent::run([document = std::move(document), path = std::move(path), progress = std::move(progress),
                              stop = std::move(stop)]() -> Result<Done> {
        const Result<> written = writeReport(document, path, progress, stop);
        if (!written)
            return failure(written.error());
        return Done{};
    });
}

} // namespace vigie

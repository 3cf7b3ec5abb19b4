// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/export_writer.h"

#include "model/words.h"
#include "services/exports/csv_writer.h"
#include "services/exports/json_writer.h"
#include "services/exports/written_file.h"
#include "services/exports/xlsx_writer.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

namespace vigie {

namespace {

constexpr Words<ExportFormat, 3> formatWords{
    {{ExportFormat::Csv, "csv"}, {ExportFormat::Xlsx, "xlsx"}, {ExportFormat::Json, "json"}}};

Result<qint64> writeRows(const ExportTable &table, RowWriter &writer, const ExportProgress &progress,
                         std::stop_token stop)
{
    if (const Result<> begun = writer.begin(); !begun)
        return failure(begun.error());
    qint64 rows = 0;
    while (true) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled);
        const Result<QList<ExportRow>> page = table.nextPage();
        if (!page)
            return failure(page.error());
        if (page->isEmpty())
            break;
        for (const ExportRow &row : *page) {
            if (const Result<> added = writer.add(row); !added)
                return failure(added.error());
        }
        rows += page->size();
        if (progress)
            progress(rows);
    }
    if (const Result<> ended = writer.end(rows); !ended)
        return failure(ended.error());
    return rows;
}

template <typename Writer>
Result<qint64> writeText(const ExportTable &table, const QString &path, const ExportProgress &progress,
                         std::stop_token stop)
{
    qint64 rows = 0;
    const Result<> written = writeFile(path, [&](QFileDevice &file) -> Result<> {
        Writer writer(table, file, path);
        const Result<qint64> count = writeRows(table, writer, progress, stop);
        if (!count)
            return failure(count.error());
        rows = *count;
        return {};
    });
    if (!written)
        return failure(written.error());
    return rows;
}

Error aboutFile(Error error, const QString &temporary, const QString &path)
{
    if (error.subject == temporary)
        error.subject = path;
    return error;
}

//! libxlsxwriter opens its file itself: in a folder beside the target, so that the renaming is one step.
Result<qint64> writeWorkbook(const ExportTable &table, const QString &path, const ExportProgress &progress,
                             std::stop_token stop)
{
    if (const Result<> may = mayReplace(path); !may)
        return failure(may.error());
    const QTemporaryDir folder(QFileInfo(path).absolutePath() + QStringLiteral("/.vigie-XXXXXX"));
    if (!folder.isValid())
        return failure(Error::Kind::FileNotWritable, path, folder.errorString());
    const QString temporary = folder.filePath(QStringLiteral("export.xlsx"));
    Result<qint64> rows = 0;
    {
        XlsxWriter writer(table, temporary);
        rows = writeRows(table, writer, progress, std::move(stop));
    }
    if (!rows)
        return failure(aboutFile(rows.error(), temporary, path));
    const int renamed = std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData());
    if (renamed != 0)
        return failure(Error::Kind::FileNotWritable, path, qt_error_string());
    return rows;
}

} // namespace

std::optional<ExportFormat> exportFormatFromWord(const QString &word) { return valueOf(formatWords, word); }

Result<qint64> writeExport(const ExportTable &table, ExportFormat format, const QString &path,
                           const ExportProgress &progress, std::stop_token stop)
{
    switch (format) {
    case ExportFormat::Csv:
        return writeText<CsvWriter>(table, path, progress, std::move(stop));
    case ExportFormat::Json:
        return writeText<JsonWriter>(table, path, progress, std::move(stop));
    case ExportFormat::Xlsx:
        return writeWorkbook(table, path, progress, std::move(stop));
    }
    Q_UNREACHABLE();
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/document_writer.h"

#include "gui/common/error_text.h"
#include "gui/common/file_dialog.h"
#include "services/documents/report_context_of.h"
#include "services/reports/report_writer.h"
#include "services/storage/workspace.h"

#include <QStandardPaths>
#include <QWidget>

namespace vigie {

namespace {

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ExportFormat::Json:
        return QStringLiteral("json");
    }
    Q_UNREACHABLE();
}

} // namespace

DocumentWriter::DocumentWriter(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_reader(workspace.path())
{
}

void DocumentWriter::askPath(const QString &suggestedName, const QString &suffix, std::function<void(QString)> take)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = FileDialog::toSave(m_window, tr("Enregistrer sous"), folder,
                                      suggestedName + QLatin1Char('.') + suffix, suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [take = std::move(take)](const QString &path) { take(path); });
    dialog->open();
}

void DocumentWriter::writeReport(const QString &suggestedName, MakeReport make, std::function<void()> chosen)
{
    askPath(suggestedName, QStringLiteral("pdf"),
            [this, make = std::move(make), chosen = std::move(chosen)](const QString &path) {
                if (chosen)
                    chosen();
                writeReportTo(path, make);
            });
}

void DocumentWriter::writeExport(const QString &suggestedName, ExportFormat format, MakeExport make,
                                 std::function<void()> chosen)
{
    askPath(suggestedName, suffixOf(format),
            [this, format, make = std::move(make), chosen = std::move(chosen)](const QString &path) {
                if (chosen)
                    chosen();
                writeExportTo(path, format, make);
            });
}

void DocumentWriter::writeReportTo(const QString &path, MakeReport make)
{
    const auto job = [make = std::move(make), path, stop = m_tasks.token()](Database &database) -> Result<Done> {
        const auto context = reportContextOf(database, QDateTime::currentDateTimeUtc());
        if (!context)
            return failure(context.error());
        const auto document = make(database, *context, stop);
        if (!document)
            return failure(document.error());
        return vigie::writeReport(*document, path, {}, stop).map([] { return Done{}; });
    };
    m_tasks.deliver(m_reader.ask<Done>(job, m_tasks.token()),
                    [this, path](const Result<Done> &result) { tell(path, result); });
}

void DocumentWriter::writeExportTo(const QString &path, ExportFormat format, MakeExport make)
{
    const auto job = [make = std::move(make), format, path,
                      stop = m_tasks.token()](Database &database) -> Result<Done> {
        const auto table = make(database, stop);
        if (!table)
            return failure(table.error());
        return vigie::writeExport(*table, format, path, {}, stop).map([](qint64) { return Done{}; });
    };
    m_tasks.deliver(m_reader.ask<Done>(job, m_tasks.token()),
                    [this, path](const Result<Done> &result) { tell(path, result); });
}

void DocumentWriter::tell(const QString &path, const Result<Done> &result)
{
    if (!result) {
        Q_EMIT noted(errorLine(result.error()));
        return;
    }
    Q_EMIT noted(tr("Écrit : %1").arg(path));
    Q_EMIT written(path);
}

} // namespace vigie

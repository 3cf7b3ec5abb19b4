// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/background_reader.h"
#include "services/async/task_scope.h"
#include "services/exports/export_writer.h"
#include "services/reports/report_context.h"
#include "services/reports/report_document.h"

#include <QObject>

class QWidget;

namespace vigie {

class Workspace;

//! Asks where to write, then writes exports and PDFs in the background: a file is whole or is not there.
class DocumentWriter : public QObject
{
    Q_OBJECT

public:
    using MakeReport = std::function<Result<ReportDocument>(Database &, const ReportContext &, std::stop_token)>;
    using MakeExport = std::function<Result<ExportTable>(Database &, std::stop_token)>;

    DocumentWriter(Workspace &workspace, QWidget *window);

    //! `chosen` is told once there is a place to write to: not after « Annuler ».
    void writeReport(const QString &suggestedName, MakeReport make, std::function<void()> chosen = {});
    void writeExport(const QString &suggestedName, ExportFormat format, MakeExport make,
                     std::function<void()> chosen = {});
    //! Without asking where.
    void writeReportTo(const QString &path, MakeReport make);
    void writeExportTo(const QString &path, ExportFormat format, MakeExport make);

Q_SIGNALS:
    void noted(const QString &sentence);
    void written(const QString &path);

private:
    void askPath(const QString &suggestedName, const QString &suffix, std::function<void(QString)> take);
    void tell(const QString &path, const Result<Done> &result);

    QWidget *m_window;
    BackgroundReader m_reader;
    TaskScope m_tasks{};
};

} // namespace vigie

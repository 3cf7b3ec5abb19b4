// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/task_scope.h"
#include "services/imports/import_job.h"

#include <QDialog>

class QCheckBox;
class QTabWidget;

namespace vigie {

class ActionButton;
class ColumnMappingTable;
class ImportPreviewModel;
class ProgressLine;
class RowFaultModel;
class TextLabel;
class Workspace;

//! Takes a file into the workspace: the file, its columns, what each line would become, the lines that are refused.
//! Nothing is written before the agent agrees.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Workspace &workspace, const QString &title, MakeImporter make, QWidget *parent = nullptr);
    ~ImportDialog() override;

    //! Without the file dialog.
    void openFile(const QString &path);

Q_SIGNALS:
    void imported(qint64 added, qint64 updated);

private:
    void build();
    [[nodiscard]] QWidget *fileRow();
    [[nodiscard]] QWidget *buttonRow();
    void chooseFile();
    void showTable(const SharedTable &table);
    void tryOut();
    void showOutcome(const ImportResult &result);
    void write();
    void finish(const ImportResult &result);
    void showProblem(const Error &error);
    void updateButton();
    [[nodiscard]] ImportChoices choices(ImportChoices::Writing writing) const;
    [[nodiscard]] Future<ImportResult> work(ImportChoices::Writing writing);

    Workspace &m_workspace;
    MakeImporter m_make;
    SharedTable m_table{};
    ImportResult m_outcome{};
    bool m_isTried{false};
    bool m_isOver{false};
    ColumnMappingTable *m_mapping;
    ImportPreviewModel *m_preview;
    RowFaultModel *m_faults;
    QTabWidget *m_tabs;
    TextLabel *m_path;
    TextLabel *m_summary;
    ProgressLine *m_progress;
    QCheckBox *m_acceptsRejections;
    ActionButton *m_write;
    ActionButton *m_close;
    TaskScope m_tasks{};
};

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/background_reader.h"
#include "gui/common/page.h"
#include "gui/reports/report_form.h"
#include "services/async/task_scope.h"
#include "services/exports/export_writer.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QTableView;

namespace vigie {

class ActionButton;
class RowTableModel;
class TextLabel;

//! Every report in one place: what it is, of what, in which format, where to; and those that are being written.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(const PageContext &context, QWidget *parent = nullptr);
    ~ReportsPage() override;

    void refresh() override;
    //! `object` is the report's id; the filters `api` and `period` set its parameters.
    void open(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] bool takes(PageCommand command) const override;
    void run(PageCommand command) override;

private:
    [[nodiscard]] QWidget *listSide();
    [[nodiscard]] QWidget *formSide();
    [[nodiscard]] QWidget *destinationRow();
    [[nodiscard]] const ReportKind *selected() const;
    void select(const QString &id);
    void showSelected();
    void showState();
    [[nodiscard]] std::optional<ExportFormat> format() const;
    [[nodiscard]] QString suggestedPath() const;
    void chooseFile();
    void write();

    PageContext m_context;
    QList<ReportKind> m_kinds;
    BackgroundReader m_writer; //!< of its own: a long report holds nothing up
    RowTableModel *m_model;
    QTableView *m_table;
    TextLabel *m_title;
    TextLabel *m_summary;
    ReportForm *m_form;
    QComboBox *m_format;
    QLineEdit *m_path;
    TextLabel *m_problem;
    ActionButton *m_write;
    QBoxLayout *m_rows{nullptr};
    TextLabel *m_none;
    QString m_folder;
    bool m_pathIsTyped{false};
    TaskScope m_tasks{};
};

} // namespace vigie

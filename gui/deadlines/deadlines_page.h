// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/rule_shelf.h"
#include "gui/common/table/table_page.h"
#include "services/storage/due_query.h"

class QAction;

namespace vigie {

class MonthView;

//! What ends soon, what is late: one list of deadlines and findings, each with its clause, and a month of them.
class DeadlinesPage : public TablePage
{
    Q_OBJECT

public:
    explicit DeadlinesPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<QAction *> ownActions() const override;

protected:
    void exportRows(ExportFormat format) override;
    void print() override;
    void fillSheet(const ListRow &row) override;
    [[nodiscard]] QString headline(qint64 rows, qint64 selected) const override;
    void fill() override;
    void activate(const ListRow &row) override;

private:
    DeadlinesPage(const PageContext &context, std::shared_ptr<RuleShelf> shelf, QWidget *parent);
    [[nodiscard]] static TableSpec spec(const PageContext &context, const std::shared_ptr<RuleShelf> &shelf);
    void buildMonth();
    void loadMonth();
    [[nodiscard]] QList<QWidget *> sheetButtons(const DueRow &row, const QString &title);
    void askSnooze(const DueRow &row, const QString &what);
    void exportCalendar();
    void writeCalendar(const QString &path);
    void openSettings();
    void written(const Result<> &result, const QString &sentence);

    std::shared_ptr<RuleShelf> m_shelf;
    QWidget *m_month;
    MonthView *m_calendar;
    TextLabel *m_monthTitle;
    QAction *m_calendarFile;
    QAction *m_rulesSettings;
    TaskScope m_reading{};
    TaskScope m_loading{};
};

} // namespace vigie

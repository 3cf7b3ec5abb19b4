// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/page.h"
#include "gui/sla/sla_reading.h"
#include "services/async/task_scope.h"

class QStackedWidget;
class QTabBar;
class QTableView;

namespace vigie {

class RowTableModel;
class DicpPane;
class WhyPopover;
class EmptyState;
class ErrorPane;
class OutagesPane;
class SlaHead;
class UsageView;

//! « API et SLA »: what was promised of each API, what was kept, and how that is computed.
class SlaPage : public Page
{
    Q_OBJECT

public:
    explicit SlaPage(const PageContext &context, QWidget *parent = nullptr);
    ~SlaPage() override;

    void refresh() override;
    //! `object` is an API's code; the view, one of the tabs; the filter `period`, a period.
    void open(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] bool takes(PageCommand command) const override;
    void run(PageCommand command) override;

private:
    enum Tab { Availability, Outages, Usage, Dicp, All, TabCount };

    void build();
    void addTabs();
    void connectPanes();
    void addReports();
    void show(const Result<SlaPageData> &answer);
    void showTab(int tab);
    void explain(const QString &id);

    void editOutage(const Outage &outage);
    [[nodiscard]] QString keep(const Outage &outage);
    void importOutages();
    void removeOutage(const Outage &outage);
    void showHistory(const Outage &outage);

    void writeReport(bool everyApi);
    void writeExport(bool everyApi, bool asWorkbook);
    void printChart(const std::shared_ptr<const Chart> &chart);

    PageContext m_context;
    SlaHead *m_head;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QStackedWidget *m_panes;
    ErrorPane *m_error;
    AvailabilityPane *m_availability;
    OutagesPane *m_outages;
    UsagePane *m_usage;
    DicpPane *m_dicp;
    WhyPopover *m_why;
    RowTableModel *m_allModel;
    QTableView *m_all;
    QWidget *m_strip;
    std::optional<SlaPageData> m_data{};
    TaskScope m_tasks{};
};

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/page.h"
#include "gui/common/rule_shelf.h"
#include "services/async/task_scope.h"

#include <memory>

class QComboBox;
class QVBoxLayout;

namespace vigie {

class OverviewList;
class TextLabel;
struct DashboardFacts;

//! What an agent opens every morning: what is late, what comes, what is found, how the services are, which revocations
//! are under way. Everything opens its page, filtered.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(const PageContext &context, QWidget *parent = nullptr);
    ~DashboardPage() override;

    void refresh() override;
    [[nodiscard]] Place place() const override;
    void open(const Place &place) override;

private:
    void build();
    [[nodiscard]] QWidget *buildHead();
    void show(const DashboardFacts &facts);
    void showDeadlines(const DashboardFacts &facts);
    void showFindings(const DashboardFacts &facts);
    void showServices(const DashboardFacts &facts);
    void showRevocations(const DashboardFacts &facts);
    OverviewList *add(OverviewList *list);

    PageContext m_context;
    std::shared_ptr<RuleShelf> m_shelf;
    TextLabel *m_date;
    TextLabel *m_error;
    QComboBox *m_api;
    OverviewList *m_deadlines;
    OverviewList *m_findings;
    OverviewList *m_services;
    OverviewList *m_revocations;
    TaskScope m_reading{};
};

} // namespace vigie

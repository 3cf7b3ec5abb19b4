// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/page.h"
#include "model/compliance/incident.h"
#include "services/async/task_scope.h"
#include "services/storage/token_search.h"

class QStackedWidget;

namespace vigie {

class IncidentList;
class IncidentView;

//! The list of incidents, and the file of the one that is open. A place with the filter `new` opens one for the
//! credential or the partner that its other filters name.
class IncidentsPage : public Page
{
    Q_OBJECT

public:
    explicit IncidentsPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void open(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] bool takes(PageCommand command) const override;
    [[nodiscard]] QString whyNot(PageCommand command) const override;
    void run(PageCommand command) override;
    [[nodiscard]] QList<QAction *> ownActions() const override { return {m_new}; }

private:
    void showList();
    void showFile(IncidentId incident);
    [[nodiscard]] bool isFileShown() const;
    void openFor(const QMap<QString, QString> &origin);
    void openDialog(const Incident &incident, const TokenCriteria &criteria);
    void follow(Page &page);

    PageContext m_context;
    QStackedWidget *m_stack;
    IncidentList *m_list;
    IncidentView *m_view;
    QAction *m_new;
    TaskScope m_tasks{};
};

} // namespace vigie

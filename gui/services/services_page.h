// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/page.h"
#include "gui/services/services_table_model.h"
#include "model/terms/terms_profile.h"
#include "services/async/task_scope.h"

#include <QHash>
#include <QStringList>

#include <memory>

class QTableView;

namespace vigie {

class ActionButton;
class EmptyState;
class ServicePane;
class TextLabel;

//! The connections: their list with its state, and what is to be known of the one that is selected.
class ServicesPage : public Page
{
    Q_OBJECT

public:
    explicit ServicesPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void open(const Place &place) override;
    [[nodiscard]] Place place() const override;

private:
    [[nodiscard]] QWidget *listSide();
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *buttonRow();
    void listen();
    void showRows(const QList<ServiceRow> &rows);
    [[nodiscard]] const ServiceRow *selected() const;
    void showSelected();
    void edit(bool isNew);
    void openDialog(const std::optional<Service> &service, const QList<TermsProfile> &profiles);
    void test();
    void readSelected();
    void askSecret();
    void askRemoval();
    void remove(const ServiceId &service);

    PageContext m_context;
    ServicesTableModel m_model{};
    QTableView *m_table;
    TextLabel *m_headline;
    EmptyState *m_empty;
    ServicePane *m_pane;
    ActionButton *m_editButton;
    ActionButton *m_testButton;
    ActionButton *m_removeButton;
    QHash<ServiceId, QStringList> m_logs{};
    ServiceId m_wanted{}; //!< to be selected once it has been read
    TaskScope m_reading{};
    //! Of the last test: a connector that its own answer held last would die of it.
    std::shared_ptr<Connector> m_tested{};
    TaskScope m_opening{};
    TaskScope m_tasks{};
};

} // namespace vigie

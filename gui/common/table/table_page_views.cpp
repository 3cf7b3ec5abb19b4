// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/table/table_page.h"

#include "gui/common/table/paged_table_model.h"
#include "gui/common/table/saved_views.h"
#include "gui/common/table/view_tabs.h"
#include "services/settings/settings.h"

#include <QInputDialog>

// The views of a table: those of the page, and those that the agent saved.
namespace vigie {

QList<TableView> TablePage::allViews() const { return m_spec.views + m_savedViews; }

void TablePage::onView()
{
    const QString id = m_tabs->currentView();
    for (const TableView &view : allViews()) {
        if (view.id != id)
            continue;
        TableState state = view.state;
        if (state.sortColumn.isEmpty()) {
            state.sortColumn = m_state.sortColumn;
            state.sortOrder = m_state.sortOrder;
        }
        return setState(state);
    }
}

void TablePage::countViews()
{
    m_counting.cancel();
    for (const TableView &view : allViews()) {
        const auto question = [count = m_spec.count, state = view.state](Database &database) {
            return count(database, state);
        };
        m_counting.deliver(m_context.reader.ask<qint64>(question, m_counting.token()),
                           [this, id = view.id](const Result<qint64> &count) {
                               if (count)
                                   m_tabs->setCount(id, *count);
                           });
    }
}

void TablePage::saveView()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("save-view-dialog"));
    dialog->setWindowTitle(tr("Enregistrer la vue"));
    dialog->setLabelText(tr("Nom de la vue (filtres et tri de maintenant) :"));
    dialog->setOkButtonText(tr("Enregistrer"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &typed) {
        const QString name = typed.simplified();
        if (name.isEmpty())
            return;
        m_savedViews.removeIf([&name](const TableView &view) { return view.title == name; });
        m_savedViews.append({.id = QStringLiteral("saved/") + name, .title = name, .state = m_state, .saved = true});
        m_context.settings.setViews(m_spec.id, jsonOf(m_savedViews));
        m_tabs->setViews(allViews());
        countViews();
        m_tabs->select(QStringLiteral("saved/") + name);
    });
    dialog->open();
}

void TablePage::removeView(const QString &id)
{
    m_savedViews.removeIf([&id](const TableView &view) { return view.id == id; });
    m_context.settings.setViews(m_spec.id, jsonOf(m_savedViews));
    m_tabs->setViews(allViews());
    countViews();
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/search_hit.h"
#include "gui/shell/workspace_search.h"
#include "services/async/task_scope.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QStandardItemModel;
class QTimer;

namespace vigie {

class TextLabel;

//! Search over everything: a field, and under it what answers, by section. Entrée opens, Échap closes.
class SearchPopover : public QFrame
{
    Q_OBJECT

public:
    SearchPopover(BackgroundReader &reader, QStringList pages, QWidget *parent = nullptr);

    //! The actions that can be found by their words.
    void setActions(QList<QAction *> actions) { m_actions = std::move(actions); }
    void openUnder(const QWidget &anchor);

Q_SIGNALS:
    void placeChosen(const vigie::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void show(const QList<SearchHit> &hits);
    [[nodiscard]] QList<SearchHit> actionsFor(const QString &words) const;
    void addSection(SearchHit::Section section, const QList<SearchHit> &hits);
    void move(int step);
    void choose(const QModelIndex &index);

    WorkspaceSearch m_search;
    QStringList m_pages;
    QList<QAction *> m_actions{};
    QList<SearchHit> m_hits{};
    QLineEdit *m_field;
    TextLabel *m_result;
    QListView *m_list;
    QStandardItemModel *m_model;
    QTimer *m_typing;
    TaskScope m_tasks{};
};

} // namespace vigie

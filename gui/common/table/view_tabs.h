// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_types.h"

#include <QSet>
#include <QTabBar>

namespace vigie {

//! The views of a table, as tabs with their counts.
class ViewTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit ViewTabs(QWidget *parent = nullptr);

    void setViews(const QList<TableView> &views);
    void setCount(const QString &viewId, qint64 count);
    [[nodiscard]] QString currentView() const { return tabData(currentIndex()).toString(); }
    void select(const QString &viewId);

Q_SIGNALS:
    //! Of a saved view, by its context menu.
    void removalAsked(const QString &viewId);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QMap<QString, QString> m_counts{};
    QSet<QString> m_saved{};
};

} // namespace vigie

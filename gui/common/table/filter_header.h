// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_types.h"

#include <QHeaderView>

class QTimer;

namespace vigie {

//! The header of a table with a row of filters under its titles: a text field, or a list for a closed set.
class FilterHeader : public QHeaderView
{
    Q_OBJECT

public:
    FilterHeader(const QList<ListColumn> &columns, QWidget *parent = nullptr);

    [[nodiscard]] QMap<QString, QString> filters() const;
    //! Shows these filters without announcing a change.
    void setFilters(const QMap<QString, QString> &filters);
    void clear();
    [[nodiscard]] bool isFiltering() const { return !filters().isEmpty(); }
    //! Puts the cursor in the filter of that column, or in the first one that has any.
    void editFilter(int column);

    QSize sizeHint() const override;
    QSize sectionSizeFromContents(int section) const override;
    //! Under their titles, also after a scroll.
    void placeEditors();

Q_SIGNALS:
    void filtersChanged();
    //! Échap in a field: the agent is done with it.
    void left();

protected:
    void updateGeometries() override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *editorFor(const ListColumn &column);
    [[nodiscard]] QString valueOf(int section) const;
    [[nodiscard]] int titleHeight() const;
    [[nodiscard]] int filterHeight() const;

    QList<ListColumn> m_columns;
    QList<QWidget *> m_editors{}; //!< one a column, null where it has no filter
    QTimer *m_typing;
};

} // namespace vigie

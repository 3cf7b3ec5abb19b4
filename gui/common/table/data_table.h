// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/style.h"
#include "gui/common/table/table_types.h"

#include <QTableView>

namespace vigie {

class FilterHeader;
class PagedTableModel;

//! A table of rows as look.md draws them: filter row, lines, no grid, whole rows selected.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(PagedTableModel &model, QWidget *parent = nullptr);

    [[nodiscard]] FilterHeader &header() const { return *m_header; }
    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);
    [[nodiscard]] QList<qint64> selectedIds() const; //!< in display order
    void selectId(qint64 id);
    [[nodiscard]] int selectedCount() const;
    //! What is shown, in the order in which it is shown.
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] QStringList columnTitles() const;
    //! First and last row in sight, 0-based; −1 for none.
    [[nodiscard]] std::pair<int, int> rowsInSight() const;
    void fitColumns();
    //! The agent chose which columns are shown: the width no longer does.
    void keepColumns() { m_keepsColumns = true; }

Q_SIGNALS:
    //! The button of the mouse that pressed a row.
    void released();
    void scrolled();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    //! Not at all: it would read every row. The filters find a text.
    void keyboardSearch(const QString &text) override { Q_UNUSED(text) }

private:
    void applyDensity();
    void stretch();
    //! Where the columns do not fit, the name that a row stands for is cut before anything scrolls sideways.
    void giveWay(int stretching, int least);
    void offerColumns();

    PagedTableModel &m_model;
    FilterHeader *m_header;
    Density m_density{Density::Comfortable};
    bool m_keepsColumns{false};
};

//! For a spreadsheet: the titles, then each row's cells of these columns.
[[nodiscard]] QString tabSeparated(const QStringList &titles, const QList<int> &columns, const QList<ListRow> &rows);

} // namespace vigie

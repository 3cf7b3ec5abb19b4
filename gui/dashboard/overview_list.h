// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/place.h"
#include "gui/common/table/table_types.h"

#include <QWidget>

class QStandardItemModel;

namespace vigie {

class ActionButton;
class ShortTable;
class TextLabel;

//! A line of the dashboard, and where it leads.
struct OverviewRow {
    QList<Cell> cells{};
    Place place{};
    bool isHeading{false}; //!< « En retard 5 »: no place
};

//! One pane of the dashboard: a title with a note, a short table whose lines open their page, and what to say when it
//! is empty.
class OverviewList : public QWidget
{
    Q_OBJECT

public:
    OverviewList(const QString &title, const QStringList &headers, int stretched, QWidget *parent = nullptr);

    void setNote(const QString &note);
    void setEmptyText(const QString &text);
    void setRows(const QList<OverviewRow> &rows);
    //! At the right of the title: « Tout voir ».
    void setMore(const QString &text, const Place &place);
    //! Columns of figures and delays.
    void alignRight(int column);

Q_SIGNALS:
    void placeAsked(const vigie::Place &place);

private:
    void open(int row);

    TextLabel *m_note;
    TextLabel *m_empty;
    ActionButton *m_more;
    QStandardItemModel *m_model;
    ShortTable *m_table;
    QList<OverviewRow> m_rows{};
    QSet<int> m_rightAligned{};
};

} // namespace vigie

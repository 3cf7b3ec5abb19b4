// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/row_delegate.h"

namespace vigie {

class PagedTableModel;
struct Colours;
struct HomologationPosition;
struct TimelineSpan;

//! Draws from when to when a document is valid, when the next one is due, and today.
class TimelineDelegate : public RowDelegate
{
    Q_OBJECT

public:
    TimelineDelegate(const PagedTableModel &model, QDate today, QObject *parent);

    void setToday(QDate today) { m_today = today; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintPosition(QPainter &painter, const QRect &room, const HomologationPosition &position,
                       const Colours &colours) const;

    const PagedTableModel &m_model;
    QDate m_today;
};

//! The lines of the quarters and of today, in a cell and in the header.
void paintTimelineGrid(QPainter &painter, const QRect &room, const TimelineSpan &span, QDate today,
                       const Colours &colours);

} // namespace vigie

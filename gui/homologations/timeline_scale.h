// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QHeaderView;

namespace vigie {

//! The years and quarters above a time line, in the part of the header that a column without a filter leaves free.
class TimelineScale : public QWidget
{
    Q_OBJECT

public:
    TimelineScale(QHeaderView &header, int column, QDate today);

    void setToday(QDate today);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QHeaderView &m_header;
    int m_column;
    QDate m_today;
};

} // namespace vigie

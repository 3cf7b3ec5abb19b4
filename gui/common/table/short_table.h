// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace vigie {

//! A table of a few rows that a page holds itself, drawn like the others; one row selected at a time. Columns are as
//! wide as what they hold, `stretched` takes what is left, but never so little that it says nothing.
class ShortTable : public QTableView
{
    Q_OBJECT

public:
    ShortTable(QAbstractItemModel &model, int stretched, QWidget *parent = nullptr);

    //! As high as its rows from now on, so that what holds it scrolls, not the table.
    void fitRows();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fitHeight();

    int m_stretched;
    bool m_fitsRows{false};
};

} // namespace vigie

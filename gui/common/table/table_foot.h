// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie {

class ActionButton;
class TextLabel;

//! Under a table: how many rows, where we are in them, copy as a table, density.
class TableFoot : public QWidget
{
    Q_OBJECT

public:
    explicit TableFoot(QWidget *parent = nullptr);

    void showRows(qint64 rows, bool complete);
    //! 1-based; 0 for none.
    void showPosition(qint64 first, qint64 last);
    void setSelection(bool any);

Q_SIGNALS:
    void copyAsked();
    void densityAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_rows;
    TextLabel *m_position;
    ActionButton *m_copy;
};

} // namespace vigie

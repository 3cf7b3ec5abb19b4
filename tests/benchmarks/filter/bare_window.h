// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/common/measures.h"

#include <QLineEdit>
#include <QTableView>
#include <QWidget>

class QStandardItemModel;

namespace vigie::benchmark {

//! The floor of a keystroke: a line edit over a table of a screenful of rows in memory, which each key shows anew.
//! Nothing is searched.
class BareWindow : public QWidget
{
public:
    BareWindow(int rows, int columns);

    //! Milliseconds of the process's processor from the key to the painted table.
    [[nodiscard]] Measures typed(const QStringList &beginnings);

private:
    void fill();

    int m_rows;
    int m_columns;
    QLineEdit *m_field;
    QTableView *m_table;
    QStandardItemModel *m_model;
};

//! One key, as the keyboard sends it.
void pressKey(QWidget *receiver, const QString &character);

} // namespace vigie::benchmark

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/filter/bare_window.h"

#include "tests/benchmarks/common/awaited_paint.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

namespace vigie::benchmark {

BareWindow::BareWindow(int rows, int columns)
    : m_rows(rows)
    , m_columns(columns)
    , m_field(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_model(new QStandardItemModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_table);
    m_table->verticalHeader()->hide();
    resize(1440, 900);
    fill();
    m_table->setModel(m_model);
    connect(m_field, &QLineEdit::textChanged, this, &BareWindow::fill);
}

void BareWindow::fill()
{
    m_model->clear();
    for (int row = 0; row < m_rows; ++row) {
        QList<QStandardItem *> cells;
        for (int column = 0; column < m_columns; ++column)
            cells.append(new QStandardItem(QStringLiteral("Commune de Zoubalys %1").arg(row * m_columns + column)));
        m_model->appendRow(cells);
    }
}

Measures BareWindow::typed(const QStringList &beginnings)
{
    Measures measures;
    for (const QString &text : beginnings) {
        if (text.size() == 1)
            m_field->clear();
        QCoreApplication::processEvents();
        const double before = wallMilliseconds();
        pressKey(m_field, text.last(1));
        AwaitedPaint(*m_table->viewport()).wait();
        measures.add(wallMilliseconds() - before);
    }
    return measures;
}

void pressKey(QWidget *receiver, const QString &character)
{
    QTest::sendKeyEvent(QTest::Click, receiver, Qt::Key_unknown, character, Qt::NoModifier);
}

} // namespace vigie::benchmark

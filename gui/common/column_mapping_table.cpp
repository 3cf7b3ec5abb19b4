// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/column_mapping_table.h"

#include <QComboBox>
#include <QHeaderView>

#include <algorithm>

namespace vigie {

namespace {

enum Column { HeaderColumn, SampleColumn, ChoiceColumn, MappingColumnCount };

//! The first value below a header.
QString sampleOf(const TableFile &table, int cell)
{
    const auto filled = std::find_if(table.rows.cbegin(), table.rows.cend(), [cell](const TableRow &row) {
        return !row.cells.value(cell).trimmed().isEmpty();
    });
    return filled == table.rows.cend() ? QString() : filled->cells.value(cell).simplified();
}

QTableWidgetItem *readOnly(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

} // namespace

ColumnMappingTable::ColumnMappingTable(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(QStringLiteral("importMapping"));
    setAccessibleName(tr("Colonnes du fichier"));
    setColumnCount(MappingColumnCount);
    setHorizontalHeaderLabels({tr("Dans le fichier"), tr("Exemple"), tr("Devient")});
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->hide();
    setShowGrid(false);
}

QComboBox *ColumnMappingTable::choiceOf(const QList<ImportColumn> &columns, const QString &current)
{
    auto *choice = new QComboBox(this);
    choice->setAccessibleName(tr("Devient"));
    choice->addItem(tr("Ignorée"), QString());
    for (const ImportColumn &column : columns) {
        const QString title = column.title.isEmpty() ? column.name : column.title;
        choice->addItem(column.required ? tr("%1 (obligatoire)").arg(title) : title, column.name);
    }
    choice->setCurrentIndex(std::max(0, choice->findData(current)));
    connect(choice, &QComboBox::currentIndexChanged, this, &ColumnMappingTable::changed);
    return choice;
}

void ColumnMappingTable::setTable(const TableFile &table, const QList<ImportColumn> &columns)
{
    const ColumnMap found = mapColumns(columns, table);
    setRowCount(int(table.header.size()));
    for (int cell = 0; cell < table.header.size(); ++cell) {
        setItem(cell, HeaderColumn, readOnly(table.header[cell].simplified()));
        setItem(cell, SampleColumn, readOnly(sampleOf(table, cell)));
        setCellWidget(cell, ChoiceColumn, choiceOf(columns, found.cells.key(cell)));
    }
}

QMap<int, QString> ColumnMappingTable::chosen() const
{
    QMap<int, QString> names;
    for (int cell = 0; cell < rowCount(); ++cell) {
        if (const auto *choice = qobject_cast<const QComboBox *>(cellWidget(cell, ChoiceColumn)))
            names.insert(cell, choice->currentData().toString());
    }
    return names;
}

} // namespace vigie

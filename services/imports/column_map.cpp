// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/column_map.h"

#include "services/storage/folding.h"

namespace vigie {

namespace {

QString keyOf(const QString &header) { return folded(header).remove(u' '); }

QHash<QString, QString> namesByHeader(const QList<ImportColumn> &columns)
{
    QHash<QString, QString> names;
    for (const ImportColumn &column : columns) {
        names.insert(keyOf(column.name), column.name);
        names.insert(keyOf(column.title), column.name);
        for (const QString &title : column.otherTitles)
            names.insert(keyOf(title), column.name);
    }
    names.remove(QString());
    return names;
}

} // namespace

ColumnMap mapColumns(const QList<ImportColumn> &columns, const TableFile &table, const QMap<int, QString> &chosen)
{
    const QHash<QString, QString> names = namesByHeader(columns);
    ColumnMap map;
    for (int cell = 0; cell < table.header.size(); ++cell) {
        const QString header = table.header[cell].simplified();
        const QString name = chosen.contains(cell) ? chosen.value(cell) : names.value(keyOf(header));
        if (name.isEmpty()) {
            if (!header.isEmpty())
                map.unknown.append(header);
        } else if (map.cells.contains(name)) {
            map.faults.append({.line = table.headerLine, .column = name, .kind = RowFault::Kind::ColumnTwice});
        } else {
            map.cells.insert(name, cell);
        }
    }
    for (const ImportColumn &column : columns) {
        if (column.required && !map.cells.contains(column.name))
            map.faults.append({.line = table.headerLine, .column = column.name, .kind = RowFault::Kind::ColumnMissing});
    }
    return map;
}

} // namespace vigie

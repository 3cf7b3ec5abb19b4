// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/export_listing.h"

#include "gui/commands/contract_values.h"

namespace vigie {

namespace {

OutputColumn::Kind kindOf(const ExportColumn &column)
{
    switch (column.type) {
    case CellType::Text:
        return column.key.endsWith(QLatin1String("siret")) ? OutputColumn::Kind::Siret : OutputColumn::Kind::Text;
    case CellType::TextList:
        return OutputColumn::Kind::List;
    case CellType::Integer:
    case CellType::Real:
        return OutputColumn::Kind::Number;
    case CellType::Date:
        return OutputColumn::Kind::Date;
    case CellType::Instant:
        return OutputColumn::Kind::Instant;
    case CellType::Boolean:
        return OutputColumn::Kind::Flag;
    }
    Q_UNREACHABLE();
}

QJsonValue cellJson(CellType type, const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (type) {
    case CellType::Text:
        return jsonOf(value.toString());
    case CellType::TextList:
        return jsonOf(value.toStringList());
    case CellType::Integer:
        return value.toLongLong();
    case CellType::Real:
        return value.toDouble();
    case CellType::Date:
        return jsonOf(value.toDate());
    case CellType::Instant:
        return jsonOf(value.toDateTime());
    case CellType::Boolean:
        return value.toBool();
    }
    Q_UNREACHABLE();
}

QJsonObject itemOf(const QList<ExportColumn> &columns, const ExportRow &row)
{
    QJsonObject item;
    for (qsizetype i = 0; i < columns.size(); ++i)
        item.insert(columns[i].key, cellJson(columns[i].type, row.value(i)));
    return item;
}

} // namespace

Result<OutputList> listingOf(const ExportTable &table, const QStringList &onlyForMachines)
{
    OutputList listing{.asOf = table.asOf};
    for (const ExportColumn &column : table.columns) {
        listing.columns.append({.key = column.key,
                                .header = column.header,
                                .kind = kindOf(column),
                                .onlyForMachines = onlyForMachines.contains(column.key)});
    }
    for (;;) {
        const Result<QList<ExportRow>> page = table.nextPage();
        if (!page)
            return failure(page.error());
        if (page->isEmpty())
            return listing;
        for (const ExportRow &row : *page)
            listing.items.append(itemOf(table.columns, row));
    }
}

} // namespace vigie

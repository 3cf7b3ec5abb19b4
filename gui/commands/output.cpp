// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/output.h"

#include "gui/commands/cell_text.h"
#include "services/exports/csv_writer.h"

#include <QJsonDocument>

#include <algorithm>

namespace vigie {

namespace {

QList<OutputColumn> columnsForPeople(const QList<OutputColumn> &columns)
{
    QList<OutputColumn> shown;
    std::copy_if(columns.cbegin(), columns.cend(), std::back_inserter(shown),
                 [](const OutputColumn &column) { return !column.onlyForMachines; });
    return shown;
}

QString padded(const QString &text, qsizetype width, bool toTheRight)
{
    const QString space(std::max<qsizetype>(0, width - text.size()), u' ');
    return toTheRight ? space + text : text + space;
}

QString withoutTrailingSpace(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString alignedTable(const QList<OutputColumn> &everyColumn, const QJsonArray &items)
{
    const QList<OutputColumn> columns = columnsForPeople(everyColumn);
    QList<QStringList> lines{{}};
    QList<qsizetype> widths;
    for (const OutputColumn &column : columns) {
        lines.first() << column.header;
        widths << column.header.size();
    }
    for (const QJsonValue &item : items) {
        QStringList cells;
        for (const OutputColumn &column : columns) {
            cells << cellForPeople(column, item[column.key]);
            widths[cells.size() - 1] = std::max(widths[cells.size() - 1], cells.last().size());
        }
        lines << cells;
    }
    QString text;
    for (const QStringList &cells : lines) {
        QStringList aligned;
        for (qsizetype i = 0; i < cells.size(); ++i)
            aligned << padded(cells[i], widths[i], columns[i].kind == OutputColumn::Kind::Number);
        text += withoutTrailingSpace(aligned.join(QStringLiteral("  ")));
    }
    return text;
}

//! As the exports write it; a number is left as the contract writes it.
QString csvCellOf(const QJsonValue &value)
{
    return value.isDouble() ? cellForMachines(value) : csvCell(cellForMachines(value), CellType::Text);
}

QString csvTable(const QList<OutputColumn> &columns, const QJsonArray &items)
{
    QStringList headers;
    for (const OutputColumn &column : columns)
        headers << column.key;
    QString text = headers.join(u';') + u'\n';
    for (const QJsonValue &item : items) {
        QStringList cells;
        for (const OutputColumn &column : columns)
            cells << csvCellOf(item[column.key]);
        text += cells.join(u';') + u'\n';
    }
    return text;
}

QString jsonText(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson()); }

QString sheetText(const OutputSheet &sheet)
{
    const QList<OutputColumn> fields = columnsForPeople(sheet.fields);
    qsizetype width = 0;
    for (const OutputColumn &field : fields)
        width = std::max(width, field.header.size());
    QString text;
    for (const OutputColumn &field : fields) {
        text += withoutTrailingSpace(padded(field.header, width, false) + QStringLiteral("  ")
                                     + cellForPeople(field, sheet.values.value(field.key)));
    }
    for (const OutputSheet::Part &part : sheet.parts) {
        const QJsonArray rows = sheet.values.value(part.key).toArray();
        text += QStringLiteral("\n%1 (%2)\n").arg(part.title).arg(rows.size());
        if (!rows.isEmpty())
            text += alignedTable(part.columns, rows);
    }
    return text;
}

} // namespace

QString formatted(const OutputList &listing, OutputFormat format)
{
    switch (format) {
    case OutputFormat::Text:
        return alignedTable(listing.columns, listing.items);
    case OutputFormat::Json:
        if (!listing.onlyKey.isEmpty())
            return jsonText({{listing.onlyKey, listing.items}});
        return jsonText({{QStringLiteral("as_of"), jsonOf(listing.asOf)},
                         {QStringLiteral("count"), listing.items.size()},
                         {QStringLiteral("items"), listing.items}});
    case OutputFormat::Csv:
        return csvTable(listing.columns, listing.items);
    }
    Q_UNREACHABLE();
}

QString formatted(const OutputSheet &sheet, OutputFormat format)
{
    switch (format) {
    case OutputFormat::Text:
        return sheetText(sheet);
    case OutputFormat::Json:
        return jsonText(sheet.values);
    case OutputFormat::Csv:
        return csvTable(sheet.fields, {sheet.values});
    }
    Q_UNREACHABLE();
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/json_writer.h"

#include "services/exports/written_file.h"

#include <QFileDevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie {

namespace {

//! Room for the largest count; spaces mean nothing in JSON.
constexpr int countWidth = 19;

QJsonValue jsonCell(const QVariant &value, CellType type)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (type) {
    case CellType::Text:
        return value.toString();
    case CellType::TextList:
        return QJsonArray::fromStringList(value.toStringList());
    case CellType::Integer:
        return value.toLongLong();
    case CellType::Real:
        return value.toDouble();
    case CellType::Date:
        return value.toDate().toString(Qt::ISODate);
    case CellType::Instant:
        return value.toDateTime().toUTC().toString(Qt::ISODate);
    case CellType::Boolean:
        return value.toBool();
    }
    Q_UNREACHABLE();
}

QByteArray jsonText(const QJsonValue &value)
{
    // A document holds an object or an array, not a value.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

} // namespace

JsonWriter::JsonWriter(const ExportTable &table, QFileDevice &file, QString path)
    : m_table(table)
    , m_file(file)
    , m_path(std::move(path))
{
}

Result<> JsonWriter::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return failure(writeError(m_file, m_path));
    return {};
}

Result<> JsonWriter::begin()
{
    const QJsonValue asOf = jsonCell(m_table.asOf.isValid() ? QVariant(m_table.asOf) : QVariant(), CellType::Instant);
    const QByteArray head = "{\"as_of\": " + jsonText(asOf) + ", \"count\": ";
    m_countPosition = m_file.pos() + head.size();
    return write(head + QByteArray(countWidth, ' ') + ", \"items\": [");
}

Result<> JsonWriter::add(const ExportRow &row)
{
    // In the order of the columns, which QJsonObject does not keep.
    QByteArray item = m_isFirst ? "\n{" : ",\n{";
    m_isFirst = false;
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        if (column > 0)
            item += ", ";
        item += jsonText(m_table.columns[column].key) + ": "
            + jsonText(jsonCell(row.value(column), m_table.columns[column].type));
    }
    return write(item + '}');
}

Result<> JsonWriter::end(qint64 rows)
{
    if (const Result<> written = write("\n]}\n"); !written)
        return written;
    const qint64 end = m_file.pos();
    if (!m_file.seek(m_countPosition))
        return failure(writeError(m_file, m_path));
    if (const Result<> written = write(QByteArray::number(rows)); !written)
        return written;
    return m_file.seek(end) ? Result<>() : Result<>(failure(writeError(m_file, m_path)));
}

} // namespace vigie

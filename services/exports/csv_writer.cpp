// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/csv_writer.h"

#include "services/exports/written_file.h"

#include <QFileDevice>

namespace vigie {

namespace {

//! What a spreadsheet may take for the start of a formula, in its wide forms too.
bool startsFormula(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return !text.isEmpty() && starts.contains(text.front());
}

QString quoted(QString text)
{
    const bool needsQuotes = text.contains(u';') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r')
        || text.startsWith(u' ') || text.endsWith(u' ');
    return needsQuotes ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

QString textCell(QString text)
{
    text.remove(QChar(0));
    return quoted(startsFormula(text) ? u'\'' + text : text);
}

} // namespace

QString csvCell(const QVariant &value, CellType type)
{
    if (value.isNull())
        return {};
    switch (type) {
    case CellType::Text:
        return textCell(value.toString());
    case CellType::TextList:
        return textCell(value.toStringList().join(u' '));
    case CellType::Integer:
        return QString::number(value.toLongLong());
    case CellType::Real:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest).replace(u'.', u',');
    case CellType::Date:
        return value.toDate().toString(Qt::ISODate);
    case CellType::Instant:
        return value.toDateTime().toUTC().toString(Qt::ISODate);
    case CellType::Boolean:
        return value.toBool() ? QStringLiteral("oui") : QStringLiteral("non");
    }
    Q_UNREACHABLE();
}

CsvWriter::CsvWriter(const ExportTable &table, QFileDevice &file, QString path)
    : m_table(table)
    , m_file(file)
    , m_path(std::move(path))
{
}

Result<> CsvWriter::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return failure(writeError(m_file, m_path));
    return {};
}

Result<> CsvWriter::begin()
{
    QStringList headers;
    for (const ExportColumn &column : m_table.columns)
        headers += textCell(column.header);
    return write("\xEF\xBB\xBF" + headers.join(u';').toUtf8() + "\r\n");
}

Result<> CsvWriter::add(const ExportRow &row)
{
    QString line;
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        if (column > 0)
            line += u';';
        line += csvCell(row.value(column), m_table.columns[column].type);
    }
    return write(line.toUtf8() + "\r\n");
}

Result<> CsvWriter::end(qint64) { return {}; }

} // namespace vigie

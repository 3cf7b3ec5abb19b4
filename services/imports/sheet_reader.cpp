// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/sheet_reader.h"

#include <QDateTime>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

//! `AB12`: the 28th column, from 0; -1 when the reference has none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > int(mostTableColumns) * 100)
            break;
    }
    return column - 1;
}

QString numberText(const QString &raw)
{
    bool isNumber = false;
    const double number = raw.toDouble(&isNumber);
    constexpr double mostWhole = 1e15;
    if (!isNumber)
        return raw;
    if (std::abs(number) < mostWhole && std::abs(number - std::round(number)) < 1e-9)
        return QString::number(qint64(std::llround(number)));
    return QString::number(number, 'g', 15);
}

//! Reads the rows of one sheet's XML.
class Sheet
{
public:
    Sheet(const QByteArray &xml, const SheetContext &context)
        : m_reader(xml)
        , m_context(context)
    {
    }

    Result<TableFile> read(const std::stop_token &stop)
    {
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::DTD)
                return damaged();
            if (token != QXmlStreamReader::StartElement || m_reader.name() != QLatin1String("row"))
                continue;
            if (stop.stop_requested())
                return failure(Error::Kind::Cancelled);
            if (!takeRow())
                return failure(Error::Kind::TooLarge);
        }
        if (m_reader.hasError())
            return damaged();
        if (m_table.headerLine == 0)
            return failure(Error::Kind::InvalidInput, {}, QStringLiteral("empty-table"));
        return std::move(m_table);
    }

private:
    struct SheetCell {
        QString type{};
        int style{0};
        bool hasFormula{false};
        QString value{};
        QString inlineText{};
    };

    static Failure damaged() { return failure(Error::Kind::InvalidInput, {}, QStringLiteral("damaged-workbook")); }

    //! False when there is more than can be held.
    bool takeRow()
    {
        bool isNumbered = false;
        const int number = m_reader.attributes().value(QLatin1String("r")).toInt(&isNumbered);
        m_line = isNumbered ? number : m_line + 1;
        TableRow row{.line = m_line};
        int next = 0;
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() != QLatin1String("c")) {
                m_reader.skipCurrentElement();
                continue;
            }
            const int named = columnOf(m_reader.attributes().value(QLatin1String("r")));
            const int column = named >= 0 ? named : next;
            next = column + 1;
            const SheetCell cell = takeCell();
            if (!place(cell, column, row))
                return false;
        }
        return keep(std::move(row));
    }

    SheetCell takeCell()
    {
        SheetCell cell{.type = m_reader.attributes().value(QLatin1String("t")).toString(),
                       .style = m_reader.attributes().value(QLatin1String("s")).toInt()};
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == QLatin1String("v"))
                cell.value = m_reader.readElementText(QXmlStreamReader::SkipChildElements);
            else if (m_reader.name() == QLatin1String("is"))
                cell.inlineText = richText(m_reader);
            else {
                cell.hasFormula = cell.hasFormula || m_reader.name() == QLatin1String("f");
                m_reader.skipCurrentElement();
            }
        }
        return cell;
    }

    //! False when the cell stands beyond what a table may have.
    static bool isBeyond(int column, const QString &text) { return column >= mostTableColumns && !text.isEmpty(); }

    bool place(const SheetCell &cell, int column, TableRow &row) const
    {
        const QString text = textOf(cell);
        if (isBeyond(column, text))
            return false;
        if (column >= mostTableColumns)
            return true;
        while (row.cells.size() <= column)
            row.cells.append(QString());
        row.cells[column] = text;
        if (cell.type == QLatin1String("e"))
            row.troubles.insert(column, RowFault::Kind::ErrorCell);
        else if (cell.hasFormula && cell.value.isEmpty() && cell.type != QLatin1String("str"))
            row.troubles.insert(column, RowFault::Kind::FormulaWithoutValue);
        else if (text.contains(QChar(0)))
            row.troubles.insert(column, RowFault::Kind::NulCharacter);
        return true;
    }

    [[nodiscard]] QString textOf(const SheetCell &cell) const
    {
        if (cell.type == QLatin1String("s"))
            return m_context.sharedTexts.value(cell.value.toInt());
        if (cell.type == QLatin1String("inlineStr"))
            return cell.inlineText;
        if (cell.type == QLatin1String("b"))
            return cell.value == QLatin1String("1") ? QStringLiteral("yes") : QStringLiteral("no");
        if (cell.type == QLatin1String("str") || cell.type == QLatin1String("e") || cell.type == QLatin1String("d"))
            return cell.value;
        if (!cell.value.isEmpty() && m_context.dateStyles.value(cell.style))
            return sheetDateText(cell.value.toDouble(), m_context.countsFrom1904);
        return numberText(cell.value);
    }

    bool keep(TableRow row)
    {
        const bool isEmpty = row.troubles.isEmpty()
            && std::all_of(row.cells.cbegin(), row.cells.cend(),
                           [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (isEmpty)
            return true;
        if (m_table.headerLine == 0) {
            m_table.headerLine = row.line;
            m_table.header = row.cells;
            return true;
        }
        m_table.rows.append(std::move(row));
        return m_table.rows.size() <= mostTableRows;
    }

    QXmlStreamReader m_reader;
    const SheetContext &m_context;
    TableFile m_table{};
    int m_line{0};
};

} // namespace

Result<TableFile> readSheet(const QByteArray &xml, const SheetContext &context, const std::stop_token &stop)
{
    return Sheet(xml, context).read(stop);
}

QString richText(QXmlStreamReader &reader)
{
    QString text;
    while (reader.readNextStartElement()) {
        if (reader.name() == QLatin1String("t"))
            text += reader.readElementText(QXmlStreamReader::SkipChildElements);
        else if (reader.name() == QLatin1String("r"))
            text += richText(reader);
        else
            reader.skipCurrentElement();
    }
    return text;
}

bool isBuiltInDateFormat(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

bool isDateFormat(const QString &code)
{
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar c = code[at].toLower();
        if (c == u'"')
            quoted = !quoted;
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++at;
        else if (!quoted && (c == u'[' || c == u']'))
            bracketed = c == u'[';
        else if (!quoted && !bracketed && QStringLiteral("ymdhs").contains(c))
            return true;
    }
    return false;
}

QString sheetDateText(double days, bool countsFrom1904)
{
    constexpr double mostDays = 2'958'465; // 31/12/9999
    constexpr int day1900WasALeapYear = 60; // Lotus 1-2-3's error, which Excel keeps
    if (!(days >= 0) || days > mostDays)
        return QString::number(days, 'g', 15);
    const qint64 seconds = std::llround(days * 86'400);
    const qint64 whole = seconds / 86'400;
    QDate base = countsFrom1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    if (!countsFrom1904 && whole < day1900WasALeapYear)
        base = base.addDays(1);
    const QDate date = base.addDays(whole);
    if (seconds % 86'400 == 0)
        return date.toString(Qt::ISODate);
    const QTime time = QTime(0, 0).addSecs(int(seconds % 86'400));
    return date.toString(Qt::ISODate) + u'T' + time.toString(QStringLiteral("HH:mm:ss"));
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/csv_reader.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

//! 0x80 to 0x9F; the five that the code page leaves empty are the replacement character.
constexpr std::array<char16_t, 32> windowsCharacters{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                     0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.cbegin(), bytes.cend(), text.begin(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return QChar(byte >= 0x80 && byte < 0xA0 ? windowsCharacters[byte - 0x80] : char16_t(byte));
    });
    return text;
}

bool endsLine(QChar c) { return c == u'\n' || c == u'\r'; }

//! Cuts a text into rows of cells.
class CsvText
{
public:
    explicit CsvText(QString text)
        : m_text(std::move(text))
    {
        takeSeparatorLine();
        if (m_separator.isNull())
            m_separator = likelySeparator();
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool hasOpenQuote() const { return m_hasOpenQuote; }

    TableRow nextRow()
    {
        TableRow row{.line = m_line};
        for (;;) {
            row.cells.append(nextCell());
            if (row.cells.last().contains(QChar(0)))
                row.troubles.insert(int(row.cells.size()) - 1, RowFault::Kind::NulCharacter);
            if (atEnd())
                return row;
            const QChar c = m_text[m_at];
            if (c == m_separator) {
                ++m_at;
                continue;
            }
            takeLineEnd();
            return row;
        }
    }

private:
    void takeSeparatorLine()
    {
        if (!m_text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) || m_text.size() < 6 || !endsLine(m_text[5]))
            return;
        m_separator = m_text[4];
        m_at = 5;
        takeLineEnd();
    }

    //! Of the first line that holds something, outside of quotes.
    [[nodiscard]] QChar likelySeparator() const
    {
        constexpr std::array candidates{u';', u',', u'\t'};
        std::array<int, candidates.size()> counts{};
        bool quoted = false;
        bool holdsText = false;
        for (qsizetype at = m_at; at < m_text.size(); ++at) {
            const QChar c = m_text[at];
            if (c == u'"')
                quoted = !quoted;
            if (quoted)
                continue;
            if (endsLine(c) && holdsText)
                break;
            holdsText = holdsText || !c.isSpace();
            for (std::size_t i = 0; i < candidates.size(); ++i)
                counts[i] += c == candidates[i] ? 1 : 0;
        }
        const auto most = std::max_element(counts.cbegin(), counts.cend());
        return candidates[std::size_t(most - counts.cbegin())];
    }

    QString nextCell()
    {
        if (atEnd() || m_text[m_at] != u'"')
            return plainText();
        QString cell = quotedText();
        cell += plainText();
        return cell;
    }

    QString plainText()
    {
        const qsizetype from = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && !endsLine(m_text[m_at]))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    QString quotedText()
    {
        QString text;
        ++m_at;
        for (; !atEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                    ++m_at;
                    return text;
                }
                ++m_at;
            } else if (c == u'\n' || (c == u'\r' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'\n'))) {
                ++m_line;
            }
            text += c;
        }
        m_hasOpenQuote = true;
        return text;
    }

    void takeLineEnd()
    {
        if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    QString m_text;
    QChar m_separator{};
    qsizetype m_at{0};
    int m_line{1};
    bool m_hasOpenQuote{false};
};

bool isEmpty(const TableRow &row)
{
    return row.troubles.isEmpty() && std::all_of(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) {
               return cell.trimmed().isEmpty();
           });
}

} // namespace

QString decodedText(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        return decoder(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8(bytes);
    return utf8.hasError() ? fromWindows1252(bytes) : text;
}

Result<TableFile> readCsv(const QByteArray &bytes, const std::stop_token &stop)
{
    TableFile table;
    CsvText text(decodedText(bytes));
    while (!text.atEnd()) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled);
        TableRow row = text.nextRow();
        if (text.hasOpenQuote())
            table.faults.append({.line = row.line, .kind = RowFault::Kind::UnclosedQuote});
        else if (isEmpty(row))
            continue;
        else if (row.cells.size() > mostTableColumns || table.rows.size() >= mostTableRows)
            return failure(Error::Kind::TooLarge);
        else if (table.headerLine == 0) {
            table.headerLine = row.line;
            table.header = row.cells;
        } else {
            table.rows.append(std::move(row));
        }
    }
    if (table.headerLine == 0 && table.faults.isEmpty())
        return failure(Error::Kind::InvalidInput, {}, QStringLiteral("empty-table"));
    return table;
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/xlsx_writer.h"

#include <QTimeZone>

#include <xlsxwriter.h>

#include <cerrno>
#include <cstdio>

namespace vigie {

namespace {

//! Of a cell. A longer text ends with an ellipsis: the workbook would not open.
constexpr qsizetype longestCell = 32'767;

QByteArray cellText(const QString &text)
{
    QString shown = text;
    shown.remove(QChar(0)).remove(QChar(0xfffe)).remove(QChar(0xffff));
    if (shown.size() > longestCell)
        shown = shown.first(longestCell - 1) + u'…';
    return shown.toUtf8();
}

lxw_datetime sheetTime(const QDateTime &time)
{
    const QDate date = time.date();
    const QTime clock = time.time();
    return {.year = date.year(),
            .month = date.month(),
            .day = date.day(),
            .hour = clock.hour(),
            .min = clock.minute(),
            .sec = double(clock.second())};
}

//! Of the calls while the workbook was put together, none of which is an answer of libxlsxwriter.
bool isDiskFault(int number) { return number == ENOSPC || number == EDQUOT || number == EFBIG || number == EIO; }

//! Excel counts days from 1900.
bool isSheetDate(const QDate &date) { return date.year() >= 1900 && date.year() <= 9999; }

double columnWidth(CellType type)
{
    switch (type) {
    case CellType::Text:
    case CellType::TextList:
        return 24;
    case CellType::Integer:
    case CellType::Real:
    case CellType::Boolean:
    case CellType::Date:
        return 13;
    case CellType::Instant:
        return 20;
    }
    Q_UNREACHABLE();
}

} // namespace

class XlsxWriter::Workbook
{
public:
    Workbook(const ExportTable &table, QString path)
        : m_table(table)
        , m_path(std::move(path))
    {
    }
    ~Workbook()
    {
        if (m_book != nullptr)
            workbook_close(m_book);
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    Result<> begin();
    Result<> add(const ExportRow &row);
    Result<> end(qint64 rows);

private:
    void describe();
    void writeHeader();
    [[nodiscard]] lxw_error writeCell(lxw_col_t column, const QVariant &value, CellType type);
    [[nodiscard]] lxw_error writeText(lxw_col_t column, const QString &text)
    {
        return worksheet_write_string(m_sheet, m_row, column, cellText(text).constData(), nullptr);
    }
    [[nodiscard]] Failure failed(lxw_error error) const;
    [[nodiscard]] bool areRowsKept() const;

    const ExportTable &m_table;
    QString m_path;
    lxw_workbook *m_book{nullptr};
    lxw_worksheet *m_sheet{nullptr};
    lxw_format *m_header{nullptr};
    lxw_format *m_date{nullptr};
    lxw_format *m_instant{nullptr};
    lxw_row_t m_row{0};
};

Failure XlsxWriter::Workbook::failed(lxw_error error) const
{
    const bool isFull = errno == ENOSPC;
    return failure(isFull ? Error::Kind::DiskFull : Error::Kind::FileNotWritable, m_path,
                   QString::fromUtf8(lxw_strerror(error)));
}

Result<> XlsxWriter::Workbook::begin()
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    errno = 0;
    m_book = workbook_new_opt(m_path.toUtf8().constData(), &options);
    if (m_book == nullptr)
        return failed(LXW_ERROR_MEMORY_MALLOC_FAILED);
    m_sheet = workbook_add_worksheet(m_book, nullptr);
    if (m_sheet == nullptr)
        return failed(LXW_ERROR_CREATING_TMPFILE);
    m_header = workbook_add_format(m_book);
    format_set_bold(m_header);
    m_date = workbook_add_format(m_book);
    format_set_num_format(m_date, "dd/mm/yyyy");
    m_instant = workbook_add_format(m_book);
    format_set_num_format(m_instant, "dd/mm/yyyy hh:mm:ss");
    describe();
    writeHeader();
    return {};
}

void XlsxWriter::Workbook::describe()
{
    QByteArray title = cellText(m_table.title);
    QByteArray notice = cellText(m_table.notice);
    QByteArray author("Vigie " VIGIE_VERSION);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.comments = notice.data();
    if (m_table.asOf.isValid())
        properties.created = time_t(m_table.asOf.toSecsSinceEpoch());
    workbook_set_properties(m_book, &properties);
}

void XlsxWriter::Workbook::writeHeader()
{
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        const auto at = lxw_col_t(column);
        worksheet_set_column(m_sheet, at, at, columnWidth(m_table.columns[column].type), nullptr);
    }
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        worksheet_write_string(m_sheet, 0, lxw_col_t(column), cellText(m_table.columns[column].header).constData(),
                               m_header);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
}

lxw_error XlsxWriter::Workbook::writeCell(lxw_col_t column, const QVariant &value, CellType type)
{
    switch (type) {
    case CellType::Text:
        return writeText(column, value.toString());
    case CellType::TextList:
        return writeText(column, value.toStringList().join(u' '));
    case CellType::Integer:
        return worksheet_write_number(m_sheet, m_row, column, double(value.toLongLong()), nullptr);
    case CellType::Real:
        return worksheet_write_number(m_sheet, m_row, column, value.toDouble(), nullptr);
    case CellType::Boolean:
        return worksheet_write_boolean(m_sheet, m_row, column, value.toBool() ? 1 : 0, nullptr);
    case CellType::Date: {
        if (!isSheetDate(value.toDate()))
            return writeText(column, value.toDate().toString(Qt::ISODate));
        lxw_datetime date = sheetTime(value.toDate().startOfDay());
        return worksheet_write_datetime(m_sheet, m_row, column, &date, m_date);
    }
    case CellType::Instant: {
        const QDateTime paris = value.toDateTime().toTimeZone(QTimeZone("Europe/Paris"));
        if (!isSheetDate(paris.date()))
            return writeText(column, paris.toString(Qt::ISODate));
        lxw_datetime instant = sheetTime(paris);
        return worksheet_write_datetime(m_sheet, m_row, column, &instant, m_instant);
    }
    }
    Q_UNREACHABLE();
}

Result<> XlsxWriter::Workbook::add(const ExportRow &row)
{
    if (m_row > mostSheetRows)
        return failure(Error::Kind::TooLarge, QString::number(m_row));
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        const QVariant value = row.value(column);
        if (value.isNull())
            continue;
        const lxw_error error = writeCell(lxw_col_t(column), value, m_table.columns[column].type);
        if (error != LXW_NO_ERROR)
            return failed(error);
    }
    ++m_row;
    return {};
}

//! libxlsxwriter looks at no write to its temporary files, and makes a workbook of what was cut.
bool XlsxWriter::Workbook::areRowsKept() const
{
    std::FILE *kept = m_sheet->optimize_tmpfile;
    return kept == nullptr || (std::fflush(kept) == 0 && std::ferror(kept) == 0);
}

Result<> XlsxWriter::Workbook::end(qint64 rows)
{
    errno = 0;
    if (!areRowsKept())
        return failed(LXW_ERROR_CREATING_TMPFILE);
    worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(rows), lxw_col_t(m_table.columns.size() - 1));
    errno = 0;
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr;
    if (error != LXW_NO_ERROR)
        return failed(error);
    if (isDiskFault(errno))
        return failed(LXW_ERROR_CREATING_TMPFILE);
    return {};
}

XlsxWriter::XlsxWriter(const ExportTable &table, const QString &path)
    : m_workbook(std::make_unique<Workbook>(table, path))
{
}

XlsxWriter::~XlsxWriter() = default;
Result<> XlsxWriter::begin() { return m_workbook->begin(); }
Result<> XlsxWriter::add(const ExportRow &row) { return m_workbook->add(row); }
Result<> XlsxWriter::end(qint64 rows) { return m_workbook->end(rows); }

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/row_writer.h"

#include <memory>

namespace vigie {

//! Rows that a sheet holds below its header.
inline constexpr qint64 mostSheetRows = 1'048'575;

//! A workbook of one sheet, in libxlsxwriter's constant memory: header frozen, filter on it, dates as dates, texts as
//! texts (no formula, no link). Writes to the path itself: give it a temporary one.
class XlsxWriter : public RowWriter
{
public:
    XlsxWriter(const ExportTable &table, const QString &path);
    ~XlsxWriter() override;

    [[nodiscard]] Result<> begin() override;
    [[nodiscard]] Result<> add(const ExportRow &row) override;
    [[nodiscard]] Result<> end(qint64 rows) override;

private:
    class Workbook;
    std::unique_ptr<Workbook> m_workbook;
};

} // namespace vigie

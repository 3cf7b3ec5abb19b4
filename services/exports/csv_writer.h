// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/row_writer.h"

class QFileDevice;

namespace vigie {

//! A cell as it stands in the file: a text that a spreadsheet would run as a formula gets an apostrophe in front,
//! numbers stay numbers; quoted where RFC 4180 asks for it.
[[nodiscard]] QString csvCell(const QVariant &value, CellType type);

//! Semicolons, UTF-8 with its mark, CR LF: as French spreadsheets open it.
class CsvWriter : public RowWriter
{
public:
    CsvWriter(const ExportTable &table, QFileDevice &file, QString path);

    [[nodiscard]] Result<> begin() override;
    [[nodiscard]] Result<> add(const ExportRow &row) override;
    [[nodiscard]] Result<> end(qint64 rows) override;

private:
    [[nodiscard]] Result<> write(const QByteArray &bytes);

    const ExportTable &m_table;
    QFileDevice &m_file;
    QString m_path;
};

} // namespace vigie

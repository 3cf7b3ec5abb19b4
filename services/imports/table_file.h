// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "services/imports/row_fault.h"

#include <QMap>
#include <QStringList>

#include <stop_token>

namespace vigie {

struct TableRow {
    int line{0}; //!< 1-based, where it begins in the file
    QStringList cells{};
    QMap<int, RowFault::Kind> troubles{}; //!< by cell, of those whose value cannot be taken

    friend bool operator==(const TableRow &, const TableRow &) = default;
};

//! What a CSV file or the first sheet of a workbook holds: the first row that is not empty is the header. Empty rows
//! are left out.
struct TableFile {
    QString path{};
    QString sha256{}; //!< of the bytes, hexadecimal
    QStringList header{};
    int headerLine{0};
    QList<TableRow> rows{};
    QList<RowFault> faults{}; //!< what forbids to take any of it

    [[nodiscard]] bool isWhole() const { return faults.isEmpty(); }
};

//! Of a file and of what it unfolds to: more is refused rather than filled into memory.
inline constexpr qint64 mostFileBytes = 64LL * 1024 * 1024;
inline constexpr qint64 mostUnpackedBytes = 256LL * 1024 * 1024;
inline constexpr qsizetype mostTableRows = 200'000;
inline constexpr qsizetype mostTableColumns = 200;

//! CSV (`;`, `,` or tab; UTF-8 with or without its mark, UTF-16 with it, Windows-1252) or XLSX, told apart by content.
//! Dates and instants of a workbook become ISO text, whole numbers have no fraction, formulas give their last result.
//! Errors: FileMissing, FileNotReadable, TooLarge, Cancelled, InvalidInput (neither of the two; detail: a word).
[[nodiscard]] Result<TableFile> readTableFile(const QString &path, std::stop_token stop = {});

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/export_table.h"

#include <optional>
#include <stop_token>

namespace vigie {

enum class ExportFormat { Csv, Xlsx, Json };

[[nodiscard]] std::optional<ExportFormat> exportFormatFromWord(const QString &word);

//! Rows written so far; called from the thread that works.
using ExportProgress = std::function<void(qint64 rows)>;

//! Writes beside the file, then renames: never half a file. Returns how many rows. Errors: those of nextPage,
//! Cancelled, FileNotWritable, DiskFull, TooLarge (a workbook holds 1,048,575 rows).
Result<qint64> writeExport(const ExportTable &table, ExportFormat format, const QString &path,
                           const ExportProgress &progress = {}, std::stop_token stop = {});

} // namespace vigie

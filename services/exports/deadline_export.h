// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/rule_book.h"
#include "services/exports/export_table.h"
#include "services/storage/due_query.h"

#include <memory>

namespace vigie {

using DuePages = std::function<Result<QList<DueRow>>()>;

//! The columns of `deadlines`; the object in three of them.
[[nodiscard]] ExportTable deadlineExport(DuePages rows, std::shared_ptr<const RuleBook> book, const QDateTime &asOf);
//! The ids of a filter, read in pages. The query's database must outlive the table.
[[nodiscard]] ExportTable deadlineExport(DueQuery query, QList<qint64> ids, std::shared_ptr<const RuleBook> book,
                                         const QDateTime &asOf);
//! Rows that are at hand.
[[nodiscard]] DuePages atOncePages(QList<DueRow> rows);

} // namespace vigie

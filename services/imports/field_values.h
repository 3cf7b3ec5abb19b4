// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/row_fault.h"

#include <QDate>
#include <QDateTime>

#include <optional>

// How people write values in files.
namespace vigie {

//! `2026-11-22` or `22/11/2026`, with a midnight behind it where a workbook gave one; invalid otherwise.
[[nodiscard]] QDate dateFromCell(const QString &text);

struct CellInstant {
    QDateTime utc{};
    std::optional<RowFault::Kind> fault{};

    [[nodiscard]] bool isGood() const { return !fault; }
};

//! `2026-11-22T09:42:00Z`, with an offset, or without one on the clock of Paris: `22/11/2026 10:42`.
[[nodiscard]] CellInstant instantFromCell(const QString &text);

[[nodiscard]] std::optional<bool> yesNoFromCell(const QString &text);

} // namespace vigie

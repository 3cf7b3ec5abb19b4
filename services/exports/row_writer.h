// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/export_writer.h"

namespace vigie {

//! Writes one table in one format, row after row.
class RowWriter
{
public:
    virtual ~RowWriter() = default;
    [[nodiscard]] virtual Result<> begin() = 0;
    [[nodiscard]] virtual Result<> add(const ExportRow &row) = 0;
    [[nodiscard]] virtual Result<> end(qint64 rows) = 0;
};

} // namespace vigie

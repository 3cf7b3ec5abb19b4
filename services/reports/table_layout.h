// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/page_flow.h"
#include "services/reports/report_document.h"

#include <stop_token>

namespace vigie {

//! Shares a width between columns: each gets what its content asks for where there is room, never less than its
//! longest word where that is possible.
struct ColumnWish {
    double least{0};
    double natural{0};
};
[[nodiscard]] QList<double> sharedWidths(const QList<ColumnWish> &wishes, double available);

//! Lays a table out: widths from the content, wrapping cells, header repeated on each page (as an artifact after
//! the first), a row cut only when no page could hold it. False when stopped.
[[nodiscard]] bool layOutTable(PageFlow &flow, int parentNode, const TableBlock &table, std::stop_token stop);

//! How high `layOutFacts` makes them on one page.
[[nodiscard]] double factsHeight(PageFlow &flow, const QList<Fact> &facts, double width, CellAlignment valueAlignment);

//! Labels and values as a table of two columns, at a place.
void layOutFacts(PageFlow &flow, int parentNode, const QList<Fact> &facts, double x, double width,
                 CellAlignment valueAlignment);

} // namespace vigie

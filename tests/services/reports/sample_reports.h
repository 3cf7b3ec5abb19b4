// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/report_document.h"

#include <utility>

namespace vigie::sample {

//! Every report that the program makes, in its cases, and one that holds every block; by file name.
[[nodiscard]] QList<std::pair<QString, ReportDocument>> reports();
//! Every block and every shape of a state.
[[nodiscard]] ReportDocument everyBlock();
//! A table whose cells are the hostile names, and one name of 10,000 characters.
[[nodiscard]] ReportDocument hostile();

} // namespace vigie::sample

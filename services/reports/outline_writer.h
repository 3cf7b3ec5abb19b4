// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/qpdf.h"
#include "services/reports/structure_tree.h"

#include <vector>

namespace vigie {

//! Writes the bookmarks: entries in reading order, each level below the one before it.
void writeOutline(QPDF &pdf, const QList<OutlineEntry> &entries, const std::vector<QPDFObjectHandle> &pages);

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"
#include "services/reports/report_document.h"

namespace vigie {

//! « Textes en désaccord »: a row each, with every reading. To be left out when there is none.
[[nodiscard]] TableBlock disagreementTable(const QList<Disagreement> &disagreements);

//! The heading and the table; nothing when there is none.
void addDisagreements(QList<Block> &blocks, const QList<Disagreement> &disagreements);

} // namespace vigie

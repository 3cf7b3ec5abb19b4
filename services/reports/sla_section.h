// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/sla_report.h"

namespace vigie {

//! What a report says of one API: the summary first; headings begin at that level.
void addSlaSection(QList<Block> &blocks, const SlaSubject &subject, int level, const ReportContext &context);

//! The verdict of a period; of one that the text does not judge, how many of its judged parts were kept.
[[nodiscard]] StateMark periodMark(const SlaSubject &subject);

} // namespace vigie

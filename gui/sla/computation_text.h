// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"
#include "model/usage/sla_answer.h"

#include <QColor>

namespace vigie {

//! A figure opened to its computation, as HTML for a text browser: which minutes of which window, which outages, which
//! clause, which assumption, both readings. A clause is a link `rule:INF-11`, an outage a link `outage:7`.
[[nodiscard]] QString computationHtml(const TermsProfile &profile, const SlaAnswer &answer, const SlaMeasure &measure,
                                      const QColor &secondary);

} // namespace vigie

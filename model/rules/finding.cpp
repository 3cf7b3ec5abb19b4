// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/finding.h"

#include "model/words.h"

namespace vigie {

namespace {

constexpr Words<Severity, 4> severityWords{{{Severity::Critical, "critical"},
                                            {Severity::Warning, "warning"},
                                            {Severity::Info, "info"},
                                            {Severity::ToCorrect, "to_correct"}}};

} // namespace

QString severityWord(Severity severity) { return wordOf(severityWords, severity); }

std::optional<Severity> severityFromWord(const QString &word) { return valueOf(severityWords, word); }

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/sla_answer.h"

#include "model/words.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr Words<SlaBasis, 2> basisWords{{{SlaBasis::Probe, "probe"}, {SlaBasis::RecordedOutages, "recorded_outages"}}};

} // namespace

QString slaBasisWord(SlaBasis basis) { return wordOf(basisWords, basis); }

const SlaMeasure &SlaAnswer::mainMeasure() const
{
    Q_ASSERT(!measures.empty());
    const auto found = std::find_if(measures.cbegin(), measures.cend(),
                                    [](const SlaMeasure &measure) { return measure.target.has_value(); });
    return found == measures.cend() ? measures.front() : *found;
}

} // namespace vigie

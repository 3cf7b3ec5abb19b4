// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/usage/usage_series.h"

#include <algorithm>

namespace vigie {

namespace {

void appendExtremes(std::vector<SeriesPoint> &kept, std::vector<SeriesPoint>::const_iterator first,
                    std::vector<SeriesPoint>::const_iterator last)
{
    const auto [smallest, largest] = std::minmax_element(
        first, last, [](const SeriesPoint &left, const SeriesPoint &right) { return left.value < right.value; });
    const auto [earlier, later] = std::minmax(smallest, largest);
    kept.push_back(*earlier);
    if (later != earlier)
        kept.push_back(*later);
}

} // namespace

std::vector<SeriesPoint> decimated(const std::vector<SeriesPoint> &points, std::size_t groups)
{
    if (groups == 0 || points.size() <= 2 * groups)
        return points;
    std::vector<SeriesPoint> kept;
    kept.reserve(2 * groups);
    for (std::size_t group = 0; group < groups; ++group) {
        const auto first = points.cbegin() + std::ptrdiff_t(points.size() * group / groups);
        const auto last = points.cbegin() + std::ptrdiff_t(points.size() * (group + 1) / groups);
        appendExtremes(kept, first, last);
    }
    return kept;
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/cmap_repair.h"

#include <array>
#include <utility>

namespace vigie {

namespace {

constexpr std::array<std::pair<const char *, const char *>, 7> repairs{{{"<0009>", "<0020>"},
                                                                        {"<0000>", "<FFFD>"},
                                                                        {"<FB00>", "<00660066>"},
                                                                        {"<FB01>", "<00660069>"},
                                                                        {"<FB02>", "<0066006C>"},
                                                                        {"<FB03>", "<006600660069>"},
                                                                        {"<FB04>", "<00660066006C>"}}};

} // namespace

QByteArray repairedCMap(QByteArray cmap)
{
    // Outside the brackets the same digits are bounds of ranges, or the code space.
    qsizetype open = cmap.indexOf('[');
    while (open >= 0) {
        const qsizetype close = cmap.indexOf(']', open);
        if (close < 0)
            break;
        QByteArray destinations = cmap.sliced(open, close - open).toUpper();
        for (const auto &[wrong, right] : repairs)
            destinations.replace(wrong, right);
        cmap.replace(open, close - open, destinations);
        open = cmap.indexOf('[', open + destinations.size());
    }
    return cmap;
}

} // namespace vigie

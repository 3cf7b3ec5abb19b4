// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/near_match.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace vigie {

namespace {

//! Letters to add, remove or replace to go from one word to the other (Levenshtein).
qsizetype distance(const QString &from, const QString &to)
{
    std::vector<qsizetype> costs(size_t(to.size()) + 1);
    std::iota(costs.begin(), costs.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = costs[0];
        costs[0] = i + 1;
        for (qsizetype j = 0; j < to.size(); ++j) {
            const qsizetype replaced = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = costs[size_t(j) + 1];
            costs[size_t(j) + 1] = std::min({replaced, diagonal + 1, costs[size_t(j)] + 1});
        }
    }
    return costs.back();
}

} // namespace

std::optional<QString> nearMatch(const QString &typed, const QStringList &words)
{
    constexpr qsizetype shortestBeginning = 3;
    constexpr qsizetype farthest = 2;
    std::optional<QString> nearest;
    qsizetype least = farthest + 1;
    for (const QString &word : words) {
        const bool begins = typed.size() >= shortestBeginning && word.startsWith(typed);
        const qsizetype away = begins ? 1 : distance(typed, word);
        if (away < least && away < word.size()) {
            least = away;
            nearest = word;
        }
    }
    return nearest;
}

} // namespace vigie

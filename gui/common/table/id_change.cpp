// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/table/id_change.h"

#include <algorithm>

namespace vigie {

namespace {

QList<qint64> sorted(QList<qint64> ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

bool holds(const QList<qint64> &ids, qint64 id) { return std::binary_search(ids.cbegin(), ids.cend(), id); }

} // namespace

IdChange IdChange::between(const QList<qint64> &before, const QList<qint64> &after)
{
    IdChange change{.before = before, .after = after};
    change.onlyAppends = before.size() <= after.size() && std::equal(before.cbegin(), before.cend(), after.cbegin());
    if (change.onlyAppends)
        return change;
    const QList<qint64> old = sorted(before);
    const QList<qint64> fresh = sorted(after);
    for (const qint64 id : after)
        (holds(old, id) ? change.kept : change.added).append(id);
    for (const qint64 id : before) {
        if (!holds(fresh, id))
            change.gone.append(id);
    }
    return change;
}

} // namespace vigie

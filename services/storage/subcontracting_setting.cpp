// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/subcontracting_setting.h"

#include "services/storage/workspace_marks.h"

namespace vigie {

namespace {

QString noticeMark() { return QStringLiteral("subcontracting_notice_days"); }

} // namespace

Result<int> subcontractingNoticeDays(Database &database)
{
    return markOf(database, noticeMark()).map([](const QString &text) {
        bool isNumber = false;
        const int days = text.toInt(&isNumber);
        return isNumber && days >= 0 && days <= longestSubcontractingNotice ? days : usualSubcontractingNotice;
    });
}

Result<> setSubcontractingNoticeDays(Database &database, int days)
{
    return setMark(database, noticeMark(), QString::number(days));
}

} // namespace vigie

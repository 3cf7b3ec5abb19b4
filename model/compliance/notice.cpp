// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compliance/notice.h"

#include "model/words.h"

namespace vigie {

namespace {

constexpr Words<NoticeState, 3> stateWords{
    {{NoticeState::ToSend, "to_send"}, {NoticeState::Sent, "sent"}, {NoticeState::Abandoned, "abandoned"}}};

} // namespace

QString noticeStateWord(NoticeState state) { return wordOf(stateWords, state); }
std::optional<NoticeState> noticeStateFromWord(const QString &word) { return valueOf(stateWords, word); }

bool Notice::isLate(const QDate &today) const
{
    if (!dueOn.isValid() || state == NoticeState::Abandoned)
        return false;
    return state == NoticeState::Sent ? sentOn > dueOn : today > dueOn;
}

} // namespace vigie

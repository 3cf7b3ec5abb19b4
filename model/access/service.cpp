// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/access/service.h"

#include "model/words.h"

namespace vigie {

namespace {

constexpr Words<SyncState, 4> syncStateWords{{{SyncState::Never, "never"},
                                              {SyncState::Ok, "ok"},
                                              {SyncState::Partial, "partial"},
                                              {SyncState::Failed, "failed"}}};

} // namespace

QString syncStateWord(SyncState state) { return wordOf(syncStateWords, state); }
std::optional<SyncState> syncStateFromWord(const QString &word) { return valueOf(syncStateWords, word); }

} // namespace vigie

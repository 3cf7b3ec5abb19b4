// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/glyph.h"
#include "services/storage/journal_repository.h"

namespace vigie {

//! An action as people read it; one that is not known is shown as it is written.
[[nodiscard]] QString journalActionText(const QString &action);
[[nodiscard]] QString journalObjectText(const JournalEntry &entry);
[[nodiscard]] StateText journalOutcomeState(const QString &outcome);
[[nodiscard]] QString journalFaultText(const QString &why);

} // namespace vigie

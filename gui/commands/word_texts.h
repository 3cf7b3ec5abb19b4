// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/output.h"

namespace vigie {

//! What people read for the words of the contract's closed sets.
using WordTexts = QHash<QString, QString>;

[[nodiscard]] WordTexts environmentTexts();
[[nodiscard]] WordTexts credentialKindTexts();
[[nodiscard]] WordTexts credentialStateTexts();
[[nodiscard]] WordTexts habilitationStateTexts();
[[nodiscard]] WordTexts subscriptionStateTexts();
[[nodiscard]] WordTexts intentStateTexts();
[[nodiscard]] WordTexts verbTexts();
[[nodiscard]] WordTexts proofTexts();
[[nodiscard]] WordTexts syncStateTexts();
[[nodiscard]] WordTexts contactRoleTexts();

//! Shows a column of a listing as words.
void setWords(OutputList &listing, const QString &key, const WordTexts &texts);

} // namespace vigie

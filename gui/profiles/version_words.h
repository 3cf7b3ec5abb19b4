// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/glyph.h"
#include "model/terms/profile_comparison.h"
#include "model/terms/profile_version.h"

namespace vigie {

//! « du 06/10/2023 au 30/11/2026 », « depuis le 01/12/2026 », « depuis toujours ».
[[nodiscard]] QString spanText(const ProfileSpan &span);
//! In force, to come, over, superseded on its first day, withdrawn.
[[nodiscard]] StateText versionState(const ProfileVersion &version, const ProfileSpan &span, QDate today);
//! « 01/12/2026, Cellule API », « 06/10/2023, livrée avec Vigie »: for a list of choices.
[[nodiscard]] QString versionText(const ProfileVersion &version);
[[nodiscard]] StateText changeState(RuleChange::Kind kind);
//! As the JSON writes it, a text without its quotation marks.
[[nodiscard]] QString valueText(const QJsonValue &value);

} // namespace vigie

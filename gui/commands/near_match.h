// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace vigie {

//! The word that was probably meant: two letters away at most, or one that it begins.
[[nodiscard]] std::optional<QString> nearMatch(const QString &typed, const QStringList &words);

} // namespace vigie

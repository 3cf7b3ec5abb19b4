// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

// Texts as long as the usual ones, for the width of a column: the APIs and their rules are data, none is known here.

[[nodiscard]] inline QString sampleApi() { return QStringLiteral("API Mmmmmmmmmm"); }
[[nodiscard]] inline QString sampleApis() { return QStringLiteral("MMMMMMM, MMMMMM'MMM"); }
[[nodiscard]] inline QString sampleRule() { return QStringLiteral("MMM-3.4.1c"); }

} // namespace vigie

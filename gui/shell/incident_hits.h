// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/search_hit.h"
#include "model/result.h"

#include <QList>

namespace vigie {

class Database;

//! The incidents whose number, title or partner has these words, the newest first.
[[nodiscard]] Result<QList<SearchHit>> incidentHits(Database &database, const QString &words);

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/result.h"

#include <QString>

namespace vigie {

class Database;

//! How the argument is called in the help: a SIRET, or what names a partner that has none.
[[nodiscard]] QString namedPartnerArgument();
//! Whether it has the length of a SIRET and is none: a mistyped one is never looked up as a name.
[[nodiscard]] bool isWrongSiret(const QString &name);
[[nodiscard]] QString wrongSiretText(const QString &name);

//! By SIRET, by the number of one of its DataPass requests, or by its whole name. Errors: NoSuchObject, InvalidInput
//! when several have that name.
[[nodiscard]] Result<PartnerId> namedPartner(Database &database, const QString &name);

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/partners/contact.h"

namespace vigie {

[[nodiscard]] QString
contactRoleLabel(const QString &role); //!< a role that is not known is shown as the service says it
[[nodiscard]] QString contactLabel(const Contact &contact); //!< « Claire Exemple, DSI, claire@exemple.invalid »

} // namespace vigie

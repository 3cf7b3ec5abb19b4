// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/products.h"

namespace vigie {

//! The editor API of the platform that datagouv/apistration runs (v1): the delegations that bodies gave to one editor,
//! whose token (a JWT) is the secret of the service. Reads only. It serves one API: the one that the service names,
//! else the one that its host names. Options: `editor_name` and `editor_siret`, whose token it is, since no answer
//! says so.
[[nodiscard]] Product editorApiProduct();

} // namespace vigie

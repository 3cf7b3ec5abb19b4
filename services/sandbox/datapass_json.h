// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/world.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vigie::sandbox {

//! DataPass's representations, with the quirks of its code: `data` is an hstore, so that all its values are
//! strings and its arrays JSON text; the organisation is `organisation` even where the document says otherwise.
[[nodiscard]] QJsonObject definitionJson(const Definition &definition);
[[nodiscard]] QJsonObject demandeJson(const World &world, const Demande &demande);
[[nodiscard]] QJsonObject habilitationJson(const World &world, const Demande &demande);
[[nodiscard]] QJsonArray eventsJson(const Demande &demande);

} // namespace vigie::sandbox

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "services/storage/database.h"

#include <QHash>

namespace vigie {

struct PartnerName {
    QString name{};
    QString siret{};
};

//! Of every partner.
[[nodiscard]] Result<QHash<PartnerId, PartnerName>> partnerNames(Database &database);

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/homologation.h"
#include "services/storage/database.h"

namespace vigie::homologations {

// How a document stands in its tables.

[[nodiscard]] QString columns();
[[nodiscard]] Homologation readRow(const QSqlQuery &row);
[[nodiscard]] QVariantList valuesOf(const Homologation &homologation);

//! The columns of a habilitation that a document is made of.
[[nodiscard]] QString habilitationColumns();
[[nodiscard]] Homologation readHabilitation(const QSqlQuery &row);
//! What DataPass holds, with what was recorded here of the same request.
[[nodiscard]] Homologation completed(const Homologation &datapass, const Homologation &local);

Result<> saveRecommendations(Database &database, const Homologation &homologation);
[[nodiscard]] Result<QHash<qint64, QList<Recommendation>>> recommendations(Database &database);

} // namespace vigie::homologations

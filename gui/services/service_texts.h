// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/glyph.h"
#include "model/access/service.h"
#include "services/connectors/connector.h"
#include "services/connectors/products.h"
#include "services/storage/service_repository.h"

#include <QString>

namespace vigie {

//! What the console reads from a product and what it may do to it, in one sentence.
[[nodiscard]] QString productNote(const Product &product);
[[nodiscard]] QString productName(const Service &service);
//! « WSO2 API Manager 4.x · production ».
[[nodiscard]] QString productLine(const Service &service);
[[nodiscard]] StateText syncStateText(const Service &service, const ServiceStatus &status);
//! What the workspace holds of it, of the kinds that its product gives: « 12 jetons », « 5 API mesurées ».
[[nodiscard]] QString serviceContentsText(const Service &service, const ServiceContents &contents);
//! The error of the last synchronisation, as it was.
[[nodiscard]] Error lastError(const ServiceStatus &status);

[[nodiscard]] QString checkStepText(ConnectionCheck::Step step);
[[nodiscard]] StateText checkStateText(const ConnectionCheck &check);
//! What to do about a check that failed; empty when it passed.
[[nodiscard]] QString checkRemedy(const ConnectionCheck &check);

} // namespace vigie

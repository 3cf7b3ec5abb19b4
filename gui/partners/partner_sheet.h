// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"
#include "services/storage/partner_repository.h"

#include <QMap>

namespace vigie {

class ApiNames;
class SheetPane;

//! What the sheet needs beside the dossier.
struct PartnerSheetFacts {
    PartnerDossier dossier{};
    QList<TermsProfile> profiles{}; //!< in force, of the APIs that the partner may call
    QMap<ServiceId, QString> serviceNames{};
    QDateTime now{}; //!< UTC
};

//! Fills the sheet below its head: identity, contacts by role, habilitations, applications and credentials of both
//! environments, contract; each with its origin and age.
void fillPartnerSheet(SheetPane &sheet, const PartnerSheetFacts &facts, ApiNames &apis);

} // namespace vigie

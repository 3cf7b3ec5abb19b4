// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/import_kinds.h"

#include "services/imports/homologation_import.h"
#include "services/imports/outage_import.h"
#include "services/imports/register_import.h"
#include "services/imports/subcontractor_import.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class ImportKindWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ImportKinds)
};

} // namespace

QList<ImportKind> importKinds()
{
    return {
        {QStringLiteral("outages"), ImportKindWords::tr("des interruptions"), importerOf<OutageImporter>()},
        {QStringLiteral("subcontractors"), ImportKindWords::tr("des déclarations de sous-traitants"),
         importerOf<SubcontractorImporter>()},
        {QStringLiteral("register"), ImportKindWords::tr("un registre de traitements"), importerOf<RegisterImporter>()},
        {QStringLiteral("homologations"), ImportKindWords::tr("des homologations de partenaires"),
         importerOf<HomologationImporter>()}};
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/token_sheet.h"

#include "gui/common/api_names.h"
#include "gui/common/formats.h"
#include "gui/common/sheet.h"
#include "gui/common/state_text.h"
#include "services/connectors/products.h"

#include <QCoreApplication>

namespace vigie {

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(vigie::TokenSheet)
};

//! Groups of eight, so that a narrow pane can break the line.
QString inGroups(const QString &fingerprint)
{
    QStringList groups;
    for (qsizetype at = 0; at < fingerprint.size(); at += 8)
        groups.append(fingerprint.mid(at, 8));
    return groups.isEmpty() ? dash() : groups.join(QLatin1Char(' '));
}

} // namespace

void fillTokenSheet(SheetPane &pane, const TokenRow &row, const Product *product, ApiNames &apis)
{
    const Credential &credential = row.credential;
    pane.beginSection(SheetWords::tr("Identité"));
    pane.addField(SheetWords::tr("API"),
                  QStringLiteral("%1, %2").arg(apis.namesOf(credential.apis), environmentText(credential.environment)));
    pane.addField(SheetWords::tr("Service"),
                  product ? QStringLiteral("%1 (%2)").arg(row.serviceName, product->name) : row.serviceName);
    pane.addField(SheetWords::tr("Nature"), kindText(credential.kind));
    pane.addField(SheetWords::tr("Application"), row.applicationName.isEmpty() ? dash() : row.applicationName);
    pane.addField(SheetWords::tr("SIRET"), siretText(row.partnerSiret));
    pane.addField(SheetWords::tr("DataPass"), credential.datapassNumber.isEmpty() ? dash() : credential.datapassNumber);
    pane.addIdentifier(SheetWords::tr("Portées"),
                       credential.scopes.isEmpty() ? dash() : credential.scopes.join(QStringLiteral(", ")));
    if (!credential.clientId.isEmpty())
        pane.addIdentifier(SheetWords::tr("Client"), credential.clientId);
    pane.addIdentifier(SheetWords::tr("Empreinte"), inGroups(credential.fingerprint));
    pane.beginSection(SheetWords::tr("Vie"));
    pane.addField(SheetWords::tr("Émis"), dateText(credential.issuedOn));
    pane.addField(SheetWords::tr("Expire"),
                  credential.expiresOn.isValid() ? dateText(credential.expiresOn) : SheetWords::tr("sans échéance"));
    pane.addField(SheetWords::tr("Dernier usage"),
                  credential.lastUsedAt.isValid() ? instantText(credential.lastUsedAt)
                                                  : SheetWords::tr("le service ne le dit pas"));
    if (row.intent)
        pane.addState(SheetWords::tr("Action"), stateText(*row.intent));
    if (row.mayPassUntil.isValid())
        pane.addField(SheetWords::tr("Peut passer"), SheetWords::tr("jusqu’au %1").arg(instantText(row.mayPassUntil)));
    pane.addField(SheetWords::tr("Dit par"),
                  credential.stateText.isEmpty()
                      ? row.serviceName
                      : SheetWords::tr("%1 : « %2 »").arg(row.serviceName, credential.stateText));
    pane.addField(SheetWords::tr("Lu le"), instantText(credential.readAt));
}

} // namespace vigie

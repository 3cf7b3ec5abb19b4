// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/partner_joining.h"

#include "services/storage/journal_repository.h"
#include "services/storage/partner_repository.h"
#include "services/storage/workspace.h"

namespace vigie {

namespace {

JournalEntry entryOf(ApplicationId application, PartnerId partner, const QDateTime &at)
{
    JournalEntry entry{.at = at,
                       .action = partner.isNull() ? QStringLiteral("application.separated")
                                                  : QStringLiteral("application.joined"),
                       .objectKind = QStringLiteral("application"),
                       .objectReference = QString::number(application.value),
                       .outcome = QStringLiteral("ok")};
    if (!partner.isNull())
        entry.facts = {{QStringLiteral("partner"), partner.value}};
    return entry;
}

} // namespace

Result<> joinByHand(Workspace &workspace, ApplicationId application, PartnerId partner, const QDateTime &at)
{
    Database &database = workspace.database();
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    return PartnerRepository(database)
        .joinApplication(application, partner, currentActor(), at)
        .and_then([&] { return JournalRepository(database).append(entryOf(application, partner, at)); })
        .and_then([&](const JournalEntry &) { return transaction->commit(); });
}

} // namespace vigie

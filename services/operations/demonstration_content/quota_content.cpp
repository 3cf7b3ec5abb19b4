// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/demonstration_content/quota_content.h"

#include "model/calendar/paris_time.h"
#include "services/storage/partner_changes.h"
#include "services/storage/quota_query.h"
#include "services/storage/quota_raise_repository.h"

namespace vigie {

namespace {

QuotaRaise raiseOf(const QuotaRow &row, QDate today)
{
    return {.partner = row.partner,
            .api = row.api,
            .askedPerMinute = int(row.asked->perMinute()),
            .peaks = QStringLiteral("Pics fictifs : 310, 355 et 402 appels par minute en fin de mois"),
            .files = QStringLiteral("12 000 dossiers fictifs"),
            .periodicity = QStringLiteral("mensuelle"),
            .askedOn = today.addDays(-75)};
}

} // namespace

Result<> fillQuotaRaises(Database &database, const QDateTime &now)
{
    const QDate today = parisDate(now);
    const auto rows = quotaRows(database, today);
    if (!rows)
        return failure(rows.error());
    QuotaRaiseRepository repository(database);
    QList<PartnerId> partners;
    bool isOneWaiting = false;
    bool isOneWithout = false; // more than the terms, and nobody can say why
    for (const QuotaRow &row : *rows) {
        if (row.environment != Environment::Production || !row.asked || !row.inForce || !row.contractual)
            continue;
        const bool isAbove = row.drift == QuotaDrift::AboveContract;
        const bool asksMore = row.drift == QuotaDrift::AskedDiffers
            && row.asked->perMinute() > row.contractual->perMinute();
        QuotaRaise raise = raiseOf(row, today);
        raise.recordedBy = QStringLiteral("agent fictif");
        raise.recordedAt = now;
        if (isAbove && isOneWithout) {
            raise.decision = QuotaRaise::Decision::Granted;
            raise.agreedPerMinute = int(row.inForce->perMinute());
            raise.decidedOn = today.addDays(-60);
            raise.decidedBy = QStringLiteral("responsable fictif");
        } else if (isAbove) {
            isOneWithout = true;
            continue;
        } else if (asksMore && !isOneWaiting) {
            isOneWaiting = true;
        } else {
            continue;
        }
        if (const Result<> saved = repository.save(raise); !saved)
            return saved;
        partners.append(row.partner);
    }
    return markPartnersChanged(database, partners);
}

} // namespace vigie

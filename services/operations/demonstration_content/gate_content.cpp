// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/demonstration_content/gate_content.h"

#include "model/calendar/paris_time.h"
#include "services/storage/gate_query.h"
#include "services/storage/gate_repository.h"
#include "services/storage/partner_changes.h"

namespace vigie {

namespace {

struct Recorder {
    GateRepository repository;
    QDateTime now;
    QDate today;

    Result<> record(const GateRow &row, const GateLine &line, GateState state, const QString &proof, int daysAgo)
    {
        const bool isDone = state == GateState::Done;
        return repository.save({.partner = row.partner,
                                .api = row.api,
                                .rule = line.item.rule,
                                .item = line.item.key,
                                .state = state,
                                .proof = proof,
                                .doneOn = isDone ? today.addDays(-daysAgo) : QDate(),
                                .author = QStringLiteral("agent fictif"),
                                .recordedBy = QStringLiteral("agent fictif"),
                                .recordedAt = now});
    }

    //! `gap`: the rank, among the lines that block, of the one that was seen missing; -1 for none.
    Result<> fill(const GateRow &row, int gap, qsizetype most)
    {
        int rank = 0;
        for (const GateLine &line : row.lines) {
            if (line.state != GateState::Missing || rank >= most)
                continue;
            const int age = 120 + (rank * 13 + int(row.partner.value)) % 200;
            Result<> done;
            if (line.item.isOptional)
                done = record(row, line, GateState::NotApplicable, QStringLiteral("sans objet (fictif)"), age);
            else if (rank++ == gap)
                done = record(row, line, GateState::Missing, QStringLiteral("relance envoyée (fictif)"), age);
            else
                done = record(row, line, GateState::Done, QStringLiteral("pièce fictive n° %1").arg(rank), age);
            if (!done)
                return done;
        }
        return {};
    }
};

} // namespace

Result<> fillGates(Database &database, const QDateTime &now)
{
    const QDate today = parisDate(now);
    const auto rows = gateRows(database, today);
    if (!rows)
        return failure(rows.error());
    Recorder recorder{.repository = GateRepository(database), .now = now, .today = today};
    constexpr int period = 24; //!< in which one access lacks a line, and one was never looked at whole
    QList<PartnerId> partners;
    int rank = 0;
    for (const GateRow &row : *rows) {
        const int kind = rank++ % period;
        const bool isHalf = !row.isOpen || kind == 11;
        const int gap = kind == 4 ? rank % 3 : -1;
        if (const Result<> done = recorder.fill(row, gap, isHalf ? row.lines.size() / 3 : row.lines.size()); !done)
            return done;
        partners.append(row.partner);
    }
    return markPartnersChanged(database, partners);
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/demonstration_content/homologation_content.h"

#include "model/calendar/paris_time.h"
#include "services/storage/homologation_query.h"
#include "services/storage/homologation_repository.h"
#include "services/storage/partner_changes.h"

namespace vigie {

namespace {

const QString author = QStringLiteral("agent fictif");

Homologation attestation(QDate today, int daysLeft)
{
    Homologation document{.validUntil = today.addDays(daysLeft),
                          .authority = QStringLiteral("Autorité d’homologation fictive")};
    document.validFrom = document.validUntil.addYears(-3).addDays(1);
    document.receivedOn = document.validFrom.addDays(9);
    return document;
}

Homologation provisional(QDate today, int daysLeft)
{
    Homologation document = attestation(today, daysLeft);
    document.kind = HomologationKind::ProvisionalAuthorisation;
    document.validFrom = document.validUntil.addYears(-1).addDays(1);
    document.receivedOn = document.validFrom.addDays(4);
    return document;
}

//! Due again three years after its reception.
Homologation questionnaire(QDate today, int daysLeft)
{
    return {.kind = HomologationKind::Questionnaire,
            .receivedOn = today.addDays(daysLeft).addYears(-3),
            .criticalRisk = false,
            .decision = QuestionnaireDecision::Opened,
            .recommendations = {{.text = QStringLiteral("Journaliser les accès des administrateurs (fictif)"),
                                 .plannedOn = today.addDays(75),
                                 .state = Recommendation::State::Planned},
                                {.text = QStringLiteral("Chiffrer les sauvegardes (fictif)"),
                                 .plannedOn = today.addDays(-40),
                                 .state = Recommendation::State::Done}}};
}

void reserve(Homologation &document, QDate exchangedOn)
{
    document.reservations = QStringLiteral("Cloisonnement du réseau d’administration à renforcer (fictif)");
    document.reservationsExchangedOn = exchangedOn;
    if (exchangedOn.isValid())
        document.exchangeNote = QStringLiteral("Compte rendu d’échange fictif");
}

//! What the partner of that rank gave; nothing for one in twelve.
std::optional<Homologation> documentOf(int rank, QDate today)
{
    constexpr int kinds = 12;
    const int spread = rank / kinds * 17;
    switch (rank % kinds) {
    case 2: {
        Homologation reserved = attestation(today, 420 + spread);
        reserve(reserved, today.addDays(-30 - spread));
        return reserved;
    }
    case 4: {
        Homologation early = provisional(today, 210 + spread);
        early.reservationsExchangedOn = today.addDays(-60);
        early.exchangeNote = QStringLiteral("Échange fictif sur l’autorisation provisoire");
        return early;
    }
    case 5:
        return questionnaire(today, 260 + spread);
    case 6:
        return attestation(today, 105 + spread); // to prepare, at first
    case 7:
        return rank < kinds ? attestation(today, 60) : attestation(today, 330 + spread); // one is overdue
    case 8:
        return questionnaire(today, 40 + spread * 4);
    case 9: {
        Homologation open = attestation(today, 600 + spread);
        reserve(open, rank < 2 * kinds ? QDate() : today.addDays(-90));
        return open;
    }
    case 11:
        return std::nullopt;
    default:
        return attestation(today, 300 + spread + rank % kinds * 31);
    }
}

} // namespace

Result<> fillHomologations(Database &database, const QDateTime &now)
{
    const QDate today = parisDate(now);
    const auto rows = homologationRows(database, {.today = today});
    if (!rows)
        return failure(rows.error());
    HomologationRepository repository(database);
    QList<PartnerId> partners;
    int rank = 0;
    for (const HomologationRow &row : *rows) {
        const HomologationPosition &position = row.position;
        if (position.state != HomologationState::None)
            continue;
        std::optional<Homologation> document = documentOf(rank++, today);
        if (!document)
            continue;
        document->partner = position.partner;
        document->api = position.api;
        document->reference = QStringLiteral("FICTIF-%1").arg(rank);
        document->recordedBy = author;
        document->recordedAt = now;
        if (const auto saved = repository.save(*document); !saved)
            return failure(saved.error());
        partners.append(position.partner);
    }
    return markPartnersChanged(database, partners);
}

} // namespace vigie

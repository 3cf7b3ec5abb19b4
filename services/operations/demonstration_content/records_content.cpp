// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/demonstration_content/records_content.h"

#include "model/calendar/paris_time.h"
#include "services/storage/column_values.h"
#include "services/storage/profile_repository.h"
#include "services/storage/rights_request_repository.h"
#include "services/storage/service_price_repository.h"

namespace vigie {

namespace {

//! Somebody whom the sandbox invented.
Result<SoughtPerson> somebody(Database &database)
{
    return database
        .rows(
            QStringLiteral("SELECT given_name, family_name, email FROM contact WHERE email <> '' ORDER BY id LIMIT 1"),
            {},
            [](const QSqlQuery &row) {
                return SoughtPerson{.name = row.value(0).toString() + u' ' + row.value(1).toString(),
                                    .email = row.value(2).toString()};
            })
        .map([](const QList<SoughtPerson> &people) { return people.value(0); });
}

Result<> keep(Database &database, const RightsRequest &request)
{
    RightsRequestRepository repository(database);
    return repository.save(request).and_then([&](const RightsRequest &saved) {
        return repository.add(saved.id,
                              {.at = saved.recordedAt, .actor = saved.recordedBy, .act = QStringLiteral("recorded")});
    });
}

Result<> fillRequests(Database &database, const QDateTime &now, const QList<TermsProfile> &profiles)
{
    const Result<SoughtPerson> person = somebody(database);
    if (!person)
        return failure(person.error());
    if (person->isEmpty() || profiles.isEmpty())
        return {};
    const QDate today = parisDate(now);
    RightsRequest open{.kind = RightsRequestKind::Access,
                       .api = profiles.last().api,
                       .person = *person,
                       .receivedOn = today.addDays(-24),
                       .recordedBy = QStringLiteral("agent fictif"),
                       .recordedAt = now.addDays(-24)};
    RightsRequest answered = open;
    answered.kind = RightsRequestKind::Rectification;
    answered.person = {.name = QStringLiteral("Personne fictive"), .email = QStringLiteral("personne@exemple.invalid")};
    answered.receivedOn = today.addDays(-80);
    answered.recordedAt = now.addDays(-80);
    answered.answeredOn = today.addDays(-60);
    answered.outcome = RightsRequestOutcome::Granted;
    answered.answer = QStringLiteral("Adresse corrigée (fictif).");
    return keep(database, answered).and_then([&] { return keep(database, open); });
}

Result<> fillPrices(Database &database, const QDateTime &now, const PriceStatement &statement)
{
    constexpr int conventions = 12;
    constexpr Amount cost = 4321;
    ServicePriceRepository repository(database);
    const RecordedBy by{.actor = QStringLiteral("agent fictif"), .at = now};
    const QDate firstDay(statement.year, statement.terms.month, statement.terms.day);
    ServicePrice price{.api = statement.api, .validFrom = firstDay};
    for (const PriceComponent &component : statement.terms.components)
        price.components.insert(component.key, cost + 1111 * price.components.size());
    if (const Result<> saved = repository.save(price, by); !saved)
        return saved;
    for (int at = 0; at < std::min(conventions, int(statement.lines.size())); ++at) {
        const PriceLine &line = statement.lines[at];
        const auto convention = repository.save(
            FinancialConvention{.partner = line.partner,
                                .api = statement.api,
                                .reference = QStringLiteral("FICTIF-CF-%1").arg(at + 1, 3, 10, QChar(u'0')),
                                .signedOn = firstDay.addDays(-30),
                                .startsOn = firstDay,
                                .endsOn = firstDay.addYears(3).addDays(-1),
                                .producerSignatory = QStringLiteral("Signataire fictif du producteur"),
                                .partnerSignatory = QStringLiteral("Signataire fictif du partenaire")},
            by);
        const Result<> letters = repository.saveQuantity(line.partner, statement.api, statement.year,
                                                         1250 + 977 * at * at, by);
        if (!convention || !letters)
            return failure(convention ? letters.error() : convention.error());
    }
    return {};
}

} // namespace

Result<> fillRecords(Database &database, const QDateTime &now)
{
    const QDate today = parisDate(now);
    const Result<QList<TermsProfile>> profiles = ProfileRepository(database).inForce(today);
    const auto statements = priceStatements(database, today.year(), today);
    if (!profiles || !statements)
        return failure(profiles ? statements.error() : profiles.error());
    for (const PriceStatement &statement : *statements) {
        if (const Result<> filled = fillPrices(database, now, statement); !filled)
            return filled;
    }
    return fillRequests(database, now, *profiles);
}

} // namespace vigie

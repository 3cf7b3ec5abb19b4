// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/service_price_repository.h"

#include "services/storage/column_values.h"
#include "services/storage/folding.h"
#include "services/storage/profile_repository.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace vigie {

namespace {

FinancialConvention readConvention(const QSqlQuery &row)
{
    return {.id = idOf<FinancialConventionId>(row.value(0)),
            .partner = idOf<PartnerId>(row.value(1)),
            .api = {row.value(2).toString()},
            .reference = row.value(3).toString(),
            .signedOn = dateOf(row.value(4)),
            .startsOn = dateOf(row.value(5)),
            .endsOn = dateOf(row.value(6)),
            .producerSignatory = row.value(7).toString(),
            .partnerSignatory = row.value(8).toString()};
}

ServicePrice readPrice(const QSqlQuery &row)
{
    ServicePrice price{.api = {row.value(0).toString()}, .validFrom = dateOf(row.value(1))};
    const QMap<QString, QString> components = mapOf(row.value(2));
    for (auto component = components.cbegin(); component != components.cend(); ++component)
        price.components.insert(component.key(), component->toLongLong());
    return price;
}

Result<QSet<PartnerId>> inProduction(Database &database, const ApiCode &api)
{
    return database
        .rows(QStringLiteral("SELECT DISTINCT partner_id FROM habilitation WHERE api = ? AND partner_id IS NOT NULL"
                             " AND environment = 'production' AND state IN ('active', 'validated')"),
              {api.value}, [](const QSqlQuery &row) { return idOf<PartnerId>(row.value(0)); })
        .map([](const QList<PartnerId> &partners) { return QSet<PartnerId>(partners.cbegin(), partners.cend()); });
}

//! Name and SIRET, by id.
Result<QHash<PartnerId, std::pair<QString, QString>>> namesOf(Database &database)
{
    QHash<PartnerId, std::pair<QString, QString>> names;
    Result<QSqlQuery> query = database.run(QStringLiteral("SELECT id, name, siret FROM partner"));
    if (!query)
        return failure(query.error());
    while (query->next())
        names.insert(idOf<PartnerId>(query->value(0)), {query->value(1).toString(), query->value(2).toString()});
    return names;
}

Result<PriceStatement> statementOf(Database &database, const TermsProfile &profile, const PriceTerms &terms, int year)
{
    ServicePriceRepository repository(database);
    const auto conventions = repository.conventions(profile.api);
    const auto prices = repository.prices(profile.api);
    const auto quantities = repository.quantities(profile.api, year);
    if (!conventions || !prices)
        return failure(conventions ? prices.error() : conventions.error());
    Result<QSet<PartnerId>> partners = inProduction(database, profile.api);
    const auto names = namesOf(database);
    if (!quantities || !partners)
        return failure(quantities ? partners.error() : quantities.error());
    if (!names)
        return failure(names.error());
    PriceStatement statement{.api = profile.api, .apiName = profile.name, .year = year, .terms = terms};
    for (const ServicePrice &price : *prices) {
        if (!statement.price && price.validFrom.year() == year)
            statement.price = price;
    }
    if (statement.price)
        statement.unit = unitCost(*statement.price, terms);
    QMultiHash<PartnerId, FinancialConvention> held;
    for (const FinancialConvention &convention : *conventions) {
        if (!convention.holdsIn(year))
            continue;
        held.insert(convention.partner, convention);
        partners->insert(convention.partner);
    }
    for (auto quantity = quantities->cbegin(); quantity != quantities->cend(); ++quantity)
        partners->insert(quantity.key());
    for (const PartnerId partner : std::as_const(*partners)) {
        PriceLine line{.partner = partner,
                       .partnerName = names->value(partner).first,
                       .partnerSiret = names->value(partner).second,
                       .conventions = held.values(partner)};
        if (quantities->contains(partner))
            line.letters = quantities->value(partner);
        line.amount = yearlyAmount(statement.unit, line.letters);
        statement.lines.append(line);
    }
    std::sort(statement.lines.begin(), statement.lines.end(), [](const PriceLine &left, const PriceLine &right) {
        return std::pair(folded(left.partnerName), left.partner.value)
            < std::pair(folded(right.partnerName), right.partner.value);
    });
    return statement;
}

} // namespace

Result<QList<FinancialConvention>> ServicePriceRepository::conventions(const ApiCode &api)
{
    return m_database.rows(QStringLiteral("SELECT id, partner_id, api, reference, signed_on, starts_on, ends_on,"
                                          " producer_signatory, partner_signatory FROM financial_convention"
                                          " WHERE api = ? ORDER BY id"),
                           {api.value}, readConvention);
}

Result<QList<ServicePrice>> ServicePriceRepository::prices(const ApiCode &api)
{
    return m_database.rows(QStringLiteral("SELECT api, valid_from, components FROM service_price WHERE api = ?"
                                          " ORDER BY valid_from DESC"),
                           {api.value}, readPrice);
}

Result<QHash<PartnerId, qint64>> ServicePriceRepository::quantities(const ApiCode &api, int year)
{
    QHash<PartnerId, qint64> quantities;
    Result<QSqlQuery> query = m_database.run(
        QStringLiteral("SELECT partner_id, quantity FROM service_quantity WHERE api = ? AND year = ?"),
        {api.value, year});
    if (!query)
        return failure(query.error());
    while (query->next())
        quantities.insert(idOf<PartnerId>(query->value(0)), query->value(1).toLongLong());
    return quantities;
}

Result<bool> ServicePriceRepository::isUsed(const ApiCode &api)
{
    return m_database
        .rows(QStringLiteral("SELECT EXISTS (SELECT 1 FROM financial_convention WHERE api = ?)"
                             " OR EXISTS (SELECT 1 FROM service_price WHERE api = ?)"
                             " OR EXISTS (SELECT 1 FROM service_quantity WHERE api = ?)"),
              {api.value, api.value, api.value}, [](const QSqlQuery &row) { return row.value(0).toInt() != 0; })
        .map([](const QList<bool> &answers) { return answers.value(0); });
}

Result<FinancialConventionId> ServicePriceRepository::save(const FinancialConvention &convention, const RecordedBy &by)
{
    FinancialConventionId id = convention.id;
    if (id.isNull()) {
        const Result<qint64> next = m_database.nextId(QStringLiteral("financial_convention"));
        if (!next)
            return failure(next.error());
        id = {*next};
    }
    return m_database
        .run(QStringLiteral(
                 "INSERT INTO financial_convention (id, partner_id, api, reference, signed_on, starts_on, ends_on,"
                 " producer_signatory, partner_signatory, recorded_by, recorded_at)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                 " partner_id = excluded.partner_id, api = excluded.api, reference = excluded.reference,"
                 " signed_on = excluded.signed_on, starts_on = excluded.starts_on, ends_on = excluded.ends_on,"
                 " producer_signatory = excluded.producer_signatory, partner_signatory = excluded.partner_signatory,"
                 " recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at"),
             {id.value, convention.partner.value, textValue(convention.api.value), textValue(convention.reference),
              dateValue(convention.signedOn), dateValue(convention.startsOn), dateValue(convention.endsOn),
              textValue(convention.producerSignatory), textValue(convention.partnerSignatory), textValue(by.actor),
              instantValue(by.at)})
        .map([&id](const QSqlQuery &) { return id; });
}

Result<> ServicePriceRepository::save(const ServicePrice &price, const RecordedBy &by)
{
    QMap<QString, QString> components;
    for (auto component = price.components.cbegin(); component != price.components.cend(); ++component)
        components.insert(component.key(), QString::number(*component));
    return m_database
        .run(QStringLiteral("INSERT INTO service_price (api, valid_from, components, recorded_by, recorded_at)"
                            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (api, valid_from) DO UPDATE SET"
                            " components = excluded.components, recorded_by = excluded.recorded_by,"
                            " recorded_at = excluded.recorded_at"),
             {textValue(price.api.value), dateValue(price.validFrom), mapValue(components), textValue(by.actor),
              instantValue(by.at)})
        .map([](const QSqlQuery &) {});
}

Result<> ServicePriceRepository::saveQuantity(PartnerId partner, const ApiCode &api, int year, qint64 quantity,
                                              const RecordedBy &by)
{
    return m_database
        .run(QStringLiteral("INSERT INTO service_quantity (partner_id, api, year, quantity, recorded_by, recorded_at)"
                            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (partner_id, api, year) DO UPDATE SET"
                            " quantity = excluded.quantity, recorded_by = excluded.recorded_by,"
                            " recorded_at = excluded.recorded_at"),
             {partner.value, textValue(api.value), year, quantity, textValue(by.actor), instantValue(by.at)})
        .map([](const QSqlQuery &) {});
}

std::optional<Amount> PriceStatement::total() const
{
    Amount sum = 0;
    for (const PriceLine &line : lines) {
        if (!line.amount)
            return std::nullopt;
        sum += *line.amount;
    }
    return lines.isEmpty() ? std::nullopt : std::optional(sum);
}

qint64 PriceStatement::letters() const
{
    qint64 sum = 0;
    for (const PriceLine &line : lines)
        sum += line.letters.value_or(0);
    return sum;
}

Result<QList<PriceStatement>> priceStatements(Database &database, int year, const QDate &today)
{
    const Result<QList<TermsProfile>> profiles = ProfileRepository(database).inForce(today);
    if (!profiles)
        return failure(profiles.error());
    QList<PriceStatement> statements;
    for (const TermsProfile &profile : *profiles) {
        const std::optional<PriceTerms> terms = priceTerms(profile);
        if (!terms)
            continue;
        const Result<PriceStatement> statement = statementOf(database, profile, *terms, year);
        if (!statement)
            return failure(statement.error());
        statements.append(*statement);
    }
    return statements;
}

} // namespace vigie

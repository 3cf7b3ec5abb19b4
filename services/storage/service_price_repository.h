// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/service_price.h"
#include "services/storage/database.h"

namespace vigie {

//! Who typed something, and when.
struct RecordedBy {
    QString actor{};
    QDateTime at{}; //!< UTC
};

//! What was typed of the prices of services.
class ServicePriceRepository
{
public:
    explicit ServicePriceRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<FinancialConvention>> conventions(const ApiCode &api);
    //! The newest first.
    [[nodiscard]] Result<QList<ServicePrice>> prices(const ApiCode &api);
    //! Of the year, by partner.
    [[nodiscard]] Result<QHash<PartnerId, qint64>> quantities(const ApiCode &api, int year);
    //! Whether anything was ever typed for that API.
    [[nodiscard]] Result<bool> isUsed(const ApiCode &api);

    // In the caller's transaction.
    Result<FinancialConventionId> save(const FinancialConvention &convention, const RecordedBy &by);
    //! Of that API and day: takes the place of an earlier one.
    Result<> save(const ServicePrice &price, const RecordedBy &by);
    Result<> saveQuantity(PartnerId partner, const ApiCode &api, int year, qint64 quantity, const RecordedBy &by);

private:
    Database &m_database;
};

//! A partner's line of the yearly statement.
struct PriceLine {
    PartnerId partner{};
    QString partnerName{};
    QString partnerSiret{};
    QList<FinancialConvention> conventions{}; //!< that hold in the year; none: a warning, never a block (IMP-7a)
    std::optional<qint64> letters{};
    std::optional<Amount> amount{}; //!< only when the prices and the letters are typed
};

//! What a priced service cost in a year. `price` holds from the yearly revision on.
struct PriceStatement {
    ApiCode api{};
    QString apiName{};
    int year{0};
    PriceTerms terms{};
    std::optional<ServicePrice> price{}; //!< of that year; nothing: not typed yet
    std::optional<Amount> unit{};
    QList<PriceLine> lines{}; //!< by name: who has it in production, a convention or letters

    [[nodiscard]] std::optional<Amount> total() const; //!< nothing when a line has none
    [[nodiscard]] qint64 letters() const; //!< those that are typed
};

//! Of each API whose terms in force on that day give a price.
[[nodiscard]] Result<QList<PriceStatement>> priceStatements(Database &database, int year, const QDate &today);

} // namespace vigie

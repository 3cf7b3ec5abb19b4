// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/terms/terms_profile.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace vigie {

using FinancialConventionId = Id<struct FinancialConventionTag>;

//! Euros, in ten-thousandths: unit costs have four decimals. Exact, so that a sum of letters is.
using Amount = qint64;
inline constexpr Amount amountsInEuro = 10'000;

//! `0,6543` or `1 234.5`: at most four decimals, from 0 to a billion euros; nothing when it is not one.
[[nodiscard]] std::optional<Amount> amountFrom(const QString &text);
//! `0.6543`, as a file writes it.
[[nodiscard]] QString amountWord(Amount amount);

struct PriceComponent {
    QString key{}; //!< `postage`
    QString label{};

    friend bool operator==(const PriceComponent &, const PriceComponent &) = default;
};

//! What a profile says of the price of the service: unit costs that are added, by a quantity (IMP-7b, a reading).
struct PriceTerms {
    QString rule{};
    QString conventionRule{}; //!< IMP-7a
    QString taskRule{}; //!< IMP-7c
    QString task{}; //!< its word: `tariff_of_the_year`
    int month{1}; //!< of the yearly revision
    int day{1};
    QList<PriceComponent> components{};
};

//! Nothing where the terms give no price.
[[nodiscard]] std::optional<PriceTerms> priceTerms(const TermsProfile &profile);

//! The unit costs from a day on, until those of a later one. Typed, never computed.
struct ServicePrice {
    ApiCode api{};
    QDate validFrom{};
    QMap<QString, Amount> components{}; //!< by key

    friend bool operator==(const ServicePrice &, const ServicePrice &) = default;
};

//! The convention between a partner and the producer that says how the service is paid.
struct FinancialConvention {
    FinancialConventionId id{};
    PartnerId partner{};
    ApiCode api{};
    QString reference{};
    QDate signedOn{};
    QDate startsOn{};
    QDate endsOn{}; //!< last day; invalid: none
    QString producerSignatory{};
    QString partnerSignatory{};

    [[nodiscard]] bool holdsIn(int year) const;
    friend bool operator==(const FinancialConvention &, const FinancialConvention &) = default;
};

//! The sum of the unit costs; nothing when one of them is not typed.
[[nodiscard]] std::optional<Amount> unitCost(const ServicePrice &price, const PriceTerms &terms);
//! What the year costs; nothing when the price or the quantity is not known, or the product is beyond all measure.
[[nodiscard]] std::optional<Amount> yearlyAmount(const std::optional<Amount> &unit,
                                                 const std::optional<qint64> &letters);

} // namespace vigie

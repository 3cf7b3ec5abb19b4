// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compliance/service_price.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <limits>

namespace vigie {

namespace {

PriceTerms termsOf(const Rule &price)
{
    PriceTerms terms{.rule = price.id};
    for (const QJsonValue &value : price.parameters.value(QLatin1String("components")).toArray()) {
        const QJsonObject component = value.toObject();
        terms.components.append({.key = component.value(QLatin1String("key")).toString(),
                                 .label = component.value(QLatin1String("label")).toString()});
    }
    return terms;
}

bool asksForConvention(const Rule &rule)
{
    const QJsonArray items = rule.parameters.value(QLatin1String("items")).toArray();
    return rule.kind == QLatin1String("gate") && !items.isEmpty()
        && items.first().toObject().value(QLatin1String("key")) == QLatin1String("financial_convention");
}

} // namespace

std::optional<Amount> amountFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,9})(?:[.,](\\d{1,4}))?$"));
    QString typed = text;
    typed.remove(QRegularExpression(QStringLiteral("[\\s€]")));
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr int decimals = 4;
    return match.captured(1).toLongLong() * amountsInEuro
        + match.captured(2).leftJustified(decimals, u'0').toLongLong();
}

QString amountWord(Amount amount)
{
    constexpr int decimals = 4;
    return QStringLiteral("%1.%2").arg(amount / amountsInEuro).arg(amount % amountsInEuro, decimals, 10, QChar(u'0'));
}

std::optional<PriceTerms> priceTerms(const TermsProfile &profile)
{
    std::optional<PriceTerms> terms;
    for (const Rule &rule : profile.rules) {
        if (rule.enabled && rule.kind == QLatin1String("price"))
            terms = termsOf(rule);
    }
    for (const Rule &rule : profile.rules) {
        if (!terms || !rule.enabled)
            continue;
        if (asksForConvention(rule))
            terms->conventionRule = rule.id;
        if (rule.kind != QLatin1String("yearly_task"))
            continue;
        terms->taskRule = rule.id;
        terms->task = rule.parameters.value(QLatin1String("task")).toString();
        terms->month = rule.parameters.value(QLatin1String("month")).toInt(1);
        terms->day = rule.parameters.value(QLatin1String("day")).toInt(1);
    }
    return terms;
}

bool FinancialConvention::holdsIn(int year) const
{
    const QDate from = startsOn.isValid() ? startsOn : signedOn;
    return (!from.isValid() || from.year() <= year) && (!endsOn.isValid() || endsOn.year() >= year);
}

std::optional<Amount> unitCost(const ServicePrice &price, const PriceTerms &terms)
{
    Amount sum = 0;
    for (const PriceComponent &component : terms.components) {
        const auto cost = price.components.constFind(component.key);
        if (cost == price.components.constEnd())
            return std::nullopt;
        sum += *cost;
    }
    return terms.components.isEmpty() ? std::nullopt : std::optional(sum);
}

std::optional<Amount> yearlyAmount(const std::optional<Amount> &unit, const std::optional<qint64> &letters)
{
    if (!unit || !letters || *letters < 0)
        return std::nullopt;
    if (*unit > 0 && *letters > std::numeric_limits<Amount>::max() / *unit)
        return std::nullopt;
    return *unit * *letters;
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/quota_query.h"

#include "model/words.h"
#include "services/storage/column_values.h"
#include "services/storage/measured_peaks.h"
#include "services/storage/profile_repository.h"
#include "services/storage/quota_raise_repository.h"

#include <QHash>
#include <QJsonArray>

#include <cmath>
#include <map>
#include <tuple>

namespace vigie {

namespace {

constexpr Words<QuotaDrift, 5> driftWords{{
    {QuotaDrift::None, "none"},
    {QuotaDrift::OverQuota, "over_quota"},
    {QuotaDrift::AboveContract, "above_contract"},
    {QuotaDrift::BelowContract, "below_contract"},
    {QuotaDrift::AskedDiffers, "asked_differs"},
}};

//! The clause of a profile about quotas.
struct QuotaTerms {
    int number{0};
    QString apiName{};
    QString rule{};
    QString excessRule{};
    std::optional<QuotaFigure> figure{};
    bool isByPartner{false}; //!< the plans of all its applications add up
    QList<double> steps{}; //!< what DataPass can express
};

QuotaTerms termsOf(const TermsProfile &profile, int number)
{
    QuotaTerms terms{.number = number, .apiName = profile.name};
    for (const Rule &rule : profile.rules) {
        if (rule.kind != QLatin1String("quota") || !rule.enabled)
            continue;
        const QJsonObject &parameters = rule.parameters;
        terms.rule = rule.id;
        terms.excessRule = parameters.value(QLatin1String("excess_rule")).toString(rule.id);
        terms.isByPartner = parameters.value(QLatin1String("scope")) == QLatin1String("partner_and_api");
        for (const QJsonValue &step : parameters.value(QLatin1String("registered_steps")).toArray())
            terms.steps.append(step.toDouble());
        if (parameters.value(QLatin1String("calls")).isDouble())
            terms.figure = QuotaFigure{.value = parameters.value(QLatin1String("calls")).toDouble(),
                                       .per = parameters.value(QLatin1String("per")).toString(),
                                       .source = profile.reference(),
                                       .rule = rule.id};
    }
    return terms;
}

using Key = std::tuple<qint64, QString, QString>; //!< partner, API, environment

struct Figure {
    Key key{};
    double value{0};
    QString source{};
    QString plan{};
};

Result<QList<Figure>> plans(Database &database)
{
    return database.rows(
        QStringLiteral("SELECT a.partner_id, s.api, v.environment, s.quota_per_minute, v.id, s.plan FROM subscription s"
                       " JOIN application a ON a.id = s.application_id JOIN service v ON v.id = s.service_id"
                       " WHERE a.partner_id IS NOT NULL AND s.api <> '' AND s.quota_per_minute IS NOT NULL"
                       " AND s.state IN ('active', 'blocked', 'production_blocked')"),
        {}, [](const QSqlQuery &row) {
            return Figure{.key = {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString()},
                          .value = row.value(3).toDouble(),
                          .source = row.value(4).toString(),
                          .plan = row.value(5).toString()};
        });
}

Result<QList<Figure>> requests(Database &database)
{
    return database.rows(
        QStringLiteral("SELECT partner_id, api, environment, asked_quota_per_minute FROM habilitation"
                       " WHERE partner_id IS NOT NULL AND api <> '' AND state IN ('active', 'validated')"
                       " AND asked_quota_per_minute IS NOT NULL"),
        {}, [](const QSqlQuery &row) {
            return Figure{.key = {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString()},
                          .value = row.value(3).toDouble(),
                          .source = QStringLiteral("datapass")};
        });
}

QuotaFigure perMinute(const Figure &figure)
{
    return {.value = figure.value, .per = QStringLiteral("minute"), .source = figure.source};
}

void addPlan(QuotaRow &row, const Figure &plan, bool addsUp)
{
    if (!row.inForce) {
        row.inForce = perMinute(plan);
        row.plan = plan.plan;
        return;
    }
    row.inForce->value = addsUp ? row.inForce->value + plan.value : qMax(row.inForce->value, plan.value);
    if (!row.plan.contains(plan.plan))
        row.plan += QStringLiteral(", ") + plan.plan;
}

//! The worst comes first. A step that DataPass lacks is not a fault.
void judge(QuotaRow &row, const QuotaTerms &terms)
{
    const auto found = [&row](QuotaDrift drift, const QString &rule) {
        row.drift = drift;
        row.driftRule = rule;
    };
    const std::optional<QuotaFigure> &allowed = row.allowed();
    row.isOnlyAStep = allowed && row.asked && !terms.steps.contains(allowed->value)
        && terms.steps.contains(row.asked->value) && (!row.inForce || row.inForce->perMinute() == allowed->value);
    const auto limit = row.inForce ? row.inForce : allowed;
    if (row.measuredPeak && limit && row.measuredPeak->perMinute() > limit->perMinute())
        return found(QuotaDrift::OverQuota, terms.excessRule);
    // The sandbox has no contract; a quota by token is not what a plan of an application says.
    if (row.environment == Environment::Production && terms.isByPartner && row.inForce && allowed) {
        if (row.inForce->perMinute() > allowed->perMinute())
            return found(QuotaDrift::AboveContract, terms.rule);
        if (row.inForce->perMinute() < allowed->perMinute())
            return found(QuotaDrift::BelowContract, terms.rule);
    }
    if (row.asked && row.inForce && row.asked->perMinute() != row.inForce->perMinute() && !row.isOnlyAStep)
        found(QuotaDrift::AskedDiffers, terms.rule);
}

//! Only where something is asked or in force.
Result<> addDecisionsAndPeaks(Database &database, QDate today, std::map<Key, QuotaRow> &board)
{
    const auto raises = QuotaRaiseRepository(database).of({});
    if (!raises)
        return failure(raises.error());
    for (const QuotaRaise &raise : *raises) {
        const auto row = board.find({raise.partner.value, raise.api.value, environmentWord(Environment::Production)});
        if (row != board.end() && raise.decision == QuotaRaise::Decision::Granted && raise.agreedPerMinute)
            row->second.agreed = QuotaFigure{.value = double(*raise.agreedPerMinute),
                                             .per = QStringLiteral("minute"),
                                             .source = QStringLiteral("decision")};
    }
    return measuredPeaks(database, {}, today).map([&board](const QList<MeasuredPeak> &peaks) {
        for (const MeasuredPeak &peak : peaks) {
            const auto row = board.find({peak.partner.value, peak.api.value, environmentWord(peak.environment)});
            if (row == board.end())
                continue;
            row->second.measuredPeak = QuotaFigure{
                .value = std::round(peak.perMinute), .per = QStringLiteral("minute"), .source = peak.source};
            row->second.peakAt = peak.at;
        }
    });
}

struct Named {
    qint64 id{0};
    QString name{}, siret{};
};

} // namespace

QString quotaDriftWord(QuotaDrift drift) { return wordOf(driftWords, drift); }

Result<QList<QuotaRow>> quotaRows(Database &database, QDate today, std::stop_token stop)
{
    const auto profiles = ProfileRepository(database).inForce(today);
    if (!profiles)
        return failure(profiles.error());
    const auto inForce = plans(database);
    if (!inForce)
        return failure(inForce.error());
    const auto asked = requests(database);
    if (!asked)
        return failure(asked.error());
    const auto partners = database.rows(
        QStringLiteral("SELECT id, name, siret FROM partner"), {}, [](const QSqlQuery &row) {
            return Named{row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString()};
        });
    if (!partners)
        return failure(partners.error());
    QHash<qint64, Named> byId;
    for (const Named &named : *partners)
        byId.insert(named.id, named);
    QHash<QString, QuotaTerms> terms;
    for (const TermsProfile &profile : *profiles)
        terms.insert(profile.api.value, termsOf(profile, int(terms.size())));

    std::map<Key, QuotaRow> board;
    for (const Figure &plan : *inForce)
        addPlan(board[plan.key], plan, terms.value(std::get<1>(plan.key)).isByPartner);
    for (const Figure &request : *asked)
        board[request.key].asked = perMinute(request);
    if (const Result<> added = addDecisionsAndPeaks(database, today, board); !added)
        return failure(added.error());
    QList<QuotaRow> rows;
    for (auto &[key, row] : board) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled);
        const auto &[partner, api, environment] = key;
        const QuotaTerms clause = terms.value(api);
        row.partner = {partner};
        row.partnerName = byId.value(partner).name;
        row.partnerSiret = byId.value(partner).siret;
        row.api = {api};
        row.apiName = clause.apiName.isEmpty() ? api : clause.apiName;
        row.environment = environmentFromWord(environment).value_or(Environment::Production);
        row.id = (partner * 4'096 + clause.number) * 2 + (row.environment == Environment::Production ? 1 : 0);
        row.contractual = clause.figure;
        judge(row, clause);
        rows.append(row);
    }
    return rows;
}

} // namespace vigie

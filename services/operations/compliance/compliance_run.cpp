// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/compliance_run.h"

#include "model/calendar/paris_time.h"
#include "services/storage/partner_changes.h"
#include "services/storage/profile_fingerprint.h"
#include "services/storage/profile_repository.h"

namespace vigie {

namespace {

//! Above, one pass over everything is cheaper than one after the other.
constexpr qsizetype fewPartners = 200;

//! Raised when the rules are applied in another way: what an older program stored is then worked out anew.
constexpr int programBasis = 2;

QString basisOf(QDate today, const QString &profiles, const ComplianceSettings &settings)
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6")
        .arg(programBasis)
        .arg(today.toString(Qt::ISODate), profiles)
        .arg(settings.holidays.toInt())
        .arg(settings.earlyWarningDays)
        .arg(settings.subcontractingNoticeDays);
}

} // namespace

Result<> ComplianceRun::prepare(Database &database, const QDateTime &now)
{
    const Result<ComplianceSettings> settings = complianceSettings(database);
    if (!settings)
        return failure(settings.error());
    ProfileRepository repository(database);
    const QDate today = parisDate(now);
    const Result<QString> fingerprint = profileFingerprint(database);
    if (!fingerprint)
        return failure(fingerprint.error());
    const QString basis = basisOf(today, *fingerprint, *settings);
    if (m_engine && basis == m_basis)
        return {};
    Result<QList<TermsProfile>> profiles = repository.inForce(today);
    if (!profiles)
        return failure(profiles.error());
    m_engine = std::make_unique<ComplianceEngine>(std::move(*profiles), *settings);
    m_basis = basis;
    return {};
}

Result<ComplianceSummary> ComplianceRun::runWhole(Database &database, const QDateTime &now, std::stop_token stop)
{
    const Result<QList<PartnerId>> changed = changedPartners(database);
    if (!changed)
        return failure(changed.error());
    const Result<RuleOutcome> outcome = m_engine->apply(database, {}, now, std::move(stop));
    if (!outcome)
        return failure(outcome.error());
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    ComplianceRepository repository(database);
    ComplianceSummary summary{.isWhole = true};
    return repository.storeAll(*outcome, parisDate(now))
        .map([&summary](const ComplianceChange &change) { summary.change = change; })
        .and_then([&] { return repository.saveBasis(m_basis); })
        .and_then([&] { return forgetChanges(database, *changed); })
        .and_then([&] { return transaction->commit(); })
        .map([&summary] { return summary; });
}

Result<ComplianceSummary> ComplianceRun::runSome(Database &database, const QList<PartnerId> &partners,
                                                 const QDateTime &now, std::stop_token stop)
{
    const Result<RuleOutcome> outcome = m_engine->apply(database, PartnerChoice(partners), now, std::move(stop));
    if (!outcome)
        return failure(outcome.error());
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    ComplianceSummary summary{.partners = partners.size()};
    return ComplianceRepository(database)
        .store(partners, *outcome, parisDate(now))
        .map([&summary](const ComplianceChange &change) { summary.change = change; })
        .and_then([&] { return forgetChanges(database, partners); })
        .and_then([&] { return transaction->commit(); })
        .map([&summary] { return summary; });
}

Result<ComplianceSummary> ComplianceRun::bringUpToDate(Database &database, const QDateTime &now, std::stop_token stop)
{
    if (const Result<> ready = prepare(database, now); !ready)
        return failure(ready.error());
    const Result<QString> stored = ComplianceRepository(database).basis();
    if (!stored)
        return failure(stored.error());
    if (*stored != m_basis)
        return runWhole(database, now, std::move(stop));
    const Result<QList<PartnerId>> changed = changedPartners(database);
    if (!changed)
        return failure(changed.error());
    if (changed->size() > fewPartners)
        return runWhole(database, now, std::move(stop));
    if (changed->isEmpty())
        return ComplianceSummary{};
    return runSome(database, *changed, now, std::move(stop));
}

Result<RuleOutcome> rulesAppliedAt(Database &database, const QDateTime &instant, std::stop_token stop)
{
    const Result<ComplianceSettings> settings = complianceSettings(database);
    if (!settings)
        return failure(settings.error());
    Result<QList<TermsProfile>> profiles = ProfileRepository(database).inForce(parisDate(instant));
    if (!profiles)
        return failure(profiles.error());
    return ComplianceEngine(std::move(*profiles), *settings).apply(database, {}, instant, std::move(stop));
}

} // namespace vigie

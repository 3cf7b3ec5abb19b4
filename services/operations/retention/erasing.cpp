// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/retention/erasing.h"

#include "model/calendar/paris_time.h"
#include "services/storage/entry_refresh.h"
#include "services/storage/journal_repository.h"
#include "services/storage/partner_changes.h"

#include <QCryptographicHash>

#include <algorithm>

namespace vigie {

namespace {

QString hashOf(const RetentionCase &entry)
{
    const QStringList parts{QString::number(entry.partner.value), entry.api.value, entry.rule,
                            entry.dueOn.toString(Qt::ISODate)};
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(QChar(u'\0')).toUtf8(), QCryptographicHash::Sha256).toHex());
}

JournalEntry entryOf(const RetentionCase &entry, const QDateTime &now)
{
    QJsonObject facts = countsJson(entry.counts);
    facts.insert(QStringLiteral("api"), entry.api.value);
    facts.insert(QStringLiteral("rule"), entry.rule);
    facts.insert(QStringLiteral("due_on"), entry.dueOn.toString(Qt::ISODate));
    return {.at = now,
            .action = QStringLiteral("data.erased"),
            .objectKind = QStringLiteral("partner"),
            .objectReference = QString::number(entry.partner.value),
            .objectHash = hashOf(entry),
            .outcome = QStringLiteral("ok"),
            .facts = facts};
}

Result<> eraseOne(Database &database, const RetentionCase &entry, const QDateTime &now)
{
    RetentionRepository repository(database);
    const Result<> erased = entry.data == QLatin1String("traces")
        ? repository.eraseTraces(entry.partner, entry.api)
        : repository.eraseRequests(entry.partner, entry.api, now);
    if (!erased)
        return erased;
    const auto written = JournalRepository(database).append(entryOf(entry, now));
    if (!written)
        return failure(written.error());
    return repository
        .note({.partner = entry.partner,
               .api = entry.api,
               .rule = entry.rule,
               .data = entry.data,
               .dueOn = entry.dueOn,
               .erasedAt = now,
               .erasedBy = written->actor,
               .counts = entry.counts})
        .and_then([&] { return refreshEntries(database, {.partners = {entry.partner.value}}); })
        .and_then([&] { return markPartnersChanged(database, {entry.partner}); });
}

void add(ErasureCounts &sum, const ErasureCounts &counts)
{
    sum.contacts += counts.contacts;
    sum.habilitations += counts.habilitations;
    sum.homologations += counts.homologations;
    sum.recipients += counts.recipients;
    sum.uses += counts.uses;
    sum.usageMonths += counts.usageMonths;
}

} // namespace

Result<ErasingOutcome> eraseDue(Database &database, const QList<RetentionCase> &seen, const QDateTime &now)
{
    RetentionRepository repository(database);
    if (const Result<> overwriting = repository.overwriteDeletedRows(); !overwriting)
        return failure(overwriting.error());
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    const Result<QList<RetentionCase>> cases = retentionCases(database, parisDate(now));
    if (!cases)
        return failure(cases.error());
    ErasingOutcome outcome;
    for (const RetentionCase &wanted : seen) {
        const auto entry = std::find_if(cases->cbegin(), cases->cend(), [&wanted](const RetentionCase &each) {
            return each.partner == wanted.partner && each.api == wanted.api && each.rule == wanted.rule;
        });
        if (entry == cases->cend() || entry->state != RetentionCase::State::Due) {
            ++outcome.changed;
            continue;
        }
        if (const Result<> done = eraseOne(database, *entry, now); !done)
            return failure(done.error());
        ++outcome.cases;
        add(outcome.counts, entry->counts);
    }
    return repository.overwriteDeletedWords().and_then([&] { return transaction->commit(); }).map([&outcome] {
        return outcome;
    });
}

Result<> recordDeliveryEnd(Database &database, PartnerId partner, const ApiCode &api, QDate endedOn,
                           const QDateTime &now)
{
    constexpr int firstYear = 2000;
    if (!endedOn.isValid() || endedOn > parisDate(now) || endedOn.year() < firstYear)
        return failure(Error::Kind::InvalidInput, endedOn.toString(Qt::ISODate));
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    const QString actor = currentActor();
    return RetentionRepository(database)
        .recordEnd(partner, api, endedOn, actor, now)
        .and_then([&] {
            return JournalRepository(database).append(
                {.at = now,
                 .actor = actor,
                 .action = QStringLiteral("delivery.end_recorded"),
                 .objectKind = QStringLiteral("partner"),
                 .objectReference = QString::number(partner.value),
                 .outcome = QStringLiteral("ok"),
                 .facts = {{QStringLiteral("api"), api.value},
                           {QStringLiteral("ended_on"), endedOn.toString(Qt::ISODate)}}});
        })
        .and_then([&](const JournalEntry &) { return markPartnersChanged(database, {partner}); })
        .and_then([&] { return transaction->commit(); });
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/intent_repository.h"

#include "services/storage/column_values.h"

namespace vigie {

namespace {

const QStringList intentColumns = QStringLiteral("id verb credential_id service_id target_remote_id target_label "
                                                 "partner_name partner_siret apis environment reason"
                                                 " ground_rule requested_by requested_at send_at sent_at accepted_at "
                                                 "settled_at state may_pass_until delay_reason"
                                                 " proof answer_status answer attempts next_attempt_at receipt_sha256"
                                                 " plan_from plan_from_per_minute plan_to plan_to_per_minute")
                                      .split(u' ');

QString selectIntents(const QString &rest)
{
    return QStringLiteral("SELECT %1 FROM intent %2").arg(intentColumns.join(QStringLiteral(", ")), rest);
}

QVariantList valuesOf(const Intent &intent)
{
    const PlanChange plans = intent.planChange.value_or(PlanChange{});
    const QVariant none(QMetaType::fromType<QString>());
    return {intent.id.value,
            verbWord(intent.verb),
            idValue(intent.credential),
            textValue(intent.service.value),
            textValue(intent.targetRemoteId),
            textValue(intent.targetLabel),
            textValue(intent.partnerName),
            textValue(intent.partnerSiret),
            textValue(intent.apis),
            environmentWord(intent.environment),
            textValue(intent.reason),
            textValue(intent.groundRule),
            textValue(intent.requestedBy),
            instantValue(intent.requestedAt),
            instantValue(intent.sendAt),
            instantValue(intent.sentAt),
            instantValue(intent.acceptedAt),
            instantValue(intent.settledAt),
            intentStateWord(intent.state),
            instantValue(intent.mayPassUntil),
            delayReasonWord(intent.delayReason),
            intent.proof ? QVariant(proofWord(*intent.proof)) : QVariant(QMetaType::fromType<QString>()),
            intent.answerStatus,
            textValue(intent.answer),
            intent.attempts,
            instantValue(intent.nextAttemptAt),
            textValue(intent.receiptSha256),
            intent.planChange ? textValue(plans.from.name) : none,
            optionalValue(plans.from.perMinute),
            intent.planChange ? textValue(plans.to.name) : none,
            optionalValue(plans.to.perMinute)};
}

std::optional<PlanChange> planChangeIn(const QSqlQuery &row, int column)
{
    if (row.isNull(column + 2))
        return std::nullopt;
    return PlanChange{
        .from = {.name = row.value(column).toString(), .perMinute = optionalIntOf(row.value(column + 1))},
        .to = {.name = row.value(column + 2).toString(), .perMinute = optionalIntOf(row.value(column + 3))}};
}

Intent readIntent(const QSqlQuery &row)
{
    int column = 0;
    const auto value = [&] { return row.value(column++); };
    const auto text = [&] { return value().toString(); };
    const auto instant = [&] { return instantOf(value()); };
    return {.id = idOf<IntentId>(value()),
            .verb = verbFromWord(text()).value_or(Verb::RevokeCredential),
            .credential = idOf<CredentialId>(value()),
            .service = {text()},
            .targetRemoteId = text(),
            .targetLabel = text(),
            .partnerName = text(),
            .partnerSiret = text(),
            .apis = text(),
            .environment = environmentFromWord(text()).value_or(Environment::Production),
            .reason = text(),
            .groundRule = text(),
            .requestedBy = text(),
            .requestedAt = instant(),
            .sendAt = instant(),
            .sentAt = instant(),
            .acceptedAt = instant(),
            .settledAt = instant(),
            .state = intentStateFromWord(text()).value_or(IntentState::Intended),
            .mayPassUntil = instant(),
            .delayReason = delayReasonFromWord(text()).value_or(DelayReason::None),
            .proof = proofFromWord(text()),
            .answerStatus = value().toInt(),
            .answer = text(),
            .attempts = value().toInt(),
            .nextAttemptAt = instant(),
            .receiptSha256 = text(),
            .planChange = planChangeIn(row, column)};
}

IntentStep readStep(const QSqlQuery &row)
{
    return {.state = intentStateFromWord(row.value(0).toString()).value_or(IntentState::Intended),
            .at = instantOf(row.value(1)),
            .detail = row.value(2).toString()};
}

Result<> addStep(Database &database, IntentId id, const IntentStep &step)
{
    return database
        .run(QStringLiteral("INSERT INTO intent_step (intent_id, number, state, at, detail)"
                            " SELECT CAST(? AS INTEGER), COALESCE(MAX(number), 0) + 1, ?, ?, ? FROM intent_step"
                            " WHERE intent_id = ?"),
             {id.value, intentStateWord(step.state), instantValue(step.at), textValue(step.detail), id.value})
        .map([](const QSqlQuery &) {});
}

//! The unfinished intent that the new one would repeat. What has no row is known by what it is aimed at.
Result<QList<Intent>> sameUnderWay(Database &database, const Intent &intent)
{
    return database.rows(
        selectIntents(QStringLiteral("WHERE verb = ? AND state NOT IN ('verified', 'refused', 'cancelled')"
                                     " AND (credential_id = ? OR (credential_id IS NULL AND ? <> ''"
                                     " AND service_id = ? AND target_remote_id = ?))")),
        {verbWord(intent.verb), idValue(intent.credential),
         intent.credential.isNull() ? textValue(intent.targetRemoteId) : QVariant(QStringLiteral("")),
         textValue(intent.service.value), textValue(intent.targetRemoteId)},
        readIntent);
}

Result<> update(Database &database, const Intent &intent)
{
    QVariantList values = valuesOf(intent);
    values.append(values.takeFirst());
    const QString assignments = intentColumns.mid(1).join(QStringLiteral(" = ?, "));
    return database.run(QStringLiteral("UPDATE intent SET %1 = ? WHERE id = ?").arg(assignments), values)
        .map([](const QSqlQuery &) {});
}

} // namespace

Result<IntentId> IntentRepository::add(const Intent &intent)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<QList<Intent>> same = sameUnderWay(m_database, intent);
    if (!same)
        return failure(same.error());
    if (!same->isEmpty())
        return failure(Error::Kind::Conflict, QString::number(same->first().id.value));
    const Result<qint64> id = m_database.nextId(QStringLiteral("intent"));
    if (!id)
        return failure(id.error());
    Intent added = intent;
    added.id = {*id};
    const QVariantList values = valuesOf(added);
    const QString sql = QStringLiteral("INSERT INTO intent (%1) VALUES (%2)")
                            .arg(intentColumns.join(QStringLiteral(", ")), placeholders(values.size()));
    return m_database.run(sql, values)
        .and_then([&](const QSqlQuery &) {
            return addStep(m_database, added.id, {.state = added.state, .at = added.requestedAt});
        })
        .and_then([&] { return transaction->commit(); })
        .map([&] { return added.id; });
}

Result<Intent> IntentRepository::find(IntentId id)
{
    const Result<QList<Intent>> found = m_database.rows(selectIntents(QStringLiteral("WHERE id = ?")), {id.value},
                                                        readIntent);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? Result<Intent>(failure(Error::Kind::NoSuchObject, QString::number(id.value)))
                            : found->first();
}

Result<QList<Intent>> IntentRepository::all(std::optional<IntentState> state)
{
    if (!state)
        return m_database.rows(selectIntents(QStringLiteral("ORDER BY id")), {}, readIntent);
    return m_database.rows(selectIntents(QStringLiteral("WHERE state = ? ORDER BY id")), {intentStateWord(*state)},
                           readIntent);
}

Result<QList<Intent>> IntentRepository::unfinished()
{
    return m_database.rows(
        selectIntents(QStringLiteral("WHERE state NOT IN ('verified', 'refused', 'cancelled') ORDER BY id")), {},
        readIntent);
}

Result<QList<IntentStep>> IntentRepository::steps(IntentId id)
{
    return m_database.rows(
        QStringLiteral("SELECT state, at, detail FROM intent_step WHERE intent_id = ? ORDER BY number"), {id.value},
        readStep);
}

Result<> IntentRepository::advance(const Intent &intent, const IntentStep &step)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<Intent> stored = find(intent.id);
    if (!stored)
        return failure(stored.error());
    // Another try, another check: the state stays and the step says what happened. Not of a final one.
    const bool stays = intent.state == stored->state && !isFinal(stored->state);
    if (step.state != intent.state || (!stays && !mayFollow(stored->state, intent.state))) {
        return failure(Error::Kind::IntegrityBroken, QString::number(intent.id.value),
                       intentStateWord(stored->state) + QStringLiteral(" to ") + intentStateWord(intent.state));
    }
    return update(m_database, intent).and_then([&] { return addStep(m_database, intent.id, step); }).and_then([&] {
        return transaction->commit();
    });
}

} // namespace vigie

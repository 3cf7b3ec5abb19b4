// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/revocation/ledger.h"

#include "services/operations/revocation/fate.h"
#include "services/storage/credential_repository.h"
#include "services/storage/intent_repository.h"
#include "services/storage/journal_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/subscription_repository.h"
#include "services/storage/write_turns.h"

#include <QJsonObject>

namespace vigie {

namespace {

bool givesBack(Verb verb) { return verb == Verb::EnableCredential || verb == Verb::UnblockSubscription; }

QString outcomeWord(IntentState state)
{
    switch (state) {
    case IntentState::Refused:
        return QStringLiteral("refused");
    case IntentState::Unreachable:
        return QStringLiteral("failed");
    case IntentState::Cancelled:
        return QStringLiteral("cancelled");
    case IntentState::Intended:
    case IntentState::Sent:
    case IntentState::Accepted:
    case IntentState::MayPass:
    case IntentState::Verified:
        return QStringLiteral("ok");
    }
    Q_UNREACHABLE();
}

//! Neither the agent's reason nor the service's words: both may name people.
QJsonObject factsOf(const Intent &intent, const QString &detail)
{
    QJsonObject facts{{QStringLiteral("intent"), intent.id.value},
                      {QStringLiteral("verb"), verbWord(intent.verb)},
                      {QStringLiteral("service"), intent.service.value},
                      {QStringLiteral("environment"), environmentWord(intent.environment)},
                      {QStringLiteral("state"), intentStateWord(intent.state)},
                      {QStringLiteral("attempts"), intent.attempts}};
    if (!intent.groundRule.isEmpty())
        facts[QStringLiteral("ground")] = intent.groundRule;
    if (intent.answerStatus != 0)
        facts[QStringLiteral("status")] = intent.answerStatus;
    if (intent.mayPassUntil.isValid())
        facts[QStringLiteral("may_pass_until")] = intent.mayPassUntil.toUTC().toString(Qt::ISODate);
    if (intent.proof)
        facts[QStringLiteral("proof")] = proofWord(*intent.proof);
    if (intent.planChange) {
        facts[QStringLiteral("plan_from")] = intent.planChange->from.name;
        facts[QStringLiteral("plan_to")] = intent.planChange->to.name;
    }
    if (!detail.isEmpty())
        facts[QStringLiteral("why")] = detail;
    return facts;
}

QString actionOf(Verb verb)
{
    if (verb == Verb::ChangePlan)
        return QStringLiteral("quota.change.");
    return givesBack(verb) ? QStringLiteral("token.restore.") : QStringLiteral("token.revoke.");
}

//! Of a subscription the service's own id, which outlives a synchronisation.
QString referenceOf(const Intent &intent)
{
    if (intent.planChange)
        return intent.targetRemoteId;
    return intent.credential.isNull() ? QString() : QString::number(intent.credential.value);
}

JournalEntry entryOf(const Intent &intent, const QDateTime &now, const QString &detail)
{
    const QString target = intent.service.value + QLatin1Char('\n') + intent.targetRemoteId;
    return {.at = now,
            .action = actionOf(intent.verb) + intentStateWord(intent.state),
            .objectKind = intent.planChange ? QStringLiteral("subscription") : QStringLiteral("credential"),
            .objectReference = referenceOf(intent),
            .objectHash = fingerprintOf(target.toUtf8()),
            .outcome = outcomeWord(intent.state),
            .facts = factsOf(intent, detail)};
}

} // namespace

Result<Intent> RevocationLedger::add(Intent intent, const QDateTime &now)
{
    Database &database = m_workspace.database();
    const WriteTurns::Urgent urgent(WriteTurns::of(m_workspace.path()));
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    const Result<IntentId> id = IntentRepository(database).add(intent);
    if (!id)
        return failure(id.error());
    intent.id = *id;
    if (const Result<QString> written = writeEntry(intent, now, {}); !written)
        return failure(written.error());
    if (const Result<> committed = transaction->commit(); !committed)
        return failure(committed.error());
    return intent;
}

Result<> RevocationLedger::advance(Intent &intent, const QDateTime &now, const QString &detail, Journal journal)
{
    Database &database = m_workspace.database();
    const WriteTurns::Urgent urgent(WriteTurns::of(m_workspace.path()));
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    Intent next = intent;
    if (journal == Journal::Entry) {
        const Result<QString> hash = writeEntry(next, now, detail);
        if (!hash)
            return failure(hash.error());
        if (isFinal(next.state))
            next.receiptSha256 = *hash;
    }
    const IntentStep step{.state = next.state, .at = now, .detail = detail};
    const Result<> done =
        IntentRepository(database).advance(next, step).and_then([&] { return changeTarget(next); }).and_then([&] {
            return transaction->commit();
        });
    if (done)
        intent = next;
    return done;
}

Result<QString> RevocationLedger::writeEntry(const Intent &intent, const QDateTime &now, const QString &detail)
{
    const Result<JournalEntry> entry = JournalRepository(m_workspace.database()).append(entryOf(intent, now, detail));
    if (!entry)
        return failure(entry.error());
    return entry->hash;
}

Result<> RevocationLedger::changeTarget(const Intent &intent)
{
    if (intent.state != IntentState::Verified)
        return {};
    if (intent.planChange) {
        const Result<> changed = SubscriptionRepository(m_workspace.database())
                                     .setPlan(intent.service, intent.targetRemoteId, intent.planChange->to);
        return !changed && changed.error().kind == Error::Kind::NoSuchObject ? Result<>() : changed;
    }
    if (intent.credential.isNull())
        return {};
    const Result<Credential> row = credential(intent);
    if (!row)
        return {}; // A synchronisation took it away in the meantime: nothing left to mark.
    const std::optional<CredentialState> state = stateAfter(intent.verb, row->kind);
    return state ? CredentialRepository(m_workspace.database()).setState(intent.credential, *state) : Result<>();
}

Result<Intent> RevocationLedger::find(IntentId id) { return IntentRepository(m_workspace.database()).find(id); }

Result<QList<Intent>> RevocationLedger::unfinished() { return IntentRepository(m_workspace.database()).unfinished(); }

Result<std::chrono::milliseconds> RevocationLedger::countdown(const Intent &intent)
{
    const Result<QList<IntentStep>> steps = IntentRepository(m_workspace.database()).steps(intent.id);
    if (!steps)
        return failure(steps.error());
    const QDateTime from = steps->isEmpty() ? intent.requestedAt : steps->last().at;
    return std::chrono::milliseconds(std::max<qint64>(0, from.msecsTo(intent.sendAt)));
}

Result<Service> RevocationLedger::service(const Intent &intent)
{
    return ServiceRepository(m_workspace.database()).find(intent.service);
}

Result<Credential> RevocationLedger::credential(const Intent &intent)
{
    if (intent.credential.isNull())
        return Credential{};
    return CredentialRepository(m_workspace.database()).find(intent.credential);
}

Result<QList<Subscription>> RevocationLedger::subscriptions(const Intent &intent, const Credential &credential)
{
    if (intent.planChange) {
        return SubscriptionRepository(m_workspace.database())
            .find(intent.service, intent.targetRemoteId)
            .map([](const OwnedSubscription &owned) { return QList<Subscription>{owned.subscription}; });
    }
    if (credential.id.isNull())
        return QList<Subscription>{};
    return CredentialRepository(m_workspace.database()).subscriptionsOf(credential);
}

} // namespace vigie

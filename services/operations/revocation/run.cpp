// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/revocation/run.h"

#include "services/operations/revocation/fate.h"

namespace vigie {

namespace {

constexpr qsizetype longestAnswer = 500;

bool isUnder(const Result<VerificationAnswer> &answer, VerificationAnswer::Verdict verdict)
{
    return answer && answer->verdict == verdict;
}

} // namespace

RevocationRun::RevocationRun(Means means, Intent intent, Secret token, QObject *parent)
    : QObject(parent)
    , m_means(std::move(means))
    , m_intent(std::move(intent))
    , m_token(std::move(token))
    , m_alarm(m_means.clock)
{
}

RevocationRun::~RevocationRun() = default;

bool RevocationRun::isTokenLost() const { return m_intent.verb == Verb::RevokeToken && m_token.isEmpty(); }

void RevocationRun::countDown() { wakeAt(m_intent.sendAt, &RevocationRun::sendNow); }

void RevocationRun::countDownAnew()
{
    const Result<std::chrono::milliseconds> countdown = m_means.ledger.countdown(m_intent);
    Intent next = m_intent;
    next.sendAt = now().addMSecs(countdown ? countdown->count() : 0);
    if (write(next, why::resumed))
        countDown();
}

void RevocationRun::takeUp()
{
    // Of a token that is gone and has no row there is nothing left to ask with.
    const bool canBeAskedAbout = m_intent.sentAt.isValid() && !m_intent.credential.isNull();
    switch (m_intent.state) {
    case IntentState::Intended:
        return isTokenLost() ? settle(IntentState::Cancelled, why::tokenNotStored) : countDownAnew();
    case IntentState::Sent:
    case IntentState::Unreachable:
        return isTokenLost() && !canBeAskedAbout ? settle(IntentState::Cancelled, why::tokenNotStored) : retry();
    case IntentState::Accepted:
    case IntentState::MayPass:
        return verifyNow();
    case IntentState::Verified:
    case IntentState::Refused:
    case IntentState::Cancelled:
        return rest();
    }
}

void RevocationRun::retry()
{
    if (!m_busy)
        send(m_intent.sentAt.isValid());
}

void RevocationRun::sendNow()
{
    if (m_busy || isTokenLost())
        return;
    const bool isWithoutEffect = m_intent.state == IntentState::MayPass && m_intent.mayPassUntil <= now();
    const bool waitsForAgent = m_intent.state == IntentState::Unreachable && !m_intent.nextAttemptAt.isValid();
    if (m_intent.state == IntentState::Intended || isWithoutEffect || waitsForAgent)
        send(false);
    else if (m_intent.state == IntentState::Unreachable)
        retry();
}

Result<> RevocationRun::cancel()
{
    if (m_intent.state != IntentState::Intended && m_intent.state != IntentState::Unreachable)
        return failure(Error::Kind::Conflict, QString::number(m_intent.id.value), intentStateWord(m_intent.state));
    m_tasks.cancel();
    m_alarm.stop();
    Intent next = m_intent;
    next.state = IntentState::Cancelled;
    next.settledAt = now();
    next.nextAttemptAt = {};
    const Result<> written = write(next, why::byAgent);
    rest();
    return written;
}

void RevocationRun::send(bool askFirst) { reach(askFirst ? &RevocationRun::askFirst : &RevocationRun::act); }

void RevocationRun::askFirst(const Connection &connection)
{
    m_tasks.deliver(connection->verify(question(), m_tasks.token()),
                    [this, connection](const Result<VerificationAnswer> &answer) { heardFirst(connection, answer); });
}

void RevocationRun::heardFirst(const Connection &connection, const Result<VerificationAnswer> &answer)
{
    const bool isDone = isUnder(answer, VerificationAnswer::Verdict::Proved)
        || isUnder(answer, VerificationAnswer::Verdict::NotYet);
    const bool canTell = answer.has_value();
    if (isDone)
        accept(connection, {});
    else if (!canTell && fateOf(answer.error().kind) == Fate::Unreachable)
        tryLater(answer.error());
    else if (isTokenLost())
        settle(IntentState::Cancelled, why::tokenNotStored);
    else if (canTell || isHarmlessTwice(m_intent.verb))
        act(connection);
    else
        waitForAgent();
}

void RevocationRun::act(const Connection &connection)
{
    const Credential credential = target();
    const Result<QList<Subscription>> subscriptions = m_means.ledger.subscriptions(m_intent, credential);
    Intent next = m_intent;
    next.state = IntentState::Sent;
    next.sentAt = now();
    next.acceptedAt = {};
    next.mayPassUntil = {};
    next.nextAttemptAt = {};
    ++next.attempts;
    if (!write(next, {}))
        return;
    m_tasks.deliver(connection->act({.verb = m_intent.verb,
                                     .credential = credential,
                                     .subscriptions = subscriptions.value_or(QList<Subscription>{}),
                                     .plan = m_intent.planChange.value_or(PlanChange{}).to.name,
                                     .token = m_token,
                                     .reason = m_intent.reason},
                                    m_tasks.token()),
                    [this, connection](const Result<ActionAnswer> &answer) {
                        if (answer)
                            accept(connection, *answer);
                        else if (fateOf(answer.error().kind) == Fate::Refused)
                            refuse(answer.error());
                        else
                            tryLater(answer.error());
                    });
}

void RevocationRun::accept(const Connection &connection, const ActionAnswer &answer)
{
    Intent next = m_intent;
    next.state = IntentState::Accepted;
    next.acceptedAt = now();
    next.nextAttemptAt = {};
    next.answerStatus = answer.status;
    next.answer = answer.words.left(longestAnswer);
    next.delayReason = answer.delayReason;
    next.mayPassUntil = answer.delay.count() > 0 ? next.acceptedAt.addSecs(answer.delay.count()) : QDateTime();
    m_witness = answer.witness;
    m_checks = 0;
    if (write(next, answer.alreadyDone ? why::alreadyDone : QString()))
        check(connection);
}

void RevocationRun::refuse(const Error &error)
{
    Intent next = m_intent;
    next.state = IntentState::Refused;
    next.settledAt = now();
    next.answerStatus = error.httpStatus;
    next.answer = error.detail.left(longestAnswer);
    if (write(next, errorKindWord(error.kind)))
        rest();
}

void RevocationRun::tryLater(const Error &error)
{
    using enum RevocationLedger::Journal;
    const bool isNews = m_intent.state != IntentState::Unreachable;
    Intent next = m_intent;
    next.state = IntentState::Unreachable;
    if (m_intent.state != IntentState::Sent)
        ++next.attempts;
    const auto pause = pauseAfter(next.attempts - 1, m_means.pace.firstRetry, m_means.pace.longestRetry);
    next.nextAttemptAt = now().addMSecs(pause.count());
    next.answerStatus = error.httpStatus;
    next.answer = error.detail.left(longestAnswer);
    if (!write(next, errorKindWord(error.kind), isNews ? Entry : None))
        return;
    wakeAt(next.nextAttemptAt, &RevocationRun::retry);
    rest();
}

void RevocationRun::waitForAgent()
{
    Intent next = m_intent;
    next.state = IntentState::Unreachable;
    next.nextAttemptAt = {};
    if (write(next, why::outcomeUnknown))
        rest();
}

} // namespace vigie

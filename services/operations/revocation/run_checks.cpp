// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/revocation/run.h"

namespace vigie {

VerificationRequest RevocationRun::question() const
{
    const Credential credential = target();
    const Result<QList<Subscription>> subscriptions = m_means.ledger.subscriptions(m_intent, credential);
    return {.verb = m_intent.verb,
            .credential = credential,
            .subscriptions = subscriptions.value_or(QList<Subscription>{}),
            .plan = m_intent.planChange.value_or(PlanChange{}).to.name,
            .witness = m_witness.isEmpty() ? m_token : m_witness,
            .acceptedAt = m_intent.acceptedAt,
            .now = now()};
}

bool RevocationRun::hasTokenToTry() const { return !m_witness.isEmpty() || !m_token.isEmpty(); }

void RevocationRun::verifyNow()
{
    const bool awaitsProof = m_intent.state == IntentState::Accepted || m_intent.state == IntentState::MayPass;
    if (!m_busy && awaitsProof)
        reach(&RevocationRun::check);
}

void RevocationRun::check(const Connection &connection)
{
    m_tasks.deliver(connection->verify(question(), m_tasks.token()),
                    [this](const Result<VerificationAnswer> &answer) { heard(answer); });
}

void RevocationRun::heard(const Result<VerificationAnswer> &answer)
{
    if (!answer)
        mayStillPass({}, m_intent.delayReason);
    else if (answer->verdict == VerificationAnswer::Verdict::Proved && answer->proof)
        prove(*answer->proof);
    else
        mayStillPass(answer->mayPassUntil, answer->delayReason);
}

void RevocationRun::prove(Proof proof)
{
    Intent next = m_intent;
    next.state = IntentState::Verified;
    next.proof = proof;
    next.settledAt = now();
    next.nextAttemptAt = {};
    if (write(next, {}))
        rest();
}

bool RevocationRun::isWatchedClosely(const QDateTime &until) const
{
    const QDateTime end = m_intent.acceptedAt.addMSecs(m_means.pace.patience.count());
    const bool maySoonBeProved = !until.isValid() || until <= end || hasTokenToTry();
    return m_intent.state == IntentState::Accepted && now() < end && maySoonBeProved;
}

void RevocationRun::mayStillPass(const QDateTime &until, DelayReason reason)
{
    using enum RevocationLedger::Journal;
    const QDateTime limit = until.isValid() ? until : m_intent.mayPassUntil;
    const auto pause = pauseAfter(m_checks++, m_means.pace.firstCheck, m_means.pace.longestCheck);
    QDateTime nextCheck = now().addMSecs(pause.count());
    if (!isWatchedClosely(limit)) {
        // Without a token to try, nothing can be proved before the platform's delay is over.
        if (limit > now())
            nextCheck = hasTokenToTry() ? std::min(limit, nextCheck) : limit;
        const bool isNews = m_intent.state != IntentState::MayPass || m_intent.mayPassUntil != limit;
        Intent next = m_intent;
        next.state = IntentState::MayPass;
        next.mayPassUntil = limit;
        next.delayReason = reason == DelayReason::None ? m_intent.delayReason : reason;
        next.nextAttemptAt = nextCheck;
        if (!write(next, {}, isNews ? Entry : None))
            return;
    }
    wakeAt(nextCheck, &RevocationRun::verifyNow);
    rest();
}

} // namespace vigie

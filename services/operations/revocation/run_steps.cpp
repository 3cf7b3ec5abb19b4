// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/revocation/run.h"

#include "services/operations/connector_pool.h"

namespace vigie {

Credential RevocationRun::target() const
{
    const Result<Credential> row = m_means.ledger.credential(m_intent);
    // A row that a synchronisation took away: what the intent itself says is enough to aim. A leaked token without a
    // row has only its fingerprint there, which is no id of the service's.
    const QString remoteId = m_intent.credential.isNull() ? QString() : m_intent.targetRemoteId;
    return row && !row->id.isNull()
        ? *row
        : Credential{.service = m_intent.service, .remoteId = remoteId, .environment = m_intent.environment};
}

void RevocationRun::reach(Use use)
{
    m_alarm.stop();
    m_busy = true;
    const Result<Service> service = m_means.ledger.service(m_intent);
    if (!service) {
        cannotReach(service.error());
        return;
    }
    const bool mayAct = m_intent.state != IntentState::Accepted && m_intent.state != IntentState::MayPass;
    if (service->readOnly && mayAct) {
        settle(IntentState::Cancelled, why::serviceReadOnly);
        return;
    }
    m_tasks.deliver(m_means.connectors.connector(*service, m_tasks.token()),
                    [this, use](const Result<Connection> &connection) {
                        connection ? (this->*use)(*connection) : cannotReach(connection.error());
                    });
}

void RevocationRun::cannotReach(const Error &error)
{
    const bool awaitsProof = m_intent.state == IntentState::Accepted || m_intent.state == IntentState::MayPass;
    if (awaitsProof)
        heard(failure(error));
    else if (error.kind == Error::Kind::NoSuchObject)
        settle(IntentState::Cancelled, why::serviceRemoved);
    else
        tryLater(error);
}

void RevocationRun::settle(IntentState state, const QString &reason)
{
    Intent next = m_intent;
    next.state = state;
    next.settledAt = now();
    next.nextAttemptAt = {};
    if (write(next, reason))
        rest();
}

Result<> RevocationRun::write(const Intent &next, const QString &reason, RevocationLedger::Journal journal)
{
    Intent written = next;
    const Result<> done = m_means.ledger.advance(written, now(), reason, journal);
    if (done) {
        m_unwritten.reset();
        m_intent = written;
        Q_EMIT advanced(m_intent);
        return done;
    }
    m_unwritten = done.error();
    Q_EMIT notWritten(m_intent, done.error());
    takeUpLater();
    rest();
    return done;
}

void RevocationRun::takeUpLater()
{
    m_alarm.set(now().addMSecs(m_means.pace.firstRetry.count()), [this] {
        if (const Result<Intent> stored = m_means.ledger.find(m_intent.id))
            m_intent = *stored;
        takeUp();
    });
}

void RevocationRun::wakeAt(const QDateTime &at, void (RevocationRun::*step)())
{
    m_alarm.set(at, [this, step] { (this->*step)(); });
}

void RevocationRun::rest()
{
    m_busy = false;
    Q_EMIT rested();
}

} // namespace vigie

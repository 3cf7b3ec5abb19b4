// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/revocation_runner.h"

#include "services/operations/connector_pool.h"
#include "services/operations/revocation/ledger.h"
#include "services/operations/revocation/order.h"
#include "services/operations/revocation/outcome_waiters.h"
#include "services/operations/revocation/run.h"
#include "services/storage/workspace.h"

#include <map>

namespace vigie {

class RevocationRunner::Impl
{
public:
    Impl(RevocationRunner &owner, Workspace &openWorkspace, ConnectorPool &pool, Clock time, const RevocationPace &pace)
        : workspace(openWorkspace)
        , connectors(pool)
        , clock(std::move(time))
        , m_owner(owner)
        , m_pace(pace)
    {
    }

    RevocationRun *run(IntentId id) const
    {
        const auto found = m_runs.find(id);
        return found == m_runs.end() ? nullptr : found->second.get();
    }
    RevocationRun &begin(const Intent &intent, const Secret &token);

    Workspace &workspace;
    ConnectorPool &connectors;
    Clock clock;
    RevocationLedger ledger{workspace};
    OutcomeWaiters waiters{[this](IntentId id) { look(id); }};

private:
    void look(IntentId id);

    RevocationRunner &m_owner;
    RevocationPace m_pace;
    std::map<IntentId, std::unique_ptr<RevocationRun>> m_runs{};
};

RevocationRun &RevocationRunner::Impl::begin(const Intent &intent, const Secret &token)
{
    const RevocationRun::Means means{.ledger = ledger, .connectors = connectors, .clock = clock, .pace = m_pace};
    auto &run = m_runs[intent.id] = std::make_unique<RevocationRun>(means, intent, token);
    QObject::connect(run.get(), &RevocationRun::advanced, &m_owner, &RevocationRunner::advanced);
    QObject::connect(run.get(), &RevocationRun::notWritten, &m_owner, &RevocationRunner::notWritten);
    QObject::connect(run.get(), &RevocationRun::advanced, &m_owner, [this, id = intent.id] { look(id); });
    QObject::connect(run.get(), &RevocationRun::rested, &m_owner, [this, id = intent.id] { look(id); });
    return *run;
}

void RevocationRunner::Impl::look(IntentId id)
{
    const auto found = m_runs.find(id);
    if (found == m_runs.end())
        return;
    const RevocationRun &run = *found->second;
    waiters.seen(run.intent(), run.isBusy());
    if (run.unwritten())
        waiters.seenUnwritten(id, *run.unwritten());
    if (isFinal(run.intent().state) && !run.isBusy()) {
        found->second.release()->deleteLater();
        m_runs.erase(found);
    }
}

RevocationRunner::RevocationRunner(Workspace &workspace, ConnectorPool &connectors, Clock clock, QObject *parent)
    : RevocationRunner(workspace, connectors, std::move(clock), RevocationPace{}, parent)
{
}

RevocationRunner::RevocationRunner(Workspace &workspace, ConnectorPool &connectors, Clock clock,
                                   const RevocationPace &pace, QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(*this, workspace, connectors, std::move(clock), pace))
{
}

RevocationRunner::~RevocationRunner() = default;

Result<IntentId> RevocationRunner::request(const RevocationWish &wish)
{
    const QDateTime now = m_impl->clock();
    const Result<Intent> intent =
        intentOf(wish, m_impl->workspace, m_impl->connectors, now).and_then([this, &now](const Intent &wanted) {
            return m_impl->ledger.add(wanted, now);
        });
    if (!intent)
        return failure(intent.error());
    RevocationRun &run = m_impl->begin(*intent, wish.token);
    Q_EMIT advanced(*intent);
    run.countDown();
    return intent->id;
}

Result<> RevocationRunner::cancel(IntentId intent)
{
    if (RevocationRun *run = m_impl->run(intent))
        return run->cancel();
    const Result<Intent> stored = m_impl->ledger.find(intent);
    if (!stored)
        return failure(stored.error());
    return failure(Error::Kind::Conflict, QString::number(intent.value), intentStateWord(stored->state));
}

void RevocationRunner::sendNow(IntentId intent)
{
    if (RevocationRun *run = m_impl->run(intent))
        run->sendNow();
}

void RevocationRunner::verifyNow(IntentId intent)
{
    if (RevocationRun *run = m_impl->run(intent))
        run->verifyNow();
}

Result<int> RevocationRunner::resume()
{
    if (m_impl->workspace.isReadOnly())
        return failure(Error::Kind::WorkspaceReadOnly, m_impl->workspace.path());
    const Result<QList<Intent>> left = m_impl->ledger.unfinished();
    if (!left)
        return failure(left.error());
    int count = 0;
    for (const Intent &intent : *left) {
        if (m_impl->run(intent.id))
            continue;
        m_impl->begin(intent, {}).takeUp();
        ++count;
    }
    return count;
}

Future<Intent> RevocationRunner::outcome(IntentId intent, std::chrono::milliseconds limit, std::stop_token stop)
{
    if (!m_impl->run(intent))
        return settled<Intent>(m_impl->ledger.find(intent));
    return m_impl->waiters.wait(intent, limit, std::move(stop));
}

} // namespace vigie

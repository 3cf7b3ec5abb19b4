// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/compliance_runner.h"

#include "services/storage/workspace.h"

#include <chrono>
#include <optional>

using namespace std::chrono_literals;

namespace vigie {

struct ComplianceRunner::Bench {
    QString path{};
    std::optional<Result<Database>> database{}; //!< made and closed in the thread
    ComplianceRun run{};

    Result<ComplianceSummary> bringUpToDate(const QDateTime &now, const std::stop_token &stop)
    {
        if (!database || !*database)
            database.emplace(Database::connect(path, Access::ReadWrite));
        return *database ? run.bringUpToDate(**database, now, stop)
                         : Result<ComplianceSummary>(vigie::failure(database->error()));
    }
};

ComplianceRunner::ComplianceRunner(Workspace &workspace, Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_isReadOnly(workspace.isReadOnly())
    , m_worker(std::make_unique<QObject>())
    , m_bench(std::make_shared<Bench>())
{
    m_bench->path = workspace.path();
    m_thread.setObjectName(QStringLiteral("compliance"));
    m_worker->moveToThread(&m_thread);
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &ComplianceRunner::start);
    // The day changes while the window stays open.
    m_everyHour.setInterval(10min);
    connect(&m_everyHour, &QTimer::timeout, this, &ComplianceRunner::noteChange);
    m_everyHour.start();
}

ComplianceRunner::~ComplianceRunner()
{
    m_tasks.cancel();
    // Told to end from here, the thread might leave a job that waits behind the one under way, this one too.
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(m_worker.get(), [bench = m_bench, thread = &m_thread] {
            bench->database.reset();
            thread->quit();
        });
    }
    m_thread.wait();
}

void ComplianceRunner::noteChange()
{
    if (!m_isReadOnly && !m_soon.isActive())
        m_soon.start();
}

Future<ComplianceSummary> ComplianceRunner::run()
{
    const Settler<ComplianceSummary> settler;
    if (m_isReadOnly) {
        settler.settle(ComplianceSummary{});
        return settler.future();
    }
    m_waiting.append(settler);
    start();
    return settler.future();
}

void ComplianceRunner::start()
{
    m_soon.stop();
    if (m_isRunning) {
        m_isAskedAgain = true;
        return;
    }
    m_isRunning = true;
    if (!m_thread.isRunning())
        m_thread.start();
    const Settler<ComplianceSummary> settler;
    QMetaObject::invokeMethod(m_worker.get(), [bench = m_bench, now = m_clock(), stop = m_tasks.token(), settler] {
        settler.settle(bench->bringUpToDate(now, stop));
    });
    m_tasks.deliver(settler.future(), [this](const Result<ComplianceSummary> &summary) { take(summary); });
}

void ComplianceRunner::take(const Result<ComplianceSummary> &summary)
{
    m_isRunning = false;
    if (m_isAskedAgain) {
        m_isAskedAgain = false;
        start();
    } else {
        for (const Settler<ComplianceSummary> &waiting : std::exchange(m_waiting, {}))
            waiting.settle(summary);
    }
    if (!summary)
        Q_EMIT failed(summary.error());
    else if (summary->isWhole || !summary->change.isNothing())
        Q_EMIT updated(*summary);
}

} // namespace vigie

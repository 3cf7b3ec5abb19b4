// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/task_scope.h"
#include "services/operations/compliance/compliance_run.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>

namespace vigie {

class Workspace;

//! Keeps deadlines and findings up to date while the workspace is open, in a thread of its own with its own connection.
//! Whoever wrote something that the rules look at marks the partner (partner_changes.h) and then calls noteChange().
class ComplianceRunner : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    ComplianceRunner(Workspace &workspace, Clock clock, QObject *parent = nullptr);
    //! Stops what is running, without waiting for its end; what was stored stays whole.
    ~ComplianceRunner() override;

    //! Something may have changed; several calls in a row are one run.
    void noteChange();
    //! One run now; joined when one is under way already.
    [[nodiscard]] Future<ComplianceSummary> run();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] QDateTime now() const { return m_clock(); }

Q_SIGNALS:
    //! Deadlines or findings have changed, or have been worked out for the first time on that day.
    void updated(const vigie::ComplianceSummary &summary);
    void failed(const vigie::Error &error);

private:
    struct Bench; //!< what the thread works with
    void start();
    void take(const Result<ComplianceSummary> &summary);

    Clock m_clock;
    bool m_isReadOnly;
    bool m_isRunning{false};
    bool m_isAskedAgain{false};
    QList<Settler<ComplianceSummary>> m_waiting{};
    QTimer m_soon{};
    QTimer m_everyHour{};
    QThread m_thread{};
    std::unique_ptr<QObject> m_worker; //!< lives in the thread
    std::shared_ptr<Bench> m_bench;
    TaskScope m_tasks{};
};

} // namespace vigie

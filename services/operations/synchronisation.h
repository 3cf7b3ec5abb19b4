// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/future.h"
#include "services/connectors/connector.h"
#include "services/storage/snapshot_repository.h"

#include <QObject>

#include <memory>

namespace vigie {

class ConnectorPool;
class Workspace;

//! How the synchronisation of one service ended.
struct SyncReport {
    ServiceId service{};
    SyncState state{SyncState::Never};
    std::optional<Error> error{};
    QList<ServiceSnapshot::Gap> gaps{};
    MergeOutcome outcome{};
    double seconds{0};
};

//! Reads services in the background, several at once, and merges each as soon as it is read. A service that
//! fails leaves the others' data and its own old data in place.
class Synchronisation : public QObject
{
    Q_OBJECT

public:
    Synchronisation(Workspace &workspace, ConnectorPool &connectors, QObject *parent = nullptr);
    //! Stops what is being read, and waits for what is being written.
    ~Synchronisation() override;

    //! One report a service, in the order asked for; an empty list is every service. A service that is being
    //! read already is joined, not read twice; its reading stops once everyone who asked for it has stopped, and
    //! then its report is Failed with Cancelled and nothing of it is saved. Errors: WorkspaceReadOnly, NoSuchObject.
    [[nodiscard]] Future<QList<SyncReport>> run(const QList<ServiceId> &services, std::stop_token stop);
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressed(const vigie::ServiceId &service, const vigie::ReadProgress &progress);
    //! The workspace has the new data.
    void finished(const vigie::SyncReport &report);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/products.h"
#include "services/storage/workspace.h"

#include <QTemporaryDir>

#include <functional>

namespace vigie {

//! A platform that does what the test says: the product `fake` of the table that it gives to a ConnectorPool.
//! One at a time.
class FakeService
{
public:
    FakeService();
    ~FakeService();
    FakeService(const FakeService &) = delete;
    FakeService &operator=(const FakeService &) = delete;

    [[nodiscard]] static QList<Product> products();
    [[nodiscard]] static Service service(const QString &id = QStringLiteral("apim"));

    //! What came, in order: `act`, `verify`, `read apim`.
    QStringList requests{};
    ActionRequest lastAction{};
    VerificationRequest lastQuestion{};
    int connectorsMade{0};
    QByteArray secretSeen{};
    std::function<void(const Secret &)> keepSecret{}; //!< given to the last connector

    //! By default: yes at once, proved from then on.
    std::function<Future<ActionAnswer>(const ActionRequest &)> onAct{};
    std::function<Future<VerificationAnswer>(const VerificationRequest &)> onVerify{};
    std::function<Future<ServiceSnapshot>(const Service &, const ProgressSink &, std::stop_token)> onRead{};
    QList<ConnectionCheck> checks{}; //!< of the test of a connection
    QList<UsagePlan> plans{}; //!< that it offers
    bool isDone{false}; //!< what the default answers go by

    [[nodiscard]] int count(const QString &request) const { return int(requests.count(request)); }
};

[[nodiscard]] Future<VerificationAnswer> stillPasses(const QDateTime &until = {});
[[nodiscard]] Future<VerificationAnswer> notYet(const QDateTime &until);
[[nodiscard]] Future<VerificationAnswer> proved(Proof proof = Proof::RefusedCall);

//! An application of `Mairie fictive` with an OAuth client and an API key, of which `clef-0123456789` is the value.
[[nodiscard]] ServiceSnapshot smallSnapshot();

//! A workspace in a folder of its own with the service and the snapshot above in it.
class SmallWorkspace
{
public:
    explicit SmallWorkspace(const Service &service = FakeService::service());

    [[nodiscard]] Workspace &operator*() { return *m_workspace; }
    [[nodiscard]] Workspace *operator->() { return m_workspace.get(); }
    [[nodiscard]] Database &database() { return m_workspace->database(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("w.vigie")); }
    //! By its remote id.
    [[nodiscard]] Credential credential(const QString &remoteId);
    void close() { m_workspace.reset(); }
    void reopen(Access access);

private:
    QTemporaryDir m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
};

} // namespace vigie

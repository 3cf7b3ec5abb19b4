// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/faults.h"
#include "services/sandbox/vault.h"
#include "services/sandbox/world.h"

#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace vigie::sandbox {

class DataPassStandIn;
class EditorStandIn;
class LoopbackServer;
class PrometheusStandIn;
class Wso2StandIn;

struct SandboxOptions {
    int partners{200};
    int historyDays{396}; //!< of the Prometheus, that a first reading asks for
    QString wso2Version{}; //!< of both platforms; empty: 4.5 and 4.7
    QList<Fault> faults{};
    std::chrono::milliseconds propagation{1500};
    std::function<QDateTime()> clock{}; //!< UTC; the machine's by default
};

//! DataPass, the editor API of API Entreprise, two API managers with their gateways and a Prometheus, on free ports of
//! 127.0.0.1. Serves as long as it lives, in the thread that made it.
class Sandbox : public QObject
{
    Q_OBJECT

public:
    explicit Sandbox(SandboxOptions options, QObject *parent = nullptr);
    ~Sandbox() override;

    //! False when no port could be had, or the version is unknown.
    [[nodiscard]] bool start();
    //! Services to connect to, with their secrets: what vigie-sandbox prints when it is ready.
    [[nodiscard]] QJsonObject announcement() const;

    [[nodiscard]] const World &world() const { return m_world; }
    //! `apim-dgfip` or `passerelle-demo`.
    [[nodiscard]] const Wso2StandIn &platform(const QString &id) const;
    [[nodiscard]] qint64 requestsServed() const;

private:
    struct Gateway;
    [[nodiscard]] bool startPlatform(const Platform &platform, const QString &version);
    [[nodiscard]] bool open(LoopbackServer &server, quint16 &port) const;
    [[nodiscard]] QJsonObject announced(const Gateway &gateway) const;
    [[nodiscard]] QJsonObject announcedEditorApi() const;

    SandboxOptions m_options;
    World m_world{};
    Vault m_vault{};
    std::unique_ptr<DataPassStandIn> m_datapass;
    std::unique_ptr<LoopbackServer> m_datapassServer;
    quint16 m_datapassPort{0};
    std::unique_ptr<EditorStandIn> m_editor;
    std::unique_ptr<LoopbackServer> m_editorServer;
    quint16 m_editorPort{0};
    std::unique_ptr<PrometheusStandIn> m_prometheus;
    std::unique_ptr<LoopbackServer> m_prometheusServer;
    quint16 m_prometheusPort{0};
    std::vector<std::unique_ptr<Gateway>> m_gateways;
};

} // namespace vigie::sandbox

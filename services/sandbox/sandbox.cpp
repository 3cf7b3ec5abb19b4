// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/sandbox.h"

#include "services/sandbox/datapass_stand_in.h"
#include "services/sandbox/editor_stand_in.h"
#include "services/sandbox/loopback_server.h"
#include "services/sandbox/prometheus_stand_in.h"
#include "services/sandbox/wso2_stand_in.h"

#include <algorithm>

namespace vigie::sandbox {

namespace {

QString loopbackUrl(quint16 port) { return QStringLiteral("http://127.0.0.1:%1").arg(port); }

//! The applications that the gateway counts: the first ones of each API.
PrometheusStandIn::Callers callersOf(const World &world)
{
    constexpr qsizetype counted = 5;
    PrometheusStandIn::Callers callers;
    for (const Platform &platform : world.platforms) {
        for (const Subscription &subscription : platform.subscriptions) {
            QStringList &names = callers[platform.apis.at(subscription.api).code];
            if (names.size() < counted)
                names.append(platform.applications.at(subscription.application).name);
        }
    }
    return callers;
}

} // namespace

struct Sandbox::Gateway {
    std::unique_ptr<Wso2StandIn> standIn;
    std::unique_ptr<LoopbackServer> server;
    std::unique_ptr<LoopbackServer> gateway;
    quint16 port{0};
    quint16 gatewayPort{0};
};

Sandbox::Sandbox(SandboxOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    if (!m_options.clock)
        m_options.clock = [] { return QDateTime::currentDateTimeUtc(); };
}

Sandbox::~Sandbox() = default;

bool Sandbox::open(LoopbackServer &server, quint16 &port) const
{
    port = server.open();
    return port != 0;
}

bool Sandbox::start()
{
    m_world = buildWorld(m_options.partners, m_options.clock().date());
    const FaultSet faults(m_options.faults);
    m_datapass = std::make_unique<DataPassStandIn>(m_world, m_vault, faults, m_options.clock);
    m_datapassServer = std::make_unique<LoopbackServer>(
        [this](const Request &request) { return m_datapass->answer(request); }, faults);
    if (!open(*m_datapassServer, m_datapassPort))
        return false;
    m_editor = std::make_unique<EditorStandIn>(m_world, m_vault, faults);
    m_editorServer = std::make_unique<LoopbackServer>(
        [this](const Request &request) { return m_editor->answer(request); }, faults);
    if (!open(*m_editorServer, m_editorPort))
        return false;
    m_prometheus = std::make_unique<PrometheusStandIn>(m_vault, m_options.clock, callersOf(m_world));
    m_prometheusServer = std::make_unique<LoopbackServer>(
        [this](const Request &request) { return m_prometheus->answer(request); }, faults);
    if (!open(*m_prometheusServer, m_prometheusPort))
        return false;
    const QString chosen = m_options.wso2Version;
    return startPlatform(m_world.platforms.at(0), chosen.isEmpty() ? QStringLiteral("4.5") : chosen)
        && startPlatform(m_world.platforms.at(1), chosen.isEmpty() ? QStringLiteral("4.7") : chosen);
}

bool Sandbox::startPlatform(const Platform &platform, const QString &version)
{
    const auto known = Wso2Version::fromText(version);
    if (!known)
        return false;
    const FaultSet faults(m_options.faults);
    auto gateway = std::make_unique<Gateway>();
    gateway->standIn = std::make_unique<Wso2StandIn>(platform, *known, m_vault, faults, m_options.clock,
                                                     m_options.propagation);
    Wso2StandIn *standIn = gateway->standIn.get();
    gateway->server = std::make_unique<LoopbackServer>(
        [standIn](const Request &request) { return standIn->answer(request); }, faults);
    gateway->gateway = std::make_unique<LoopbackServer>(
        [standIn](const Request &request) { return standIn->gatewayAnswer(request); }, FaultSet());
    const bool opened = open(*gateway->server, gateway->port) && open(*gateway->gateway, gateway->gatewayPort);
    m_gateways.push_back(std::move(gateway));
    return opened;
}

const Wso2StandIn &Sandbox::platform(const QString &id) const
{
    const auto found = std::find_if(m_gateways.cbegin(), m_gateways.cend(),
                                    [&](const auto &gateway) { return gateway->standIn->platform().data().id == id; });
    Q_ASSERT(found != m_gateways.cend());
    return *(*found)->standIn;
}

qint64 Sandbox::requestsServed() const
{
    qint64 served = m_datapassServer ? m_datapassServer->requestsServed() : 0;
    for (const auto &gateway : m_gateways)
        served += gateway->server->requestsServed();
    return served;
}

QJsonObject Sandbox::announced(const Gateway &gateway) const
{
    const Wso2Platform &platform = gateway.standIn->platform();
    QJsonArray apis;
    for (const Api &api : platform.data().apis)
        apis.append(api.code);
    return {{QStringLiteral("id"), platform.data().id},
            {QStringLiteral("product"), QStringLiteral("wso2-apim")},
            {QStringLiteral("version"), platform.version().text()},
            {QStringLiteral("name"), platform.data().name},
            {QStringLiteral("url"), loopbackUrl(gateway.port)},
            {QStringLiteral("environment"), QStringLiteral("production")},
            {QStringLiteral("client_id"), QString()},
            {QStringLiteral("secret"), QString::fromLatin1(gateway.standIn->administratorPassword())},
            {QStringLiteral("options"),
             QJsonObject{{QStringLiteral("username"), gateway.standIn->administrator()},
                         {QStringLiteral("gateway_url"), loopbackUrl(gateway.gatewayPort)}}},
            {QStringLiteral("apis"), apis}};
}

QJsonObject Sandbox::announcedEditorApi() const
{
    const Editor editor = EditorStandIn::editor();
    return {{QStringLiteral("id"), QStringLiteral("delegations")},
            {QStringLiteral("product"), QStringLiteral("editor-api")},
            {QStringLiteral("version"), QStringLiteral("v1")},
            {QStringLiteral("name"), QStringLiteral("API Éditeur (démonstration)")},
            {QStringLiteral("url"), loopbackUrl(m_editorPort)},
            {QStringLiteral("environment"), QStringLiteral("production")},
            {QStringLiteral("client_id"), QString()},
            {QStringLiteral("secret"), QString::fromLatin1(m_editor->token())},
            {QStringLiteral("options"),
             QJsonObject{{QStringLiteral("editor_name"), editor.name}, {QStringLiteral("editor_siret"), editor.siret}}},
            {QStringLiteral("apis"), QJsonArray{QStringLiteral("API_ENTREPRISE")}}};
}

QJsonObject Sandbox::announcement() const
{
    QJsonArray services{QJsonObject{{QStringLiteral("id"), QStringLiteral("datapass")},
                                    {QStringLiteral("product"), QStringLiteral("datapass")},
                                    {QStringLiteral("version"), QStringLiteral("v1")},
                                    {QStringLiteral("name"), QStringLiteral("DataPass (démonstration)")},
                                    {QStringLiteral("url"), loopbackUrl(m_datapassPort)},
                                    {QStringLiteral("environment"), QStringLiteral("production")},
                                    {QStringLiteral("client_id"), m_datapass->clientId()},
                                    {QStringLiteral("secret"), QString::fromLatin1(m_datapass->clientSecret())},
                                    {QStringLiteral("options"), QJsonObject{}},
                                    {QStringLiteral("apis"), QJsonArray{}}}};
    services.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("supervision")},
                                {QStringLiteral("product"), QStringLiteral("prometheus")},
                                {QStringLiteral("version"), QString()},
                                {QStringLiteral("name"), QStringLiteral("Prometheus (démonstration)")},
                                {QStringLiteral("url"), loopbackUrl(m_prometheusPort)},
                                {QStringLiteral("environment"), QStringLiteral("production")},
                                {QStringLiteral("client_id"), QString()},
                                {QStringLiteral("secret"), QString::fromLatin1(m_prometheus->token())},
                                {QStringLiteral("options"),
                                 QJsonObject{{QStringLiteral("step"), QString::number(PrometheusStandIn::step)},
                                             {QStringLiteral("history_days"), QString::number(m_options.historyDays)},
                                             {QStringLiteral("gateway"), QStringLiteral("kong")}}},
                                {QStringLiteral("apis"), QJsonArray::fromStringList(PrometheusStandIn::apis())}});
    services.append(announcedEditorApi());
    QJsonObject urls;
    for (const auto &gateway : m_gateways) {
        services.append(announced(*gateway));
        urls.insert(gateway->standIn->platform().data().id, loopbackUrl(gateway->gatewayPort));
    }
    return {{QStringLiteral("services"), services}, {QStringLiteral("gateway_urls"), urls}};
}

} // namespace vigie::sandbox

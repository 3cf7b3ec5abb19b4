// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/products.h"
#include "services/http/http_client.h"
#include "services/sandbox/sandbox.h"

#include <QJsonArray>

#include <memory>

namespace vigie::test {

inline HttpSettings quickHttp()
{
    using namespace std::chrono_literals;
    return {.timeout = 10s, .firstPause = 1ms, .longestPause = 5s};
}

//! Small profiles: the connectors need no more than names and definitions.
inline QList<TermsProfile> smallProfiles()
{
    const auto profile = [](const char *code, const char *name, const QStringList &definitions) {
        TermsProfile made;
        made.api = ApiCode{QLatin1String(code)};
        made.name = QLatin1String(name);
        made.datapassDefinitions = definitions;
        return made;
    };
    return {
        profile("INFINOE", "INFINOE", {QStringLiteral("api_infinoe_sandbox"), QStringLiteral("api_infinoe")}),
        profile("IMPRIMFIP", "IMPRIM'FIP", {QStringLiteral("api_imprimfip_sandbox"), QStringLiteral("api_imprimfip")}),
        profile("CAPTCHETAT", "CaptchEtat", {QStringLiteral("api_captchetat")}),
        profile("API_PARTICULIER", "API Particulier", {QStringLiteral("api_particulier")}),
        profile("API_ENTREPRISE", "API Entreprise", {QStringLiteral("api_entreprise")})};
}

//! A service as the sandbox announces it, and the secret that goes with it.
inline std::pair<Service, Secret> announcedService(const QJsonObject &announcement, const QString &id)
{
    Service service;
    Secret secret;
    const QJsonArray all = announcement.value(QStringLiteral("services")).toArray();
    for (const QJsonValue &value : all) {
        const QJsonObject entry = value.toObject();
        if (entry.value(QStringLiteral("id")).toString() != id)
            continue;
        const auto said = [&entry](const char *key) { return entry.value(QLatin1String(key)).toString(); };
        service.id = ServiceId{id};
        service.product = said("product");
        service.version = said("version");
        service.name = said("name");
        service.url = QUrl(said("url"));
        service.clientId = said("client_id");
        const QJsonObject options = entry.value(QStringLiteral("options")).toObject();
        for (auto option = options.begin(); option != options.end(); ++option)
            service.options.insert(option.key(), option.value().toString());
        secret = Secret(said("secret").toUtf8());
    }
    return {service, secret};
}

//! A sandbox in this process, and a connector to one of its services.
class OnSandbox
{
public:
    explicit OnSandbox(sandbox::SandboxOptions options)
        : m_sandbox(std::move(options))
        , m_started(m_sandbox.start())
    {
    }

    [[nodiscard]] bool hasStarted() const { return m_started; }
    [[nodiscard]] const sandbox::Sandbox &sandbox() const { return m_sandbox; }
    [[nodiscard]] Service service(const QString &id) const
    {
        return announcedService(m_sandbox.announcement(), id).first;
    }

    //! The connector, to the service as announced or as changed.
    [[nodiscard]] std::unique_ptr<Connector> connect(const QString &id,
                                                     const std::function<void(Service &)> &change = {})
    {
        auto [service, secret] = announcedService(m_sandbox.announcement(), id);
        if (change)
            change(service);
        return productOf(service.product)
            ->make({.service = service, .secret = secret, .http = m_http, .profiles = smallProfiles()});
    }

private:
    sandbox::Sandbox m_sandbox;
    bool m_started;
    HttpClient m_http{quickHttp()};
};

} // namespace vigie::test

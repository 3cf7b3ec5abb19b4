// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service.h"

#include <QUrl>

#include <chrono>
#include <optional>

namespace vigie {

//! The base paths of one version, and whether it lists API keys (4.7).
struct Wso2Level {
    QString admin{QStringLiteral("v4")};
    QString publisher{QStringLiteral("v4")};
    QString devportal{QStringLiteral("v3")};
    std::optional<bool> listsApiKeys{}; //!< nothing: to be asked

    //! Of `4.5`; nothing when the text names no version that is known.
    [[nodiscard]] static std::optional<Wso2Level> ofVersion(const QString &version);
    //! The levels to try on a server whose version is not known, newest first.
    [[nodiscard]] static QList<Wso2Level> known();
    //! What can be told of the version: `4.7`, `4.2 – 4.6`, `4.1`, `4.0`.
    [[nodiscard]] QString text() const;
    //! Whether its publisher may change plans, which it can from 4.4 on.
    [[nodiscard]] bool mayChangePlans() const { return publisher == QLatin1String("v4"); }
};

//! Where the parts of an installation are, from the service's address and options.
class Wso2Address
{
public:
    explicit Wso2Address(const Service &service);

    [[nodiscard]] QUrl admin(const Wso2Level &level, const QString &path) const;
    [[nodiscard]] QUrl publisher(const Wso2Level &level, const QString &path) const;
    [[nodiscard]] QUrl devportal(const Wso2Level &level, const QString &path) const;
    [[nodiscard]] QUrl registration() const;
    [[nodiscard]] QUrl token() const;
    [[nodiscard]] QUrl revocation() const;
    [[nodiscard]] QUrl introspection() const;
    //! Of a call to an API; invalid when no gateway is configured.
    [[nodiscard]] QUrl gateway(const QString &context, const QString &version) const;
    [[nodiscard]] bool hasGateway() const { return !option("gateway_url").isEmpty(); }
    [[nodiscard]] bool isEncrypted() const { return m_service.url.scheme() == QLatin1String("https"); }

    //! How long an issued token lives, and how long a change takes to reach the gateways, at most.
    [[nodiscard]] std::chrono::seconds tokenLifetime() const;
    [[nodiscard]] std::chrono::seconds propagation() const;
    [[nodiscard]] QString userName() const { return option("username"); }

private:
    [[nodiscard]] QString option(const char *name) const;
    [[nodiscard]] QUrl at(const QString &path) const;
    [[nodiscard]] QUrl rest(const char *api, const QString &level, const QString &path) const;

    Service m_service;
    QUrl m_apis; //!< under which the three of them stand
};

//! Options of a service of this product, with their defaults.
[[nodiscard]] QList<std::pair<QString, QString>> wso2Options();

} // namespace vigie

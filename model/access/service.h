// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/environment.h"
#include "model/ids.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QUrl>

#include <optional>

namespace vigie {

//! A running system we are connected to. Holds no secret: that is in the keychain, under the service's id.
struct Service {
    ServiceId id{}; //!< `[a-z0-9][a-z0-9-]{0,40}`
    QString product{}; //!< `datapass`, `wso2-apim`, `oauth2`, `keycloak`: an entry of the table of products
    QString version{}; //!< as configured or detected; empty: detect
    QString name{};
    QUrl url{};
    Environment environment{Environment::Production};
    QList<ApiCode> apis{}; //!< the APIs it serves; empty: as its own data say
    QString clientId{};
    QString caFile{}; //!< PEM, empty: the system's authorities
    QString clientCertificateFile{}; //!< PEM or PKCS#12; its pass phrase is a second keychain entry
    QUrl proxy{}; //!< empty: the system's
    bool readOnly{false};
    QMap<QString, QString> options{}; //!< product-specific, as documented by each connector

    friend bool operator==(const Service &, const Service &) = default;
};

enum class SyncState { Never, Ok, Partial, Failed };

[[nodiscard]] QString syncStateWord(SyncState state);
[[nodiscard]] std::optional<SyncState> syncStateFromWord(const QString &word);

//! What the last synchronisations of a service left.
struct ServiceStatus {
    ServiceId service{};
    SyncState state{SyncState::Never};
    QDateTime attemptedAt{}; //!< UTC
    QDateTime readAt{}; //!< UTC; of the data that the workspace holds
    QString errorKind{}; //!< name of the Error::Kind, empty when none
    QString errorSubject{};
    QString errorDetail{};
    int errorHttpStatus{0};

    friend bool operator==(const ServiceStatus &, const ServiceStatus &) = default;
};

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/bearer_client.h"
#include "services/connectors/products.h"
#include "services/connectors/wso2/wso2_address.h"

#include <QHash>

#include <memory>
#include <optional>

namespace vigie {

//! Where a client's key is found.
struct Wso2KeyPlace {
    QString application{};
    QString keyMapping{};
};

//! An installation that has been met: its level is known, and a client of its REST APIs is at hand.
class Wso2Session : public QObject
{
    Q_OBJECT

public:
    explicit Wso2Session(const ConnectorParts &parts);

    //! Registers a client where none was given, and finds the level out. Done once; after an error, tried again.
    [[nodiscard]] Future<Done> open(std::stop_token stop);
    //! The first half of it: a client that has a token.
    [[nodiscard]] Future<IssuedToken> authenticate(std::stop_token stop);

    // Once open:
    [[nodiscard]] Future<HttpReply> send(HttpRequest request, std::stop_token stop);
    [[nodiscard]] FetchPage fetch() { return m_client->fetch(); }
    [[nodiscard]] const Wso2Level &level() const { return m_level; }
    void setListsApiKeys(bool lists) { m_level.listsApiKeys = lists; }
    [[nodiscard]] QUrl admin(const QString &path) const { return m_address.admin(m_level, path); }
    [[nodiscard]] QUrl publisher(const QString &path) const { return m_address.publisher(m_level, path); }
    [[nodiscard]] QUrl devportal(const QString &path) const { return m_address.devportal(m_level, path); }

    [[nodiscard]] const Wso2Address &address() const { return m_address; }
    [[nodiscard]] HttpClient &http() { return m_http; }
    //! Places of keys by client id, as the last reading found them: in memory, for a leaked token that names its
    //! client.
    void remember(QHash<QString, Wso2KeyPlace> places) { m_places = std::move(places); }
    [[nodiscard]] std::optional<Wso2KeyPlace> placeOf(const QString &clientId) const;
    //! Who may introspect: the administrator where the agent gave one, else the client.
    [[nodiscard]] Secret introspectionAuthorization() const;
    [[nodiscard]] QStringList wantedScopes() const;

private:
    Future<Done> makeClient(std::stop_token stop);
    Future<Done> findLevel(QList<Wso2Level> candidates, std::stop_token stop);

    Service m_service;
    Wso2Address m_address;
    Secret m_secret;
    HttpClient &m_http;
    std::unique_ptr<BearerClient> m_client{};
    QHash<QString, Wso2KeyPlace> m_places{};
    Wso2Level m_level{};
    bool m_isOpen{false};
};

} // namespace vigie

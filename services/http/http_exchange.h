// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/future.h"
#include "services/http/http_types.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace vigie {

//! What the exchanges of one client share.
struct HttpTransport {
    explicit HttpTransport(HttpSettings httpSettings);

    HttpSettings settings;
    Result<QSslConfiguration> tls;
    QNetworkAccessManager network{};
    QList<QSslCertificate> peerCertificates{};
    std::function<void(const QString &)> log{};
    QObject exchanges{}; //!< their parent; last, so that they end before what they use
};

//! One request from its first try to its last. Deletes itself once settled.
class HttpExchange : public QObject
{
public:
    HttpExchange(HttpTransport &transport, HttpRequest request);
    ~HttpExchange() override;

    [[nodiscard]] Future<HttpReply> start(std::stop_token stop);

private:
    //! Ends the transfer, unheard, when it is let go.
    struct Hangup {
        HttpExchange *listener;
        void operator()(QNetworkReply *reply) const;
    };

    void giveUp();
    void sendTry();
    [[nodiscard]] QNetworkReply *sent(const QNetworkRequest &request);
    void listen();
    void readBody();
    void stopTry(Error error);
    void finishTry();
    void judge(HttpReply reply);
    void followRedirect(const HttpReply &reply);
    void failTry(Error error, std::optional<std::chrono::milliseconds> asked = std::nullopt);
    void settle(Result<HttpReply> result);
    void keepPeer();
    void logTry(const QString &outcome) const;
    [[nodiscard]] std::chrono::milliseconds left() const;
    [[nodiscard]] HttpReply answer() const;

    HttpTransport &m_transport;
    HttpRequest m_request;
    Settler<HttpReply> m_settler{};
    int m_try{0};
    int m_redirects{0};
    QByteArray m_body{};
    QList<QSslError> m_sslErrors{};
    std::optional<Error> m_stopped{}; //!< why we ended the transfer ourselves
    QElapsedTimer m_clock{};
    QTimer m_silence{};
    QTimer m_limit{}; //!< of the whole exchange
    QTimer m_pause{};
    std::unique_ptr<QNetworkReply, Hangup> m_reply{nullptr, Hangup{this}};
    std::optional<std::stop_callback<std::function<void()>>> m_onStop{};
};

} // namespace vigie

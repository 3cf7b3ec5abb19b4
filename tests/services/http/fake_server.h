// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

namespace vigie::test {

//! What the fake server received.
struct SeenRequest {
    QByteArray method{};
    QByteArray target{}; //!< path and query as sent
    QHash<QByteArray, QByteArray> headers{}; //!< names in lower case
    QByteArray body{};

    [[nodiscard]] QByteArray path() const { return target.split('?').first(); }
    [[nodiscard]] QString query(const QString &key) const;
    [[nodiscard]] QString form(const QString &key) const; //!< of a form-encoded body
};

//! What it plays in return.
struct PlayedReply {
    int status{200};
    QByteArray body{};
    QByteArray contentType{"application/json"};
    QList<std::pair<QByteArray, QByteArray>> headers{};
    bool isSilent{false}; //!< never answers
    std::optional<qsizetype> stallsAfter{}; //!< announces the whole body, sends so many bytes of it, no more
    bool cutsBefore{false}; //!< closes the connection without a byte
    std::optional<qsizetype> cutsAfter{}; //!< announces the whole body, sends so many bytes of it, closes
    std::optional<std::chrono::milliseconds> drips{}; //!< sends the body byte by byte, one so often
    qint64 fillsUpTo{0}; //!< sends spaces until the body is so long, instead of `body`
    bool announcesLength{true};
    bool closes{false}; //!< after the whole reply
};

//! A server on the loopback, on a free port. It answers from `answer`, or plays `replies` one after the other (the
//! last one for ever), and remembers every request. Plain, or TLS when it has a configuration with a certificate.
class FakeServer : public QObject
{
    Q_OBJECT

public:
    explicit FakeServer(std::optional<QSslConfiguration> tls = std::nullopt, QObject *parent = nullptr);
    ~FakeServer() override;

    //! `http://127.0.0.1:port/path`, https with TLS.
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }

    void playInTurn(QList<PlayedReply> replies) { m_replies = std::move(replies); }
    void play(PlayedReply reply) { m_replies = {std::move(reply)}; }

    std::function<PlayedReply(const SeenRequest &)> answer{};
    QList<SeenRequest> seen{};
    qint64 bytesSent{0}; //!< of bodies
    int hangups{0}; //!< connections that have ended

    //! How many requests with this method and path came.
    [[nodiscard]] qsizetype count(const QByteArray &method, const QByteArray &path) const;

private:
    void serve(QTcpSocket *socket);
    void reply(QTcpSocket *socket, const SeenRequest &request);
    void drip(QTcpSocket *socket, const PlayedReply &played);
    void fill(QTcpSocket *socket, qint64 left);
    [[nodiscard]] PlayedReply nextReply(const SeenRequest &request);

    std::unique_ptr<QTcpServer> m_server;
    QObject m_connections{}; //!< ends what serves them before the rest
    QList<PlayedReply> m_replies{PlayedReply{}};
};

//! A JSON reply.
[[nodiscard]] PlayedReply json(const QByteArray &body, int status = 200);

} // namespace vigie::test

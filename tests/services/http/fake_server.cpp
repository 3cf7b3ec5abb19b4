// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/http/fake_server.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>

namespace vigie::test {

namespace {

//! A request of `buffer`, taken out of it once it is whole.
std::optional<SeenRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    SeenRequest request;
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return std::nullopt;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return request;
}

QByteArray headOf(const PlayedReply &reply, qint64 length)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Played\r\n";
    if (!reply.contentType.isEmpty())
        head += "Content-Type: " + reply.contentType + "\r\n";
    if (reply.announcesLength)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

} // namespace

QString SeenRequest::query(const QString &key) const
{
    return QUrlQuery(QUrl::fromEncoded(target)).queryItemValue(key, QUrl::FullyDecoded);
}

QString SeenRequest::form(const QString &key) const
{
    const QString spaced = QString::fromUtf8(body).replace(QLatin1Char('+'), QLatin1String("%20"));
    return QUrlQuery(spaced).queryItemValue(key, QUrl::FullyDecoded);
}

FakeServer::FakeServer(std::optional<QSslConfiguration> tls, QObject *parent)
    : QObject(parent)
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
    const bool isListening = m_server->listen(QHostAddress::LocalHost);
    Q_ASSERT(isListening);
    Q_UNUSED(isListening)
}

FakeServer::~FakeServer() = default;

QUrl FakeServer::url(const QString &path) const
{
    const bool isTls = qobject_cast<const QSslServer *>(m_server.get()) != nullptr;
    QUrl url(QStringLiteral("%1://127.0.0.1:%2")
                 .arg(isTls ? QStringLiteral("https") : QStringLiteral("http"))
                 .arg(m_server->serverPort()));
    return url.resolved(QUrl(path));
}

qsizetype FakeServer::count(const QByteArray &method, const QByteArray &path) const
{
    return std::count_if(seen.begin(), seen.end(), [&](const SeenRequest &request) {
        return request.method == method && request.path() == path;
    });
}

void FakeServer::serve(QTcpSocket *socket)
{
    auto buffer = std::make_shared<QByteArray>();
    const auto read = [this, socket, buffer] {
        *buffer += socket->readAll();
        while (const auto request = takeRequest(*buffer)) {
            seen << *request;
            reply(socket, *request);
        }
    };
    connect(socket, &QTcpSocket::readyRead, &m_connections, read);
    connect(socket, &QTcpSocket::disconnected, &m_connections, [this, socket] {
        ++hangups;
        socket->deleteLater();
    });
    read();
}

PlayedReply FakeServer::nextReply(const SeenRequest &request)
{
    if (answer)
        return answer(request);
    return m_replies.size() > 1 ? m_replies.takeFirst() : m_replies.first();
}

void FakeServer::reply(QTcpSocket *socket, const SeenRequest &request)
{
    const PlayedReply played = nextReply(request);
    if (played.isSilent)
        return;
    if (played.cutsBefore) {
        socket->abort();
        return;
    }
    if (played.fillsUpTo > 0) {
        socket->write(headOf(played, played.fillsUpTo));
        fill(socket, played.fillsUpTo);
        return;
    }
    socket->write(headOf(played, played.body.size()));
    if (played.drips) {
        drip(socket, played);
        return;
    }
    const std::optional<qsizetype> part = played.cutsAfter ? played.cutsAfter : played.stallsAfter;
    const QByteArray sent = part ? played.body.left(*part) : played.body;
    bytesSent += sent.size();
    socket->write(sent);
    if (played.closes || played.cutsAfter || (!played.announcesLength && !played.stallsAfter))
        socket->disconnectFromHost();
}

void FakeServer::drip(QTcpSocket *socket, const PlayedReply &played)
{
    auto *timer = new QTimer(socket);
    timer->callOnTimeout(&m_connections, [socket, timer, body = played.body, at = qsizetype(0)]() mutable {
        if (at == body.size())
            timer->stop();
        else
            socket->write(body.mid(at++, 1));
    });
    timer->start(*played.drips);
}

void FakeServer::fill(QTcpSocket *socket, qint64 left)
{
    const QByteArray block(1024 * 1024, ' ');
    auto rest = std::make_shared<qint64>(left);
    const auto more = [this, socket, rest, block] {
        const auto *encrypted = qobject_cast<const QSslSocket *>(socket);
        const qint64 waiting = socket->bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
        if (*rest <= 0 || waiting > block.size())
            return;
        const qint64 size = std::min<qint64>(*rest, block.size());
        *rest -= size;
        bytesSent += size;
        socket->write(block.constData(), size);
        if (*rest <= 0)
            socket->disconnectFromHost();
    };
    connect(socket, &QTcpSocket::bytesWritten, &m_connections, more);
    if (auto *encrypted = qobject_cast<QSslSocket *>(socket))
        connect(encrypted, &QSslSocket::encryptedBytesWritten, &m_connections, more);
    more();
}

PlayedReply json(const QByteArray &body, int status) { return {.status = status, .body = body}; }

} // namespace vigie::test

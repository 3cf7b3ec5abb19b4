// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/loopback_server.h"

#include <QHostAddress>
#include <QHttpServerRequest>
#include <QJsonDocument>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace vigie::sandbox {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    default:
        return "OTHER";
    }
}

Request readRequest(const QHttpServerRequest &raw)
{
    const QUrl url = raw.url();
    return {.method = methodName(raw.method()),
            .path = url.path(),
            .segments = url.path().split(u'/', Qt::SkipEmptyParts),
            .query = QUrlQuery(url),
            .authorization = raw.value("authorization"),
            .apiKey = raw.value("apikey"),
            .body = raw.body()};
}

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    default:
        return status < 400 ? "Answer" : "Error";
    }
}

//! Every scalar of another type than it should have; deterministic.
QJsonValue misTyped(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(misTyped(item));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            field.value() = misTyped(field.value());
        return object;
    }
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', 0);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isNull())
        return QJsonObject{};
    return value;
}

QByteArray withWrongTypes(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isArray())
        return QJsonDocument(misTyped(document.array()).toArray()).toJson(QJsonDocument::Compact);
    return QJsonDocument(misTyped(document.object()).toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

QString Request::parameter(const char *name) const
{
    return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

int Request::number(const char *name, int otherwise) const
{
    bool isNumber = false;
    const int value = parameter(name).toInt(&isNumber);
    return isNumber && value >= 0 ? value : otherwise;
}

QString Request::field(const char *name) const
{
    const QUrlQuery form(QString::fromUtf8(QByteArray(body).replace('+', "%20")));
    return form.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

QJsonObject Request::json() const { return QJsonDocument::fromJson(body).object(); }

std::pair<QString, QByteArray> Request::basic() const
{
    if (!authorization.startsWith("Basic "))
        return {};
    const QByteArray pair = QByteArray::fromBase64(authorization.mid(6));
    const qsizetype colon = pair.indexOf(':');
    return colon < 0 ? std::pair<QString, QByteArray>{}
                     : std::pair(QString::fromUtf8(pair.left(colon)), pair.mid(colon + 1));
}

QByteArray Request::bearer() const { return authorization.startsWith("Bearer ") ? authorization.mid(7) : QByteArray(); }

Answer jsonAnswer(const QJsonObject &object, int status)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Answer listAnswer(const QJsonArray &array)
{
    return {.body = QJsonDocument(array).toJson(QJsonDocument::Compact), .isList = true};
}

Answer listAnswer(const QJsonObject &object)
{
    return {.body = QJsonDocument(object).toJson(QJsonDocument::Compact), .isList = true};
}

Slice sliceOf(const Request &request, int usualLimit, int greatestLimit, const FaultSet &faults)
{
    Slice slice{.offset = request.number("offset", 0),
                .limit = std::clamp(request.number("limit", usualLimit), 1, greatestLimit)};
    // Rounded up: a careful reader's pages overlap by a row or two.
    const int page = (slice.offset + slice.limit - 1) / slice.limit;
    if (const auto failing = faults.valueOf(FaultKind::FailingPage))
        slice.fails = page + 1 == *failing;
    if (faults.has(FaultKind::RepeatingPage))
        slice.offset = 0;
    if (faults.has(FaultKind::ShiftingList))
        slice.offset = std::max(0, slice.offset - page);
    return slice;
}

LoopbackServer::LoopbackServer(Handler handler, FaultSet faults, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_handler(std::move(handler))
    , m_faults(std::move(faults))
{
}

quint16 LoopbackServer::open()
{
    m_port = listen(QHostAddress::LocalHost, 0);
    return m_port;
}

bool LoopbackServer::handleRequest(const QHttpServerRequest &raw, QTcpSocket *socket)
{
    ++m_served;
    const Answer answer = spoiled(readRequest(raw));
    const auto wait = m_faults.valueOf(FaultKind::Slow);
    if (!wait) {
        deliver(answer, socket);
        return true;
    }
    QTimer::singleShot(*wait, this, [this, answer, socket = QPointer<QTcpSocket>(socket)] {
        if (socket)
            deliver(answer, socket);
    });
    return true;
}

void LoopbackServer::missingHandler(const QHttpServerRequest &, QTcpSocket *) { }

Answer LoopbackServer::spoiled(const Request &request)
{
    if (m_faults.has(FaultKind::Html)) {
        return {.body = "<!DOCTYPE html><html><head><title>Portail captif</title></head>"
                        "<body>Veuillez vous identifier.</body></html>",
                .contentType = "text/html; charset=utf-8"};
    }
    if (m_faults.has(FaultKind::Redirect)) {
        // Another name for this very machine: another host to whoever compares names.
        const QByteArray elsewhere = "http://localhost:" + QByteArray::number(m_port) + request.path.toUtf8();
        return {.status = 302, .headers = {{"Location", elsewhere}}};
    }
    const bool firstTime = !m_seen.contains(request.path);
    if (firstTime && m_faults.has(FaultKind::TooManyRequests)) {
        m_seen.insert(request.path);
        return {.status = 429, .body = R"({"message":"Too many requests"})"};
    }
    if (const auto after = m_faults.valueOf(FaultKind::Unavailable); after && firstTime) {
        m_seen.insert(request.path);
        return {.status = 503, .body = "{}", .headers = {{"Retry-After", QByteArray::number(*after)}}};
    }
    Answer answer = m_handler(request);
    if (!answer.isList || answer.status != 200)
        return answer;
    if (m_faults.has(FaultKind::WrongTypes))
        answer.body = withWrongTypes(answer.body);
    if (m_faults.has(FaultKind::TruncatedJson))
        answer.body.truncate(answer.body.size() / 2);
    return answer;
}

void LoopbackServer::deliver(const Answer &answer, QTcpSocket *socket) const
{
    const bool spoilsList = answer.isList && answer.status == 200;
    const auto megabytes = m_faults.valueOf(FaultKind::HugeBody);
    const qint64 size = spoilsList && megabytes ? qint64(*megabytes) * 1024 * 1024 : answer.body.size();
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status)
        + "\r\nContent-Length: " + QByteArray::number(size) + "\r\n";
    if (size > 0)
        head += "Content-Type: " + answer.contentType + "\r\n";
    if (answer.status == 204)
        head = "HTTP/1.1 204 No Content\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    head += "\r\n";
    if (spoilsList && megabytes) {
        socket->write(head);
        pour(socket, size);
        return;
    }
    if (spoilsList && m_faults.has(FaultKind::CutConnection)) {
        socket->write(head + answer.body.left(answer.body.size() / 2));
        socket->disconnectFromHost();
        return;
    }
    socket->write(answer.status == 204 ? head : head + answer.body);
}

//! Spaces and an empty array at the end: valid JSON, piece by piece as the peer takes it.
void LoopbackServer::pour(QTcpSocket *socket, qint64 bytes) const
{
    static constexpr qint64 piece = 1024 * 1024;
    auto left = std::make_shared<qint64>(bytes);
    const auto more = [socket, left] {
        while (*left > 0 && socket->bytesToWrite() < 4 * piece) {
            const qint64 length = std::min(piece, *left);
            QByteArray text(length, ' ');
            *left -= length;
            if (*left == 0)
                text.replace(text.size() - 2, 2, "[]");
            socket->write(text);
        }
    };
    connect(socket, &QTcpSocket::bytesWritten, socket, more);
    more();
}

} // namespace vigie::sandbox

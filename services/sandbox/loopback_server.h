// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/faults.h"

#include <QAbstractHttpServer>
#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QUrlQuery>

#include <functional>

namespace vigie::sandbox {

struct Request {
    QByteArray method{};
    QString path{};
    QStringList segments{}; //!< of the path, without empty ones
    QUrlQuery query{};
    QByteArray authorization{};
    QByteArray apiKey{}; //!< of the header `apikey`
    QByteArray body{};

    [[nodiscard]] bool is(const char *wanted) const { return method == wanted; }
    [[nodiscard]] QString parameter(const char *name) const;
    [[nodiscard]] int number(const char *name, int otherwise) const;
    //! A field of a form body.
    [[nodiscard]] QString field(const char *name) const;
    [[nodiscard]] QJsonObject json() const;
    //! Of `Basic`: user and password; two empty strings for anything else.
    [[nodiscard]] std::pair<QString, QByteArray> basic() const;
    //! Of `Bearer`; empty for anything else.
    [[nodiscard]] QByteArray bearer() const;
};

struct Answer {
    int status{200};
    QByteArray body{};
    QByteArray contentType{"application/json"};
    QList<std::pair<QByteArray, QByteArray>> headers{};
    bool isList{false};
};

[[nodiscard]] Answer jsonAnswer(const QJsonObject &object, int status = 200);
[[nodiscard]] Answer listAnswer(const QJsonArray &array);
[[nodiscard]] Answer listAnswer(const QJsonObject &object);

//! Which rows of a list a request is to be given, the faults that lie about it included.
struct Slice {
    int offset{0};
    int limit{0};
    bool fails{false}; //!< this page answers 500
};
[[nodiscard]] Slice sliceOf(const Request &request, int usualLimit, int greatestLimit, const FaultSet &faults);

//! A server on 127.0.0.1 that hands each request to one function, and spoils what it returns as its faults say.
class LoopbackServer : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using Handler = std::function<Answer(const Request &)>;

    LoopbackServer(Handler handler, FaultSet faults, QObject *parent = nullptr);

    //! On a free port; 0 when none could be had.
    quint16 open();
    [[nodiscard]] qint64 requestsServed() const { return m_served; }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    [[nodiscard]] Answer spoiled(const Request &request);
    void deliver(const Answer &answer, QTcpSocket *socket) const;
    void pour(QTcpSocket *socket, qint64 bytes) const;

    Handler m_handler;
    FaultSet m_faults;
    QSet<QString> m_seen{}; //!< addresses that have had their 429 or 503
    quint16 m_port{0};
    qint64 m_served{0};
};

} // namespace vigie::sandbox

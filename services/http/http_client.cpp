// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/http_client.h"

#include "services/http/http_exchange.h"
#include "services/http/redaction.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>

namespace vigie {

namespace {

//! The proxy of the machine's settings, but for what runs on this machine.
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == QLatin1String("localhost") || QHostAddress(host).isLoopback())
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

QNetworkProxy proxyOf(const QUrl &url, const Secret &password)
{
    const bool isSocks = url.scheme().startsWith(QLatin1String("socks"));
    return {isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
            quint16(url.port(isSocks ? 1080 : 3128)), url.userName(), QString::fromUtf8(password.reveal())};
}

bool isJson(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    return type.endsWith("/json") || type.endsWith("+json");
}

} // namespace

HttpClient::HttpClient(HttpSettings settings, QObject *parent)
    : QObject(parent)
    , m_transport(std::make_unique<HttpTransport>(std::move(settings)))
{
    m_transport->log = [this](const QString &text) { Q_EMIT logged({text}); };
    const QUrl &proxy = m_transport->settings.proxy;
    if (proxy.isEmpty())
        m_transport->network.setProxyFactory(new SystemProxies);
    else
        m_transport->network.setProxy(proxyOf(proxy, m_transport->settings.proxyPassword));
}

HttpClient::~HttpClient() { m_transport->log = {}; }

Future<HttpReply> HttpClient::send(HttpRequest request, std::stop_token stop)
{
    auto *exchange = new HttpExchange(*m_transport, std::move(request));
    return exchange->start(std::move(stop));
}

QList<QSslCertificate> HttpClient::peerCertificates() const { return m_transport->peerCertificates; }

Result<QJsonDocument> parsedJson(const HttpReply &reply)
{
    const QByteArray contentType = reply.header("Content-Type");
    const auto refused = [&reply](Error::Kind kind, const QString &detail) {
        return failure(Error{.kind = kind, .subject = reply.place, .detail = detail, .httpStatus = reply.status});
    };
    QJsonParseError fault;
    QJsonDocument document = QJsonDocument::fromJson(reply.body, &fault);
    if (fault.error == QJsonParseError::NoError)
        return document;
    const QByteArray start = reply.body.left(64).trimmed();
    if (start.startsWith('<') || !(contentType.isEmpty() || isJson(contentType)))
        return refused(Error::Kind::NotJson, QString::fromLatin1(contentType));
    return refused(Error::Kind::BadReply,
                   QStringLiteral("%1 at byte %2 of %3")
                       .arg(fault.errorString(), QString::number(fault.offset), QString::number(reply.body.size())));
}

} // namespace vigie

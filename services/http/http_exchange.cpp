// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/http_exchange.h"

#include "services/http/http_errors.h"
#include "services/http/redaction.h"
#include "services/http/retry_policy.h"
#include "services/http/tls_setup.h"

#include <QNetworkProxy>
#include <QRandomGenerator>

namespace vigie {

namespace {

using std::chrono::milliseconds;

constexpr int mostRedirects = 5;
constexpr qint64 readAhead = 1024 * 1024; // bytes that may wait unread

//! A body that can be read once. Qt sends a request again by itself when a kept connection was closed under it, POST
//! included; a body that cannot be rewound stops it.
class OneWayBody : public QIODevice
{
public:
    explicit OneWayBody(QByteArray body)
        : m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_read == m_body.size(); }
    bool seek(qint64) override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() - m_read; }

protected:
    qint64 readData(char *data, qint64 longest) override
    {
        const qint64 count = std::min<qint64>(longest, m_body.size() - m_read);
        std::copy_n(m_body.constData() + m_read, count, data);
        m_read += qsizetype(count);
        return count == 0 && longest > 0 ? -1 : count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qsizetype m_read{0};
};

QByteArray nameOf(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return "GET";
    case HttpMethod::Post:
        return "POST";
    case HttpMethod::Put:
        return "PUT";
    case HttpMethod::Patch:
        return "PATCH";
    case HttpMethod::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

QNetworkRequest networkRequest(const HttpRequest &request, const HttpTransport &transport)
{
    QNetworkRequest out(request.url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setDecompressedSafetyCheckThreshold(-1); // largestBody is checked while reading
    if (request.url.scheme() == QLatin1String("https"))
        out.setSslConfiguration(*transport.tls);
    out.setRawHeader("User-Agent", "Vigie/" VIGIE_VERSION);
    out.setRawHeader("Accept", "application/json");
    if (!request.contentType.isEmpty())
        out.setRawHeader("Content-Type", request.contentType);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    if (!request.authorization.isEmpty())
        out.setRawHeader("Authorization", request.authorization.reveal());
    return out;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool haveOneOrigin(const QUrl &left, const QUrl &right)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return left.scheme() == right.scheme() && left.host() == right.host() && port(left) == port(right);
}

//! What is not encrypted goes to an HTTP proxy as it is: Qt takes the proxy's connection for the service's.
bool isOfProxy(const QNetworkReply &reply)
{
    return reply.url().scheme() == QLatin1String("http") && reply.manager()->proxy().type() == QNetworkProxy::HttpProxy
        && (reply.error() == QNetworkReply::ConnectionRefusedError
            || reply.error() == QNetworkReply::HostNotFoundError);
}

QString wordOf(milliseconds pause)
{
    const QDateTime until = QDateTime::currentDateTimeUtc().addMSecs(pause.count());
    return QStringLiteral("the service asks to wait until %1").arg(until.toString(Qt::ISODate));
}

} // namespace

HttpTransport::HttpTransport(HttpSettings httpSettings)
    : settings(std::move(httpSettings))
    , tls(tlsConfiguration(settings))
{
}

void HttpExchange::Hangup::operator()(QNetworkReply *reply) const
{
    reply->disconnect(listener); // and nobody else: Qt's own threads must hear the abort
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
}

HttpExchange::HttpExchange(HttpTransport &transport, HttpRequest request)
    : QObject(&transport.exchanges)
    , m_transport(transport)
    , m_request(std::move(request))
{
    m_silence.setSingleShot(true);
    m_limit.setSingleShot(true);
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // a coarse one may end before what the service asked
    connect(&m_silence, &QTimer::timeout, this, [this] {
        stopTry({.kind = Error::Kind::TimedOut,
                 .subject = m_request.url.host(),
                 .detail = QStringLiteral("no byte for %1 ms").arg(m_transport.settings.timeout.count())});
    });
    connect(&m_limit, &QTimer::timeout, this, &HttpExchange::giveUp);
    connect(&m_pause, &QTimer::timeout, this, &HttpExchange::sendTry);
}

HttpExchange::~HttpExchange()
{
    m_onStop.reset(); // waits for a call that another thread has under way
}

Future<HttpReply> HttpExchange::start(std::stop_token stop)
{
    Future<HttpReply> future = m_settler.future();
    if (stop.stop_requested()) {
        settle(failure(Error::Kind::Cancelled));
        return future;
    }
    const bool isHttp = m_request.url.scheme() == QLatin1String("http")
        || m_request.url.scheme() == QLatin1String("https");
    if (!isHttp || m_request.url.host().isEmpty()) {
        settle(failure(Error::Kind::InvalidInput, redactedUrl(m_request.url), QStringLiteral("not an HTTP address")));
        return future;
    }
    if (!m_transport.tls) {
        settle(failure(m_transport.tls.error()));
        return future;
    }
    m_onStop.emplace(std::move(stop), [this] {
        QMetaObject::invokeMethod(this, [this] {
            logTry(QStringLiteral("cancelled"));
            settle(failure(Error::Kind::Cancelled));
        });
    });
    m_limit.start(m_transport.settings.longestExchange);
    sendTry();
    return future;
}

//! What a service sends drop by drop keeps a try from being silent; the whole has an end all the same.
void HttpExchange::giveUp()
{
    logTry(QStringLiteral("given up"));
    settle(failure(
        Error{.kind = Error::Kind::TimedOut,
              .subject = m_request.url.host(),
              .detail = QStringLiteral("no whole answer in %1 ms").arg(m_transport.settings.longestExchange.count())}));
}

milliseconds HttpExchange::left() const { return m_limit.remainingTimeAsDuration(); }

void HttpExchange::sendTry()
{
    ++m_try;
    m_body.clear();
    m_sslErrors.clear();
    m_stopped.reset();
    m_clock.start();
    m_reply.reset(sent(networkRequest(m_request, m_transport)));
    m_reply->setReadBufferSize(readAhead);
    listen();
    m_silence.start(m_transport.settings.timeout);
}

QNetworkReply *HttpExchange::sent(const QNetworkRequest &request)
{
    QNetworkAccessManager &network = m_transport.network;
    if (m_request.method == HttpMethod::Get)
        return network.get(request);
    if (m_request.method != HttpMethod::Post && m_request.method != HttpMethod::Patch)
        return network.sendCustomRequest(request, nameOf(m_request.method), m_request.body);
    QNetworkRequest once = request;
    once.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    once.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    auto *body = new OneWayBody(m_request.body);
    QNetworkReply *reply = network.sendCustomRequest(once, nameOf(m_request.method), body);
    body->setParent(reply);
    return reply;
}

void HttpExchange::listen()
{
    QNetworkReply *reply = m_reply.get();
    const auto restart = [this] { m_silence.start(m_transport.settings.timeout); };
    connect(reply, &QNetworkReply::uploadProgress, this, restart);
    connect(reply, &QNetworkReply::downloadProgress, this, restart);
    connect(reply, &QNetworkReply::encrypted, this, [this] { keepPeer(); });
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        keepPeer();
        m_sslErrors = errors;
    });
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::readBody);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::finishTry);
}

void HttpExchange::keepPeer()
{
    if (m_request.url.scheme() != QLatin1String("https"))
        return;
    const QList<QSslCertificate> chain = m_reply->sslConfiguration().peerCertificateChain();
    if (!chain.isEmpty())
        m_transport.peerCertificates = chain;
}

void HttpExchange::readBody()
{
    const qint64 room = m_transport.settings.largestBody + 1 - m_body.size();
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    // Asked for more than is there, Qt makes room for all that is asked for.
    if (announced <= m_transport.settings.largestBody)
        m_body += m_reply->read(std::min(room, m_reply->bytesAvailable()));
    if (announced <= m_transport.settings.largestBody && m_body.size() <= m_transport.settings.largestBody)
        return;
    m_body = {};
    stopTry({.kind = Error::Kind::ReplyTooLarge,
             .subject = placeOf(m_request.url),
             .detail = QStringLiteral("more than %1 bytes").arg(m_transport.settings.largestBody)});
}

void HttpExchange::stopTry(Error error)
{
    m_stopped = std::move(error);
    m_reply->abort(); // leads to finishTry()
}

HttpReply HttpExchange::answer() const
{
    HttpReply reply;
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const QNetworkReply::RawHeaderPair &pair : m_reply->rawHeaderPairs())
        reply.headers.emplaceBack(pair.first, pair.second);
    reply.body = m_body;
    reply.duration = milliseconds(m_clock.elapsed());
    reply.place = placeOf(m_request.url);
    return reply;
}

void HttpExchange::finishTry()
{
    m_silence.stop();
    if (!m_stopped)
        readBody();
    if (!m_reply)
        return;
    keepPeer();
    std::optional<Error> error = m_stopped ? m_stopped : networkError(*m_reply, m_sslErrors);
    if (!error)
        error = cutError(*m_reply, m_body.size());
    if (error && isOfProxy(*m_reply))
        error->kind = Error::Kind::ProxyFailed;
    HttpReply reply = answer();
    const auto finished = std::move(m_reply);
    if (error)
        failTry(std::move(*error));
    else
        judge(std::move(reply));
}

void HttpExchange::judge(HttpReply reply)
{
    const bool isAnswer = (reply.status >= 200 && reply.status < 300)
        || m_request.expectedStatuses.contains(reply.status);
    if (isAnswer) {
        logTry(QString::number(reply.status));
        settle(std::move(reply));
    } else if (isRedirect(reply.status)) {
        logTry(QString::number(reply.status));
        followRedirect(reply);
    } else {
        failTry(statusError(reply, m_request), askedPause(reply, QDateTime::currentDateTimeUtc()));
    }
}

void HttpExchange::followRedirect(const HttpReply &reply)
{
    const QUrl target = m_request.url.resolved(QUrl(QString::fromUtf8(reply.header("Location"))));
    Error error{.kind = Error::Kind::Refused,
                .subject = reply.place,
                .detail = QStringLiteral("redirected to %1").arg(redactedUrl(target)),
                .httpStatus = reply.status};
    if (!haveOneOrigin(m_request.url, target)) {
        error.kind = Error::Kind::ForeignRedirect;
        settle(failure(std::move(error)));
        return;
    }
    if (m_request.method != HttpMethod::Get || ++m_redirects > mostRedirects) {
        settle(failure(std::move(error)));
        return;
    }
    m_request.url = target;
    --m_try; // another address, not another try
    sendTry();
}

void HttpExchange::failTry(Error error, std::optional<milliseconds> asked)
{
    const HttpSettings &settings = m_transport.settings;
    logTry(error.httpStatus > 0 ? QString::number(error.httpStatus) : error.detail);
    const bool waitsTooLong = asked && *asked > settings.longestPause;
    if (waitsTooLong)
        error.detail = (error.detail.isEmpty() ? QString() : error.detail + QLatin1String("; ")) + wordOf(*asked);
    if (waitsTooLong || m_try >= settings.tries || !mayRepeat(m_request, error)) {
        settle(failure(std::move(error)));
        return;
    }
    const double chance = QRandomGenerator::global()->generateDouble();
    const milliseconds pause = backOff(settings, m_try + 1, chance);
    const milliseconds wait = asked ? std::max(*asked, pause / 4) : pause;
    if (asked)
        m_limit.start(left() + *asked);
    if (wait >= left())
        settle(failure(std::move(error))); // another try would have no time
    else
        m_pause.start(wait);
}

void HttpExchange::settle(Result<HttpReply> result)
{
    m_silence.stop();
    m_limit.stop();
    m_pause.stop();
    m_reply.reset();
    m_settler.settle(std::move(result));
    deleteLater();
}

void HttpExchange::logTry(const QString &outcome) const
{
    if (m_transport.log)
        m_transport.log(QStringLiteral("%1 %2 %3 %4 ms")
                            .arg(QString::fromLatin1(nameOf(m_request.method)), redactedUrl(m_request.url), outcome,
                                 QString::number(m_clock.isValid() ? m_clock.elapsed() : 0)));
}

} // namespace vigie

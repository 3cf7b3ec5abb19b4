// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/http_errors.h"

#include "services/http/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace vigie {

namespace {

constexpr qsizetype longestWords = 300;

//! Alerts that a TLS peer sends about *our* certificate; under TLS 1.3 they come after the handshake, as an unknown
//! network error.
bool isAboutOurCertificate(const QString &text)
{
    static const QRegularExpression alert(
        QStringLiteral("alert (certificate required|bad certificate|unknown ca|certificate (unknown|expired|revoked)|"
                       "unsupported certificate|access denied)"));
    return text.contains(alert);
}

Error::Kind kindOf(const QList<QSslError> &errors)
{
    const auto has = [&errors](std::initializer_list<QSslError::SslError> wanted) {
        return std::any_of(errors.begin(), errors.end(), [&wanted](const QSslError &error) {
            return std::find(wanted.begin(), wanted.end(), error.error()) != wanted.end();
        });
    };
    const bool onlyNameAndDates = std::all_of(errors.begin(), errors.end(), [](const QSslError &error) {
        return error.error() == QSslError::CertificateExpired || error.error() == QSslError::CertificateNotYetValid
            || error.error() == QSslError::HostNameMismatch;
    });
    if (!onlyNameAndDates)
        return Error::Kind::CertificateUntrusted;
    return has({QSslError::CertificateExpired, QSslError::CertificateNotYetValid}) ? Error::Kind::CertificateExpired
                                                                                   : Error::Kind::CertificateWrongHost;
}

QString textOf(const QList<QSslError> &errors)
{
    QStringList texts;
    for (const QSslError &error : errors)
        texts << error.errorString();
    texts.removeDuplicates();
    return texts.join(QLatin1String("; "));
}

Error::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
        return Error::Kind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return Error::Kind::TlsFailed;
    case QNetworkReply::OperationCanceledError:
        return Error::Kind::Cancelled;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Error::Kind::ProxyFailed;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return Error::Kind::InvalidInput;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return Error::Kind::BadReply;
    default:
        return Error::Kind::Unreachable;
    }
}

//! Errors that only repeat the status of a whole answer; those of the connection are below 100.
bool tellsTheStatus(QNetworkReply::NetworkError error, int status)
{
    // A POST that is redirected by 307 cannot be sent again, which Qt takes for an error of ours.
    const bool isWhole = error != QNetworkReply::ContentReSendError || status == 307 || status == 308;
    return status >= 300 && error >= 100 && isWhole;
}

QString wordsOf(const QJsonValue &value, int depth = 0)
{
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return depth > 3 ? QString() : wordsOf(value.toArray().first(), depth + 1);
    const QJsonObject object = value.toObject();
    QStringList words;
    for (const char *key :
         {"error", "error_description", "title", "message", "errorMessage", "detail", "description"}) {
        const QString word = object.value(QLatin1String(key)).toString();
        if (!word.isEmpty() && !words.contains(word))
            words << word;
    }
    if (words.isEmpty() && depth <= 3) {
        for (const char *key : {"errors", "error"}) {
            if (const QString word = wordsOf(object.value(QLatin1String(key)), depth + 1); !word.isEmpty())
                return word;
        }
    }
    return words.join(QLatin1String(": "));
}

Error::Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Error::Kind::Unauthorised;
    case 403:
        return Error::Kind::Forbidden;
    case 404:
    case 410:
        return Error::Kind::NotFound;
    case 407:
        return Error::Kind::ProxyFailed;
    case 409:
    case 412:
        return Error::Kind::Conflict;
    case 429:
        return Error::Kind::TooManyRequests;
    case 495: // nginx, when asked to answer with a status of its own
    case 496:
        return Error::Kind::ClientCertificateRefused;
    default:
        return status >= 500 ? Error::Kind::ServiceFault : Error::Kind::Refused;
    }
}

//! nginx asks for a client certificate, finishes the handshake without it, then says so in a page.
bool asksForOurCertificate(const HttpReply &reply)
{
    return reply.status == 400
        && (reply.body.contains("No required SSL certificate was sent")
            || reply.body.contains("The SSL certificate error"));
}

} // namespace

std::optional<Error> networkError(const QNetworkReply &reply, const QList<QSslError> &sslErrors)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.error() == QNetworkReply::NoError || tellsTheStatus(reply.error(), status))
        return std::nullopt;
    Error error{.kind = kindOf(reply.error()), .subject = reply.url().host(), .detail = redacted(reply.errorString())};
    if (isAboutOurCertificate(reply.errorString())) {
        error.kind = Error::Kind::ClientCertificateRefused;
    } else if (reply.error() == QNetworkReply::SslHandshakeFailedError && !sslErrors.isEmpty()) {
        error.kind = kindOf(sslErrors);
        error.detail = textOf(sslErrors);
    }
    return error;
}

std::optional<Error> cutError(const QNetworkReply &reply, qint64 received)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool hasBody = status >= 200 && status < 300 && status != 204 && !reply.hasRawHeader("Content-Encoding");
    const qint64 announced = reply.header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (!hasBody || received >= announced)
        return std::nullopt;
    return Error{.kind = Error::Kind::Unreachable,
                 .subject = reply.url().host(),
                 .detail = QStringLiteral("connection closed after %1 of %2 bytes").arg(received).arg(announced)};
}

QString wordsOf(const HttpReply &reply, const HttpRequest &request)
{
    const QJsonDocument json = QJsonDocument::fromJson(reply.body);
    const bool isPlainText = reply.header("Content-Type").startsWith("text/plain");
    QString words;
    if (json.isObject())
        words = wordsOf(json.object());
    else if (json.isArray())
        words = wordsOf(json.array());
    else if (isPlainText)
        words = QString::fromUtf8(reply.body.left(4 * longestWords));
    // Redacted before it is cut: half a token is a token's half.
    return redacted(words.simplified(), request).left(longestWords);
}

Error statusError(const HttpReply &reply, const HttpRequest &request)
{
    const Error::Kind kind = asksForOurCertificate(reply) ? Error::Kind::ClientCertificateRefused
                                                          : kindOfStatus(reply.status);
    return {.kind = kind, .subject = reply.place, .detail = wordsOf(reply, request), .httpStatus = reply.status};
}

} // namespace vigie

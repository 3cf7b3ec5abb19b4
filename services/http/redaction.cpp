// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/redaction.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace vigie {

namespace {

const QString mask = QStringLiteral("\u2022\u2022\u2022");

//! Shorter values are words; masking them would only spoil the message.
constexpr qsizetype shortestSecret = 6;

QString withoutNamedValues(QString text)
{
    static const QRegularExpression scheme(QStringLiteral(R"(\b(Bearer|Basic|ApiKey|DPoP)\s+[A-Za-z0-9+/=._~-]{6,})"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        QStringLiteral(R"((token|secret|password|passwd|api[_-]?key|assertion|signature|authorization|credential)"
                       R"(["']?\s*[=:]\s*["']?)[^\s"'&,;<>]{4,})"),
        QRegularExpression::CaseInsensitiveOption);
    text.replace(scheme, QStringLiteral("\\1 ") + mask);
    return text.replace(named, QStringLiteral("\\1\\2") + mask);
}

//! A number, a word, a UUID or a `name-in-several-words`.
bool isName(const QString &run)
{
    static const QRegularExpression name(
        QStringLiteral("^([0-9]+|[A-Za-z_-]+|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
                       "|[a-z0-9]{1,12}([-_][a-z0-9]{1,12})+)$"));
    return name.match(run).hasMatch();
}

QString withoutLongRuns(const QString &text)
{
    static const QRegularExpression run(QStringLiteral("eyJ[A-Za-z0-9._-]{8,}|[A-Za-z0-9+=_~-]{20,}"));
    QString out;
    qsizetype from = 0;
    for (auto matches = run.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += isName(match.captured()) && !match.captured().startsWith(QLatin1String("eyJ")) ? match.captured() : mask;
        from = match.capturedEnd();
    }
    out += QStringView(text).mid(from);
    return out;
}

//! What the request carried that must not come back in an answer's words.
QList<QByteArray> secretsOf(const HttpRequest &request)
{
    QList<QByteArray> secrets;
    const QByteArray &authorization = request.authorization.reveal();
    const QByteArray value = authorization.mid(authorization.indexOf(' ') + 1);
    secrets << value;
    if (authorization.startsWith("Basic ")) {
        const QByteArray pair = QByteArray::fromBase64(value);
        secrets << QByteArray::fromPercentEncoding(pair.mid(pair.indexOf(':') + 1));
    }
    if (request.bodyIsSecret) {
        const auto items = QUrlQuery(QString::fromUtf8(request.body)).queryItems(QUrl::FullyDecoded);
        for (const auto &item : items)
            secrets << item.second.toUtf8();
    }
    return secrets;
}

} // namespace

QString redacted(const QString &text) { return withoutLongRuns(withoutNamedValues(text)); }

QString redacted(const QString &text, const HttpRequest &request)
{
    QString out = text;
    for (const QByteArray &secret : secretsOf(request)) {
        if (secret.size() >= shortestSecret)
            out.replace(QString::fromUtf8(secret), mask);
    }
    return redacted(out);
}

QString redactedUrl(const QUrl &url)
{
    QStringList keys;
    for (const auto &item : QUrlQuery(url).queryItems())
        keys << item.first;
    const QString query = keys.isEmpty() ? QString() : QLatin1Char('?') + keys.join(QLatin1Char('&'));
    return url.scheme() + QLatin1String("://") + placeOf(url) + query;
}

QString placeOf(const QUrl &url)
{
    const QString port = url.port() < 0 ? QString() : QLatin1Char(':') + QString::number(url.port());
    const QString path = url.path(QUrl::FullyEncoded);
    // A JWT in a path: seldom, and the test is cheaper than the expression.
    return url.host() + port + (path.contains(QLatin1String("eyJ")) ? redacted(path) : path);
}

} // namespace vigie

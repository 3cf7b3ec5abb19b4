// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/connection_checks.h"

namespace vigie {

namespace {

using Step = ConnectionCheck::Step;
using Outcome = ConnectionCheck::Outcome;

bool isOfTls(Error::Kind kind)
{
    return kind == Error::Kind::CertificateUntrusted || kind == Error::Kind::CertificateExpired
        || kind == Error::Kind::CertificateWrongHost || kind == Error::Kind::ClientCertificateRefused
        || kind == Error::Kind::TlsFailed;
}

QString factOf(const QSslCertificate &certificate)
{
    QStringList issuer = certificate.issuerInfo(QSslCertificate::CommonName);
    if (issuer.isEmpty())
        issuer = certificate.issuerInfo(QSslCertificate::Organization);
    return QStringLiteral("%1, %2").arg(issuer.join(QLatin1Char(' ')),
                                        certificate.expiryDate().toUTC().toString(Qt::ISODate));
}

} // namespace

ConnectionChecks::ConnectionChecks()
{
    for (const Step step : {Step::Reach, Step::Tls, Step::Authentication, Step::Version, Step::Scopes})
        m_checks << ConnectionCheck{.step = step};
}

ConnectionCheck &ConnectionChecks::at(Step step)
{
    return m_checks[qsizetype(step)];
}

bool ConnectionChecks::reached(const Result<HttpReply> &reply, const QUrl &url, const HttpClient &http)
{
    const bool isTlsError = !reply && isOfTls(reply.error().kind);
    if (!reply && !isTlsError && reply.error().httpStatus == 0) {
        fail(Step::Reach, reply.error());
        return false;
    }
    pass(Step::Reach, reply ? QStringLiteral("%1 ms").arg(reply->duration.count()) : QString());
    if (isTlsError) {
        fail(Step::Tls, reply.error());
        return false;
    }
    const QList<QSslCertificate> chain = http.peerCertificates();
    if (url.scheme() != QLatin1String("https"))
        skip(Step::Tls, QStringLiteral("http"));
    else
        pass(Step::Tls, chain.isEmpty() ? QString() : factOf(chain.first()));
    if (!reply) // it answers, but not with what is asked there
        fail(Step::Reach, reply.error());
    return reply.has_value();
}

void ConnectionChecks::pass(Step step, const QString &fact)
{
    at(step) = {.step = step, .outcome = Outcome::Passed, .fact = fact};
}

void ConnectionChecks::skip(Step step, const QString &fact)
{
    at(step) = {.step = step, .outcome = Outcome::Skipped, .fact = fact};
}

void ConnectionChecks::fail(Step step, const Error &error)
{
    at(step) = {.step = step, .outcome = Outcome::Failed, .error = error};
}

void ConnectionChecks::scopes(const QString &fact, const QStringList &missing)
{
    at(Step::Scopes) = {.step = Step::Scopes,
                        .outcome = missing.isEmpty() ? Outcome::Passed : Outcome::Failed,
                        .fact = fact,
                        .missing = missing};
}

} // namespace vigie

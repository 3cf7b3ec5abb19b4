// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/connection_steps.h"

#include <algorithm>

namespace vigie {

namespace {

bool isAboutTls(Error::Kind kind)
{
    return kind == Error::Kind::CertificateUntrusted || kind == Error::Kind::CertificateExpired
        || kind == Error::Kind::CertificateWrongHost || kind == Error::Kind::ClientCertificateRefused
        || kind == Error::Kind::TlsFailed;
}

QString certificateFact(const QList<QSslCertificate> &chain)
{
    if (chain.isEmpty())
        return {};
    const QSslCertificate &leaf = chain.constFirst();
    return leaf.issuerDisplayName() + QStringLiteral(", ") + leaf.expiryDate().toUTC().date().toString(Qt::ISODate);
}

} // namespace

ConnectionSteps::ConnectionSteps()
{
    for (const auto step :
         {ConnectionCheck::Step::Reach, ConnectionCheck::Step::Tls, ConnectionCheck::Step::Authentication,
          ConnectionCheck::Step::Version, ConnectionCheck::Step::Scopes})
        m_checks.append({.step = step});
}

ConnectionCheck &ConnectionSteps::at(ConnectionCheck::Step step)
{
    return *std::find_if(m_checks.begin(), m_checks.end(),
                         [step](const ConnectionCheck &check) { return check.step == step; });
}

void ConnectionSteps::pass(ConnectionCheck::Step step, const QString &fact)
{
    at(step).outcome = ConnectionCheck::Outcome::Passed;
    at(step).fact = fact;
}

void ConnectionSteps::fail(ConnectionCheck::Step step, const Error &error, const QStringList &missing)
{
    at(step).outcome = ConnectionCheck::Outcome::Failed;
    at(step).error = error;
    at(step).missing = missing;
}

bool ConnectionSteps::takeFirstAnswer(const Result<HttpReply> &reply, const HttpClient &http, bool encrypted)
{
    if (!reply && isAboutTls(reply.error().kind)) {
        pass(ConnectionCheck::Step::Reach, {});
        fail(ConnectionCheck::Step::Tls, reply.error());
        return false;
    }
    if (!reply && reply.error().httpStatus == 0) {
        fail(ConnectionCheck::Step::Reach, reply.error());
        return false;
    }
    pass(ConnectionCheck::Step::Reach, reply ? QStringLiteral("%1 ms").arg(reply->duration.count()) : QString());
    if (encrypted)
        pass(ConnectionCheck::Step::Tls, certificateFact(http.peerCertificates()));
    return true;
}

} // namespace vigie

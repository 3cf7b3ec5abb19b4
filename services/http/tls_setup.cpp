// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/tls_setup.h"

#include "services/files/held_files.h"

#include <QBuffer>
#include <QFile>
#include <QSslKey>

namespace vigie {

namespace {

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (const Result<> opened = openChosenFile(file); !opened)
        return failure(opened.error());
    constexpr qint64 longest = 4LL * 1024 * 1024; // thousands of certificates
    return file.read(longest);
}

Result<QList<QSslCertificate>> certificatesIn(const QString &path)
{
    const Result<QByteArray> pem = contentOf(path);
    if (!pem)
        return failure(pem.error());
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (certificates.isEmpty())
        return failure(Error::Kind::InvalidInput, path, QStringLiteral("no PEM certificate in this file"));
    return certificates;
}

QSslKey privateKey(const QByteArray &pem, const QByteArray &passPhrase)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passPhrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

Result<> addFromPem(QSslConfiguration &tls, const QByteArray &pem, const HttpSettings &settings)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(pem, QSsl::Pem);
    if (chain.isEmpty())
        return failure(Error::Kind::InvalidInput, settings.clientCertificateFile,
                       QStringLiteral("no PEM certificate in this file"));
    const QSslKey key = privateKey(pem, settings.clientCertificatePassPhrase.reveal());
    if (key.isNull())
        return failure(Error::Kind::InvalidInput, settings.clientCertificateFile,
                       QStringLiteral("no private key in this file, or its pass phrase is wrong"));
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return {};
}

Result<> addFromPkcs12(QSslConfiguration &tls, QByteArray content, const HttpSettings &settings)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QSslKey key;
    QSslCertificate certificate;
    QList<QSslCertificate> authorities;
    if (!QSslCertificate::importPkcs12(&buffer, &key, &certificate, &authorities,
                                       settings.clientCertificatePassPhrase.reveal()))
        return failure(Error::Kind::InvalidInput, settings.clientCertificateFile,
                       QStringLiteral("neither PEM nor PKCS#12, or the pass phrase is wrong"));
    tls.setLocalCertificateChain(QList<QSslCertificate>{certificate} + authorities);
    tls.setPrivateKey(key);
    return {};
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const HttpSettings &settings)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!settings.caFile.isEmpty()) {
        const Result<QList<QSslCertificate>> authorities = certificatesIn(settings.caFile);
        if (!authorities)
            return failure(authorities.error());
        tls.setCaCertificates(*authorities);
    }
    if (!settings.clientCertificateFile.isEmpty()) {
        const Result<QByteArray> content = contentOf(settings.clientCertificateFile);
        if (!content)
            return failure(content.error());
        const Result<> added = content->contains("-----BEGIN") ? addFromPem(tls, *content, settings)
                                                               : addFromPkcs12(tls, *content, settings);
        if (!added)
            return failure(added.error());
    }
    return tls;
}

} // namespace vigie

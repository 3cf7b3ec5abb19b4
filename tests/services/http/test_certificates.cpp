// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/http/test_certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace vigie::test {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

TestCertificates::TestCertificates()
{
    const QStringList past{QStringLiteral("-startdate"), QStringLiteral("20200101000000Z"), QStringLiteral("-enddate"),
                           QStringLiteral("20200201000000Z")};
    const QString here = QStringLiteral("IP:127.0.0.1");
    m_isComplete = makeAuthority(QStringLiteral("authority")) && makeAuthority(QStringLiteral("other-authority"))
        && makeSigned(QStringLiteral("server"), QStringLiteral("authority"), here)
        && makeSigned(QStringLiteral("expired"), QStringLiteral("authority"), here, past)
        && makeSigned(QStringLiteral("elsewhere"), QStringLiteral("authority"), QStringLiteral("DNS:elsewhere.invalid"))
        && makeSigned(QStringLiteral("stranger"), QStringLiteral("other-authority"), here)
        && makeSigned(QStringLiteral("console"), QStringLiteral("authority"), QStringLiteral("DNS:console.invalid"))
        && openssl({QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-in"),
                    QStringLiteral("console.key"), QStringLiteral("-passout"), QStringLiteral("pass:geheim"),
                    QStringLiteral("-out"), QStringLiteral("client.key")})
        && openssl({QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-in"),
                    QStringLiteral("console.pem"), QStringLiteral("-inkey"), QStringLiteral("console.key"),
                    QStringLiteral("-passout"), QStringLiteral("pass:geheim"), QStringLiteral("-out"),
                    QStringLiteral("client.p12")})
        && write(file(QStringLiteral("client.pem")),
                 contentOf(file(QStringLiteral("console.pem"))) + contentOf(file(QStringLiteral("client.key"))));
}

QSslConfiguration TestCertificates::server(const QString &name, bool asksForClient, QSsl::SslProtocol protocol) const
{
    QSslConfiguration tls;
    tls.setProtocol(protocol);
    tls.setLocalCertificate(QSslCertificate(contentOf(file(name + QStringLiteral(".pem")))));
    tls.setPrivateKey(QSslKey(contentOf(file(name + QStringLiteral(".key"))), QSsl::Ec));
    tls.setCaCertificates(QSslCertificate::fromData(contentOf(file(QStringLiteral("authority.pem")))));
    tls.setPeerVerifyMode(asksForClient ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    return tls;
}

bool TestCertificates::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("openssl"), arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

bool TestCertificates::makeAuthority(const QString &name)
{
    const QString settings = name + QStringLiteral(".cnf");
    const QByteArray text = "[ca]\ndefault_ca=a\n[a]\ndatabase=" + name.toLatin1() + ".index\nserial=" + name.toLatin1()
        + ".serial\nnew_certs_dir=.\ndefault_md=sha256\npolicy=p\ncopy_extensions=copy\nunique_subject=no\n"
          "default_days=2\n[p]\ncommonName=supplied\n";
    return write(file(settings), text) && write(file(name + QStringLiteral(".index")), {})
        && write(file(name + QStringLiteral(".serial")), "01\n")
        && openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                    QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                    QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                    QStringLiteral("/CN=Fictitious ") + name, QStringLiteral("-keyout"), name + QStringLiteral(".key"),
                    QStringLiteral("-out"), name + QStringLiteral(".pem")});
}

bool TestCertificates::makeSigned(const QString &name, const QString &authority, const QString &alternativeName,
                                  const QStringList &dates)
{
    return openssl({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                    QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
                    QStringLiteral("/CN=") + name, QStringLiteral("-addext"),
                    QStringLiteral("subjectAltName=") + alternativeName, QStringLiteral("-keyout"),
                    name + QStringLiteral(".key"), QStringLiteral("-out"), name + QStringLiteral(".csr")})
        && openssl(QStringList{QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"),
                               QStringLiteral("-config"), authority + QStringLiteral(".cnf"), QStringLiteral("-cert"),
                               authority + QStringLiteral(".pem"), QStringLiteral("-keyfile"),
                               authority + QStringLiteral(".key"), QStringLiteral("-in"), name + QStringLiteral(".csr"),
                               QStringLiteral("-out"), name + QStringLiteral(".pem")}
                   + dates);
}

} // namespace vigie::test

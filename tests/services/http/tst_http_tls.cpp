// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/http_client.h"

#include "tests/services/http/fake_server.h"
#include "tests/services/http/test_certificates.h"
#include "tests/services/waiting.h"

#include <QProcess>
#include <QtTest>

#include <csignal>
#include <sys/prctl.h>

using namespace vigie;
using namespace vigie::test;
using namespace std::chrono_literals;

class TestHttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QSslSocket::supportsSsl());
        QVERIFY2(m_certificates.isComplete(), "openssl could not make the certificates");
    }

    void trustsItsOwnAuthority()
    {
        FakeServer server(m_certificates.server(QStringLiteral("server")));
        HttpClient client(settings());

        const Result<HttpReply> reply = waited(client.send({.url = server.url()}, {}));

        QVERIFY(reply);
        QCOMPARE(client.peerCertificates().first().issuerInfo(QSslCertificate::CommonName),
                 QStringList{QStringLiteral("Fictitious authority")});
    }

    void refusesABadCertificate_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<Error::Kind>("kind");
        const QString own = QStringLiteral("authority.pem");
        QTest::newRow("expired") << QStringLiteral("expired") << own << Error::Kind::CertificateExpired;
        QTest::newRow("another host") << QStringLiteral("elsewhere") << own << Error::Kind::CertificateWrongHost;
        QTest::newRow("unknown authority") << QStringLiteral("stranger") << own << Error::Kind::CertificateUntrusted;
        QTest::newRow("the system's authorities")
            << QStringLiteral("server") << QString() << Error::Kind::CertificateUntrusted;
    }

    void refusesABadCertificate()
    {
        QFETCH(QString, server);
        QFETCH(QString, authority);
        QFETCH(Error::Kind, kind);
        FakeServer peer(m_certificates.server(server));
        HttpSettings wanted = settings();
        wanted.caFile = authority.isEmpty() ? QString() : m_certificates.file(authority);
        HttpClient client(wanted);

        const Result<HttpReply> reply = waited(
            client.send({.url = peer.url(), .authorization = Secret("Bearer abc")}, {}));

        QCOMPARE(errorOf(reply), std::optional(kind));
        QVERIFY(!reply.error().detail.isEmpty());
        QCOMPARE(peer.seen.size(), 0);
        QVERIFY(!client.peerCertificates().isEmpty());
    }

    void showsItsCertificate_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QSsl::SslProtocol>("protocol");
        for (const QString &file : {QStringLiteral("client.pem"), QStringLiteral("client.p12")}) {
            QTest::addRow("%s, TLS 1.3", qPrintable(file)) << file << QSsl::TlsV1_3;
            QTest::addRow("%s, TLS 1.2", qPrintable(file)) << file << QSsl::TlsV1_2;
        }
    }

    void showsItsCertificate()
    {
        QFETCH(QString, file);
        QFETCH(QSsl::SslProtocol, protocol);
        FakeServer server(m_certificates.server(QStringLiteral("server"), true, protocol));
        HttpSettings wanted = settings();
        wanted.clientCertificateFile = m_certificates.file(file);
        wanted.clientCertificatePassPhrase = Secret("geheim");
        HttpClient client(wanted);

        QVERIFY(waited(client.send({.url = server.url()}, {})));
    }

    void saysThatACertificateIsAsked_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("TLS 1.3") << QStringLiteral("-tls1_3");
        QTest::newRow("TLS 1.2") << QStringLiteral("-tls1_2");
    }

    void saysThatACertificateIsAsked()
    {
        QFETCH(QString, version);
        QProcess server; // a Qt server drops the connection without the alert that others send
        const QUrl url = startOpenssl(server, version);
        QVERIFY2(url.port() > 0, server.readAll().constData());
        HttpClient client(settings());

        for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post}) {
            const Result<HttpReply> reply = waited(client.send({.method = method, .url = url, .body = "x"}, {}));

            // Under TLS 1.2 the alert is a mere « handshake failure ».
            const bool isTold = version == QLatin1String("-tls1_3");
            QCOMPARE(errorOf(reply), isTold ? Error::Kind::ClientCertificateRefused : Error::Kind::TlsFailed);
        }
        server.kill();
        server.waitForFinished();
    }

    void saysThatAProxyAsksForACertificate()
    {
        FakeServer server;
        server.play({.status = 400,
                     .body = "<html><title>400 No required SSL certificate was sent</title></html>",
                     .contentType = "text/html"});
        HttpClient client(HttpSettings{});

        QCOMPARE(errorOf(waited(client.send({.url = server.url()}, {}))), Error::Kind::ClientCertificateRefused);
    }

    void refusesFilesItCannotUse_data()
    {
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QByteArray>("passPhrase");
        QTest::addColumn<Error::Kind>("kind");
        const QString pem = QStringLiteral("client.pem");
        const QString p12 = QStringLiteral("client.p12");
        using Kind = Error::Kind;
        QTest::newRow("no such authority")
            << QStringLiteral("absent.pem") << pem << QByteArray("geheim") << Kind::FileMissing;
        QTest::newRow("a key as authority")
            << QStringLiteral("server.key") << pem << QByteArray("geheim") << Kind::InvalidInput;
        QTest::newRow("no such certificate") << QStringLiteral("authority.pem") << QStringLiteral("absent.p12")
                                             << QByteArray("geheim") << Kind::FileMissing;
        QTest::newRow("wrong pass phrase, PEM")
            << QStringLiteral("authority.pem") << pem << QByteArray("wrong") << Kind::InvalidInput;
        QTest::newRow("no pass phrase, PEM")
            << QStringLiteral("authority.pem") << pem << QByteArray() << Kind::InvalidInput;
        QTest::newRow("wrong pass phrase, PKCS#12")
            << QStringLiteral("authority.pem") << p12 << QByteArray("wrong") << Kind::InvalidInput;
        QTest::newRow("no key") << QStringLiteral("authority.pem") << QStringLiteral("server.pem") << QByteArray()
                                << Kind::InvalidInput;
        QTest::newRow("neither") << QStringLiteral("authority.pem") << QStringLiteral("authority.index") << QByteArray()
                                 << Kind::InvalidInput;
    }

    void refusesFilesItCannotUse()
    {
        QFETCH(QString, authority);
        QFETCH(QString, certificate);
        QFETCH(QByteArray, passPhrase);
        QFETCH(Error::Kind, kind);
        FakeServer server(m_certificates.server(QStringLiteral("server")));
        HttpClient client({.caFile = m_certificates.file(authority),
                           .clientCertificateFile = m_certificates.file(certificate),
                           .clientCertificatePassPhrase = Secret(passPhrase)});

        const Result<HttpReply> reply = waited(client.send({.url = server.url()}, {}));

        QCOMPARE(errorOf(reply), std::optional(kind));
        QVERIFY(reply.error().subject.startsWith(m_certificates.file(QString())));
        QCOMPARE(server.seen.size(), 0);
    }

    void neverGoesFromHttpsToHttp()
    {
        FakeServer plain;
        FakeServer server(m_certificates.server(QStringLiteral("server")));
        server.play({.status = 302, .headers = {{"Location", plain.url().toEncoded()}}});
        HttpClient client(settings());

        const Result<HttpReply> reply = waited(
            client.send({.url = server.url(), .authorization = Secret("Bearer abc")}, {}));

        QCOMPARE(errorOf(reply), Error::Kind::ForeignRedirect);
        QCOMPARE(plain.seen.size(), 0);
    }

    void tellsThatNobodySpeaksTls()
    {
        FakeServer plain;
        QUrl url = plain.url();
        url.setScheme(QStringLiteral("https"));
        HttpClient client({.timeout = 500ms, .tries = 1});

        const std::optional<Error::Kind> kind = errorOf(waited(client.send({.url = url}, {})));

        QVERIFY(kind == Error::Kind::TlsFailed || kind == Error::Kind::TimedOut);
    }

    void leavesALargeBodyOverTls()
    {
        FakeServer server(m_certificates.server(QStringLiteral("server")));
        server.play({.fillsUpTo = 500'000'000, .announcesLength = false});
        HttpClient client(settings());

        QCOMPARE(errorOf(waited(client.send({.url = server.url()}, {}), 30'000)), Error::Kind::ReplyTooLarge);
        QVERIFY2(server.bytesSent < 150'000'000, qPrintable(QString::number(server.bytesSent)));
    }

private:
    QUrl startOpenssl(QProcess &server, const QString &version) const
    {
        server.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        server.setProcessChannelMode(QProcess::MergedChannels);
        server.start(QStringLiteral("openssl"),
                     {QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"),
                      QStringLiteral("-cert"), m_certificates.file(QStringLiteral("server.pem")),
                      QStringLiteral("-key"), m_certificates.file(QStringLiteral("server.key")),
                      QStringLiteral("-CAfile"), m_certificates.file(QStringLiteral("authority.pem")),
                      QStringLiteral("-Verify"), QStringLiteral("1"), QStringLiteral("-www"), version});
        QUrl url;
        while (url.isEmpty() && (server.canReadLine() || server.waitForReadyRead(10'000))) {
            const QByteArray line = server.readLine().trimmed();
            if (line.startsWith("ACCEPT "))
                url = QUrl(QStringLiteral("https://") + QString::fromLatin1(line.mid(7)));
        }
        return url;
    }

    [[nodiscard]] HttpSettings settings() const
    {
        return {.caFile = m_certificates.file(QStringLiteral("authority.pem")),
                .timeout = 5s,
                .tries = 2,
                .firstPause = 2ms};
    }

    TestCertificates m_certificates{};
};

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_http_tls.moc"

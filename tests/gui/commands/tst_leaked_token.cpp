// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_process.h"
#include "services/sandbox/sandbox.h"
#include "services/sandbox/wso2_stand_in.h"

#include <QDirIterator>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

const QString apim = u"apim-dgfip"_s;
const QStringList json{u"--format"_s, u"json"_s};

QStringList revoking()
{
    return QStringList{u"tokens"_s,
                       u"revoke"_s,
                       u"--leaked"_s,
                       u"--service"_s,
                       apim,
                       u"--reason"_s,
                       u"Trouvé dans un dépôt public"_s,
                       u"--wait"_s,
                       u"60"_s}
    + json;
}

} // namespace

//! A token that a partner got from the gateway and lost: revoked from the command line, which only has its text.
class TestLeakedToken : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<VigieProcess> m_vigie;
    QNetworkAccessManager m_network{};

    [[nodiscard]] QUrl addressOf(const QString &what) const
    {
        const QJsonObject announcement = m_sandbox->announcement();
        for (const QJsonValue &service : announcement[u"services"_s].toArray()) {
            if (service[u"id"_s].toString() == apim)
                return QUrl(what == u"gateway"_s ? service[u"options"_s][u"gateway_url"_s].toString()
                                                 : service[u"url"_s].toString());
        }
        return {};
    }

    //! As the partner's own program asks for it.
    [[nodiscard]] QByteArray issuedToken(const QString &consumerKey, const QByteArray &consumerSecret)
    {
        QNetworkRequest request(addressOf(u"service"_s).resolved(QUrl(u"/oauth2/token"_s)));
        request.setRawHeader("Authorization", "Basic " + (consumerKey.toLatin1() + ':' + consumerSecret).toBase64());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, "grant_type=client_credentials"));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000))
            return {};
        return QJsonDocument::fromJson(reply->readAll()).object()[u"access_token"_s].toString().toLatin1();
    }

    //! Of a client that the gateway lets pass in production.
    [[nodiscard]] QByteArray someToken()
    {
        const QJsonArray tokens = m_vigie
                                      ->beside(QStringList{u"tokens"_s, u"list"_s, u"--api"_s, u"INFINOE"_s,
                                                           u"--state"_s, u"active"_s}
                                               + json)
                                      .json()[u"items"_s]
                                      .toArray();
        const sandbox::Wso2Platform &platform = m_sandbox->platform(apim).platform();
        for (const QJsonValue &token : tokens) {
            const Run shown = m_vigie->beside(
                QStringList{u"tokens"_s, u"show"_s, QString::number(qint64(token[u"id"_s].toDouble()))} + json);
            const QString client = shown.json()[u"client_id"_s].toString();
            const int key = platform.keyOfConsumer(client);
            if (key >= 0)
                return issuedToken(client, platform.secretOfKey(key));
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<sandbox::Sandbox>(
            sandbox::SandboxOptions{.partners = 12, .propagation = std::chrono::milliseconds(100)});
        QVERIFY(m_sandbox->start());
        m_vigie = std::make_unique<VigieProcess>();
        const Run added = addServices(*m_vigie, m_sandbox->announcement()[u"services"_s].toArray());
        QVERIFY2(added.exitCode == 0, added.errors.constData());
        const Run sync = m_vigie->beside({u"sync"_s});
        QVERIFY2(sync.exitCode == 0, sync.errors.constData());
    }

    void revokesAndProvesIt()
    {
        const QByteArray token = someToken();
        QVERIFY(!token.isEmpty());
        QVERIFY(m_sandbox->platform(apim).platform().data().id == apim);

        const Run run = m_vigie->beside(revoking(), token + '\n');

        QVERIFY2(run.exitCode == 0, (run.errors + run.output).constData());
        const QJsonValue outcome = run.json()[u"items"_s][0];
        QCOMPARE(outcome[u"state"_s].toString(), u"verified"_s);
        QVERIFY2(outcome[u"proof"_s] == u"refused_call"_s || outcome[u"proof"_s] == u"introspection"_s,
                 run.output.constData());
        QCOMPARE(outcome[u"receipt_sha256"_s].toString().size(), 64);
        QVERIFY(!run.output.contains(token) && !run.errors.contains(token));

        const Run pdf = m_vigie->beside({u"report"_s, u"receipt"_s,
                                         QString::number(qint64(outcome[u"intent_id"_s].toDouble())), u"--output"_s,
                                         m_vigie->file(u"recu.pdf"_s)});
        QVERIFY2(pdf.exitCode == 0, pdf.errors.constData());
        keepsNoTraceOf(token);
    }

    void saysWhenThereIsNothingToRevoke()
    {
        const Run run = m_vigie->beside(revoking(), "never-issued-token-0001\n");

        QVERIFY2(run.exitCode == 0 || run.exitCode == 5, (run.errors + run.output).constData());
    }

    void refusesAnEmptyToken()
    {
        const Run run = m_vigie->beside(revoking(), "\n");

        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.errors.contains("ne contient pas de jeton"), run.errors.constData());
    }

private:
    void keepsNoTraceOf(const QByteArray &token) const
    {
        QDirIterator files(m_vigie->folder(), QDir::Files, QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(token), qPrintable(file.fileName()));
            ++read;
        }
        QVERIFY(read > 0);
    }
};

QTEST_GUILESS_MAIN(TestLeakedToken)
#include "tst_leaked_token.moc"

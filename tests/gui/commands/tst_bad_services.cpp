// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_process.h"
#include "services/sandbox/sandbox.h"
#include "services/storage/intent_repository.h"
#include "tests/services/http/fake_server.h"
#include "tests/services/http/test_certificates.h"

#include <QtTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

const QStringList asJson{u"--format"_s, u"json"_s};
const QString apim = u"apim-dgfip"_s;

QJsonObject announced(const sandbox::Sandbox &sandbox, const QString &id)
{
    for (const QJsonValue &service : sandbox.announcement()[u"services"_s].toArray()) {
        if (service[u"id"_s].toString() == id)
            return service.toObject();
    }
    return {};
}

} // namespace

//! Everything that goes wrong on the way to a service: a sentence, and the data that were read before.
class TestBadServices : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Sandbox> m_healthy;
    std::unique_ptr<VigieProcess> m_vigie;
    int m_tokens{0};
    TestCertificates m_certificates{};

    [[nodiscard]] int tokensHeld() const
    {
        return m_vigie->beside(QStringList{u"tokens"_s, u"list"_s} + asJson).json()[u"count"_s].toInt();
    }

    void move(const QString &service, const QStringList &changes) const
    {
        const Run edited = m_vigie->beside(QStringList{u"services"_s, u"edit"_s, service} + changes);
        QVERIFY2(edited.exitCode == 0, edited.errors.constData());
    }

    //! The service cannot be read: which kind of error, in which sentence; nothing is lost, nothing is said twice.
    void failsWith(const QString &service, const QString &kind, const QByteArray &sentence) const
    {
        const Run sync = m_vigie->beside(QStringList{u"sync"_s, service} + asJson);

        const QJsonValue report = sync.json()[u"services"_s][0];
        QVERIFY2(report[u"state"_s] == u"failed"_s || report[u"state"_s] == u"partial"_s,
                 (sync.output + sync.errors).constData());
        const QJsonValue error = report[u"error"_s].isNull() ? report[u"gaps"_s][0][u"error"_s] : report[u"error"_s];
        QCOMPARE(error[u"kind"_s].toString(), kind);
        QVERIFY2(error[u"sentence"_s].toString().toUtf8().contains(sentence), sync.output.constData());
        QVERIFY2(sync.errors.contains(sentence), sync.errors.constData());
        QCOMPARE(sync.exitCode, report[u"state"_s] == u"failed"_s ? 1 : 4);
        QCOMPARE(tokensHeld(), m_tokens);
    }

    [[nodiscard]] QString someToken() const
    {
        const Run run = m_vigie->beside(
            QStringList{u"tokens"_s, u"list"_s, u"--api"_s, u"INFINOE"_s, u"--state"_s, u"active"_s} + asJson);
        return QString::number(qint64(run.json()[u"items"_s][0][u"id"_s].toDouble()));
    }

    //! As it is on the disk.
    [[nodiscard]] std::optional<IntentState> lastState() const
    {
        Result<Database> database = Database::connect(m_vigie->workspace(), Access::ReadOnly);
        const auto all = database ? IntentRepository(*database).all(std::nullopt)
                                  : Result<QList<Intent>>(failure(database.error()));
        return all && !all->isEmpty() ? std::optional(all->last().state) : std::nullopt;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_certificates.isComplete());
        m_healthy = std::make_unique<sandbox::Sandbox>(sandbox::SandboxOptions{.partners = 12});
        QVERIFY(m_healthy->start());
        m_vigie = std::make_unique<VigieProcess>();
        const Run added = addServices(*m_vigie, m_healthy->announcement()[u"services"_s].toArray());
        QVERIFY2(added.exitCode == 0, added.errors.constData());
        QCOMPARE(m_vigie->beside({u"sync"_s}).exitCode, 0);
        m_tokens = tokensHeld();
        QVERIFY(m_tokens > 0);
    }

    void cleanup()
    {
        for (const QString &id : {apim, u"datapass"_s}) {
            const QJsonObject service = announced(*m_healthy, id);
            QVERIFY(m_vigie->giveSecret(id, service[u"secret"_s].toString().toUtf8()));
            move(id, {u"--url"_s, service[u"url"_s].toString()});
        }
    }

    void saysWhatTheServiceDoes_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("captive proxy") << u"html"_s << u"not_json"_s << QByteArray("portail d’accès");
        QTest::newRow("500 on a page") << u"500-on-page=1"_s << u"service_fault"_s << QByteArray("en panne");
        QTest::newRow("truncated JSON") << u"truncated-asJson"_s << u"bad_reply"_s << QByteArray("tronquée");
        QTest::newRow("connection cut") << u"cut-connection"_s << u"unreachable"_s << QByteArray("ne répond pas");
        QTest::newRow("wrong types") << u"wrong-types"_s << u"bad_reply"_s << QByteArray("forme attendue");
        QTest::newRow("500 MB") << u"huge-body=500"_s << u"reply_too_large"_s << QByteArray("dépasse la taille");
        QTest::newRow("foreign redirect") << u"redirect"_s << u"foreign_redirect"_s << QByteArray("autre machine");
        QTest::newRow("missing scope") << u"missing-scope"_s << u"forbidden"_s << QByteArray("un droit manque");
    }

    void saysWhatTheServiceDoes()
    {
        QFETCH(QString, fault);
        QFETCH(QString, kind);
        QFETCH(QByteArray, sentence);
        sandbox::Sandbox faulty({.partners = 12, .faults = {*sandbox::faultFromText(fault)}});
        QVERIFY(faulty.start());
        const QJsonObject service = announced(faulty, apim);
        QVERIFY(m_vigie->giveSecret(apim, service[u"secret"_s].toString().toUtf8()));
        move(apim, {u"--url"_s, service[u"url"_s].toString()});

        failsWith(apim, kind, sentence);
    }

    void saysThatTheSecretIsWrong()
    {
        QVERIFY(m_vigie->giveSecret(u"datapass"_s, "not-the-secret"));

        failsWith(u"datapass"_s, u"unauthorised"_s, "refuse l’identifiant ou le secret");
    }

    void saysThatNobodyAnswers()
    {
        move(u"datapass"_s, {u"--url"_s, u"http://127.0.0.1:1"_s});

        failsWith(u"datapass"_s, u"unreachable"_s, "ne répond pas");
    }

    void saysThatTheAddressIsNotTheServices()
    {
        FakeServer server;
        server.play({.status = 404, .body = "{}"});
        move(u"datapass"_s, {u"--url"_s, server.url(u"/elsewhere"_s).toString()});

        failsWith(u"datapass"_s, u"not_found"_s, "ne connaît pas ce qui lui est demandé");
    }

    void saysThatTheServiceLimitsTheCalls()
    {
        FakeServer server;
        server.play({.status = 429, .body = "{}"}); // without Retry-After, for ever
        move(u"datapass"_s, {u"--url"_s, server.url().toString()});

        failsWith(u"datapass"_s, u"too_many_requests"_s, "limite le nombre d’appels");
    }

    void saysWhatIsWrongWithACertificate_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("expired") << u"expired"_s << u"certificate_expired"_s << QByteArray("n’est plus ou pas encore");
        QTest::newRow("of another host") << u"elsewhere"_s << u"certificate_wrong_host"_s << QByteArray("autre nom");
        QTest::newRow("of nobody known") << u"stranger"_s << u"certificate_untrusted"_s
                                         << QByteArray("pas signé par une autorité connue");
    }

    void saysWhatIsWrongWithACertificate()
    {
        QFETCH(QString, server);
        QFETCH(QString, kind);
        QFETCH(QByteArray, sentence);
        FakeServer peer(m_certificates.server(server));
        move(u"datapass"_s, {u"--url"_s, peer.url().toString(), u"--ca"_s, m_certificates.file(u"authority.pem"_s)});

        failsWith(u"datapass"_s, kind, sentence);
        QCOMPARE(peer.seen.size(), 0); // no secret went there
    }

    void saysThatTheRequestLeftWhenTheDiskIsFull()
    {
        sandbox::Sandbox slow({.partners = 12,
                               .faults = {*sandbox::faultFromText(u"slow=1500"_s)},
                               .propagation = std::chrono::milliseconds(100)});
        QVERIFY(slow.start());
        const QJsonObject service = announced(slow, apim);
        const QString token = someToken();
        QVERIFY(m_vigie->giveSecret(apim, service[u"secret"_s].toString().toUtf8()));
        move(apim, {u"--url"_s, service[u"url"_s].toString()});
        QProcess process; // a file that may not grow is an error to it, not the end of it
        process.start(u"/bin/sh"_s,
                      QStringList{u"-c"_s, u"trap '' XFSZ; exec \"$0\" \"$@\""_s, VigieProcess::program(u"vigie"_s)}
                          + m_vigie->located(QStringList{u"tokens"_s, u"revoke"_s, token, u"--reason"_s, u"Essai"_s,
                                                         u"--wait"_s, u"3"_s}
                                             + asJson));
        QTRY_COMPARE_WITH_TIMEOUT(lastState(), std::optional(IntentState::Sent), 60'000);
        const rlimit full{.rlim_cur = 1, .rlim_max = 1};
        QCOMPARE(::prlimit(pid_t(process.processId()), RLIMIT_FSIZE, &full, nullptr), 0);
        while (process.state() != QProcess::NotRunning)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);

        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(errors.contains("la demande est partie"), errors.constData());
        QCOMPARE(process.exitCode(), 1);
        const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(said[u"items"_s][0][u"state"_s].toString(), u"may_pass"_s);

        const Run resumed = m_vigie->beside(QStringList{u"tokens"_s, u"resume"_s, u"--wait"_s, u"60"_s} + asJson);
        QVERIFY2(resumed.exitCode == 0 || resumed.exitCode == 5, (resumed.errors + resumed.output).constData());
        QCOMPARE(resumed.json()[u"count"_s].toInt(), 1);
        QCOMPARE(m_vigie->beside({u"journal"_s, u"verify"_s}).exitCode, 0);
    }

    void testsAConnectionInTime()
    {
        FakeServer silent;
        silent.play({.isSilent = true});
        move(u"datapass"_s, {u"--url"_s, silent.url().toString()});
        QElapsedTimer clock;
        clock.start();

        const Run test = m_vigie->beside(QStringList{u"services"_s, u"test"_s, u"datapass"_s} + asJson);

        QCOMPARE(test.exitCode, 1);
        QVERIFY2(test.output.contains("timed_out"), test.output.constData());
        QVERIFY2(clock.elapsed() < 50'000, "the test of a connection waits as long as a synchronisation");
    }
};

QTEST_GUILESS_MAIN(TestBadServices)
#include "tst_bad_services.moc"

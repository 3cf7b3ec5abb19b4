// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QUrl>
#include <QtTest>

//! The contract of the program with whoever starts it.
class TestSandboxProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announcesItselfInOneLineThenEndsWithItsInput()
    {
        QProcess process;
        start(process, {QStringLiteral("--partners"), QStringLiteral("5")});

        const QJsonObject announcement = announcementOf(process);

        const QJsonArray services = announcement.value(QStringLiteral("services")).toArray();
        QCOMPARE(services.size(), 5);
        QCOMPARE(services.at(0).toObject().value(QStringLiteral("product")).toString(), QStringLiteral("datapass"));
        const QUrl url(services.at(1).toObject().value(QStringLiteral("url")).toString());
        QCOMPARE(url.host(), QStringLiteral("127.0.0.1"));
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port()));
        QVERIFY(socket.waitForConnected());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    void endsOnSigterm()
    {
        QProcess process;
        start(process, {QStringLiteral("--partners"), QStringLiteral("1"), QStringLiteral("--keep")});
        QVERIFY(!announcementOf(process).isEmpty());

        process.terminate();

        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    }

    void drawsItsSecretsAnew()
    {
        const auto secret = [] {
            QProcess process;
            start(process, {QStringLiteral("--partners"), QStringLiteral("1")});
            const QJsonArray services = announcementOf(process).value(QStringLiteral("services")).toArray();
            process.closeWriteChannel();
            process.waitForFinished();
            return services.at(0).toObject().value(QStringLiteral("secret")).toString();
        };

        const QString first = secret();

        QVERIFY(first.size() >= 28);
        QVERIFY(secret() != first);
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("fault") << QStringList{QStringLiteral("--fault"), QStringLiteral("gremlins")};
        QTest::newRow("version") << QStringList{QStringLiteral("--wso2-version"), QStringLiteral("5.0")};
        QTest::newRow("partners") << QStringList{QStringLiteral("--partners"), QStringLiteral("-3")};
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QStringList, arguments);
        QProcess process;

        start(process, arguments);

        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QVERIFY(!process.readAllStandardError().isEmpty());
    }

private:
    static void start(QProcess &process, const QStringList &arguments)
    {
        process.start(qEnvironmentVariable("VIGIE_SANDBOX"), arguments);
        QVERIFY(process.waitForStarted());
    }

    static QJsonObject announcementOf(QProcess &process)
    {
        while (!process.canReadLine() && process.waitForReadyRead(20'000)) { }
        return QJsonDocument::fromJson(process.readLine()).object();
    }
};

QTEST_GUILESS_MAIN(TestSandboxProcess)
#include "tst_sandbox_process.moc"

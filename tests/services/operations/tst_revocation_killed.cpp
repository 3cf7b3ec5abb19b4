// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/credential_repository.h"
#include "services/storage/intent_repository.h"
#include "services/storage/journal_repository.h"
#include "tests/services/operations/fake_service.h"

#include <QFile>
#include <QProcess>
#include <QtTest>

using namespace vigie;

//! The program dies at every step of a revocation: the next run forgets nothing and does nothing twice.
class TestRevocationKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnAfterADeath_data();
    void goesOnAfterADeath();
    void goesOnAfterADeathAtEveryStepInTurn();

private:
    struct Run {
        int code{-1};
        QString state{};
    };
    [[nodiscard]] static Run run(const QString &workspace, const QString &service, const QString &verb,
                                 const QString &step);
    static void checkEnd(SmallWorkspace &workspace, const QString &service);
};

TestRevocationKilled::Run TestRevocationKilled::run(const QString &workspace, const QString &service,
                                                    const QString &verb, const QString &step)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationDirPath() + QStringLiteral("/revocation_child"),
                {workspace, service, verb, step});
    if (!child.waitForFinished(20'000) || child.exitStatus() != QProcess::NormalExit)
        return {};
    return {.code = child.exitCode(), .state = QString::fromUtf8(child.readAllStandardOutput())};
}

void TestRevocationKilled::checkEnd(SmallWorkspace &workspace, const QString &service)
{
    workspace.reopen(Access::ReadOnly);
    const auto intents = IntentRepository(workspace.database()).all();
    QCOMPARE(intents->size(), 1);
    QCOMPARE(intents->first().state, IntentState::Verified);
    QCOMPARE(workspace.credential(QStringLiteral("client")).state, CredentialState::Revoked);

    QFile file(service);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll().count("act\n"), 1);

    JournalRepository journal(workspace.database());
    QVERIFY(journal.verify()->isIntact());
    int proofs = 0;
    const auto entries = journal.entries(1, 1000);
    for (const JournalEntry &entry : *entries) {
        proofs += entry.action == QLatin1String("token.revoke.verified") ? 1 : 0;
        if (entry.action == QLatin1String("token.revoke.verified"))
            QCOMPARE(entry.hash, intents->first().receiptSha256);
    }
    QCOMPARE(proofs, 1);
}

void TestRevocationKilled::goesOnAfterADeath_data()
{
    QTest::addColumn<QString>("step");
    for (const char *step : {"begun", "intended", "sent", "acted", "accepted", "asked", "verified"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void TestRevocationKilled::goesOnAfterADeath()
{
    QFETCH(QString, step);
    SmallWorkspace workspace;
    const QString service = workspace.path() + QStringLiteral(".service");
    workspace.close();

    QCOMPARE(run(workspace.path(), service, QStringLiteral("request"), step).code, 9);
    const Run next = run(workspace.path(), service, QStringLiteral("resume"), {});

    QCOMPARE(next.code, 0);
    QCOMPARE(next.state, QStringLiteral("verified"));
    checkEnd(workspace, service);
}

void TestRevocationKilled::goesOnAfterADeathAtEveryStepInTurn()
{
    SmallWorkspace workspace;
    const QString service = workspace.path() + QStringLiteral(".service");
    workspace.close();
    const QString request = QStringLiteral("request");
    const QString resume = QStringLiteral("resume");

    QCOMPARE(run(workspace.path(), service, request, QStringLiteral("started")).code, 9);
    QCOMPARE(run(workspace.path(), service, resume, {}).code, 0);
    QVERIFY(!QFile::exists(service));
    QCOMPARE(run(workspace.path(), service, request, QStringLiteral("intended")).code, 9);
    for (const char *step : {"begun", "sent", "asked", "acted", "asked", "accepted", "asked", "verified"})
        QCOMPARE(run(workspace.path(), service, resume, QString::fromLatin1(step)).code, 9);
    QCOMPARE(run(workspace.path(), service, resume, {}).state, QStringLiteral("verified"));

    checkEnd(workspace, service);
}

QTEST_GUILESS_MAIN(TestRevocationKilled)
#include "tst_revocation_killed.moc"

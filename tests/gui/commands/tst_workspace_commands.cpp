// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/journal_repository.h"
#include "services/storage/workspace.h"
#include "vigie_process.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

const QStringList json{u"--format"_s, u"json"_s};

} // namespace

class TestWorkspaceCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheWorkspaceHolds()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());

        const Run run = vigie.in(QStringList{u"workspace"_s, u"info"_s} + json);

        QCOMPARE(run.exitCode, 0);
        const QJsonObject info = run.json();
        QCOMPARE(info[u"path"_s].toString(), vigie.workspace());
        QVERIFY(info[u"version"_s].toInt() >= 1);
        QCOMPARE(info[u"producer"_s].toString(), u"DGFIP"_s);
        QCOMPARE(info[u"counts"_s][u"partners"_s], QJsonValue(0));
        QVERIFY(info[u"data_age_seconds"_s].isNull());
        QVERIFY(info[u"oldest_read_at"_s].isNull());
    }

    void showsItToPeopleToo()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());

        const Run run = vigie.in({u"workspace"_s, u"info"_s});

        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.output.contains("Fichier"), run.output.constData());
        QVERIFY2(run.output.contains("DGFIP"), run.output.constData());
    }

    void findsAnIntactWorkspaceIntact()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());

        const Run run = vigie.in(QStringList{u"workspace"_s, u"check"_s} + json);

        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"intact"_s], QJsonValue(true));
        QVERIFY(run.json()[u"why"_s].isNull());
    }

    void saysThatAMissingWorkspaceIsMissing()
    {
        const VigieProcess vigie;

        QCOMPARE(vigie.in({u"workspace"_s, u"check"_s}).exitCode, 3);
        QVERIFY(!QFile::exists(vigie.workspace()));
    }

    void backsUpAndRestores()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());

        const Run backup = vigie.in({u"workspace"_s, u"backup"_s, vigie.file(u"copy"_s)});
        QVERIFY2(backup.exitCode == 0, backup.errors.constData());
        QCOMPARE(backup.output, QByteArray());
        QVERIFY(QFile::remove(vigie.workspace()));
        const Run restore = vigie.in({u"workspace"_s, u"restore"_s, vigie.file(u"copy"_s)});

        QVERIFY2(restore.exitCode == 0, restore.errors.constData());
        QCOMPARE(vigie.in({u"workspace"_s, u"check"_s}).exitCode, 0);
        QVERIFY(QFile::exists(vigie.file(u"copy"_s)));
    }

    void replacesAFileOnlyWhenTold()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());
        QFile file(vigie.file(u"copy"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("mine"), 4);
        file.close();

        const Run refused = vigie.in({u"workspace"_s, u"backup"_s, vigie.file(u"copy"_s)});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.errors.contains("existe déjà"), refused.errors.constData());
        QCOMPARE(file.size(), 4);

        const Run forced = vigie.in({u"workspace"_s, u"backup"_s, vigie.file(u"copy"_s), u"--force"_s});
        QVERIFY2(forced.exitCode == 0, forced.errors.constData());
        QVERIFY(file.size() > 4);
    }

    void saysThatTheJournalOfACopyIsBroken()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());
        {
            auto workspace = Workspace::open(vigie.workspace(), Access::ReadWrite);
            QVERIFY(workspace);
            Database &database = (*workspace)->database();
            QVERIFY(JournalRepository(database).append(
                {.at = QDateTime::currentDateTimeUtc(), .action = u"sync.finished"_s, .objectKind = u"service"_s}));
            QVERIFY(database.run(u"DROP TRIGGER journal_keeps_its_entries"_s));
            QVERIFY(database.run(u"UPDATE journal SET outcome = 'refused'"_s));
        }
        QCOMPARE(vigie.in({u"workspace"_s, u"backup"_s, vigie.file(u"copy"_s)}).exitCode, 0);

        const Run restore = vigie.in({u"workspace"_s, u"restore"_s, vigie.file(u"copy"_s), u"--quiet"_s});

        QCOMPARE(restore.exitCode, 6);
        QVERIFY2(restore.errors.contains("rompu à l’inscription 1"), restore.errors.constData());
        QCOMPARE(vigie.in({u"workspace"_s, u"check"_s}).exitCode, 0);
    }

    void doesNotRestoreWhatIsNoWorkspace()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());
        QFile file(vigie.file(u"copy"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(QByteArray(5000, 'x')), 5000);
        file.close();

        const Run junk = vigie.in({u"workspace"_s, u"restore"_s, vigie.file(u"copy"_s)});
        const Run nothing = vigie.in({u"workspace"_s, u"restore"_s, vigie.file(u"none"_s)});

        QCOMPARE(junk.exitCode, 3);
        QCOMPARE(nothing.exitCode, 3);
        QCOMPARE(vigie.in({u"workspace"_s, u"check"_s}).exitCode, 0);
    }

    void doesNotBackUpWhereItCannotWrite()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());

        const Run run = vigie.in({u"workspace"_s, u"backup"_s, vigie.file(u"none/copy"_s)});

        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains("ne peut pas être écrit"), run.errors.constData());
    }

    void staysQuietWhenAsked()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());

        const Run run = vigie.in({u"workspace"_s, u"backup"_s, vigie.file(u"copy"_s), u"--quiet"_s});

        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.errors, QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceCommands)
#include "tst_workspace_commands.moc"

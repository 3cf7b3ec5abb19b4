// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/command_table.h"
#include "gui/commands/help.h"
#include "services/storage/workspace.h"
#include "vigie_process.h"

#include <QtTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

QStringList wordsOf(const Command &command, const Subcommand &subcommand)
{
    return fullName(command, subcommand).split(u' ');
}

//! Arguments that a subcommand takes, whatever they name.
QStringList placeholders(const Subcommand &subcommand)
{
    QStringList words;
    for (int i = 0; i < subcommand.fewestArguments; ++i)
        words << u"13002526500013"_s;
    for (const Option &option : subcommand.options) {
        if (option.required)
            words << u"--"_s + option.name
                  << (option.name == u"period"_s   ? u"2026-03"_s
                          : option.words.isEmpty() ? u"https://x.invalid"_s
                                                   : option.words.first());
    }
    return words;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    static void everySubcommand()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("placeholders");
        for (const Command &command : commands()) {
            for (const Subcommand &subcommand : command.subcommands)
                QTest::newRow(qPrintable(fullName(command, subcommand)))
                    << wordsOf(command, subcommand) << placeholders(subcommand);
        }
    }

private Q_SLOTS:
    void helpsAtEachLevel_data() { everySubcommand(); }

    void helpsAtEachLevel()
    {
        QFETCH(QStringList, words);
        const VigieProcess vigie;

        for (qsizetype level = 0; level <= words.size(); ++level) {
            const Run run = vigie.run(words.first(level) + QStringList{u"--help"_s});

            QCOMPARE(run.exitCode, 0);
            QVERIFY(run.output.startsWith("Usage"));
            QCOMPARE(run.errors, QByteArray());
        }
    }

    void saysItsVersion()
    {
        const Run run = VigieProcess().run({u"--version"_s});

        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.startsWith("vigie "));
    }

    void speaksEnglish()
    {
        const Run run = VigieProcess().run({u"--lang"_s, u"en"_s, u"--help"_s});

        QCOMPARE(run.exitCode, 0);
    }

    void refusesWrongUsageWithASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("unknown command") << QStringList{u"tokns"_s} << QByteArray("« tokens »");
        QTest::newRow("nothing near") << QStringList{u"quelconque"_s} << QByteArray("« quelconque »");
        QTest::newRow("no action") << QStringList{u"tokens"_s} << QByteArray("list, show, revoke");
        QTest::newRow("unknown action") << QStringList{u"tokens"_s, u"lst"_s} << QByteArray("« list »");
        QTest::newRow("unknown option") << QStringList{u"tokens"_s, u"list"_s, u"--serch"_s, u"a"_s}
                                        << QByteArray("--search");
        QTest::newRow("option of another action")
            << QStringList{u"tokens"_s, u"show"_s, u"1"_s, u"--reason"_s, u"a"_s} << QByteArray("--reason");
        QTest::newRow("value missing") << QStringList{u"tokens"_s, u"list"_s, u"--search"_s} << QByteArray("search");
        QTest::newRow("value of a flag") << QStringList{u"tokens"_s, u"revoke"_s, u"--leaked=x"_s, u"--reason"_s,
                                                        u"a"_s}
                                         << QByteArray("leaked");
        QTest::newRow("word that is none")
            << QStringList{u"tokens"_s, u"list"_s, u"--state"_s, u"mort"_s} << QByteArray("active, pending");
        QTest::newRow("wrong SIRET") << QStringList{u"tokens"_s, u"list"_s, u"--partner"_s, u"13002526500014"_s}
                                     << QByteArray("SIRET");
        QTest::newRow("wrong date") << QStringList{u"partners"_s, u"list"_s, u"--as-of"_s, u"2026-02-30"_s}
                                    << QByteArray("2026-02-30");
        QTest::newRow("wrong format") << QStringList{u"partners"_s, u"list"_s, u"--format"_s, u"xml"_s}
                                      << QByteArray("text, json, csv");
        QTest::newRow("reason missing") << QStringList{u"tokens"_s, u"revoke"_s, u"1"_s} << QByteArray("--reason");
        QTest::newRow("reason empty") << QStringList{u"tokens"_s, u"revoke"_s, u"1"_s, u"--reason"_s, QString()}
                                      << QByteArray("--reason");
        QTest::newRow("no token") << QStringList{u"tokens"_s, u"revoke"_s, u"--reason"_s, u"a"_s}
                                  << QByteArray("--leaked");
        QTest::newRow("leaked and listed") << QStringList{u"tokens"_s,    u"revoke"_s, u"1"_s,        u"--leaked"_s,
                                                          u"--service"_s, u"s"_s,      u"--reason"_s, u"a"_s}
                                           << QByteArray("--leaked");
        QTest::newRow("leaked, no service")
            << QStringList{u"tokens"_s, u"revoke"_s, u"--leaked"_s, u"--reason"_s, u"a"_s} << QByteArray("--service");
        QTest::newRow("token that is no number")
            << QStringList{u"tokens"_s, u"revoke"_s, u"abc"_s, u"--reason"_s, u"a"_s} << QByteArray("« abc »");
        QTest::newRow("argument missing") << QStringList{u"tokens"_s, u"show"_s} << QByteArray("ID");
        QTest::newRow("argument too many") << QStringList{u"tokens"_s, u"show"_s, u"1"_s, u"2"_s} << QByteArray("trop");
        QTest::newRow("output missing") << QStringList{u"export"_s, u"tokens"_s} << QByteArray("--output");
        QTest::newRow("SIRET that is none")
            << QStringList{u"partners"_s, u"show"_s, u"13002526500014"_s} << QByteArray("SIRET");
        QTest::newRow("demonstration with a command") << QStringList{u"--demo"_s, u"sync"_s} << QByteArray("--demo");
        QTest::newRow("unknown option of the window") << QStringList{u"--dmo"_s} << QByteArray("--demo");
        QTest::newRow("unknown language") << QStringList{u"--lang"_s, u"de"_s} << QByteArray("fr, en");
    }

    void refusesWrongUsageWithASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, sentence);

        const Run run = VigieProcess().run(arguments);

        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(run.errors.contains(sentence), run.errors.constData());
    }

    void refusesAServiceThatCannotWork_data()
    {
        QTest::addColumn<QStringList>("changed");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("sentence");
        const QByteArray secret("s3cret\n");
        QTest::newRow("another scheme") << QStringList{u"--url"_s, u"ftp://x.invalid/"_s} << secret
                                        << QByteArray("https://");
        QTest::newRow("plain HTTP") << QStringList{u"--url"_s, u"http://x.invalid/"_s} << secret
                                    << QByteArray("--allow-http");
        QTest::newRow("account in the address") << QStringList{u"--url"_s, u"https://me:pass@x.invalid/"_s} << secret
                                                << QByteArray("ni compte ni mot de passe");
        QTest::newRow("no such authority")
            << QStringList{u"--ca"_s, u"/nowhere/ca.pem"_s} << secret << QByteArray("autorité privée n’existe pas");
        QTest::newRow("an authority that is none")
            << QStringList{u"--ca"_s, u"/etc/passwd"_s} << secret << QByteArray("aucun certificat");
        QTest::newRow("no such certificate") << QStringList{u"--client-certificate"_s, u"/nowhere/me.pem"_s} << secret
                                             << QByteArray("certificat client n’existe pas");
        QTest::newRow("proxy of another kind")
            << QStringList{u"--proxy"_s, u"ftp://p.invalid:3128"_s} << secret << QByteArray("mandataire s’écrit");
        QTest::newRow("proxy's password") << QStringList{u"--proxy"_s, u"http://me:pass@p.invalid:3128"_s} << secret
                                          << QByteArray("set-secret oauth --proxy");
        QTest::newRow("empty secret") << QStringList() << QByteArray("\n") << QByteArray("ne contient pas de secret");
        QTest::newRow("no secret") << QStringList() << QByteArray() << QByteArray("ne contient pas de secret");
    }

    void refusesAServiceThatCannotWork()
    {
        QFETCH(QStringList, changed);
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, sentence);
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());
        QStringList arguments{u"services"_s,      u"add"_s,        u"--id"_s,        u"oauth"_s,       u"--product"_s,
                              u"oauth2"_s,        u"--name"_s,     u"OAuth"_s,       u"--client-id"_s, u"console"_s,
                              u"--environment"_s, u"production"_s, u"--workspace"_s, vigie.workspace()};
        if (!changed.contains(u"--url"_s))
            arguments << u"--url"_s << u"https://x.invalid/"_s;

        const Run run = vigie.run(arguments + changed, secret);

        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.errors.contains(sentence), run.errors.constData());
        QVERIFY2(!run.errors.contains("s3cret"), run.errors.constData());
        QCOMPARE(vigie.in({u"services"_s, u"list"_s, u"--format"_s, u"json"_s}).json()[u"count"_s].toInt(), 0);
    }

    void saysThatThereIsNoWorkspace_data() { everySubcommand(); }

    void saysThatThereIsNoWorkspace()
    {
        QFETCH(QStringList, words);
        QFETCH(QStringList, placeholders);
        const VigieProcess vigie;
        if (words.contains(u"add"_s) || words.contains(u"restore"_s) || words.contains(u"check"_s))
            QSKIP("does without a workspace, or has its own test");

        const Run run = vigie.run(words + placeholders + QStringList{u"--workspace"_s, vigie.file(u"none"_s)});

        QVERIFY2(run.exitCode == 3 || (run.exitCode == 2 && words.contains(u"revoke"_s)), run.errors.constData());
        QCOMPARE(run.output, QByteArray());
        QVERIFY(run.errors.startsWith("vigie: "));
        QVERIFY(!QFile::exists(vigie.file(u"none"_s)));
    }

    void saysWhatIsWrongWithTheWorkspace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not a database") << QByteArray(8192, 'x');
        QTest::newRow("cut") << QByteArray("SQLite format 3\0", 16);
    }

    void saysWhatIsWrongWithTheWorkspace()
    {
        QFETCH(QByteArray, content);
        const VigieProcess vigie;
        QFile file(vigie.workspace());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();

        const Run list = vigie.in({u"tokens"_s, u"list"_s});
        const Run sync = vigie.in({u"sync"_s});
        const Run check = vigie.in({u"workspace"_s, u"check"_s, u"--format"_s, u"json"_s});

        QCOMPARE(list.exitCode, 3);
        QCOMPARE(list.output, QByteArray());
        QCOMPARE(sync.exitCode, 3);
        QCOMPARE(check.exitCode, 6);
        QCOMPARE(check.json()[u"intact"_s], QJsonValue(false));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void refusesAWorkspaceOfALaterVersion()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());
        {
            auto workspace = Workspace::open(vigie.workspace(), Access::ReadWrite);
            QVERIFY(workspace);
            QVERIFY((*workspace)->database().run(u"PRAGMA user_version = 9999"_s));
        }

        const Run run = vigie.in({u"partners"_s, u"list"_s});

        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.errors.contains("plus récente"), run.errors.constData());
    }

    void readsWhileAnotherWritesAndDoesNotWrite()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());
        const auto writer = Workspace::open(vigie.workspace(), Access::ReadWrite);
        QVERIFY(writer);

        const Run list = vigie.in({u"tokens"_s, u"list"_s});
        const Run sync = vigie.in({u"sync"_s});

        QCOMPARE(list.exitCode, 0);
        QCOMPARE(sync.exitCode, 1);
        QVERIFY2(sync.errors.contains("déjà ouvert en écriture"), sync.errors.constData());
    }

    void readsButDoesNotWriteAReadOnlyWorkspace()
    {
        if (::geteuid() == 0)
            QSKIP("root writes whatever the permissions say");
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());
        QVERIFY(QFile::setPermissions(vigie.workspace(), QFile::ReadOwner));

        const Run sync = vigie.in({u"sync"_s});

        QCOMPARE(sync.exitCode, 1);
        QVERIFY2(sync.errors.contains("lecture seule"), sync.errors.constData());
    }

    void failsWhenTheOutputCannotBeWritten()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(VigieProcess::program(u"vigie"_s), vigie.located({u"profiles"_s, u"list"_s}));
        QVERIFY(process.waitForFinished());

        QCOMPARE(process.exitCode(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"

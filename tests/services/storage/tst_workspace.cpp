// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/storage/storage_fixture.h"

#include "services/storage/sqlite_schema.h"

#include <QProcess>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <sys/wait.h>
#include <thread>

using namespace vigie;

namespace {

//! What a child process of this test does; it ends by being killed.
int writeForever(const QString &path)
{
    const auto workspace = Workspace::open(path, Access::ReadWrite);
    if (!workspace)
        return 1;
    Database &database = (*workspace)->database();
    for (int i = 0;; ++i) {
        auto transaction = Database::Transaction::begin(database);
        for (int j = 0; j < 50; ++j) {
            if (!database.run(QStringLiteral("INSERT INTO workspace_fact VALUES (?, ?)"),
                              {QStringLiteral("%1-%2").arg(i).arg(j), QString(5'000, u'x')}))
                return 1;
            if (i == 20 && j == 25) {
                std::puts("in the middle");
                std::fflush(stdout);
                std::this_thread::sleep_for(std::chrono::hours(1));
            }
        }
        if (!transaction->commit())
            return 1;
    }
}

int hold(const QString &path)
{
    const auto workspace = Workspace::open(path, Access::ReadWrite);
    std::puts(workspace ? "held" : "not held");
    std::fflush(stdout);
    std::this_thread::sleep_for(std::chrono::hours(1));
    return 0;
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder{};

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("été.vigie")); }

    void make() { VERIFY_RESULT(Workspace::create(path(), {})); }

    void overwrite(qint64 offset, const QByteArray &bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(offset));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] std::unique_ptr<QProcess> child(const QString &what)
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), what, path()});
        process->waitForReadyRead();
        return process;
    }

    [[nodiscard]] static qint64 rows(Workspace &workspace)
    {
        auto query = workspace.database().run(QStringLiteral("SELECT COUNT(*) FROM workspace_fact"));
        return query && query->next() ? query->value(0).toLongLong() : -1;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void createsFromNothing()
    {
        const QString deep = m_folder->filePath(QStringLiteral("a/b/w.vigie"));

        const auto workspace = Workspace::create(deep, {.producer = QStringLiteral("AIFE"), .demonstration = true});

        VERIFY_RESULT(workspace);
        const Result<WorkspaceFacts> facts = (*workspace)->facts();
        VERIFY_RESULT(facts);
        QCOMPARE(facts->schemaVersion, sqlite::newestSchema);
        QCOMPARE(facts->producer, QStringLiteral("AIFE"));
        QVERIFY(facts->demonstration);
        QVERIFY(facts->createdAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        QCOMPARE(facts->counts.value(QStringLiteral("services"), -1), 0);
        QVERIFY(!facts->oldestReadAt.isValid());
        VERIFY_RESULT((*workspace)->check());
        QVERIFY(!QFileInfo::exists(deep + QStringLiteral(".unfinished")));
    }

    void isReadableByItsOwnerAlone()
    {
        const auto workspace = Workspace::create(path(), {});
        VERIFY_RESULT(workspace);

        for (const QString &suffix : {QStringLiteral(""), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
            const auto others = QFile::permissions(path() + suffix)
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
            QVERIFY2(QFile::exists(path() + suffix), qPrintable(suffix));
            QCOMPARE(others, QFile::Permissions());
        }
    }

    void doesNotCreateOverAFile()
    {
        make();

        COMPARE_ERROR(Workspace::create(path(), {}), Error::Kind::FileNotWritable);
        VERIFY_RESULT(Workspace::open(path(), Access::ReadWrite));
    }

    void opensOrCreates()
    {
        VERIFY_RESULT(Workspace::openOrCreate(path(), {.producer = QStringLiteral("DINUM")}));

        const auto again = Workspace::openOrCreate(path(), {.producer = QStringLiteral("AIFE")});

        VERIFY_RESULT(again);
        QCOMPARE((*again)->facts()->producer, QStringLiteral("DINUM"));
    }

    void doesNotPlayTheLogOfAFileThatIsGone()
    {
        make();
        {
            const auto workspace = Workspace::open(path(), Access::ReadWrite);
            VERIFY_RESULT((*workspace)->database().run(QStringLiteral("INSERT INTO workspace_fact VALUES ('x', 'y')")));
            QVERIFY(QFile::copy(path() + QStringLiteral("-wal"), path() + QStringLiteral(".kept")));
        }
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::rename(path() + QStringLiteral(".kept"), path() + QStringLiteral("-wal")));

        const auto workspace = Workspace::create(path(), {});

        VERIFY_RESULT(workspace);
        VERIFY_RESULT((*workspace)->check());
        QCOMPARE(rows(**workspace), 5);
    }

    void saysThatThereIsNone()
    {
        COMPARE_ERROR(Workspace::open(path(), Access::ReadOnly), Error::Kind::WorkspaceMissing);
        COMPARE_ERROR(Workspace::open(path(), Access::ReadWrite), Error::Kind::WorkspaceMissing);
        QVERIFY(!QFileInfo::exists(path()));
    }

    void refusesASecondWriter()
    {
        make();
        const auto first = Workspace::open(path(), Access::ReadWrite);
        VERIFY_RESULT(first);

        const auto second = Workspace::open(path(), Access::ReadWrite);

        COMPARE_ERROR(second, Error::Kind::WorkspaceBusy);
        QCOMPARE(second.error().subject, path());
        QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
    }

    void refusesAWriterOfAnotherProcess()
    {
        make();
        const auto holder = child(QStringLiteral("hold"));
        QCOMPARE(holder->readAllStandardOutput(), QByteArray("held\n"));

        const auto second = Workspace::open(path(), Access::ReadWrite);

        COMPARE_ERROR(second, Error::Kind::WorkspaceBusy);
        QVERIFY(second.error().detail.contains(QString::number(holder->processId())));
        VERIFY_RESULT(Workspace::open(path(), Access::ReadOnly));
        holder->kill();
        QVERIFY(holder->waitForFinished());
        VERIFY_RESULT(Workspace::open(path(), Access::ReadWrite)); // the lock of a dead process is taken over
    }

    void readsBesideAWriter()
    {
        make();
        const auto writer = Workspace::open(path(), Access::ReadWrite);
        const auto reader = Workspace::open(path(), Access::ReadOnly);
        VERIFY_RESULT(reader);
        QVERIFY((*reader)->isReadOnly());
        auto transaction = Database::Transaction::begin((*writer)->database());
        VERIFY_RESULT((*writer)->database().run(QStringLiteral("INSERT INTO workspace_fact VALUES ('x', 'y')")));
        QCOMPARE(rows(**reader), 5);

        VERIFY_RESULT(transaction->commit());

        QCOMPARE(rows(**reader), 6);
        VERIFY_RESULT((*reader)->check());
    }

    void survivesKillInTheMiddleOfATransaction()
    {
        make();
        const auto writer = child(QStringLiteral("write"));
        QCOMPARE(writer->readAllStandardOutput(), QByteArray("in the middle\n"));

        writer->kill(); // SIGKILL
        QVERIFY(writer->waitForFinished());

        const auto workspace = Workspace::open(path(), Access::ReadWrite);
        VERIFY_RESULT(workspace);
        VERIFY_RESULT((*workspace)->check());
        QCOMPARE(rows(**workspace), 5 + 20 * 50);
    }

    void readsAfterAKillBeforeAnyWriter()
    {
        make();
        const auto writer = child(QStringLiteral("write"));
        writer->kill();
        QVERIFY(writer->waitForFinished());

        const auto reader = Workspace::open(path(), Access::ReadOnly);

        VERIFY_RESULT(reader);
        QCOMPARE(rows(**reader), 5 + 20 * 50);
    }

    void refusesAFileOfALaterVersion()
    {
        make();
        QCOMPARE(RawFile(path()).run("PRAGMA user_version = 99"), SQLITE_OK);

        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto opened = Workspace::open(path(), access);
            COMPARE_ERROR(opened, Error::Kind::WorkspaceNewer);
            QVERIFY(opened.error().detail.contains(QStringLiteral("99")));
        }
        COMPARE_ERROR(Database::connect(path(), Access::ReadOnly), Error::Kind::WorkspaceNewer);
    }

    void refusesWhatIsNoWorkspace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray(5'000, 'x');
        QTest::newRow("short") << QByteArray("SQLite format 3\0", 16);
    }

    void refusesWhatIsNoWorkspace()
    {
        QFETCH(QByteArray, content);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();

        COMPARE_ERROR(Workspace::open(path(), Access::ReadWrite), Error::Kind::WorkspaceCorrupt);
        COMPARE_ERROR(Workspace::open(path(), Access::ReadOnly), Error::Kind::WorkspaceCorrupt);
        COMPARE_ERROR(Workspace::openOrCreate(path(), {}), Error::Kind::WorkspaceCorrupt);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content); // nothing was done to it
    }

    void refusesTheFileOfAnotherProgram()
    {
        QCOMPARE(RawFile(path()).run("CREATE TABLE t (x); PRAGMA user_version = 1"), SQLITE_OK);

        COMPARE_ERROR(Workspace::open(path(), Access::ReadWrite), Error::Kind::WorkspaceCorrupt);
    }

    void seesAFileThatIsCut()
    {
        make();
        QFile file(path());
        QVERIFY(file.resize(file.size() / 2));

        COMPARE_ERROR(Workspace::open(path(), Access::ReadWrite), Error::Kind::WorkspaceCorrupt);
    }

    void seesADamagedPage()
    {
        make();
        const qint64 pages = QFileInfo(path()).size() / 4096;
        for (qint64 page = 2; page < pages; ++page)
            overwrite(page * 4096, QByteArray(200, '\xa5'));

        COMPARE_ERROR(Workspace::open(path(), Access::ReadWrite), Error::Kind::WorkspaceCorrupt);
    }

    void opensAReadOnlyFileForReadingAlone()
    {
        OrdinaryAccount::give(m_folder->path());
        const OrdinaryAccount account;
        make();
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));

        COMPARE_ERROR(Workspace::open(path(), Access::ReadWrite), Error::Kind::WorkspaceReadOnly);
        const auto reader = Workspace::open(path(), Access::ReadOnly);
        VERIFY_RESULT(reader);
        QCOMPARE(rows(**reader), 5);
    }

    void readsInAReadOnlyFolder()
    {
        OrdinaryAccount::give(m_folder->path());
        const OrdinaryAccount account;
        make();
        const QFile::Permissions before = QFile::permissions(m_folder->path());
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));

        const auto writer = Workspace::open(path(), Access::ReadWrite);
        const auto reader = Workspace::open(path(), Access::ReadOnly);

        QVERIFY(QFile::setPermissions(m_folder->path(), before));
        COMPARE_ERROR(writer, Error::Kind::WorkspaceReadOnly);
        VERIFY_RESULT(reader);
        QCOMPARE(rows(**reader), 5);
    }

    void readsInAReadOnlyFolderBesideAWriter()
    {
        OrdinaryAccount::give(m_folder->path());
        const OrdinaryAccount account;
        make();
        const auto writer = Workspace::open(path(), Access::ReadWrite);
        VERIFY_RESULT(writer);
        VERIFY_RESULT((*writer)->database().run(QStringLiteral("INSERT INTO workspace_fact VALUES ('x', 'y')")));
        const QFile::Permissions before = QFile::permissions(m_folder->path());
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));

        const auto reader = Workspace::open(path(), Access::ReadOnly);

        QVERIFY(QFile::setPermissions(m_folder->path(), before));
        VERIFY_RESULT(reader);
        QCOMPARE(rows(**reader), 6);
    }

    void backsUpWhileAWriterWrites()
    {
        make();
        const auto workspace = Workspace::open(path(), Access::ReadWrite);
        VERIFY_RESULT(workspace);
        std::atomic<bool> done = false;
        std::atomic<int> written = 0;
        // Two rows a transaction: an odd count would be half of one.
        std::thread writer([&, file = path()] {
            Result<Database> database = Database::connect(file, Access::ReadWrite);
            for (int i = 0; database && !done; ++i) {
                auto transaction = Database::Transaction::begin(*database);
                if (!transaction)
                    continue;
                const QString sql = QStringLiteral("INSERT INTO workspace_fact VALUES (?, ?)");
                (void)database->run(sql, {QStringLiteral("a%1").arg(i), QString(3'000, u'x')});
                (void)database->run(sql, {QStringLiteral("b%1").arg(i), QString(3'000, u'x')});
                if (transaction->commit())
                    written.fetch_add(1);
            }
        });

        QStringList faults;
        for (int i = 0; i < 10; ++i) {
            const int before = written;
            while (written < before + 3)
                std::this_thread::yield();
            const QString file = m_folder->filePath(QStringLiteral("copy-%1").arg(i));
            const Result<> copied = (*workspace)->backUpTo(file);
            const auto copy = Workspace::open(file, Access::ReadOnly);
            if (!copied || !copy || !(*copy)->check())
                faults.append(file);
            else if (const qint64 count = rows(**copy) - 5; count % 2 != 0 || count < 2 * (before + 3))
                faults.append(QString::number(count));
        }
        done = true;
        writer.join();

        QCOMPARE(faults, QStringList());
        QVERIFY(!(QFile::permissions(m_folder->filePath(QStringLiteral("copy-0")))
                  & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.unfinished*")}), QStringList());
    }

    void doesNotBackUpOntoItself()
    {
        make();
        const auto workspace = Workspace::open(path(), Access::ReadWrite);

        COMPARE_ERROR((*workspace)->backUpTo(m_folder->path() + QStringLiteral("/./été.vigie")),
                      Error::Kind::InvalidInput);
        VERIFY_RESULT((*workspace)->check());
    }

    void saysThatABackUpCannotBeWritten()
    {
        make();
        const auto workspace = Workspace::open(path(), Access::ReadWrite);

        COMPARE_ERROR((*workspace)->backUpTo(m_folder->filePath(QStringLiteral("none/copy"))),
                      Error::Kind::FileNotWritable);
    }

    void restoresAndKeepsWhatWasThere()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy"));
        make();
        {
            const auto workspace = Workspace::open(path(), Access::ReadWrite);
            VERIFY_RESULT((*workspace)->backUpTo(copy));
            VERIFY_RESULT((*workspace)->database().run(QStringLiteral("INSERT INTO workspace_fact VALUES ('x', 'y')")));
        }

        VERIFY_RESULT(Workspace::restore(path(), copy));
        VERIFY_RESULT(Workspace::restore(path(), copy));

        const auto workspace = Workspace::open(path(), Access::ReadWrite);
        VERIFY_RESULT(workspace);
        QCOMPARE(rows(**workspace), 5);
        const auto first = Workspace::open(path() + QStringLiteral(".before-restore"), Access::ReadWrite);
        VERIFY_RESULT(first);
        QCOMPARE(rows(**first), 6);
        const auto second = Workspace::open(path() + QStringLiteral(".before-restore-2"), Access::ReadWrite);
        VERIFY_RESULT(second);
        QCOMPARE(rows(**second), 5);
        QVERIFY(QFileInfo::exists(copy));
    }

    void keepsTheLogOfWhatItReplaces()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy"));
        make();
        VERIFY_RESULT(Workspace::open(path(), Access::ReadWrite).value()->backUpTo(copy));
        const auto writer = child(QStringLiteral("write"));
        writer->kill();
        QVERIFY(writer->waitForFinished());

        VERIFY_RESULT(Workspace::restore(path(), copy));

        QCOMPARE(rows(*Workspace::open(path(), Access::ReadWrite).value()), 5);
        QCOMPARE(rows(*Workspace::open(path() + QStringLiteral(".before-restore"), Access::ReadWrite).value()),
                 5 + 20 * 50);
    }

    void restoresNothingThatIsBroken()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy"));
        make();
        VERIFY_RESULT(Workspace::open(path(), Access::ReadWrite).value()->backUpTo(copy));
        QFile file(copy);
        QVERIFY(file.resize(file.size() - 4096));

        COMPARE_ERROR(Workspace::restore(path(), copy), Error::Kind::WorkspaceCorrupt);
        COMPARE_ERROR(Workspace::restore(path(), m_folder->filePath(QStringLiteral("none"))), Error::Kind::FileMissing);
        QVERIFY(!QFileInfo::exists(path() + QStringLiteral(".before-restore")));
        VERIFY_RESULT(Workspace::open(path(), Access::ReadWrite));
    }

    void doesNotRestoreUnderAWriter()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy"));
        make();
        const auto workspace = Workspace::open(path(), Access::ReadWrite);
        VERIFY_RESULT((*workspace)->backUpTo(copy));

        COMPARE_ERROR(Workspace::restore(path(), copy), Error::Kind::WorkspaceBusy);
        VERIFY_RESULT((*workspace)->check());
    }

    void restoresWhereNothingIsLeft()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy"));
        make();
        VERIFY_RESULT(Workspace::open(path(), Access::ReadWrite).value()->backUpTo(copy));
        QVERIFY(QFile::remove(path()));

        VERIFY_RESULT(Workspace::restore(path(), copy));

        VERIFY_RESULT(Workspace::open(path(), Access::ReadWrite));
    }

    void seesARowThatRefersToNothing()
    {
        make();
        QCOMPARE(RawFile(path()).run("INSERT INTO intent_step VALUES (7, 1, 'sent', NULL, '')"), SQLITE_OK);

        const auto workspace = Workspace::open(path(), Access::ReadWrite);

        VERIFY_RESULT(workspace);
        COMPARE_ERROR((*workspace)->check(), Error::Kind::WorkspaceCorrupt);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--child"))
        return arguments.value(2) == QLatin1String("hold") ? hold(arguments.value(3))
                                                           : writeForever(arguments.value(3));
    TestWorkspace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workspace.moc"

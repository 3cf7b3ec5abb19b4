// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/storage/storage_fixture.h"

#include <QThread>

#include <future>
#include <thread>

using namespace vigie;

class TestDatabase : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
    [[nodiscard]] Database &database() { return m_workspace->database(); }

    [[nodiscard]] qint64 number(const QString &sql)
    {
        Result<QSqlQuery> query = database().run(sql);
        return query && query->next() ? query->value(0).toLongLong() : -1;
    }

private Q_SLOTS:
    void init()
    {
        auto workspace = Workspace::create(m_folder.filePath(QStringLiteral("w.vigie")), {});
        VERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
    }

    void cleanup()
    {
        m_workspace.reset();
        QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("w.vigie"))));
    }

    void setsUpItsConnection()
    {
        QCOMPARE(number(QStringLiteral("PRAGMA foreign_keys")), 1);
        QCOMPARE(number(QStringLiteral("PRAGMA synchronous")), 2);
        Result<QSqlQuery> mode = database().run(QStringLiteral("PRAGMA journal_mode"));
        VERIFY_RESULT(mode);
        QVERIFY(mode->next());
        QCOMPARE(mode->value(0).toString(), QStringLiteral("wal"));
    }

    void bindsWhatLooksLikeSql()
    {
        const QString text = QStringLiteral("'); DROP TABLE workspace_fact; --");

        VERIFY_RESULT(database().run(QStringLiteral("INSERT INTO workspace_fact VALUES ('x', ?)"), {text}));

        Result<QSqlQuery> query = database().run(QStringLiteral("SELECT value FROM workspace_fact WHERE name = 'x'"));
        VERIFY_RESULT(query);
        QVERIFY(query->next());
        QCOMPARE(query->value(0).toString(), text);
    }

    //! A statement without rows binds and fails as one of Qt's does, and can be run again after a failure.
    void changesRows()
    {
        VERIFY_RESULT(database().run(QStringLiteral("CREATE TABLE kinds (id INTEGER PRIMARY KEY, value)")));
        const QString insert = QStringLiteral("INSERT INTO kinds VALUES (?, ?)");
        const QVariantList values{QStringLiteral("Œuvre"),
                                  QStringLiteral(""),
                                  QString(),
                                  QByteArray("\0\1", 2),
                                  QByteArray(),
                                  true,
                                  -7,
                                  7U,
                                  qlonglong(9'007'199'254'740'993),
                                  0.5,
                                  QVariant()};
        for (int i = 0; i < values.size(); ++i) {
            QCOMPARE(database().change(insert, {i, values.at(i)}).value(), 1);
            VERIFY_RESULT(database().run(insert, {100 + i, values.at(i)}));
            const QString same = QStringLiteral("SELECT (SELECT typeof(value) || quote(value) FROM kinds WHERE id = %1)"
                                                " = (SELECT typeof(value) || quote(value) FROM kinds WHERE id = %2)");
            QCOMPARE(number(same.arg(i).arg(100 + i)), 1);
        }

        COMPARE_ERROR(database().change(insert, {0, QStringLiteral("again")}), Error::Kind::Conflict);
        COMPARE_ERROR(database().change(QStringLiteral("INSERT INTO nothing VALUES (?)"), {1}), Error::Kind::Storage);
        QCOMPARE(database().change(insert, {500, 1}).value(), 1);
        QCOMPARE(database().change(QStringLiteral("DELETE FROM kinds WHERE id < ?"), {3}).value(), 3);
        QCOMPARE(database().change(QStringLiteral("DELETE FROM kinds WHERE id < ?"), {3}).value(), 0);
    }

    void readsNumbers()
    {
        const QString sql = QStringLiteral(
            "SELECT value FROM (SELECT ? AS value UNION ALL SELECT ? UNION ALL SELECT ?)");
        QCOMPARE(database().numbers(sql, {3, qlonglong(9'007'199'254'740'993), -1}).value(),
                 (QList<qint64>{3, 9'007'199'254'740'993, -1}));
        QCOMPARE(database().numbers(QStringLiteral("SELECT 1 WHERE ? = 'b'"), {QStringLiteral("a")}).value(),
                 QList<qint64>{});

        COMPARE_ERROR(database().numbers(QStringLiteral("SELECT x FROM nothing")), Error::Kind::Storage);
        std::stop_source stopped;
        stopped.request_stop();
        const sqlite::Interruption guard = database().interruptedBy(stopped.get_token());
        COMPARE_ERROR(database().numbers(QStringLiteral("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n"
                                                        " LIMIT 100000) SELECT x FROM n")),
                      Error::Kind::Cancelled);
    }

    void rollsBackWhatIsNotCommitted()
    {
        {
            Result<Database::Transaction> transaction = Database::Transaction::begin(database());
            VERIFY_RESULT(transaction);
            VERIFY_RESULT(database().run(QStringLiteral("INSERT INTO workspace_fact VALUES ('x', 'y')")));
        }
        QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM workspace_fact WHERE name = 'x'")), 0);
    }

    void nestsTransactions()
    {
        const auto insert = [this](const char *name) {
            return database().run(QStringLiteral("INSERT INTO workspace_fact VALUES (?, 'y')"), {QLatin1String(name)});
        };
        Result<Database::Transaction> outer = Database::Transaction::begin(database());
        VERIFY_RESULT(outer);
        VERIFY_RESULT(insert("outer"));
        {
            Result<Database::Transaction> undone = Database::Transaction::begin(database());
            VERIFY_RESULT(undone);
            VERIFY_RESULT(insert("undone"));
        }
        {
            Result<Database::Transaction> inner = Database::Transaction::begin(database());
            VERIFY_RESULT(inner);
            VERIFY_RESULT(insert("inner"));
            VERIFY_RESULT(inner->commit());
        }
        VERIFY_RESULT(outer->commit());
        QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM workspace_fact WHERE name IN ('outer', 'inner')")), 2);
        QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM workspace_fact WHERE name = 'undone'")), 0);
    }

    void undoesACommittedPartWithTheWhole()
    {
        {
            Result<Database::Transaction> outer = Database::Transaction::begin(database());
            VERIFY_RESULT(outer);
            Result<Database::Transaction> inner = Database::Transaction::begin(database());
            VERIFY_RESULT(inner);
            VERIFY_RESULT(database().run(QStringLiteral("INSERT INTO workspace_fact VALUES ('inner', 'y')")));
            VERIFY_RESULT(inner->commit());
        }
        QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM workspace_fact WHERE name = 'inner'")), 0);
    }

    void keepsWhatIsCommitted()
    {
        Result<Database::Transaction> transaction = Database::Transaction::begin(database());
        VERIFY_RESULT(transaction);
        VERIFY_RESULT(database().run(QStringLiteral("INSERT INTO workspace_fact VALUES ('x', 'y')")));

        VERIFY_RESULT(transaction->commit());

        QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM workspace_fact WHERE name = 'x'")), 1);
    }

    void neverGivesAnIdTwice()
    {
        const Result<qint64> first = database().nextId(QStringLiteral("partner"));
        const Result<qint64> second = database().nextId(QStringLiteral("partner"));

        VERIFY_RESULT(first);
        VERIFY_RESULT(second);
        QCOMPARE(*second, *first + 1);
        COMPARE_ERROR(database().nextId(QStringLiteral("unheard of")), Error::Kind::WorkspaceCorrupt);
    }

    void namesAFullDisk()
    {
        VERIFY_RESULT(database().run(QStringLiteral("PRAGMA max_page_count = 1"))); // becomes the present size

        Result<QSqlQuery> query = database().run(QStringLiteral("INSERT INTO workspace_fact VALUES ('x', ?)"),
                                                 {QString(1'000'000, u'x')});

        COMPARE_ERROR(query, Error::Kind::DiskFull);
        QCOMPARE(query.error().subject, database().path());
        VERIFY_RESULT(m_workspace->check());
    }

    void namesABusyFile()
    {
        RawFile other(database().path());
        QCOMPARE(other.run("BEGIN IMMEDIATE"), SQLITE_OK);

        COMPARE_ERROR(Database::Transaction::begin(database()), Error::Kind::WorkspaceBusy);

        QCOMPARE(other.run("ROLLBACK"), SQLITE_OK);
        VERIFY_RESULT(Database::Transaction::begin(database()));
    }

    void namesAnUnknownTable()
    {
        COMPARE_ERROR(database().run(QStringLiteral("SELECT * FROM nothing")), Error::Kind::Storage);
    }

    void refusesToWriteThroughAReader()
    {
        Result<Database> reader = Database::connect(database().path(), Access::ReadOnly);
        VERIFY_RESULT(reader);

        COMPARE_ERROR(Database::Transaction::begin(*reader), Error::Kind::WorkspaceReadOnly);
        COMPARE_ERROR(reader->run(QStringLiteral("DELETE FROM workspace_fact")), Error::Kind::WorkspaceReadOnly);
    }

    void connectsInAnotherThread()
    {
        const QString path = database().path();

        const std::optional<qint64> facts = std::async(std::launch::async, [&path]() -> std::optional<qint64> {
                                                Result<Database> reader = Database::connect(path, Access::ReadOnly);
                                                if (!reader)
                                                    return std::nullopt;
                                                auto query = reader->run(
                                                    QStringLiteral("SELECT COUNT(*) FROM workspace_fact"));
                                                return query && query->next()
                                                    ? std::optional(query->value(0).toLongLong())
                                                    : std::nullopt;
                                            }).get();

        QVERIFY(facts.has_value());
        QVERIFY(*facts > 0);
    }

    void findsNoFile()
    {
        COMPARE_ERROR(Database::connect(m_folder.filePath(QStringLiteral("none")), Access::ReadOnly),
                      Error::Kind::WorkspaceMissing);
    }

    void leavesNoGapInTheIdsOfATransaction()
    {
        const QString kind = QStringLiteral("partner");
        const qint64 before = database().nextId(kind).value();
        {
            auto transaction = Database::Transaction::begin(database());
            for (qint64 taken = 1; taken <= 4; ++taken)
                QCOMPARE(database().nextId(kind).value(), before + taken); // seven are reserved by now
            auto part = Database::Transaction::begin(database());
            QCOMPARE(database().nextId(kind).value(), before + 5);
            VERIFY_RESULT(part->commit());
            VERIFY_RESULT(transaction->commit());
        }
        QCOMPARE(database().nextId(kind).value(), before + 6);
    }

    void givesNoIdTwiceAfterAPartIsRolledBack()
    {
        const QString kind = QStringLiteral("partner");
        const qint64 before = database().nextId(kind).value();
        auto transaction = Database::Transaction::begin(database());
        QCOMPARE(database().nextId(kind).value(), before + 1);
        {
            const auto part = Database::Transaction::begin(database());
            QCOMPARE(database().nextId(kind).value(), before + 2);
        }
        const qint64 after = database().nextId(kind).value();
        VERIFY_RESULT(transaction->commit());

        QVERIFY(after > before + 1);
        QVERIFY(database().nextId(kind).value() > after);
    }

    void stopsALongQueryFromAnotherThread()
    {
        std::stop_source source;
        std::promise<void> begun;
        std::thread stopper([&source, waits = begun.get_future()]() mutable {
            waits.wait();
            source.request_stop();
        });
        begun.set_value();

        Result<QSqlQuery> query = failure(Error::Kind::Storage);
        {
            const sqlite::Interruption guard = database().interruptedBy(source.get_token());
            query = database().run(endless);
        }
        stopper.join();

        COMPARE_ERROR(query, Error::Kind::Cancelled);
        QCOMPARE(number(QStringLiteral("SELECT 1")), 1); // the connection goes on
    }

    void stopsWhatWasStoppedBefore()
    {
        std::stop_source source;
        source.request_stop();

        const sqlite::Interruption guard = database().interruptedBy(source.get_token());

        COMPARE_ERROR(database().run(endless), Error::Kind::Cancelled);
    }

private:
    const QString endless = QStringLiteral(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n");
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/storage/storage_fixture.h"

#include "services/storage/journal_chain.h"

#include <QCryptographicHash>

using namespace vigie;

Q_DECLARE_METATYPE(std::optional<qint64>)

class TestJournalRepository : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("w")); }
    [[nodiscard]] JournalRepository journal() { return JournalRepository(m_workspace->database()); }

    [[nodiscard]] static JournalEntry entry(int i)
    {
        return {.at = QDateTime(QDate(2026, 11, 22), QTime(9, 42, i, 7), Qt::UTC),
                .actor = QStringLiteral("agent"),
                .action = QStringLiteral("token.revoke.sent"),
                .objectKind = QStringLiteral("credential"),
                .objectReference = QString::number(i),
                .objectHash = QString(64, u'a'),
                .outcome = QStringLiteral("ok"),
                .facts = {{QStringLiteral("status"), 200}, {QStringLiteral("état"), QStringLiteral("a\"\\\n\u0001é")}}};
    }

    void fill(int count)
    {
        for (int i = 1; i <= count; ++i)
            VERIFY_RESULT(journal().append(entry(i)));
    }

    [[nodiscard]] static QByteArray unlocked(const QByteArray &sql)
    {
        return "DROP TRIGGER journal_keeps_its_entries; DROP TRIGGER journal_loses_no_entry; " + sql;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::create(path(), {});
        VERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
    }

    void cleanup() { m_workspace.reset(); }

    void chainsItsEntries()
    {
        const Result<JournalEntry> first = journal().append(entry(1));
        const Result<JournalEntry> second = journal().append(entry(2));

        VERIFY_RESULT(first);
        VERIFY_RESULT(second);
        QCOMPARE(first->number, 1);
        QCOMPARE(first->previousHash, QString(64, u'0'));
        QCOMPARE(second->number, 2);
        QCOMPARE(second->previousHash, first->hash);
        QCOMPARE(journal().entries(1, 10).value(), (QList<JournalEntry>{*first, *second}));
        QCOMPARE(journal().entries(2, 10).value(), QList<JournalEntry>{*second});
        QCOMPARE(journal().count().value(), 2);
        QCOMPARE(journal().lastHash().value(), second->hash);
        QVERIFY(journal().verify().value().isIntact());
    }

    void hashesTheTextThatItsHeaderPromises()
    {
        const Result<JournalEntry> written = journal().append(entry(1));

        const QByteArray text = "{'action':'token.revoke.sent','actor':'agent','at':'2026-11-22T09:42:01.007Z',"
                                "'facts':{'status':200,'état':'a\\'\\\\\\n\\u0001é'},'number':1,'object_hash':'"
            + QByteArray(64, 'a') + "','object_kind':'credential','object_reference':'1','outcome':'ok',"
            + "'previous_hash':'" + QByteArray(64, '0') + "'}";
        const QByteArray json = QByteArray(text).replace('\'', '"');

        QCOMPARE(written->hash,
                 QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex()));
    }

    void namesTheAccountAndTheTimeByItself()
    {
        const Result<JournalEntry> written = journal().append({.action = QStringLiteral("sync.finished")});

        VERIFY_RESULT(written);
        QVERIFY(!written->actor.isEmpty());
        QCOMPARE(written->actor, currentActor());
        QVERIFY(written->at.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        QVERIFY(journal().verify().value().isIntact());
    }

    void isIntactWhenEmpty()
    {
        QVERIFY(journal().verify().value().isIntact());
        QCOMPARE(journal().verify().value().entries, 0);
    }

    void refusesAChange()
    {
        fill(2);
        RawFile raw(path());

        QCOMPARE(raw.run("UPDATE journal SET outcome = 'failed' WHERE number = 1"), SQLITE_CONSTRAINT_TRIGGER);
        QCOMPARE(raw.run("DELETE FROM journal"), SQLITE_CONSTRAINT_TRIGGER);
        QVERIFY(!m_workspace->database().run(QStringLiteral("REPLACE INTO journal SELECT * FROM journal")));

        QVERIFY(journal().verify().value().isIntact());
    }

    void namesTheAttack_data()
    {
        const QByteArray copied =
            "at = o.at, actor = o.actor, action = o.action, object_kind = o.object_kind,"
            " object_reference = o.object_reference, object_hash = o.object_hash,"
            " outcome = o.outcome, facts = o.facts, previous_hash = o.previous_hash, hash = o.hash";
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<qint64>("firstBroken");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const QByteArray &sql, qint64 first, const char *why) {
            QTest::newRow(name) << sql << first << QString::fromLatin1(why);
        };
        row("changed", "UPDATE journal SET outcome = 'failed' WHERE number = 3", 3, "changed");
        row("changed instant", "UPDATE journal SET at = '2026-11-22T09:42:03.008Z' WHERE number = 3", 3, "changed");
        row("changed facts", "UPDATE journal SET facts = '{\"status\":204}' WHERE number = 5", 5, "changed");
        row("first changed", "UPDATE journal SET actor = 'x' WHERE number = 1", 1, "changed");
        row("removed", "DELETE FROM journal WHERE number = 3", 3, "removed");
        row("first removed", "DELETE FROM journal WHERE number = 1", 1, "removed");
        row("removed and closed up",
            "DELETE FROM journal WHERE number = 3; UPDATE journal SET number = 3 WHERE number = 4;"
            " UPDATE journal SET number = 4 WHERE number = 5; UPDATE workspace_fact SET value = '4'"
            " WHERE name = 'journal_entries'",
            3, "removed");
        row("reordered",
            "UPDATE journal SET number = 90 WHERE number = 2; UPDATE journal SET number = 2 WHERE number = 4;"
            " UPDATE journal SET number = 4 WHERE number = 90",
            2, "reordered");
        row("contents swapped",
            "CREATE TEMP TABLE old AS SELECT * FROM journal;"
            " UPDATE journal SET "
                + copied
                + " FROM old o WHERE journal.number = 2 AND o.number = 3;"
                  " UPDATE journal SET "
                + copied + " FROM old o WHERE journal.number = 3 AND o.number = 2",
            2, "reordered");
        row("truncated", "DELETE FROM journal WHERE number > 3", 4, "truncated");
        row("emptied", "DELETE FROM journal", 1, "truncated");
        row("truncated, count corrected",
            "DELETE FROM journal WHERE number > 3; UPDATE workspace_fact SET value = '3' WHERE name = "
            "'journal_entries'",
            3, "changed");
        row("added",
            "INSERT INTO journal SELECT 6, at, actor, action, object_kind, object_reference, object_hash, outcome, "
            "facts,"
            " hash, hash FROM journal WHERE number = 5",
            6, "changed");
        row("number zero", "UPDATE journal SET number = 0 WHERE number = 1", 1, "changed");
    }

    void namesTheAttack()
    {
        QFETCH(QByteArray, sql);
        fill(5);
        m_workspace.reset();
        QCOMPARE(RawFile(path()).run(unlocked(sql).constData()), SQLITE_OK);
        m_workspace = std::move(Workspace::open(path(), Access::ReadWrite).value());

        const Result<JournalVerdict> verdict = journal().verify();

        VERIFY_RESULT(verdict);
        QVERIFY(!verdict->isIntact());
        QTEST(*verdict->firstBroken, "firstBroken");
        QTEST(verdict->why, "why");
    }

    void namesAnEntryThatWasChangedWithItsHash()
    {
        fill(5);
        JournalEntry forged = journal().entries(3, 1).value().first();
        forged.outcome = QStringLiteral("failed");
        const QByteArray sql = "UPDATE journal SET outcome = 'failed', hash = '" + journal::hashOf(forged).toLatin1()
            + "' WHERE number = 3";
        QCOMPARE(RawFile(path()).run(unlocked(sql).constData()), SQLITE_OK);

        const Result<JournalVerdict> verdict = journal().verify();

        QCOMPARE(verdict->firstBroken, std::optional<qint64>(3));
        QCOMPARE(verdict->why, QStringLiteral("changed"));
    }

    void seesAChainWrittenAnewButForTheEndThatIsKept()
    {
        fill(5);
        QList<JournalEntry> chain = journal().entries(1, 5).value();
        chain[3].outcome = QStringLiteral("failed");
        chain[3].hash = journal::hashOf(chain[3]);
        chain[4].previousHash = chain[3].hash;
        chain[4].hash = journal::hashOf(chain[4]);

        const JournalVerdict verdict = journal::verdictOn(chain, 5, journal().lastHash().value());

        QCOMPARE(verdict.firstBroken, std::optional<qint64>(5));
        QVERIFY(journal::verdictOn(chain, 5, chain[4].hash).isIntact()); // what the header says it cannot see
    }

    void doesNotGoOnAfterAForeignEntry()
    {
        fill(2);
        QCOMPARE(RawFile(path()).run("INSERT INTO journal SELECT 3, at, actor, action, object_kind, object_reference,"
                                     " object_hash, outcome, facts, hash, hash FROM journal WHERE number = 2"),
                 SQLITE_OK);

        COMPARE_ERROR(journal().append(entry(3)), Error::Kind::IntegrityBroken);
    }

    void keepsItsChainWhenTheDiskIsFull()
    {
        fill(2);
        VERIFY_RESULT(m_workspace->database().run(QStringLiteral("PRAGMA max_page_count = 1")));
        JournalEntry large = entry(3);
        large.facts.insert(QStringLiteral("x"), QString(1'000'000, u'x'));

        COMPARE_ERROR(journal().append(large), Error::Kind::DiskFull);

        QCOMPARE(journal().count().value(), 2);
        QVERIFY(journal().verify().value().isIntact());
    }

    void isReadByAReader()
    {
        fill(2);
        Result<Database> reader = Database::connect(path(), Access::ReadOnly);
        VERIFY_RESULT(reader);

        QVERIFY(JournalRepository(*reader).verify().value().isIntact());
        COMPARE_ERROR(JournalRepository(*reader).append(entry(3)), Error::Kind::WorkspaceReadOnly);
    }
};

QTEST_GUILESS_MAIN(TestJournalRepository)
#include "tst_journal_repository.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/files/held_files.h"

#include "services/exports/written_file.h"
#include "services/http/tls_setup.h"
#include "services/imports/profile_file.h"
#include "services/imports/table_file.h"
#include "services/storage/document_folder.h"
#include "services/storage/workspace.h"
#include "tests/services/files/shared_lock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

//! Nothing that reads or writes a file which somebody chose may touch the workspace that is open.
class TestHeldFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{};
    std::unique_ptr<Workspace> m_workspace{};

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("espace.vigie")); }

    template <typename T> static void compareRefused(const Result<T> &result, Error::Kind kind, const QString &path)
    {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().subject, path);
        QCOMPARE(result.error().detail, QStringLiteral("this is the workspace itself"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto workspace = Workspace::create(path(), {});
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().detail));
        m_workspace = std::move(*workspace);
        QVERIFY(QFile::link(path(), m_folder.filePath(QStringLiteral("lien.csv"))));
        QFile other(m_folder.filePath(QStringLiteral("autre.csv")));
        QVERIFY(other.open(QIODevice::WriteOnly));
    }

    void knowsWhatIsOpen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("held");
        QTest::newRow("the workspace") << QStringLiteral("espace.vigie") << true;
        QTest::newRow("its log") << QStringLiteral("espace.vigie-wal") << true;
        QTest::newRow("its shared memory") << QStringLiteral("espace.vigie-shm") << true;
        QTest::newRow("its lock") << QStringLiteral("espace.vigie.lock") << true;
        QTest::newRow("by a link") << QStringLiteral("lien.csv") << true;
        QTest::newRow("by another way") << QStringLiteral("../%1/espace.vigie").arg(QDir(m_folder.path()).dirName())
                                        << true;
        QTest::newRow("another file") << QStringLiteral("autre.csv") << false;
        QTest::newRow("no file") << QStringLiteral("rien.csv") << false;
    }

    void knowsWhatIsOpen()
    {
        QFETCH(QString, name);
        QTEST(isHeldFile(m_folder.filePath(name)), "held");
    }

    void refusesIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("itself") << QStringLiteral("espace.vigie");
        QTest::newRow("by a link") << QStringLiteral("lien.csv");
    }

    void refusesIt()
    {
        QFETCH(QString, name);
        const QString chosen = m_folder.filePath(name);
        const test::SharedLock lock(path());
        QVERIFY(lock.isHeld());

        compareRefused(readTableFile(chosen), Error::Kind::FileNotReadable, chosen);
        compareRefused(readProfileFile(chosen), Error::Kind::FileNotReadable, chosen);
        compareRefused(copyDocumentIn(chosen, path(), {}, {}), Error::Kind::FileNotReadable, chosen);
        compareRefused(tlsConfiguration({.caFile = chosen}), Error::Kind::FileNotReadable, chosen);
        compareRefused(writeFile(chosen, QByteArray("a;b")), Error::Kind::FileNotWritable, chosen);

        QVERIFY(lock.isHeld());
    }

    // The last one: it closes the workspace.
    void letsGoOfWhatIsClosed()
    {
        m_workspace.reset();

        QVERIFY(!isHeldFile(path()));
        QVERIFY(readProfileFile(path()));
    }
};

QTEST_GUILESS_MAIN(TestHeldFiles)
#include "tst_held_files.moc"

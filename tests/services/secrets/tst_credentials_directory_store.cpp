// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secrets/credentials_directory_store.h"
#include "tests/services/waiting.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace vigie;

namespace {

void writeSecretFile(const QString &path, const QByteArray &content, mode_t mode)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

//! An access control list as the kernel takes it: the owner reads, one other user reads, the group does not.
QByteArray listLendingTo(quint32 user)
{
    QByteArray list("\x02\0\0\0", 4);
    const auto add = [&list](char tag, char permissions, quint32 id) {
        list.append(tag).append('\0').append(permissions).append('\0');
        for (int shift = 0; shift < 32; shift += 8)
            list.append(char((id >> shift) & 0xff));
    };
    constexpr quint32 undefined = 0xffffffff;
    add(0x01, 0x04, undefined);
    add(0x02, 0x04, user);
    add(0x04, 0x00, undefined);
    add(0x10, 0x04, undefined);
    add(0x20, 0x00, undefined);
    return list;
}

bool setList(const QString &path, const QByteArray &list)
{
    return ::setxattr(QFile::encodeName(path).constData(), "system.posix_acl_access", list.constData(),
                      size_t(list.size()), 0)
        == 0;
}

} // namespace

class TestCredentialsDirectoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFileOfTheService_data();
    void readsTheFileOfTheService();
    void readsThePassPhraseOfTheCertificate();
    void saysThatAServiceHasNone();
    void refusesWhatOthersMayRead_data();
    void refusesWhatOthersMayRead();
    void readsTheAccessListRatherThanItsMask();
    void refusesWhatIsNotARegularFile();
    void refusesAnEmptyFile();
    void refusesALargeFile();
    void staysInItsFolder_data();
    void staysInItsFolder();
    void isReadOnly();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] Result<Secret> read(const char *key)
    {
        CredentialsDirectoryStore store(m_folder.path());
        return waited(store.read(QLatin1String(key), {}));
    }
    QTemporaryDir m_folder{};
};

void TestCredentialsDirectoryStore::readsTheFileOfTheService_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("no line end") << QByteArray("s3cret") << QByteArray("s3cret");
    QTest::newRow("line end") << QByteArray("s3cret\n") << QByteArray("s3cret");
    QTest::newRow("Windows line end") << QByteArray("s3cret\r\n") << QByteArray("s3cret");
    QTest::newRow("spaces are its own") << QByteArray(" s3 cret \n") << QByteArray(" s3 cret ");
    QTest::newRow("not ASCII") << QByteArray("clé\n") << QByteArray("clé");
}

void TestCredentialsDirectoryStore::readsTheFileOfTheService()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, secret);
    writeSecretFile(path("apim-prod"), content, 0400);

    const Result<Secret> read = this->read("service/apim-prod");

    QVERIFY(read);
    QCOMPARE(read->reveal(), secret);
    QFile::remove(path("apim-prod"));
}

void TestCredentialsDirectoryStore::readsThePassPhraseOfTheCertificate()
{
    writeSecretFile(path("kc.certificate"), "phrase\n", 0600);

    QCOMPARE(read("service/kc/certificate")->reveal(), QByteArray("phrase"));
}

void TestCredentialsDirectoryStore::saysThatAServiceHasNone()
{
    const Result<Secret> missing = read("service/other");

    QCOMPARE(errorOf(missing), Error::Kind::SecretMissing);
    QCOMPARE(missing.error().subject, path("other"));
}

void TestCredentialsDirectoryStore::refusesWhatOthersMayRead_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("everyone reads") << 0404;
    QTest::newRow("everyone writes") << 0602;
    QTest::newRow("the group reads") << 0440;
    QTest::newRow("the usual mode") << 0644;
}

void TestCredentialsDirectoryStore::refusesWhatOthersMayRead()
{
    QFETCH(int, mode);
    writeSecretFile(path("open"), "s3cret", mode_t(mode));

    const Result<Secret> refused = read("service/open");

    QCOMPARE(errorOf(refused), Error::Kind::InvalidInput);
    QCOMPARE(refused.error().detail, QStringLiteral("readable-by-others"));
    QCOMPARE(refused.error().subject, path("open"));
    QFile::remove(path("open"));
}

void TestCredentialsDirectoryStore::readsTheAccessListRatherThanItsMask()
{
    writeSecretFile(path("lent"), "s3cret", 0400);
    if (!setList(path("lent"), listLendingTo(::geteuid())))
        QSKIP("this file system has no access control lists");

    QVERIFY(read("service/lent"));

    QVERIFY(setList(path("lent"), listLendingTo(::geteuid() + 1)));
    QCOMPARE(errorOf(read("service/lent")), Error::Kind::InvalidInput);
}

void TestCredentialsDirectoryStore::refusesWhatIsNotARegularFile()
{
    writeSecretFile(path("target"), "s3cret", 0400);
    QVERIFY(QFile::link(path("target"), path("link")));
    QCOMPARE(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    QVERIFY(QDir().mkdir(path("folder")));

    for (const char *key : {"service/link", "service/pipe", "service/folder"}) {
        const Result<Secret> refused = read(key);
        QCOMPARE(errorOf(refused), Error::Kind::InvalidInput);
        QCOMPARE(refused.error().detail, QStringLiteral("not-regular"));
    }
}

void TestCredentialsDirectoryStore::refusesAnEmptyFile()
{
    writeSecretFile(path("empty"), "\n", 0400);

    const Result<Secret> refused = read("service/empty");

    QCOMPARE(errorOf(refused), Error::Kind::InvalidInput);
    QCOMPARE(refused.error().detail, QStringLiteral("empty"));
}

void TestCredentialsDirectoryStore::refusesALargeFile()
{
    writeSecretFile(path("large"), QByteArray(64 * 1024 + 1, 'x'), 0400);

    const Result<Secret> refused = read("service/large");

    QCOMPARE(errorOf(refused), Error::Kind::InvalidInput);
    QCOMPARE(refused.error().detail, QStringLiteral("too-large"));
}

void TestCredentialsDirectoryStore::staysInItsFolder_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("above") << QStringLiteral("service/../secret");
    QTest::newRow("absolute") << QStringLiteral("service//etc/passwd");
    QTest::newRow("below") << QStringLiteral("service/a/b");
    QTest::newRow("another kind") << QStringLiteral("apim-prod");
    QTest::newRow("line end") << QStringLiteral("service/apim-prod\n");
}

void TestCredentialsDirectoryStore::staysInItsFolder()
{
    QFETCH(QString, key);
    CredentialsDirectoryStore store(m_folder.path());

    const Result<Secret> missing = waited(store.read(key, {}));

    QCOMPARE(errorOf(missing), Error::Kind::SecretMissing);
    QCOMPARE(missing.error().subject, key);
}

void TestCredentialsDirectoryStore::isReadOnly()
{
    CredentialsDirectoryStore store(m_folder.path());

    QCOMPARE(errorOf(waited(store.write(QStringLiteral("service/new"), Secret("s"), {}))),
             Error::Kind::FileNotWritable);
    QCOMPARE(errorOf(waited(store.remove(QStringLiteral("service/new"), {}))), Error::Kind::FileNotWritable);
    QVERIFY(!QFile::exists(path("new")));
}

QTEST_GUILESS_MAIN(TestCredentialsDirectoryStore)
#include "tst_credentials_directory_store.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secrets/keychain_secret_store.h"
#include "tests/services/secrets/private_keyring.h"
#include "tests/services/waiting.h"

#include <QDirIterator>
#include <QtTest>

using namespace vigie;

namespace {

const auto key = QStringLiteral("service/apim-prod");
const QByteArray value("p4ss-é-\xf0\x9f\x94\x91-3f9c2d71", 22);

//! Files below the test's home in which a secret stands, as it is or in base 64.
QStringList filesHolding(const QByteArray &secret)
{
    QStringList found;
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        if (content.contains(secret) || content.contains(secret.toBase64()))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

//! Against a real gnome-keyring, in a D-Bus session of its own.
class TestKeychainSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void writesReadsAndRemoves();
    void replacesAnOlderSecret();
    void leavesNoSecretInTheHome();
    void tellsLockedFromMissing();
    void doesNotRemoveBehindALock();
    void stopsWhenAsked();
    void givesUpAtItsTimeOut();
    void saysWhenThereIsNoKeychain();

private:
    PrivateKeyring m_keyring{};
};

void TestKeychainSecretStore::initTestCase()
{
    QVERIFY2(m_keyring.startBus(), qPrintable(m_keyring.trouble()));
    QVERIFY2(m_keyring.startKeyring(), qPrintable(m_keyring.trouble()));
}

void TestKeychainSecretStore::init()
{
    QVERIFY2(m_keyring.unlock(), qPrintable(m_keyring.trouble()));
    KeychainSecretStore store;
    QVERIFY(waited(store.remove(key, {})));
}

void TestKeychainSecretStore::writesReadsAndRemoves()
{
    KeychainSecretStore store;
    QCOMPARE(errorOf(waited(store.read(key, {}))), Error::Kind::SecretMissing);

    QVERIFY(waited(store.write(key, Secret(value), {})));

    QCOMPARE(waited(store.read(key, {}))->reveal(), value);
    QVERIFY(waited(store.remove(key, {})));
    QCOMPARE(errorOf(waited(store.read(key, {}))), Error::Kind::SecretMissing);
    QVERIFY(waited(store.remove(key, {})));
}

void TestKeychainSecretStore::replacesAnOlderSecret()
{
    KeychainSecretStore store;
    QVERIFY(waited(store.write(key, Secret("old"), {})));

    QVERIFY(waited(store.write(key, Secret("new"), {})));

    QCOMPARE(waited(store.read(key, {}))->reveal(), QByteArray("new"));
}

void TestKeychainSecretStore::leavesNoSecretInTheHome()
{
    KeychainSecretStore store;
    QVERIFY(waited(store.write(key, Secret(value), {})));

    QVERIFY(QFile::exists(qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/keyrings/login.keyring")));
    QCOMPARE(filesHolding(value), QStringList());
}

void TestKeychainSecretStore::tellsLockedFromMissing()
{
    KeychainSecretStore store;
    QVERIFY(waited(store.write(key, Secret(value), {})));

    QVERIFY2(m_keyring.lock(), qPrintable(m_keyring.trouble()));

    QCOMPARE(errorOf(waited(store.read(key, {}))), Error::Kind::KeychainLocked);
    QCOMPARE(errorOf(waited(store.read(QStringLiteral("service/none"), {}))), Error::Kind::KeychainLocked);
    QCOMPARE(errorOf(waited(store.write(key, Secret("new"), {}))), Error::Kind::KeychainLocked);
}

void TestKeychainSecretStore::doesNotRemoveBehindALock()
{
    KeychainSecretStore store;
    QVERIFY(waited(store.write(key, Secret(value), {})));
    QVERIFY2(m_keyring.lock(), qPrintable(m_keyring.trouble()));

    QCOMPARE(errorOf(waited(store.remove(key, {}))), Error::Kind::KeychainLocked);

    QVERIFY2(m_keyring.unlock(), qPrintable(m_keyring.trouble()));
    QCOMPARE(waited(store.read(key, {}))->reveal(), value);
}

void TestKeychainSecretStore::saysWhenThereIsNoKeychain()
{
    m_keyring.stopKeyring();
    KeychainSecretStore store;

    QCOMPARE(errorOf(waited(store.read(key, {}))), Error::Kind::NoKeychain);
    QCOMPARE(errorOf(waited(store.write(key, Secret(value), {}))), Error::Kind::NoKeychain);
    QCOMPARE(errorOf(waited(store.remove(key, {}))), Error::Kind::NoKeychain);
    QCOMPARE(filesHolding(value), QStringList());
}

void TestKeychainSecretStore::stopsWhenAsked()
{
    KeychainSecretStore store;
    std::stop_source source;

    const Future<Secret> reading = store.read(key, source.get_token());
    source.request_stop();

    QCOMPARE(errorOf(waited(reading)), Error::Kind::Cancelled);
}

void TestKeychainSecretStore::givesUpAtItsTimeOut()
{
    KeychainSecretStore store(std::chrono::milliseconds(0));

    QCOMPARE(errorOf(waited(store.write(key, Secret(value), {}))), Error::Kind::KeychainLocked);
}

QTEST_GUILESS_MAIN(TestKeychainSecretStore)
#include "tst_keychain_secret_store.moc"

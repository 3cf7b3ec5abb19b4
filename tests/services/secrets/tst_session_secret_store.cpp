// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secrets/session_secret_store.h"
#include "tests/services/waiting.h"

#include <QtTest>

using namespace vigie;

class TestSessionSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsInMemoryWhenAlone();
    void readsWhatLiesBeneath();
    void writesBeneath();
    void keepsForTheSessionOnly();
    void passesTheErrorsOfWhatLiesBeneath();
};

namespace {

const auto key = QStringLiteral("service/apim-prod");

//! A machine without keychain.
class NoStore : public SecretStore
{
public:
    Future<Secret> read(const QString &, std::stop_token) override
    {
        return failed<Secret>({.kind = Error::Kind::NoKeychain});
    }
    Future<Done> write(const QString &, const Secret &, std::stop_token) override
    {
        return failed<Done>({.kind = Error::Kind::NoKeychain});
    }
    Future<Done> remove(const QString &, std::stop_token) override
    {
        return failed<Done>({.kind = Error::Kind::NoKeychain});
    }
};

} // namespace

void TestSessionSecretStore::keepsInMemoryWhenAlone()
{
    SessionSecretStore store;
    QCOMPARE(errorOf(waited(store.read(key, {}))), Error::Kind::SecretMissing);

    QVERIFY(waited(store.write(key, Secret("s3cret"), {})));

    QCOMPARE(waited(store.read(key, {}))->reveal(), QByteArray("s3cret"));
    QVERIFY(waited(store.remove(key, {})));
    QCOMPARE(errorOf(waited(store.read(key, {}))), Error::Kind::SecretMissing);
    QVERIFY(waited(store.remove(key, {})));
}

void TestSessionSecretStore::readsWhatLiesBeneath()
{
    SessionSecretStore beneath;
    beneath.keep(key, Secret("below"));
    SessionSecretStore store(&beneath);

    QCOMPARE(waited(store.read(key, {}))->reveal(), QByteArray("below"));
    QVERIFY(waited(store.remove(key, {})));
    QCOMPARE(errorOf(waited(beneath.read(key, {}))), Error::Kind::SecretMissing);
}

void TestSessionSecretStore::writesBeneath()
{
    SessionSecretStore beneath;
    SessionSecretStore store(&beneath);
    store.keep(key, Secret("old"));

    QVERIFY(waited(store.write(key, Secret("new"), {})));

    QCOMPARE(waited(beneath.read(key, {}))->reveal(), QByteArray("new"));
    QCOMPARE(waited(store.read(key, {}))->reveal(), QByteArray("new"));
}

void TestSessionSecretStore::keepsForTheSessionOnly()
{
    NoStore none;
    SessionSecretStore store(&none);

    store.keep(key, Secret("s3cret"));

    QCOMPARE(waited(store.read(key, {}))->reveal(), QByteArray("s3cret"));
    QVERIFY(waited(store.remove(key, {})));
}

void TestSessionSecretStore::passesTheErrorsOfWhatLiesBeneath()
{
    NoStore none;
    SessionSecretStore store(&none);

    QCOMPARE(errorOf(waited(store.read(key, {}))), Error::Kind::NoKeychain);
    QCOMPARE(errorOf(waited(store.write(key, Secret("s"), {}))), Error::Kind::NoKeychain);
    QCOMPARE(errorOf(waited(store.remove(key, {}))), Error::Kind::NoKeychain);
}

QTEST_GUILESS_MAIN(TestSessionSecretStore)
#include "tst_session_secret_store.moc"

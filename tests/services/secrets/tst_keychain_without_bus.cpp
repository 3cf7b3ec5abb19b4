// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secrets/keychain_secret_store.h"
#include "tests/services/waiting.h"

#include <QtTest>

using namespace vigie;

namespace {

const auto key = QStringLiteral("service/apim-prod");

} // namespace

//! As a timer or a server without a desktop session runs the program.
class TestKeychainWithoutBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { QVERIFY(qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")); }

    void saysAtOnceThatThereIsNoKeychain()
    {
        KeychainSecretStore store;
        QElapsedTimer clock;
        clock.start();

        QCOMPARE(errorOf(waited(store.read(key, {}))), Error::Kind::NoKeychain);
        QCOMPARE(errorOf(waited(store.write(key, Secret("p4ss"), {}))), Error::Kind::NoKeychain);
        QCOMPARE(errorOf(waited(store.remove(key, {}))), Error::Kind::NoKeychain);
        constexpr qint64 atOnce = 5'000;
        QVERIFY(clock.elapsed() < atOnce);
    }
};

QTEST_GUILESS_MAIN(TestKeychainWithoutBus)
#include "tst_keychain_without_bus.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/connector_pool.h"
#include "services/secrets/session_secret_store.h"
#include "tests/services/operations/fake_service.h"
#include "tests/services/waiting.h"

#include <QtTest>

using namespace vigie;

class TestConnectorPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesAConnectorWithItsSecret();
    void keepsTheSecretThatTheServiceRenewed();
    void keepsItForTheNextUse();
    void makesAnotherWhenTheServiceChanged();
    void forgets();
    void passesTheErrorsOfTheStore();
    void doesNotNeedAPassPhrase();
    void refusesAnUnknownProduct();
    void triesASecretThatIsNotStored();
    void keepsAConnectorAliveForItsUser();
    void cancelsWhenItDies();
    void knowsTheProductsOfTheTable();

private:
    std::unique_ptr<FakeService> m_service{};
    std::unique_ptr<SessionSecretStore> m_secrets{};
    std::unique_ptr<ConnectorPool> m_pool{};
};

void TestConnectorPool::init()
{
    m_service = std::make_unique<FakeService>();
    m_secrets = std::make_unique<SessionSecretStore>();
    m_secrets->keep(QStringLiteral("service/apim"), Secret("s3cret"));
    m_pool = std::make_unique<ConnectorPool>(*m_secrets, QList<TermsProfile>{}, FakeService::products());
}

void TestConnectorPool::makesAConnectorWithItsSecret()
{
    const auto connector = waited(m_pool->connector(FakeService::service(), {}));

    QVERIFY(connector);
    QVERIFY(*connector != nullptr);
    QCOMPARE(m_service->secretSeen, QByteArray("s3cret"));
}

void TestConnectorPool::keepsTheSecretThatTheServiceRenewed()
{
    QVERIFY(waited(m_pool->connector(FakeService::service(), {})));

    m_service->keepSecret(Secret("renewed-0123456789"));

    const auto kept = waited(m_secrets->read(secretKeyOf(FakeService::service().id.value), {}));
    QCOMPARE(kept->reveal(), QByteArray("renewed-0123456789"));
    QVERIFY(m_pool->connectorWith(FakeService::service(), {.secret = Secret("typed")}));
    QVERIFY2(!m_service->keepSecret, "what is only tried must not be stored");
}

void TestConnectorPool::keepsItForTheNextUse()
{
    const auto first = waited(m_pool->connector(FakeService::service(), {}));
    const auto second = waited(m_pool->connector(FakeService::service(), {}));

    QCOMPARE(first->get(), second->get());
    QCOMPARE(m_service->connectorsMade, 1);
}

void TestConnectorPool::makesAnotherWhenTheServiceChanged()
{
    Service service = FakeService::service();
    QVERIFY(waited(m_pool->connector(service, {})));

    service.url = QUrl(QStringLiteral("https://localhost"));
    QVERIFY(waited(m_pool->connector(service, {})));

    QCOMPARE(m_service->connectorsMade, 2);
}

void TestConnectorPool::forgets()
{
    QVERIFY(waited(m_pool->connector(FakeService::service(), {})));
    m_secrets->keep(QStringLiteral("service/apim"), Secret("new"));

    m_pool->forget(ServiceId{QStringLiteral("apim")});
    QVERIFY(waited(m_pool->connector(FakeService::service(), {})));

    QCOMPARE(m_service->secretSeen, QByteArray("new"));
}

void TestConnectorPool::passesTheErrorsOfTheStore()
{
    const auto missing = waited(m_pool->connector(FakeService::service(QStringLiteral("other")), {}));

    QCOMPARE(errorOf(missing), Error::Kind::SecretMissing);
    QCOMPARE(m_service->connectorsMade, 0);
}

void TestConnectorPool::doesNotNeedAPassPhrase()
{
    Service service = FakeService::service();
    service.clientCertificateFile = QStringLiteral("/nowhere.p12");

    QVERIFY(waited(m_pool->connector(service, {})));
}

void TestConnectorPool::refusesAnUnknownProduct()
{
    Service service = FakeService::service();
    service.product = QStringLiteral("other");

    QCOMPARE(errorOf(waited(m_pool->connector(service, {}))), Error::Kind::Unsupported);
}

void TestConnectorPool::triesASecretThatIsNotStored()
{
    const auto connector = m_pool->connectorWith(FakeService::service(), {.secret = Secret("typed")});

    QVERIFY(connector);
    QCOMPARE(m_service->secretSeen, QByteArray("typed"));
    QVERIFY(waited(m_pool->connector(FakeService::service(), {})));
    QCOMPARE(m_service->secretSeen, QByteArray("s3cret"));
}

void TestConnectorPool::keepsAConnectorAliveForItsUser()
{
    const auto connector = waited(m_pool->connector(FakeService::service(), {}));

    m_pool->forget(ServiceId{QStringLiteral("apim")});
    m_pool.reset();

    QVERIFY(waited((*connector)->test({})));
}

void TestConnectorPool::cancelsWhenItDies()
{
    const auto connector = m_pool->connector(FakeService::service(), {});

    m_pool.reset();

    QCOMPARE(errorOf(waited(connector)), Error::Kind::Cancelled);
}

void TestConnectorPool::knowsTheProductsOfTheTable()
{
    QVERIFY(m_pool->offers(QStringLiteral("fake"))->facts(Verb::RevokeCredential));
    QVERIFY(!m_pool->offers(QStringLiteral("fake"))->facts(Verb::SuspendApplication));
    QVERIFY(!m_pool->offers(QStringLiteral("other")));
}

QTEST_GUILESS_MAIN(TestConnectorPool)
#include "tst_connector_pool.moc"

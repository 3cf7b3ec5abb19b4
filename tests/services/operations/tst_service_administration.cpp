// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/connector_pool.h"
#include "services/operations/partner_joining.h"
#include "services/operations/service_administration.h"
#include "services/secrets/session_secret_store.h"
#include "services/storage/journal_repository.h"
#include "services/storage/partner_repository.h"
#include "services/storage/service_repository.h"
#include "tests/services/operations/fake_service.h"
#include "tests/services/waiting.h"

#include <QtTest>

using namespace vigie;

namespace {

//! A store that can be locked, or refuse one change.
class StubbornStore : public SecretStore
{
public:
    SessionSecretStore kept{};
    std::optional<Error::Kind> refusal{};
    int changesBefore{0}; //!< that many are accepted first

    Future<Secret> read(const QString &key, std::stop_token stop) override
    {
        if (refusal == Error::Kind::NoKeychain || refusal == Error::Kind::KeychainLocked)
            return failed<Secret>({.kind = *refusal});
        return kept.read(key, stop);
    }
    Future<Done> write(const QString &key, const Secret &secret, std::stop_token stop) override
    {
        return mayChange() ? kept.write(key, secret, stop) : failed<Done>({.kind = *refusal});
    }
    Future<Done> remove(const QString &key, std::stop_token stop) override
    {
        return mayChange() ? kept.remove(key, stop) : failed<Done>({.kind = *refusal});
    }
    [[nodiscard]] QByteArray value(const QString &key)
    {
        const Result<Secret> secret = waited(kept.read(key, {}));
        return secret ? secret->reveal() : QByteArray();
    }

private:
    bool mayChange() { return !refusal || changesBefore-- != 0; }
};

const auto secretKey = QStringLiteral("service/apim");
const auto phraseKey = QStringLiteral("service/apim/certificate");

} // namespace

class TestServiceAdministration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addsAServiceWithItsSecrets();
    void keepsTheSecretOfAServiceThatHasTheId();
    void leavesNoSecretWhenTheRowFails();
    void leavesNoRowWhenTheSecretFails();
    void editsAService();
    void putsTheSecretBackWhenTheRowFails();
    void putsTheFirstSecretBackWhenTheSecondFails();
    void removesAServiceAndItsSecrets();
    void stopsBeforeALockedKeychain();
    void removesWithoutKeychain();
    void refusesAReadOnlyWorkspace();
    void joinsByHand();

private:
    [[nodiscard]] QStringList journal()
    {
        QStringList actions;
        const auto entries = JournalRepository(m_workspace->database()).entries(1, 100);
        for (const JournalEntry &entry : *entries)
            actions.append(entry.action);
        return actions;
    }
    [[nodiscard]] Result<Service> row(const QString &id = QStringLiteral("apim"))
    {
        return ServiceRepository(m_workspace->database()).find(ServiceId{id});
    }
    void forbidWriting(bool forbidden)
    {
        QVERIFY(m_workspace->database().run(QStringLiteral("PRAGMA query_only = %1").arg(forbidden ? 1 : 0)));
    }

    std::unique_ptr<FakeService> m_service{};
    std::unique_ptr<SmallWorkspace> m_workspace{};
    std::unique_ptr<StubbornStore> m_store{};
    std::unique_ptr<ConnectorPool> m_pool{};
    std::unique_ptr<ServiceAdministration> m_administration{};
};

void TestServiceAdministration::init()
{
    m_service = std::make_unique<FakeService>();
    m_workspace = std::make_unique<SmallWorkspace>();
    m_store = std::make_unique<StubbornStore>();
    m_pool = std::make_unique<ConnectorPool>(*m_store, QList<TermsProfile>{}, FakeService::products());
    m_administration = std::make_unique<ServiceAdministration>(**m_workspace, *m_store, *m_pool);
}

void TestServiceAdministration::cleanup()
{
    m_administration.reset();
    m_pool.reset();
    m_store.reset();
    m_workspace.reset();
    m_service.reset();
}

void TestServiceAdministration::addsAServiceWithItsSecrets()
{
    QSignalSpy changed(m_administration.get(), &ServiceAdministration::servicesChanged);
    const Service service = FakeService::service(QStringLiteral("new"));

    QVERIFY(waited(
        m_administration->add(service, {.secret = Secret("s3cret"), .certificatePassPhrase = Secret("phrase")}, {})));

    QCOMPARE(row(QStringLiteral("new")), Result<Service>(service));
    QCOMPARE(m_store->value(QStringLiteral("service/new")), QByteArray("s3cret"));
    QCOMPARE(m_store->value(QStringLiteral("service/new/certificate")), QByteArray("phrase"));
    QCOMPARE(journal(), QStringList{QStringLiteral("service.added")});
    QCOMPARE(changed.count(), 1);
}

void TestServiceAdministration::keepsTheSecretOfAServiceThatHasTheId()
{
    m_store->kept.keep(secretKey, Secret("theirs"));

    const auto added = waited(m_administration->add(FakeService::service(), {.secret = Secret("mine")}, {}));

    QCOMPARE(errorOf(added), Error::Kind::Conflict);
    QCOMPARE(m_store->value(secretKey), QByteArray("theirs"));
    QCOMPARE(journal(), QStringList());
}

void TestServiceAdministration::leavesNoSecretWhenTheRowFails()
{
    Service malformed = FakeService::service(QStringLiteral("Not An Id"));

    const auto added = waited(m_administration->add(malformed, {.secret = Secret("s3cret")}, {}));

    QCOMPARE(errorOf(added), Error::Kind::InvalidInput);
    QCOMPARE(m_store->value(QStringLiteral("service/Not An Id")), QByteArray());
    QCOMPARE(journal(), QStringList());
}

void TestServiceAdministration::leavesNoRowWhenTheSecretFails()
{
    m_store->refusal = Error::Kind::TimedOut;

    const auto added = waited(
        m_administration->add(FakeService::service(QStringLiteral("new")), {.secret = Secret("s3cret")}, {}));

    QCOMPARE(errorOf(added), Error::Kind::TimedOut);
    QCOMPARE(errorOf(row(QStringLiteral("new"))), Error::Kind::NoSuchObject);
}

void TestServiceAdministration::editsAService()
{
    m_store->kept.keep(secretKey, Secret("old"));
    Service service = FakeService::service();
    service.name = QStringLiteral("Other");

    QVERIFY(waited(m_administration->edit(service, {}, {})));
    QCOMPARE(row()->name, QStringLiteral("Other"));
    QCOMPARE(m_store->value(secretKey), QByteArray("old"));

    QVERIFY(waited(m_administration->edit(service, {.secret = Secret("new")}, {})));
    QCOMPARE(m_store->value(secretKey), QByteArray("new"));
    QCOMPARE(journal(), (QStringList{QStringLiteral("service.edited"), QStringLiteral("service.edited")}));
}

void TestServiceAdministration::putsTheSecretBackWhenTheRowFails()
{
    m_store->kept.keep(secretKey, Secret("old"));
    forbidWriting(true);

    const auto edited = waited(m_administration->edit(FakeService::service(), {.secret = Secret("new")}, {}));

    QVERIFY(!edited);
    QCOMPARE(m_store->value(secretKey), QByteArray("old"));
    forbidWriting(false);
}

void TestServiceAdministration::putsTheFirstSecretBackWhenTheSecondFails()
{
    m_store->kept.keep(secretKey, Secret("old"));
    m_store->refusal = Error::Kind::TimedOut;
    m_store->changesBefore = 1;

    const auto edited = waited(m_administration->edit(
        FakeService::service(), {.secret = Secret("new"), .certificatePassPhrase = Secret("phrase")}, {}));

    QCOMPARE(errorOf(edited), Error::Kind::TimedOut);
    QCOMPARE(m_store->value(secretKey), QByteArray("old"));
    QCOMPARE(m_store->value(phraseKey), QByteArray());
}

void TestServiceAdministration::removesAServiceAndItsSecrets()
{
    m_store->kept.keep(secretKey, Secret("s3cret"));
    m_store->kept.keep(phraseKey, Secret("phrase"));

    QVERIFY(waited(m_administration->remove(ServiceId{QStringLiteral("apim")}, {})));

    QCOMPARE(errorOf(row()), Error::Kind::NoSuchObject);
    QCOMPARE(m_store->value(secretKey), QByteArray());
    QCOMPARE(m_store->value(phraseKey), QByteArray());
    QCOMPARE(journal(), QStringList{QStringLiteral("service.removed")});
    QCOMPARE(errorOf(waited(m_administration->remove(ServiceId{QStringLiteral("apim")}, {}))),
             Error::Kind::NoSuchObject);
}

void TestServiceAdministration::stopsBeforeALockedKeychain()
{
    m_store->refusal = Error::Kind::KeychainLocked;

    QCOMPARE(errorOf(waited(m_administration->remove(ServiceId{QStringLiteral("apim")}, {}))),
             Error::Kind::KeychainLocked);

    QVERIFY(row());
}

void TestServiceAdministration::removesWithoutKeychain()
{
    m_store->refusal = Error::Kind::NoKeychain;

    QVERIFY(waited(m_administration->remove(ServiceId{QStringLiteral("apim")}, {})));

    QCOMPARE(errorOf(row()), Error::Kind::NoSuchObject);
}

void TestServiceAdministration::refusesAReadOnlyWorkspace()
{
    m_administration.reset();
    m_workspace->reopen(Access::ReadOnly);
    ServiceAdministration administration(**m_workspace, *m_store, *m_pool);

    const auto added = waited(
        administration.add(FakeService::service(QStringLiteral("new")), {.secret = Secret("s3cret")}, {}));

    QCOMPARE(errorOf(added), Error::Kind::WorkspaceReadOnly);
    QCOMPARE(m_store->value(QStringLiteral("service/new")), QByteArray());
    QCOMPARE(errorOf(waited(administration.remove(ServiceId{QStringLiteral("apim")}, {}))),
             Error::Kind::WorkspaceReadOnly);
}

void TestServiceAdministration::joinsByHand()
{
    const ApplicationId application = m_workspace->credential(QStringLiteral("client")).application;
    PartnerRepository partners(m_workspace->database());
    const Result<PartnerId> partner = partners.add(
        {.name = QStringLiteral("Commune fictive"), .origin = QStringLiteral("local")});
    QVERIFY(partner);
    const QDateTime now = QDateTime::currentDateTimeUtc();

    QVERIFY(joinByHand(**m_workspace, application, *partner, now));
    QCOMPARE(m_workspace->credential(QStringLiteral("client")).partner, *partner);
    QVERIFY(joinByHand(**m_workspace, application, {}, now));

    QCOMPARE(journal(), (QStringList{QStringLiteral("application.joined"), QStringLiteral("application.separated")}));
    QCOMPARE(errorOf(joinByHand(**m_workspace, ApplicationId{4711}, *partner, now)), Error::Kind::NoSuchObject);
    QCOMPARE(journal().size(), 2);
}

QTEST_GUILESS_MAIN(TestServiceAdministration)
#include "tst_service_administration.moc"

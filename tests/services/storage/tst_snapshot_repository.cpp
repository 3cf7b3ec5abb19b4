// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/storage/storage_fixture.h"

#include "services/storage/credential_repository.h"
#include "services/storage/partner_query.h"
#include "services/storage/partner_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/snapshot_repository.h"
#include "services/storage/token_query.h"

using namespace vigie;

// Fictitious numbers whose keys are right.
static const QString siretA = QStringLiteral("13002526500013");
static const QString siretB = QStringLiteral("35600000000048");

class TestSnapshotRepository : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
    const ServiceId m_apim{QStringLiteral("apim")};
    const ServiceId m_datapass{QStringLiteral("datapass")};

    [[nodiscard]] Database &database() { return m_workspace->database(); }
    [[nodiscard]] static QDateTime at(int minute) { return QDateTime(QDate(2026, 11, 22), QTime(9, minute), Qt::UTC); }
    [[nodiscard]] Result<MergeOutcome> merge(const ServiceId &service, const ServiceSnapshot &snapshot, int minute = 0)
    {
        return SnapshotRepository(database()).merge(service, snapshot, at(minute));
    }

    [[nodiscard]] static Application application(const QString &id)
    {
        return {.remoteId = id,
                .name = QStringLiteral("APP ") + id,
                .attributes = {{QStringLiteral("k"), QStringLiteral("v")}}};
    }
    [[nodiscard]] static Subscription subscription(const QString &id, const QString &application)
    {
        return {.remoteId = id,
                .applicationRemoteId = application,
                .api = {QStringLiteral("INFINOE")},
                .quotaPerMinute = 200,
                .state = SubscriptionState::Active};
    }
    [[nodiscard]] static Credential credential(const QString &id, const QString &application)
    {
        return {.remoteId = id,
                .applicationRemoteId = application,
                .apis = {{QStringLiteral("INFINOE")}},
                .clientId = id,
                .fingerprint = fingerprintOf(id.toUtf8()),
                .lastFour = QStringLiteral("K7Q2"),
                .issuedOn = QDate(2026, 1, 2),
                .scopes = {QStringLiteral("a"), QStringLiteral("b")},
                .state = CredentialState::Active};
    }
    [[nodiscard]] static Habilitation habilitation(const QString &number, const QString &siret, const QString &name)
    {
        return {.remoteId = number,
                .number = number,
                .api = {QStringLiteral("INFINOE")},
                .state = HabilitationState::Active,
                .organisationSiret = siret,
                .organisationName = name,
                .validatedOn = QDate(2026, 1, 1),
                .gdpr = {{QStringLiteral("dpo"), QStringLiteral("x")}}};
    }
    //! One application with a subscription and two credentials.
    [[nodiscard]] static ServiceSnapshot platform()
    {
        return {.applications = {application(QStringLiteral("a1"))},
                .subscriptions = {subscription(QStringLiteral("s1"), QStringLiteral("a1"))},
                .credentials = {credential(QStringLiteral("c1"), QStringLiteral("a1")),
                                credential(QStringLiteral("c2"), QStringLiteral("a1"))}};
    }

    [[nodiscard]] QList<Credential> credentials()
    {
        const Result<QList<qint64>> ids = TokenQuery(database()).ids({}, {});
        QList<Credential> list;
        for (const qint64 id : *ids)
            list.append(CredentialRepository(database()).find({id}).value());
        std::sort(list.begin(), list.end(), [](const auto &l, const auto &r) { return l.id < r.id; });
        return list;
    }
    [[nodiscard]] qint64 number(const QString &sql)
    {
        Result<QSqlQuery> query = database().run(sql);
        return query && query->next() ? query->value(0).toLongLong() : -1;
    }
    [[nodiscard]] QList<Partner> partners()
    {
        QList<Partner> list;
        const Result<QList<qint64>> ids = PartnerQuery(database()).ids({}, {});
        for (const qint64 id : *ids)
            list.append(PartnerRepository(database()).find({id}).value());
        return list;
    }
    //! The name of the partner that an application is of.
    [[nodiscard]] QString partnerOf(const QString &applicationRemoteId)
    {
        auto query = database().run(
            QStringLiteral("SELECT p.name FROM application a JOIN partner p ON p.id = a.partner_id"
                           " WHERE a.remote_id = ?"),
            {applicationRemoteId});
        return query && query->next() ? query->value(0).toString() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::create(m_folder->filePath(QStringLiteral("w")), {});
        VERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
        VERIFY_RESULT(ServiceRepository(database()).add({.id = m_apim, .name = QStringLiteral("APIM")}));
        VERIFY_RESULT(ServiceRepository(database()).add({.id = m_datapass, .name = QStringLiteral("DataPass")}));
    }

    void cleanup()
    {
        VERIFY_RESULT(m_workspace->check());
        m_workspace.reset();
    }

    void addsWhatIsNew()
    {
        const Result<MergeOutcome> outcome = merge(m_apim, platform());

        VERIFY_RESULT(outcome);
        QCOMPARE(*outcome, (MergeOutcome{.applications = 1, .subscriptions = 1, .credentials = 2, .added = 4}));
        const Credential first = credentials().first();
        Credential expected = credential(QStringLiteral("c1"), QStringLiteral("a1"));
        expected.id = first.id;
        expected.application = first.application;
        expected.service = m_apim;
        expected.readAt = at(0);
        QVERIFY(!first.application.isNull());
        QCOMPARE(first, expected);
        QCOMPARE(CredentialRepository(database()).subscriptionsOf(first)->size(), 1);
        QCOMPARE(CredentialRepository(database()).subscriptionsOf(first)->first().quotaPerMinute, std::optional(200));
    }

    void countsOnlyRealChanges()
    {
        VERIFY_RESULT(merge(m_apim, platform()));
        const QList<Credential> before = credentials();

        const Result<MergeOutcome> again = merge(m_apim, platform(), 10);

        QCOMPARE(*again, (MergeOutcome{.applications = 1, .subscriptions = 1, .credentials = 2}));
        QCOMPARE(credentials().first().id, before.first().id);
        QCOMPARE(credentials().first().readAt, at(10));
        ServiceSnapshot changed = platform();
        changed.credentials[1].expiresOn = QDate(2027, 1, 1);
        changed.applications[0].name = QStringLiteral("Autre");
        QCOMPARE(merge(m_apim, changed, 20)->updated, 2);
        QCOMPARE(credentials().at(1).id, before.at(1).id);
        QCOMPARE(credentials().at(1).expiresOn, QDate(2027, 1, 1));
    }

    void removesWhatIsGoneButKeepsCredentialsAsMissing()
    {
        VERIFY_RESULT(merge(m_apim, platform()));

        const Result<MergeOutcome> outcome = merge(m_apim, {}, 10);

        QCOMPARE(*outcome, (MergeOutcome{.removed = 4}));
        QCOMPARE(credentials().size(), 2);
        QCOMPARE(credentials().first().state, CredentialState::Missing);
        QCOMPARE(credentials().first().readAt, at(0));
        QVERIFY(credentials().first().application.isNull());
        QCOMPARE(merge(m_apim, {}, 20)->removed, 0);
    }

    void findsAMissingCredentialAgain()
    {
        VERIFY_RESULT(merge(m_apim, platform()));
        const CredentialId id = credentials().first().id;
        VERIFY_RESULT(merge(m_apim, {}, 10));

        const Result<MergeOutcome> outcome = merge(m_apim, platform(), 20);

        QCOMPARE(*outcome,
                 (MergeOutcome{.applications = 1, .subscriptions = 1, .credentials = 2, .added = 2, .updated = 2}));
        QCOMPARE(credentials().first().id, id);
        QCOMPARE(credentials().first().state, CredentialState::Active);
        QVERIFY(!credentials().first().application.isNull());
    }

    void leavesARevokedCredentialRevoked()
    {
        VERIFY_RESULT(merge(m_apim, platform()));
        VERIFY_RESULT(CredentialRepository(database()).setState(credentials().first().id, CredentialState::Revoked));

        VERIFY_RESULT(merge(m_apim, {}, 10));

        QCOMPARE(credentials().first().state, CredentialState::Revoked);
        QCOMPARE(credentials().last().state, CredentialState::Missing);
    }

    void believesTheServiceAfterAnAction()
    {
        VERIFY_RESULT(merge(m_apim, platform()));
        VERIFY_RESULT(CredentialRepository(database()).setState(credentials().first().id, CredentialState::Revoked));

        VERIFY_RESULT(merge(m_apim, platform(), 10));

        QCOMPARE(credentials().first().state, CredentialState::Active);
    }

    void countsARowThatIsListedTwiceOnce()
    {
        ServiceSnapshot shifting = platform();
        shifting.credentials.append(shifting.credentials.first());
        shifting.credentials.last().state = CredentialState::Suspended;

        const Result<MergeOutcome> outcome = merge(m_apim, shifting);

        QCOMPARE(outcome->added, 4);
        QCOMPARE(outcome->credentials, 2);
        QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM credential WHERE state = 'suspended'")), 1);
    }

    void keepsWhatIsBelowAGap_data()
    {
        QTest::addColumn<QString>("application");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QList<qint64>>("left"); // applications, subscriptions, credentials not missing
        using Left = QList<qint64>;
        QTest::newRow("none") << QString() << QString() << Left{0, 0, 0};
        QTest::newRow("all applications") << QString() << QStringLiteral("applications") << Left{2, 2, 3};
        QTest::newRow("all credentials") << QString() << QStringLiteral("credentials") << Left{0, 0, 3};
        QTest::newRow("all subscriptions") << QString() << QStringLiteral("subscriptions") << Left{0, 2, 0};
        QTest::newRow("an application") << QStringLiteral("a1") << QStringLiteral("applications") << Left{1, 1, 2};
        QTest::newRow("its credentials") << QStringLiteral("a1") << QStringLiteral("credentials") << Left{0, 0, 2};
        QTest::newRow("its subscriptions") << QStringLiteral("a1") << QStringLiteral("subscriptions") << Left{0, 1, 0};
        QTest::newRow("another list") << QString() << QStringLiteral("habilitations") << Left{0, 0, 0};
    }

    void keepsWhatIsBelowAGap()
    {
        QFETCH(QString, application);
        QFETCH(QString, what);
        QFETCH(QList<qint64>, left);
        ServiceSnapshot full = platform();
        full.applications.append(TestSnapshotRepository::application(QStringLiteral("a2")));
        full.subscriptions.append(subscription(QStringLiteral("s2"), QStringLiteral("a2")));
        full.credentials.append(credential(QStringLiteral("c3"), QStringLiteral("a2")));
        VERIFY_RESULT(merge(m_apim, full));
        ServiceSnapshot partial;
        if (!what.isEmpty())
            partial.gaps.append({.applicationRemoteId = application, .what = what});

        const Result<MergeOutcome> outcome = merge(m_apim, partial, 10);

        QCOMPARE((QList<qint64>{outcome->applications, outcome->subscriptions, outcome->credentials}), left);
        QCOMPARE(outcome->removed, 7 - left.at(0) - left.at(1) - left.at(2));
        QCOMPARE(outcome->updated, 0);
        QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM credential WHERE read_at LIKE '%T09:10%'")), 0);
    }

    void keepsTheDetailsOfAnApplicationThatGaveNone()
    {
        VERIFY_RESULT(merge(m_apim, platform()));
        ServiceSnapshot partial = platform();
        partial.applications[0].attributes.clear();
        partial.gaps.append({.applicationRemoteId = QStringLiteral("a1"), .what = QStringLiteral("applications")});
        partial.applications.append(application(QStringLiteral("new")));
        partial.gaps.append({.applicationRemoteId = QStringLiteral("new"), .what = QStringLiteral("applications")});

        const Result<MergeOutcome> outcome = merge(m_apim, partial, 10);

        QCOMPARE(outcome->updated, 0);
        QCOMPARE(outcome->added, 1);
        QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM application WHERE attributes <> ''")), 2);
    }

    void keepsTheDetailsThatAPartialListDidNotGive()
    {
        ServiceSnapshot full = platform();
        full.applications[0].siret = siretA;
        full.applications[0].datapassNumber = QStringLiteral("D12");
        full.applications[0].contactEmail = QStringLiteral("tech@example.test");
        VERIFY_RESULT(merge(m_apim, full));
        ServiceSnapshot partial = full;
        partial.applications[0].siret.clear();
        partial.applications[0].datapassNumber.clear();
        partial.applications[0].contactEmail.clear();
        partial.applications[0].attributes.clear();
        partial.applications[0].stateText = QStringLiteral("REJECTED");
        partial.gaps.append({.what = QStringLiteral("applications")});

        VERIFY_RESULT(merge(m_apim, partial, 10));

        const QString kept = QStringLiteral(
            "SELECT COUNT(*) FROM application WHERE siret = '%1' AND datapass_number = 'D12' "
            "AND contact_email = 'tech@example.test' AND state_text = 'REJECTED'");
        QCOMPARE(number(kept.arg(siretA)), 1);
        QCOMPARE(partners().size(), 1);
    }

    void keepsHabilitationsEventsAndContactsBelowAGap()
    {
        const ServiceSnapshot full{
            .habilitations = {habilitation(QStringLiteral("H1"), siretA, QStringLiteral("Commune A"))},
            .events = {{.habilitationRemoteId = QStringLiteral("H1"), .name = QStringLiteral("approve"), .at = at(0)}},
            .contacts = {{.habilitationRemoteId = QStringLiteral("H1"),
                          .role = QStringLiteral("technical"),
                          .email = QStringLiteral("tech@example.test")}}};
        VERIFY_RESULT(merge(m_datapass, full));
        ServiceSnapshot partial{.habilitations = full.habilitations, .contacts = full.contacts};
        partial.gaps.append({.what = QStringLiteral("events")});
        VERIFY_RESULT(merge(m_datapass, partial, 10));
        QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM habilitation_event")), 1);

        ServiceSnapshot nothing;
        nothing.gaps.append({.what = QStringLiteral("habilitations")});
        QCOMPARE(merge(m_datapass, nothing, 20)->removed, 0);

        QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM contact")), 1);
        QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM habilitation_event")), 1);
        QCOMPARE(partners().size(), 1);
        QCOMPARE(merge(m_datapass, {}, 30)->removed, 2);
        QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM habilitation_event")), 0);
        QCOMPARE(partners().size(), 0);
    }

    void keepsEveryFieldOfAHabilitation()
    {
        Habilitation full = habilitation(QStringLiteral("H1"), siretA, QStringLiteral("Commune A"));
        full.kind = HabilitationKind::Request;
        full.requestNumber = QStringLiteral("D9");
        full.definition = QStringLiteral("api_infinoe");
        full.environment = Environment::Sandbox;
        full.stateText = QStringLiteral("validée");
        full.reopening = true;
        full.title = QStringLiteral("Intitulé");
        full.submittedOn = QDate(2025, 12, 31);
        full.askedQuotaPerMinute = 500;
        full.homologationFrom = QDate(2026, 2, 28);
        full.homologationUntil = QDate(2028, 2, 29);
        full.homologationAuthority = QStringLiteral("Autorité");
        full.scopes = {QStringLiteral("x \"y\"")};
        full.credentialReference = QStringLiteral("ref");
        VERIFY_RESULT(merge(m_datapass, {.habilitations = {full}}));

        const Result<PartnerDossier> dossier = PartnerRepository(database()).dossier(partners().first().id);

        VERIFY_RESULT(dossier);
        full.id = dossier->habilitations.first().id;
        full.service = m_datapass;
        full.partner = partners().first().id;
        full.readAt = at(0);
        QCOMPARE(dossier->habilitations, QList<Habilitation>{full});
    }

    void leavesOtherServicesAlone()
    {
        VERIFY_RESULT(merge(m_apim, platform()));

        VERIFY_RESULT(merge(m_datapass, platform(), 10));
        VERIFY_RESULT(merge(m_datapass, {}, 20));

        QCOMPARE(
            number(QStringLiteral("SELECT COUNT(*) FROM credential WHERE service_id = 'apim' AND state = 'active'")),
            2);
    }

    void refusesAServiceThatIsGone()
    {
        COMPARE_ERROR(merge({QStringLiteral("none")}, platform()), Error::Kind::NoSuchObject);
    }

    void changesNothingWhenTheDiskIsFull()
    {
        VERIFY_RESULT(merge(m_apim, platform()));
        VERIFY_RESULT(database().run(QStringLiteral("PRAGMA max_page_count = 1")));
        ServiceSnapshot large = platform();
        large.credentials.removeFirst();
        for (int i = 0; i < 2'000; ++i)
            large.applications.append(application(QStringLiteral("large-%1").arg(i)));

        COMPARE_ERROR(merge(m_apim, large, 10), Error::Kind::DiskFull);

        QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM application")), 1);
        QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM credential WHERE state = 'missing'")), 0);
    }

    void joinsOnTheSiretWhicheverServiceComesFirst_data()
    {
        QTest::addColumn<bool>("datapassFirst");
        QTest::newRow("DataPass first") << true;
        QTest::newRow("platform first") << false;
    }

    void joinsOnTheSiretWhicheverServiceComesFirst()
    {
        QFETCH(bool, datapassFirst);
        ServiceSnapshot apim = platform();
        apim.applications[0].siret = siretA;
        const ServiceSnapshot datapass{
            .habilitations = {habilitation(QStringLiteral("H1"), siretA, QStringLiteral("Commune A"))}};

        VERIFY_RESULT(datapassFirst ? merge(m_datapass, datapass) : merge(m_apim, apim));
        VERIFY_RESULT(datapassFirst ? merge(m_apim, apim) : merge(m_datapass, datapass));

        QCOMPARE(partners().size(), 1);
        QCOMPARE(partners().first().name, QStringLiteral("Commune A"));
        QCOMPARE(partners().first().siret, siretA);
        QCOMPARE(partners().first().otherNames, QStringList());
        QCOMPARE(partnerOf(QStringLiteral("a1")), QStringLiteral("Commune A"));
        QCOMPARE(credentials().first().partner, partners().first().id);
        const PartnerDossier dossier = PartnerRepository(database()).dossier(partners().first().id).value();
        QCOMPARE(dossier.habilitations.size(), 1);
        QCOMPARE(dossier.applications.size(), 1);
        QCOMPARE(dossier.subscriptions.size(), 1);
        QCOMPARE(dossier.credentials.size(), 2);
        const TokenRow row = TokenQuery(database()).rows({credentials().first().id.value})->first();
        QCOMPARE(row.partnerName, QStringLiteral("Commune A"));
        QCOMPARE(row.partnerSiret, siretA);
        QCOMPARE(row.applicationName, QStringLiteral("APP a1"));
        QCOMPARE(row.serviceName, QStringLiteral("APIM"));
    }

    void joinsInTheOrderOfWhatIsSurest_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("siret");
        QTest::addColumn<QString>("contact");
        QTest::addColumn<QString>("partner");
        const QString a = QStringLiteral("Commune A");
        const QString b = QStringLiteral("Commune B");
        QTest::newRow("number of the habilitation") << QStringLiteral("H1") << QString() << QString() << a;
        QTest::newRow("number of the request") << QStringLiteral("D1") << QString() << QString() << a;
        QTest::newRow("number without its letter") << QStringLiteral("1") << QString() << QString() << a;
        QTest::newRow("number in lower case") << QStringLiteral("h1") << QString() << QString() << a;
        QTest::newRow("SIRET") << QString() << siretB << QString() << b;
        QTest::newRow("contact") << QString() << QString() << QStringLiteral("Tech-B@example.test ") << b;
        QTest::newRow("contact of two") << QString() << QString() << QStringLiteral("editor@example.test") << QString();
        QTest::newRow("not the technical one")
            << QString() << QString() << QStringLiteral("dpo-b@example.test") << QString();
        QTest::newRow("number before SIRET")
            << QStringLiteral("H1") << siretB << QStringLiteral("tech-b@example.test") << a;
        QTest::newRow("SIRET before contact")
            << QStringLiteral("H99") << siretA << QStringLiteral("tech-b@example.test") << a;
        QTest::newRow("SIRET with a wrong key")
            << QString() << QStringLiteral("35600000000049") << QStringLiteral("tech-b@example.test") << b;
        QTest::newRow("nothing") << QString() << QString() << QString() << QString();
    }

    void joinsInTheOrderOfWhatIsSurest()
    {
        QFETCH(QString, number);
        QFETCH(QString, siret);
        QFETCH(QString, contact);
        ServiceSnapshot datapass{
            .habilitations = {habilitation(QStringLiteral("H1"), siretA, QStringLiteral("Commune A")),
                              habilitation(QStringLiteral("H2"), siretB, QStringLiteral("Commune B"))}};
        datapass.habilitations[0].requestNumber = QStringLiteral("D1");
        datapass.habilitations[1].requestNumber = QStringLiteral("D2");
        const auto person = [](const char *habilitation, const char *role, const char *email) {
            return Contact{.habilitationRemoteId = QLatin1String(habilitation),
                           .role = QLatin1String(role),
                           .email = QLatin1String(email)};
        };
        datapass.contacts = {
            person("H1", "technical", "editor@example.test"), person("H2", "technical", "editor@example.test"),
            person("H2", "technical", "tech-b@example.test"), person("H2", "dpo", "dpo-b@example.test")};
        ServiceSnapshot apim = platform();
        apim.applications[0].datapassNumber = number;
        apim.applications[0].siret = siret;
        apim.applications[0].contactEmail = contact;

        VERIFY_RESULT(merge(m_apim, apim));
        VERIFY_RESULT(merge(m_datapass, datapass));

        QTEST(partnerOf(QStringLiteral("a1")), "partner");
        QCOMPARE(PartnerRepository(database()).unjoinedApplications()->size(),
                 partnerOf(QStringLiteral("a1")).isEmpty() ? 1 : 0);
    }

    void keepsADecisionOfAPerson()
    {
        VERIFY_RESULT(
            merge(m_datapass,
                  {.habilitations = {habilitation(QStringLiteral("H1"), siretA, QStringLiteral("Commune A")),
                                     habilitation(QStringLiteral("H2"), siretB, QStringLiteral("Commune B"))}}));
        ServiceSnapshot apim = platform();
        apim.applications[0].siret = siretA;
        VERIFY_RESULT(merge(m_apim, apim));
        PartnerRepository repository(database());
        const PartnerId other = repository.findBySiret(siretB)->id;
        const ApplicationId joined = credentials().first().application;

        VERIFY_RESULT(repository.joinApplication(joined, other, QStringLiteral("agent"), at(5)));

        QCOMPARE(partnerOf(QStringLiteral("a1")), QStringLiteral("Commune B"));
        QCOMPARE(credentials().first().partner, other);
        VERIFY_RESULT(merge(m_apim, apim, 10));
        QCOMPARE(partnerOf(QStringLiteral("a1")), QStringLiteral("Commune B"));
        VERIFY_RESULT(merge(m_apim, {}, 20)); // gone, and back
        VERIFY_RESULT(merge(m_apim, apim, 30));
        QCOMPARE(partnerOf(QStringLiteral("a1")), QStringLiteral("Commune B"));
        const ApplicationId back = credentials().first().application;
        VERIFY_RESULT(repository.joinApplication(back, {}, QStringLiteral("agent"), at(40)));
        QCOMPARE(partnerOf(QStringLiteral("a1")), QStringLiteral("Commune A"));
        QCOMPARE(credentials().first().partner, repository.findBySiret(siretA)->id);
        COMPARE_ERROR(repository.joinApplication({99}, other, {}, at(0)), Error::Kind::NoSuchObject);
        COMPARE_ERROR(repository.joinApplication(back, {99}, {}, at(0)), Error::Kind::NoSuchObject);
    }

    void makesOnePartnerOfTwoNames()
    {
        ServiceSnapshot datapass{
            .habilitations = {habilitation(QStringLiteral("H1"), siretA, QStringLiteral("Ancien nom")),
                              habilitation(QStringLiteral("H2"), siretA, QStringLiteral("Nouveau nom")),
                              habilitation(QStringLiteral("H3"), siretA, QStringLiteral("NOUVEAU  NOM"))}};
        datapass.habilitations[1].validatedOn = QDate(2026, 6, 1);
        ServiceSnapshot apim = platform();
        apim.applications[0].siret = siretA;
        apim.applications[0].attributes = {{QStringLiteral("Organisme"), QStringLiteral("Nom de l'éditeur")}};

        VERIFY_RESULT(merge(m_apim, apim));
        QCOMPARE(partners().first().name, QStringLiteral("Nom de l'éditeur"));
        VERIFY_RESULT(merge(m_datapass, datapass));

        QCOMPARE(partners().size(), 1);
        QCOMPARE(partners().first().name, QStringLiteral("Nouveau nom"));
        QCOMPARE(partners().first().otherNames,
                 (QStringList{QStringLiteral("Ancien nom"), QStringLiteral("Nom de l'éditeur")}));
        QCOMPARE(PartnerQuery(database()).count({.severalNames = true}).value(), 1);
        QCOMPARE(PartnerQuery(database()).count({.search = QStringLiteral("EDITEUR nouv")}).value(), 1);
        QCOMPARE(TokenQuery(database()).count({.search = QStringLiteral("ancien k7q")}).value(), 2);
    }

    void givesAPersonAPartnerOfTheirRequest()
    {
        ServiceSnapshot datapass{.habilitations = {habilitation(QStringLiteral("D7"), {}, {}),
                                                   habilitation(QStringLiteral("H8"), {}, {}),
                                                   habilitation(QStringLiteral("D9"), QStringLiteral("12345678901234"),
                                                                QStringLiteral("Mal saisi"))}};
        datapass.habilitations[0].kind = HabilitationKind::Request;
        datapass.habilitations[1].requestNumber = QStringLiteral("D7");
        datapass.contacts = {{.habilitationRemoteId = QStringLiteral("D7"),
                              .role = QStringLiteral("applicant"),
                              .givenName = QStringLiteral("Personne"),
                              .familyName = QStringLiteral("Fictive")}};

        VERIFY_RESULT(merge(m_datapass, datapass));
        VERIFY_RESULT(merge(m_datapass, datapass, 10));

        QCOMPARE(partners().size(), 2);
        const Partner wrong = partners().first();
        const Partner person = partners().last();
        QCOMPARE(person.name, QStringLiteral("Personne Fictive"));
        QCOMPARE(person.kind, PartnerKind::NaturalPerson);
        QCOMPARE(person.siret, QString());
        QCOMPARE(person.origin, m_datapass.value);
        QCOMPARE(PartnerRepository(database()).dossier(person.id)->habilitations.size(), 2);
        QCOMPARE(wrong.name, QStringLiteral("Mal saisi"));
        QCOMPARE(wrong.kind, PartnerKind::Organisation);
        QCOMPARE(wrong.siret, QString());
    }

    void joinsACredentialWithoutAnApplication()
    {
        Habilitation named = habilitation(QStringLiteral("H2"), siretB, QStringLiteral("Commune B"));
        named.credentialReference = QStringLiteral("token-2");
        ServiceSnapshot apim{.credentials = {credential(QStringLiteral("token-1"), {}),
                                             credential(QStringLiteral("token-2"), {}),
                                             credential(QStringLiteral("token-3"), {})}};
        apim.credentials[0].datapassNumber = QStringLiteral("H1");
        VERIFY_RESULT(merge(m_apim, apim));
        VERIFY_RESULT(
            merge(m_datapass,
                  {.habilitations = {habilitation(QStringLiteral("H1"), siretA, QStringLiteral("Commune A")), named}}));

        PartnerRepository repository(database());
        QCOMPARE(credentials().at(0).partner, repository.findBySiret(siretA)->id);
        QCOMPARE(credentials().at(1).partner, repository.findBySiret(siretB)->id);
        QVERIFY(credentials().at(2).partner.isNull());
    }

    void keepsThePartnerOfAMissingCredential()
    {
        ServiceSnapshot apim = platform();
        apim.applications[0].siret = siretA;
        VERIFY_RESULT(merge(m_apim, apim));
        const PartnerId partner = partners().first().id;

        VERIFY_RESULT(merge(m_apim, {}, 10));

        QCOMPARE(partners().size(), 1);
        QCOMPARE(credentials().first().partner, partner);
    }

    void followsAnApplicationToAnotherPartner()
    {
        ServiceSnapshot apim = platform();
        apim.applications[0].siret = siretA;
        VERIFY_RESULT(merge(m_apim, apim));
        apim.applications[0].siret = siretB;

        VERIFY_RESULT(merge(m_apim, apim, 10));

        QCOMPARE(partners().size(), 1); // nothing names the first one any more
        QCOMPARE(partners().first().siret, siretB);
        QCOMPARE(credentials().first().partner, partners().first().id);
        QCOMPARE(TokenQuery(database()).count({.partnerSiret = siretB}).value(), 2);
        QCOMPARE(TokenQuery(database()).count({.partnerSiret = siretA}).value(), 0);
    }

    void offersCandidatesForWhatIsNotJoined()
    {
        ServiceSnapshot datapass{
            .habilitations = {habilitation(QStringLiteral("H1"), siretA, QStringLiteral("Agence fictive")),
                              habilitation(QStringLiteral("H2"), siretB, QStringLiteral("Commune de Nullepart"))}};
        datapass.contacts = {{.habilitationRemoteId = QStringLiteral("H1"),
                              .role = QStringLiteral("business"),
                              .email = QStringLiteral("agent@example.test")}};
        ServiceSnapshot apim = platform();
        apim.applications[0].name = QStringLiteral("app_NULLEPART_commune");
        apim.applications[0].contactEmail = QStringLiteral("Agent@example.test");
        VERIFY_RESULT(merge(m_datapass, datapass));
        VERIFY_RESULT(merge(m_apim, apim));

        const Result<QList<UnjoinedApplication>> unjoined = PartnerRepository(database()).unjoinedApplications();

        VERIFY_RESULT(unjoined);
        QCOMPARE(unjoined->size(), 1);
        QCOMPARE(unjoined->first().application.name, QStringLiteral("app_NULLEPART_commune"));
        QCOMPARE(unjoined->first().serviceName, QStringLiteral("APIM"));
        QCOMPARE(unjoined->first().credentials, 2);
        PartnerRepository repository(database());
        QCOMPARE(unjoined->first().candidates,
                 (QList<PartnerId>{repository.findBySiret(siretA)->id, repository.findBySiret(siretB)->id}));
    }

    void forgetsWhatCameFromAServiceThatIsRemoved()
    {
        ServiceSnapshot apim = platform();
        apim.applications[0].siret = siretA;
        VERIFY_RESULT(merge(m_apim, apim));
        VERIFY_RESULT(
            merge(m_datapass,
                  {.habilitations = {habilitation(QStringLiteral("H1"), siretA, QStringLiteral("Commune A")),
                                     habilitation(QStringLiteral("H2"), siretB, QStringLiteral("Commune B"))}}));
        const PartnerId kept = PartnerRepository(database()).findBySiret(siretA)->id;

        VERIFY_RESULT(ServiceRepository(database()).remove(m_datapass));

        QCOMPARE(partners().size(), 1);
        QCOMPARE(partners().first().id, kept);
        const PartnerRow row = PartnerQuery(database()).rows({kept.value})->first();
        QCOMPARE(row.habilitations, 0);
        QCOMPARE(row.credentials, 2);
        VERIFY_RESULT(ServiceRepository(database()).remove(m_apim));
        QCOMPARE(partners().size(), 0);
        QCOMPARE(TokenQuery(database()).count({}).value(), 0);
    }

    void keepsAPartnerOfLocalOrigin()
    {
        PartnerRepository repository(database());
        const Result<PartnerId> id = repository.add(
            {.siret = QStringLiteral("130 025 265 00013"), .name = QStringLiteral("Saisi")});
        VERIFY_RESULT(id);
        QCOMPARE(repository.find(*id)->origin, QStringLiteral("local"));
        COMPARE_ERROR(repository.add({.siret = siretA, .name = QStringLiteral("x")}), Error::Kind::Conflict);
        COMPARE_ERROR(repository.add({.siret = QStringLiteral("123"), .name = QStringLiteral("x")}),
                      Error::Kind::InvalidInput);
        VERIFY_RESULT(repository.add({.name = QStringLiteral("Sans SIRET")}));
        VERIFY_RESULT(repository.add({.name = QStringLiteral("Sans SIRET")}));

        VERIFY_RESULT(merge(
            m_datapass, {.habilitations = {habilitation(QStringLiteral("H1"), siretA, QStringLiteral("Commune A"))}}));
        VERIFY_RESULT(merge(m_datapass, {}, 10));

        QCOMPARE(partners().size(), 3);
        QCOMPARE(repository.findBySiret(siretA)->name, QStringLiteral("Saisi"));
        COMPARE_ERROR(repository.findBySiret(siretB), Error::Kind::NoSuchObject);
        COMPARE_ERROR(repository.find({99}), Error::Kind::NoSuchObject);
    }

    void setsAStateAndItsRow()
    {
        VERIFY_RESULT(merge(m_apim, platform()));
        CredentialRepository repository(database());
        const CredentialId id = credentials().first().id;

        VERIFY_RESULT(repository.setState(id, CredentialState::Disabled));

        QCOMPARE(repository.find(id)->state, CredentialState::Disabled);
        QCOMPARE(TokenQuery(database()).ids({.state = CredentialState::Disabled}, {}).value(), QList<qint64>{id.value});
        COMPARE_ERROR(repository.setState({99}, CredentialState::Disabled), Error::Kind::NoSuchObject);
        COMPARE_ERROR(repository.find({99}), Error::Kind::NoSuchObject);
    }

    void findsALeakedTokenByItsFingerprint()
    {
        ServiceSnapshot apim = platform();
        apim.credentials[1].fingerprint.clear();
        VERIFY_RESULT(merge(m_apim, apim));
        CredentialRepository repository(database());

        QCOMPARE(repository.findByFingerprint(fingerprintOf("c1"))->size(), 1);
        QCOMPARE(repository.findByFingerprint(fingerprintOf("c2"))->size(), 0);
        QCOMPARE(repository.findByFingerprint({})->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSnapshotRepository)
#include "tst_snapshot_repository.moc"

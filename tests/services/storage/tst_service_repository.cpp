// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/storage/storage_fixture.h"

#include "services/storage/service_repository.h"

using namespace vigie;

class TestServiceRepository : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
    [[nodiscard]] ServiceRepository services() { return ServiceRepository(m_workspace->database()); }

    [[nodiscard]] static Service apim()
    {
        return {.id = {QStringLiteral("apim-prod")},
                .product = QStringLiteral("wso2-apim"),
                .version = QStringLiteral("4.2"),
                .name = QStringLiteral("APIM de production"),
                .url = QUrl(QStringLiteral("https://apim.example.test:9443/api")),
                .environment = Environment::Production,
                .apis = {{QStringLiteral("INFINOE")}, {QStringLiteral("IMPRIMFIP")}},
                .clientId = QStringLiteral("console"),
                .caFile = QStringLiteral("/etc/ssl/é \"ca\".pem"),
                .clientCertificateFile = QStringLiteral("/etc/ssl/client.p12"),
                .proxy = QUrl(QStringLiteral("http://proxy.example.test:3128")),
                .readOnly = true,
                .options = {{QStringLiteral("tenant"), QStringLiteral("carbon.super")}}};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::create(m_folder->filePath(QStringLiteral("w")), {});
        VERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
    }

    void cleanup() { m_workspace.reset(); }

    void keepsEveryField()
    {
        VERIFY_RESULT(services().add(apim()));

        const Result<Service> found = services().find(apim().id);

        VERIFY_RESULT(found);
        QCOMPARE(*found, apim());
        QCOMPARE(services().all().value(), QList<Service>{apim()});
    }

    void keepsTheDefaults()
    {
        const Service plain{.id = {QStringLiteral("x")}, .environment = Environment::Sandbox};
        VERIFY_RESULT(services().add(plain));

        QCOMPARE(services().find(plain.id).value(), plain);
    }

    void refusesAMalformedId_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("plain") << QStringLiteral("apim-prod-2") << true;
        QTest::newRow("one character") << QStringLiteral("7") << true;
        QTest::newRow("41 characters") << QString(41, u'a') << true;
        QTest::newRow("42 characters") << QString(42, u'a') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("capital") << QStringLiteral("Apim") << false;
        QTest::newRow("hyphen first") << QStringLiteral("-apim") << false;
        QTest::newRow("path") << QStringLiteral("../apim") << false;
        QTest::newRow("new line") << QStringLiteral("apim\n") << false;
        QTest::newRow("accent") << QStringLiteral("é") << false;
    }

    void refusesAMalformedId()
    {
        QFETCH(QString, id);
        QFETCH(bool, accepted);

        const Result<> added = services().add({.id = {id}});

        QCOMPARE(added.has_value(), accepted);
        if (!accepted)
            COMPARE_ERROR(added, Error::Kind::InvalidInput);
    }

    void refusesATakenId()
    {
        VERIFY_RESULT(services().add(apim()));

        const Result<> again = services().add({.id = apim().id});

        COMPARE_ERROR(again, Error::Kind::Conflict);
        QCOMPARE(again.error().subject, apim().id.value);
        QCOMPARE(services().find(apim().id).value(), apim());
    }

    void updates()
    {
        VERIFY_RESULT(services().add(apim()));
        Service changed = apim();
        changed.name = QStringLiteral("Autre");
        changed.readOnly = false;
        changed.options.clear();

        VERIFY_RESULT(services().update(changed));

        QCOMPARE(services().find(apim().id).value(), changed);
        COMPARE_ERROR(services().update({.id = {QStringLiteral("none")}}), Error::Kind::NoSuchObject);
    }

    void neverKeepsAPasswordOfAnAddress()
    {
        Service service = apim();
        service.url = QUrl(QStringLiteral("https://user:hush@apim.example.test/"));
        service.proxy = QUrl(QStringLiteral("http://user:hush@proxy.example.test:3128"));
        VERIFY_RESULT(services().add(service));
        m_workspace.reset();

        QFile file(m_folder->filePath(QStringLiteral("w")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("hush"));
    }

    void removes()
    {
        VERIFY_RESULT(services().add(apim()));
        VERIFY_RESULT(services().saveStatus({.service = apim().id}));

        VERIFY_RESULT(services().remove(apim().id));

        COMPARE_ERROR(services().find(apim().id), Error::Kind::NoSuchObject);
        QCOMPARE(services().statuses().value(), QList<ServiceStatus>());
        COMPARE_ERROR(services().remove(apim().id), Error::Kind::NoSuchObject);
        VERIFY_RESULT(m_workspace->check());
    }

    void countsWhatItHoldsOfAService()
    {
        VERIFY_RESULT(services().add(apim()));
        VERIFY_RESULT(m_workspace->database().run(
            QStringLiteral("INSERT INTO application (id, service_id, remote_id, name, owner, siret, datapass_number, "
                           "contact_email,"
                           " state_text, attributes) VALUES (1, ?, 'a', 'A', '', '', '', '', '', '{}')"),
            {apim().id.value}));

        VERIFY_RESULT(m_workspace->database().run(
            QStringLiteral(
                "INSERT INTO history_source (service_id, api, environment, step_seconds, query, last_sample,"
                " last_state, last_hour, read_at) VALUES (?, 'A', 'production', 60, 'p', 60, 'up', NULL, ''),"
                " (?, 'B', 'production', 60, 'p', NULL, 'unknown', NULL, '')"),
            {apim().id.value, apim().id.value}));

        const auto contents = services().contents(apim().id);

        VERIFY_RESULT(contents);
        QCOMPARE(contents->measuredApis, 1); // of the other nothing came yet
        QCOMPARE(contents->applications, 1);
        QCOMPARE(contents->credentials, 0);
        QCOMPARE(services().contents({QStringLiteral("unknown")})->applications, 0);
    }

    void keepsTheLastStatus()
    {
        VERIFY_RESULT(services().add(apim()));
        const QDateTime at(QDate(2026, 11, 22), QTime(9, 42, 0, 123), Qt::UTC);
        VERIFY_RESULT(
            services().saveStatus({.service = apim().id, .state = SyncState::Ok, .attemptedAt = at, .readAt = at}));
        const ServiceStatus failed{.service = apim().id,
                                   .state = SyncState::Failed,
                                   .attemptedAt = at.addSecs(60),
                                   .readAt = at,
                                   .errorKind = QStringLiteral("TimedOut"),
                                   .errorSubject = QStringLiteral("apim.example.test"),
                                   .errorDetail = QStringLiteral("30 s"),
                                   .errorHttpStatus = 504};

        VERIFY_RESULT(services().saveStatus(failed));

        QCOMPARE(services().statuses().value(), QList<ServiceStatus>{failed});
        const Result<WorkspaceFacts> facts = m_workspace->facts();
        QCOMPARE(facts->newestReadAt, at);
        QCOMPARE(facts->counts.value(QStringLiteral("services")), 1);
    }
};

QTEST_GUILESS_MAIN(TestServiceRepository)
#include "tst_service_repository.moc"

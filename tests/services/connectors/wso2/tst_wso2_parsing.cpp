// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connectors/wso2/wso2_address.h"
#include "services/connectors/wso2/wso2_parsing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace vigie;

class TestWso2Parsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAnApplicationsNameTells_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("siret");
        QTest::addColumn<QString>("email");
        QTest::newRow("PISTE") << QStringLiteral("APP_DATAPASS_123_contact@exemple.invalid") << QStringLiteral("D123")
                               << QString() << QStringLiteral("contact@exemple.invalid");
        QTest::newRow("PISTE, sandbox") << QStringLiteral("APP_DATAPASS_SBX_77_c@exemple.invalid")
                                        << QStringLiteral("D77") << QString() << QStringLiteral("c@exemple.invalid");
        QTest::newRow("a number") << QStringLiteral("Facturation H4417") << QStringLiteral("H4417") << QString()
                                  << QString();
        QTest::newRow("a SIRET") << QStringLiteral("infinoe-13002526500013-prod") << QString()
                                 << QStringLiteral("13002526500013") << QString();
        QTest::newRow("a wrong SIRET") << QStringLiteral("infinoe-13002526500014") << QString() << QString()
                                       << QString();
        QTest::newRow("nothing") << QStringLiteral("DefaultApplication") << QString() << QString() << QString();
    }

    void readsWhatAnApplicationsNameTells()
    {
        QFETCH(QString, name);
        QFETCH(QString, number);
        QFETCH(QString, siret);
        QFETCH(QString, email);

        const Application application = applicationIn({{QStringLiteral("name"), name}});

        QCOMPARE(application.datapassNumber, number);
        QCOMPARE(application.siret, siret);
        QCOMPARE(application.contactEmail, email);
    }

    void prefersItsAttributes()
    {
        Application application = applicationIn(
            {{QStringLiteral("name"), QStringLiteral("APP_DATAPASS_1_a@exemple.invalid")}});

        addAttributes(application, object(R"({"attributes": {"Numéro DataPass": "h456", "SIRET": "130 025 265 00013",
                                             "contact_technique": "tech@exemple.invalid", "vide": ""}})"));

        QCOMPARE(application.datapassNumber, QStringLiteral("H456"));
        QCOMPARE(application.siret, QStringLiteral("13002526500013"));
        QCOMPARE(application.contactEmail, QStringLiteral("tech@exemple.invalid"));
        QCOMPARE(application.attributes.size(), 3);
    }

    void bearsAttributesOfAnotherShape()
    {
        Application application;

        addAttributes(application, object(R"({"attributes": "External Reference ID, Billing Tier"})"));

        QVERIFY(application.attributes.isEmpty());
    }

    void countsCallsAMinute_data()
    {
        QTest::addColumn<QByteArray>("limit");
        QTest::addColumn<int>("quota");
        QTest::newRow("a minute") << QByteArray(R"({"timeUnit": "min", "unitTime": 1, "requestCount": 200})") << 200;
        QTest::newRow("as text") << QByteArray(R"({"timeUnit": "min", "unitTime": "1", "requestCount": "200"})") << 200;
        QTest::newRow("a second") << QByteArray(R"({"timeUnit": "sec", "unitTime": 1, "requestCount": 20})") << 1200;
        QTest::newRow("ten minutes") << QByteArray(R"({"timeUnit": "min", "unitTime": 10, "requestCount": 5000})")
                                     << 500;
        QTest::newRow("a day") << QByteArray(R"({"timeUnit": "days", "unitTime": 1, "requestCount": 14400})") << 10;
        QTest::newRow("unlimited") << QByteArray(R"({"timeUnit": "min", "unitTime": 1, "requestCount": 2147483647})")
                                   << -1;
        QTest::newRow("no unit") << QByteArray(R"({"unitTime": 1, "requestCount": 20})") << -1;
        QTest::newRow("nothing") << QByteArray("{}") << -1;
    }

    void countsCallsAMinute()
    {
        QFETCH(QByteArray, limit);
        QFETCH(int, quota);

        const auto read = quotaPerMinuteIn(object("{\"defaultLimit\": {\"requestCount\": " + limit + "}}"));

        QCOMPARE(read.value_or(-1), quota);
    }

    void readsAnApiKey_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<int>("state");
        QTest::newRow("living") << QByteArray(
            R"({"keyUUID": "u", "issuedOn": "2026-11-01 08:00:00", "validityPeriod": 8640000})")
                                << QDate(2027, 2, 9) << int(CredentialState::Active);
        QTest::newRow("ended") << QByteArray(
            R"({"keyUUID": "u", "issuedOn": "2026-11-01 08:00:00", "validityPeriod": 3600})")
                               << QDate(2026, 11, 1) << int(CredentialState::Expired);
        QTest::newRow("endless") << QByteArray(
            R"({"keyUUID": "u", "issuedOn": "2026-11-01 08:00:00", "validityPeriod": -1})")
                                 << QDate() << int(CredentialState::Active);
        QTest::newRow("no date") << QByteArray(R"({"keyUUID": "u"})") << QDate() << int(CredentialState::Active);
    }

    void readsAnApiKey()
    {
        QFETCH(QByteArray, row);
        QFETCH(QDate, end);
        QFETCH(int, state);
        const QDateTime now(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::utc());

        const Credential key = apiKeyIn(object(row), {}, Environment::Production, now);

        QCOMPARE(key.expiresOn, end);
        QCOMPARE(int(key.state), state);
    }

    void saysWhenAClientHasNoSecretLeft()
    {
        const Credential key = oauthKeyIn(
            object(
                R"({"keyMappingId": "m", "consumerKey": "abcdefghijklmnop", "keyState": "APPROVED", "keyType": "SANDBOX",
                       "consumerSecrets": []})"),
            {});

        QCOMPARE(key.state, CredentialState::Revoked);
        QCOMPARE(key.environment, Environment::Sandbox);
        QCOMPARE(key.lastFour, QStringLiteral("mnop"));
        QCOMPARE(key.fingerprint.size(), 64);
    }

    void knowsAnApiByAnyName()
    {
        TermsProfile profile;
        profile.api = ApiCode{QStringLiteral("API_PARTICULIER")};
        profile.name = QStringLiteral("API Particulier");
        Service service;
        service.apis = {ApiCode{QStringLiteral("INFINOE")}};
        service.options = {{QStringLiteral("api_names"), QStringLiteral("Impression v2=IMPRIMFIP")}};
        const Wso2ApiNames names(service, {profile});

        QCOMPARE(names.codeOf(QStringLiteral("api-particulier")).value, QStringLiteral("API_PARTICULIER"));
        QCOMPARE(names.codeOf(QStringLiteral("Infinoe")).value, QStringLiteral("INFINOE"));
        QCOMPARE(names.codeOf(QStringLiteral("impression V2")).value, QStringLiteral("IMPRIMFIP"));
        QVERIFY(names.codeOf(QStringLiteral("Autre")).isNull());
    }

    void findsTheGateway()
    {
        Service service;
        service.url = QUrl(QStringLiteral("https://apim.exemple.invalid:9443/"));
        service.options = {{QStringLiteral("gateway_url"), QStringLiteral("https://gw.exemple.invalid:8243/")}};
        const Wso2Address address(service);

        QCOMPARE(address.gateway(QStringLiteral("/infinoe"), QStringLiteral("1.0")).toString(),
                 QStringLiteral("https://gw.exemple.invalid:8243/infinoe/1.0/"));
        QCOMPARE(address.gateway(QStringLiteral("/a/{version}"), QStringLiteral("2")).toString(),
                 QStringLiteral("https://gw.exemple.invalid:8243/a/2/"));
        QCOMPARE(address.admin({}, QStringLiteral("/settings")).toString(),
                 QStringLiteral("https://apim.exemple.invalid:9443/api/am/admin/v4/settings"));
        QCOMPARE(address.introspection().toString(),
                 QStringLiteral("https://apim.exemple.invalid:9443/oauth2/introspect"));
    }

private:
    static QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }
};

QTEST_APPLESS_MAIN(TestWso2Parsing)
#include "tst_wso2_parsing.moc"

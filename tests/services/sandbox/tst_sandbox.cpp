// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/partners/siret.h"
#include "services/sandbox/faults.h"
#include "services/sandbox/fiction.h"
#include "services/sandbox/world.h"
#include "services/sandbox/wso2_stand_in.h"
#include "tests/services/sandbox/on_sandbox.h"

#include <QtTest>

using namespace vigie::sandbox;

class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inventsValidSiretsOfItsOwn()
    {
        QSet<QString> seen;
        for (int index = 0; index < 20'000; ++index) {
            const QString siret = fictitiousSiret(index);
            QVERIFY2(siret.startsWith(QLatin1String("999")), qPrintable(siret));
            QVERIFY2(vigie::Siret::fromText(siret).has_value(), qPrintable(siret));
            seen.insert(siret);
        }
        QCOMPARE(seen.size(), 20'000);
    }

    void tellsTheSameStoryTwice()
    {
        const QDate today(2026, 11, 22);

        const World first = buildWorld(50, today);
        const World second = buildWorld(50, today);

        QCOMPARE(first.demandes.size(), second.demandes.size());
        for (qsizetype row = 0; row < first.demandes.size(); ++row) {
            QCOMPARE(first.demandes.at(row).id, second.demandes.at(row).id);
            QCOMPARE(first.demandes.at(row).createdAt, second.demandes.at(row).createdAt);
        }
        QCOMPARE(first.platforms.at(1).applications.at(3).id, second.platforms.at(1).applications.at(3).id);
        QCOMPARE(first.platforms.at(1).keys.at(3).consumerKey, second.platforms.at(1).keys.at(3).consumerKey);
    }

    void namesNobody()
    {
        const FictitiousPerson person = fictitiousPerson(7, QStringLiteral("contact_technique"));

        QVERIFY(person.email.endsWith(QLatin1String("@exemple.invalid")));
        QVERIFY(person.familyName.contains(QLatin1String("Ficti")));
    }

    void holdsTheCasesThatAConsoleMeets()
    {
        const QDate today(2026, 11, 22);
        const World world = buildWorld(200, today);
        const auto some = [](const auto &list, const auto &predicate) {
            return std::any_of(list.cbegin(), list.cend(), predicate);
        };

        QCOMPARE(world.organisations.size(), 204); // four of them left, or fell silent, long ago
        QVERIFY(some(world.organisations, [](const Organisation &o) { return o.naturalPerson && o.siret.isEmpty(); }));
        QVERIFY(some(world.organisations, [](const Organisation &o) { return !o.otherName.isEmpty(); }));
        QVERIFY(some(world.demandes, [](const Demande &d) { return d.revoked; }));
        QVERIFY(
            some(world.demandes, [](const Demande &d) { return d.habilitationState == QLatin1String("obsolete"); }));
        QVERIFY(some(world.demandes, [](const Demande &d) { return d.certifiedUntil < d.certifiedFrom; }));
        QVERIFY(some(world.demandes, [](const Demande &d) { return d.certifiedFrom.daysTo(d.certifiedUntil) == 1; }));
        QVERIFY(some(world.demandes, [](const Demande &d) { return d.state == QLatin1String("draft"); }));
        const Platform &demo = world.platforms.at(1);
        const QDateTime soon(today.addDays(30), QTime(0, 0), QTimeZone::utc());
        QVERIFY(some(demo.apiKeys, [&](const ApiKey &k) { return k.issuedAt.addSecs(k.validitySeconds) < soon; }));
        const Platform &dgfip = world.platforms.at(0);
        QVERIFY(some(dgfip.subscriptions + demo.subscriptions,
                     [](const Subscription &s) { return s.state == QLatin1String("BLOCKED"); }));
        QVERIFY(some(dgfip.subscriptions + demo.subscriptions,
                     [](const Subscription &s) { return s.state == QLatin1String("ON_HOLD"); }));
        const QList<Application> applications = dgfip.applications + demo.applications;
        QVERIFY(
            some(applications, [](const Application &a) { return a.name.startsWith(QLatin1String("APP_DATAPASS_")); }));
        QVERIFY(some(applications, [](const Application &a) { return !a.datapassNumber.isEmpty(); }));
        QVERIFY(some(applications, [](const Application &a) { return a.siret.isEmpty() && !a.contact.isEmpty(); }));
    }

    void knowsItsFaultsByName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("value");
        QTest::newRow("page by default") << QStringLiteral("500-on-page") << 2;
        QTest::newRow("page 37") << QStringLiteral("500-on-page=37") << 37;
        QTest::newRow("no such fault") << QStringLiteral("gremlins") << -1;
        QTest::newRow("no number") << QStringLiteral("slow=soon") << -1;
    }

    void knowsItsFaultsByName()
    {
        QFETCH(QString, text);
        QFETCH(int, value);

        const auto fault = faultFromText(text);

        QCOMPARE(fault ? fault->value : -1, value);
    }

    void letsTheGatewayLearnAfterTheDelay()
    {
        QDateTime now(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::utc());
        Vault vault;
        Wso2Platform platform(
            buildWorld(40, now.date()).platforms.at(1), *Wso2Version::fromText(QStringLiteral("4.7")), vault, {},
            [&now] { return now; }, std::chrono::seconds(5));
        const int key = 0;
        const Application &application = platform.data().applications.at(platform.data().keys.at(key).application);
        const QString context =
            platform.data().apis.at(platform.data().subscriptions.at(application.subscriptions.at(0)).api).context;
        const QByteArray token = platform.issue({.key = key}, 3600);
        QCOMPARE(platform.refusalOf(token, {}, context), 0);

        platform.renewSecret(key, false);

        QCOMPARE(platform.refusalOf(token, {}, context), 0);
        now = now.addSecs(5);
        QCOMPARE(platform.refusalOf(token, {}, context), 900901);
    }

    void blocksProductionOnly()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::utc());
        Vault vault;
        Wso2Platform platform(
            buildWorld(40, now.date()).platforms.at(0), *Wso2Version::fromText(QStringLiteral("4.5")), vault, {},
            [&now] { return now; }, std::chrono::seconds(0));
        const auto &data = platform.data();
        const auto both = std::find_if(data.applications.cbegin(), data.applications.cend(), [&](const Application &a) {
            return a.keys.size() == 2
                && data.subscriptions.at(a.subscriptions.at(0)).state == QLatin1String("UNBLOCKED");
        });
        QVERIFY(both != data.applications.cend());
        const int subscription = both->subscriptions.at(0);
        const QString context = data.apis.at(data.subscriptions.at(subscription).api).context;
        const QByteArray production = platform.issue({.key = both->keys.at(0)}, 3600);
        const QByteArray tests = platform.issue({.key = both->keys.at(1)}, 3600);

        platform.setSubscriptionState(subscription, QStringLiteral("PROD_ONLY_BLOCKED"));

        QCOMPARE(platform.refusalOf(production, {}, context), 900907);
        QCOMPARE(platform.refusalOf(tests, {}, context), 0);
    }
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"

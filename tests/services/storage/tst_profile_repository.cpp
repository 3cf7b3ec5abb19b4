// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/storage/storage_fixture.h"

#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"
#include "services/storage/profile_repository.h"

#include <QJsonDocument>

using namespace vigie;

class TestProfileRepository : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
    [[nodiscard]] ProfileRepository profiles() { return ProfileRepository(m_workspace->database()); }

    //! A built-in profile as of another date.
    [[nodiscard]] static QByteArray dated(const QString &date)
    {
        QJsonObject object = QJsonDocument::fromJson(builtInProfiles().first().json).object();
        object.insert(QStringLiteral("date"), date);
        object.remove(QStringLiteral("effective_on"));
        return QJsonDocument(object).toJson();
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

    void addsTheBuiltInOnesOnce()
    {
        const Result<int> first = profiles().addBuiltIn();
        const Result<int> second = profiles().addBuiltIn();

        VERIFY_RESULT(first);
        QCOMPARE(*first, int(builtInProfiles().size()));
        QCOMPARE(second.value(), 0);
        const Result<QList<TermsProfile>> all = profiles().all();
        VERIFY_RESULT(all);
        for (const BuiltInProfile &builtIn : builtInProfiles())
            QVERIFY2(all->contains(readProfile(builtIn.json).value()), qPrintable(builtIn.name));
    }

    void doesNotReplaceWhatTheAgentChanged()
    {
        VERIFY_RESULT(profiles().addBuiltIn());
        const QList<BuiltInProfile> builtIn = builtInProfiles();
        QVERIFY(!builtIn.isEmpty());
        QJsonObject object = QJsonDocument::fromJson(builtIn.first().json).object();
        object.insert(QStringLiteral("name"), QStringLiteral("Autre nom"));
        const QByteArray json = QJsonDocument(object).toJson();
        const Result<TermsProfile> changed = readProfile(json);
        VERIFY_RESULT(changed);
        VERIFY_RESULT(profiles().save(*changed, json, QStringLiteral("agent")));

        VERIFY_RESULT(profiles().addBuiltIn());

        QVERIFY(profiles().all()->contains(*changed));
        QCOMPARE(profiles().all()->size(), builtIn.size());
    }

    void saysWhetherSavingChangedSomething()
    {
        const QByteArray json = dated(QStringLiteral("2024-02-29"));
        const Result<TermsProfile> profile = readProfile(json);
        VERIFY_RESULT(profile);

        QCOMPARE(profiles().save(*profile, json, QStringLiteral("agent")).value(), true);
        QCOMPARE(profiles().save(*profile, json, QStringLiteral("other")).value(), false);
        QCOMPARE(profiles().save(*profile, json + "\n", QStringLiteral("agent")).value(), true);
        QCOMPARE(profiles().all()->size(), 1);
    }

    void findsTheVersionInForce_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("day before the first") << QDate(2019, 12, 31) << QDate();
        QTest::newRow("first day") << QDate(2020, 1, 1) << QDate(2020, 1, 1);
        QTest::newRow("last day of the first") << QDate(2024, 2, 28) << QDate(2020, 1, 1);
        QTest::newRow("first day of the second") << QDate(2024, 2, 29) << QDate(2024, 2, 29);
        QTest::newRow("later") << QDate(2030, 1, 1) << QDate(2024, 2, 29);
    }

    void findsTheVersionInForce()
    {
        QFETCH(QDate, day);
        QFETCH(QDate, expected);
        for (const QString &date : {QStringLiteral("2024-02-29"), QStringLiteral("2020-01-01")}) {
            const QByteArray json = dated(date);
            const Result<TermsProfile> profile = readProfile(json);
            VERIFY_RESULT(profile);
            VERIFY_RESULT(profiles().save(*profile, json, {}));
        }
        const ApiCode api = readProfile(builtInProfiles().first().json)->api;

        const Result<TermsProfile> found = profiles().find(api, day);
        const Result<QList<TermsProfile>> inForce = profiles().inForce(day);

        VERIFY_RESULT(inForce);
        if (!expected.isValid()) {
            COMPARE_ERROR(found, Error::Kind::NoSuchObject);
            QVERIFY(inForce->isEmpty());
            return;
        }
        VERIFY_RESULT(found);
        QCOMPARE(found->date, expected);
        QCOMPARE(*inForce, QList<TermsProfile>{*found});
    }

    void findsNoUnknownApi()
    {
        VERIFY_RESULT(profiles().addBuiltIn());

        COMPARE_ERROR(profiles().find({QStringLiteral("NONE")}, QDate(2026, 11, 22)), Error::Kind::NoSuchObject);
    }
};

QTEST_GUILESS_MAIN(TestProfileRepository)
#include "tst_profile_repository.moc"

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

    const QDateTime m_now{QDate(2026, 11, 22), QTime(9, 42), Qt::UTC};

    [[nodiscard]] static QByteArray named(const QByteArray &json, const QString &name)
    {
        QJsonObject object = QJsonDocument::fromJson(json).object();
        object.insert(QStringLiteral("name"), name);
        return QJsonDocument(object).toJson();
    }

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
        VERIFY_RESULT(profiles().add(*changed, json, QStringLiteral("agent"), m_now));

        VERIFY_RESULT(profiles().addBuiltIn());

        QCOMPARE(profiles().find(changed->api, QDate(2026, 11, 22)).value(), *changed);
        QCOMPARE(profiles().versions()->size(), builtIn.size() + 1);
    }

    void aVersionOfTheSameDaySupersedesAndIsKept()
    {
        const QByteArray first = dated(QStringLiteral("2024-02-29"));
        const QByteArray second = named(first, QStringLiteral("Corrigé"));
        const TermsProfile before = readProfile(first).value();
        const TermsProfile after = readProfile(second).value();

        QCOMPARE(profiles().add(before, first, QStringLiteral("agent"), m_now).value(), ProfileFate::Added);
        QCOMPARE(profiles().add(before, first + "\n", QStringLiteral("other"), m_now).value(), ProfileFate::Unchanged);
        QCOMPARE(profiles().add(after, second, QStringLiteral("other"), m_now).value(), ProfileFate::Superseded);

        QCOMPARE(profiles().find(before.api, QDate(2024, 2, 29)).value(), after);
        const Result<QList<ProfileVersion>> versions = profiles().versions();
        VERIFY_RESULT(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->at(0).profile, before);
        QCOMPARE(versions->at(0).json, first);
        QCOMPARE(versions->at(0).author, QStringLiteral("agent"));
        QCOMPARE(versions->at(0).savedAt, m_now);
        QVERIFY(versions->at(0).isLocal);
        QCOMPARE(spansOf(*versions).at(0).isEmpty, true);
        QCOMPARE(spansOf(*versions).at(1).holds(QDate(2024, 2, 29)), true);
    }

    void aLocalVersionComesBeforeWhatShipsFromTheSameDay()
    {
        const QByteArray json = named(builtInProfiles().first().json, QStringLiteral("Local"));
        const TermsProfile local = readProfile(json).value();
        VERIFY_RESULT(profiles().add(local, json, QStringLiteral("agent"), m_now));

        VERIFY_RESULT(profiles().addBuiltIn());

        QCOMPARE(profiles().find(local.api, QDate(2026, 11, 22)).value().name, QStringLiteral("Local"));
        QCOMPARE(profiles().names()->value(local.api), QStringLiteral("Local"));
    }

    void theMigrationKeepsEveryProfile()
    {
        Database &database = m_workspace->database();
        const QByteArray json = dated(QStringLiteral("2024-02-29"));
        VERIFY_RESULT(database.run(QStringLiteral("DROP TABLE profile_version")));
        VERIFY_RESULT(database.run(QStringLiteral("CREATE TABLE profile (api TEXT, text_date TEXT, effective_on TEXT,"
                                                  " json TEXT, author TEXT)")));
        for (const char *author : {"", "agent"})
            VERIFY_RESULT(
                database.run(QStringLiteral("INSERT INTO profile VALUES ('A', '2024-02-29', '2024-02-29', ?, ?)"),
                             {QString::fromUtf8(json), QString::fromLatin1(author)}));
        QFile script(QStringLiteral(":/storage/migrations/0012_profile_versions.sql"));
        QVERIFY(script.open(QIODevice::ReadOnly));
        for (const QString &statement :
             QString::fromUtf8(script.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts))
            VERIFY_RESULT(database.run(statement));

        const Result<QList<ProfileVersion>> versions = profiles().versions();

        VERIFY_RESULT(versions);
        QCOMPARE(versions->size(), 2);
        QVERIFY(!versions->at(0).isLocal);
        QVERIFY(versions->at(1).isLocal);
        QCOMPARE(versions->at(1).author, QStringLiteral("agent"));
        QVERIFY(!versions->at(1).savedAt.isValid());
        QCOMPARE(versions->at(1).json, json);
    }

    void withdrawingGivesTheVersionBeforeItsPlaceBack()
    {
        VERIFY_RESULT(profiles().addBuiltIn());
        const QByteArray json = dated(QStringLiteral("2026-01-01"));
        const TermsProfile later = readProfile(json).value();
        VERIFY_RESULT(profiles().add(later, json, QStringLiteral("agent"), m_now));
        const QDate day(2026, 11, 22);
        QCOMPARE(profiles().find(later.api, day).value(), later);
        const auto local = [](const QList<ProfileVersion> &versions) {
            return *std::find_if(versions.cbegin(), versions.cend(), [](const auto &each) { return each.isLocal; });
        };
        const qint64 number = local(profiles().versions().value()).number;

        VERIFY_RESULT(profiles().withdraw(number, QStringLiteral("chief"), m_now));

        QVERIFY(profiles().find(later.api, day).value() != later);
        const ProfileVersion gone = local(profiles().versions().value());
        QVERIFY(gone.isWithdrawn());
        QCOMPARE(gone.withdrawnBy, QStringLiteral("chief"));
        COMPARE_ERROR(profiles().withdraw(number, {}, m_now), Error::Kind::NoSuchObject);
        const QList<ProfileVersion> kept = profiles().versions().value();
        for (const ProfileVersion &version : kept) {
            if (!version.isLocal)
                COMPARE_ERROR(profiles().withdraw(version.number, {}, m_now), Error::Kind::NoSuchObject);
        }
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
            VERIFY_RESULT(profiles().add(*profile, json, {}, m_now));
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

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"
#include "model/terms/profile_writer.h"
#include "model/terms/rule_kind_catalogue.h"

#include <QtTest>

using namespace vigie;

class TestProfileWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatIsReadTheSame_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const BuiltInProfile &profile : builtInProfiles())
            QTest::newRow(qPrintable(profile.name)) << profile.json;
    }

    void writesWhatIsReadTheSame()
    {
        QFETCH(QByteArray, json);
        Result<TermsProfile> profile = readProfile(json);
        QVERIFY(profile);
        profile->author = QStringLiteral("« Agent » \"fictif\" \\ 1\n");
        profile->effectiveOn = QDate(2028, 2, 29);

        const QByteArray written = writeProfile(*profile);

        QCOMPARE(readProfile(written).value_or(TermsProfile{}), *profile);
        for (const QByteArray &line : written.split('\n'))
            QVERIFY2(QString::fromUtf8(line).size() < 800, line.constData());
    }

    void everyKindHasAnExample_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("description");
        QTest::addColumn<QJsonObject>("example");
        for (const RuleKindEntry &entry : ruleKindCatalogue())
            QTest::newRow(qPrintable(entry.kind)) << entry.kind << entry.description << entry.example;
    }

    //! A rule that is added with it is valid, save a reference to another rule, which nobody can guess.
    void everyKindHasAnExample()
    {
        QFETCH(QString, kind);
        QFETCH(QString, description);
        QFETCH(QJsonObject, example);
        Result<TermsProfile> profile = readProfile(builtInProfiles().first().json);
        QVERIFY(profile);
        profile->rules.append({.id = QStringLiteral("NEW-1"),
                               .kind = kind,
                               .parameters = example,
                               .title = QStringLiteral("Nouvelle"),
                               .sentence = QStringLiteral("Nouvelle."),
                               .origin = RuleOrigin::Product});

        const Result<TermsProfile> read = readProfile(writeProfile(*profile));

        QVERIFY2(!description.isEmpty(), "no description");
        if (!read)
            QVERIFY2(read.error().detail == QStringLiteral("no rule “À compléter” in this profile")
                         || read.error().detail == QStringLiteral("the window ends before it starts"),
                     qPrintable(read.error().subject + u' ' + read.error().detail));
    }
};

QTEST_APPLESS_MAIN(TestProfileWriter)
#include "tst_profile_writer.moc"

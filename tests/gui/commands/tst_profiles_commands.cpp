// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/built_in_profiles.h"
#include "vigie_process.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList json{u"--format"_s, u"json"_s};

QByteArray builtIn(const QString &beginning)
{
    for (const vigie::BuiltInProfile &profile : vigie::builtInProfiles()) {
        if (profile.name.startsWith(beginning))
            return profile.json;
    }
    return {};
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class TestProfilesCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheFiveTexts()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());

        const Run run = vigie.in(QStringList{u"profiles"_s, u"list"_s} + json);

        QCOMPARE(run.exitCode, 0);
        QStringList apis;
        for (const QJsonValue &item : run.json()[u"items"_s].toArray()) {
            QCOMPARE(item[u"in_force"_s], QJsonValue(true));
            QVERIFY(item[u"rule_count"_s].toInt() > 0);
            apis << item[u"api"_s].toString();
        }
        apis.sort();
        QCOMPARE(
            apis,
            QStringList({u"API_ENTREPRISE"_s, u"API_PARTICULIER"_s, u"CAPTCHETAT"_s, u"IMPRIMFIP"_s, u"INFINOE"_s}));
    }

    void listsThemWithoutAWorkspaceToo()
    {
        const Run run = VigieProcess().run(QStringList{u"profiles"_s, u"list"_s} + json);

        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"count"_s].toInt(), 5);
    }

    void saysWhichWasInForce()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());

        const Run run = vigie.in(QStringList{u"profiles"_s, u"list"_s, u"--as-of"_s, u"2023-10-05"_s} + json);

        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"as_of"_s].toString(), u"2023-10-05T21:59:59Z"_s);
        for (const QJsonValue &item : run.json()[u"items"_s].toArray()) {
            if (item[u"api"_s] == u"INFINOE"_s)
                QCOMPARE(item[u"in_force"_s], QJsonValue(false));
        }
    }

    void showsTheRulesOfAnApi()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());

        const Run current = vigie.in(QStringList{u"profiles"_s, u"show"_s, u"INFINOE"_s} + json);
        const Run dated = vigie.in(QStringList{u"profiles"_s, u"show"_s, u"INFINOE@2023-10-06"_s} + json);
        const Run wrongDate = vigie.in({u"profiles"_s, u"show"_s, u"INFINOE@2020-01-01"_s});
        const Run unknown = vigie.in({u"profiles"_s, u"show"_s, u"INFINO"_s});

        QCOMPARE(current.exitCode, 0);
        QCOMPARE(dated.output, current.output);
        const QJsonArray rules = current.json()[u"rules"_s].toArray();
        QCOMPARE(rules.size(), current.json()[u"rule_count"_s].toInt());
        QVERIFY(std::any_of(rules.cbegin(), rules.cend(),
                            [](const QJsonValue &rule) { return rule[u"id"_s] == u"INF-3.4.1c"_s; }));
        QCOMPARE(wrongDate.exitCode, 1);
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY2(unknown.errors.contains("« INFINOE »"), unknown.errors.constData());
    }

    void takesAValidProfile()
    {
        const VigieProcess vigie;
        QVERIFY(write(vigie.file(u"p.json"_s), builtIn(u"INFINOE"_s)));

        const Run run = vigie.run(QStringList{u"profiles"_s, u"check"_s, vigie.file(u"p.json"_s)} + json);

        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"valid"_s], QJsonValue(true));
        QCOMPARE(run.json()[u"reference"_s].toString(), u"INFINOE@2023-10-06"_s);
    }

    void saysWhereAProfileIsAtFault_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::newRow("cut") << QByteArray("{\n  \"api\":") << 2;
        QTest::newRow("not JSON") << QByteArray("api: INFINOE\n") << 1;
        QTest::newRow("empty") << QByteArray() << 1;
        QByteArray unknownKey = builtIn(u"INFINOE"_s);
        unknownKey.replace(0, unknownKey.indexOf('\n') + 1, "{\n  \"surprise\": 1,\n");
        QTest::newRow("unknown key") << unknownKey << 2;
    }

    void saysWhereAProfileIsAtFault()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, line);
        const VigieProcess vigie;
        QVERIFY(write(vigie.file(u"p.json"_s), content));

        const Run run = vigie.run(QStringList{u"profiles"_s, u"check"_s, vigie.file(u"p.json"_s)} + json);

        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.json()[u"valid"_s], QJsonValue(false));
        QCOMPARE(run.json()[u"error"_s][u"line"_s].toInt(), line);
        QVERIFY(!run.json()[u"error"_s][u"sentence"_s].toString().isEmpty());
    }

    void refusesWhatItCannotRead()
    {
        const VigieProcess vigie;

        const Run missing = vigie.run({u"profiles"_s, u"check"_s, vigie.file(u"none.json"_s)});
        const Run folder = vigie.run({u"profiles"_s, u"check"_s, vigie.folder()});

        QCOMPARE(missing.exitCode, 3);
        QVERIFY2(missing.errors.contains("n’existe pas"), missing.errors.constData());
        QCOMPARE(folder.exitCode, 3);
    }
};

QTEST_GUILESS_MAIN(TestProfilesCommands)
#include "tst_profiles_commands.moc"

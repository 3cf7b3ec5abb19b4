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

//! A version of INFINOE of the agent's own: another quota, one rule less, one more, from 2026-12-01 on.
QByteArray ownVersion()
{
    QJsonObject profile = QJsonDocument::fromJson(builtIn(u"INFINOE"_s)).object();
    profile.insert(u"effective_on"_s, u"2026-12-01"_s);
    profile.insert(u"author"_s, u"Cellule API"_s);
    QJsonArray rules;
    for (const QJsonValue &value : profile.value(u"rules"_s).toArray()) {
        QJsonObject rule = value.toObject();
        QJsonObject parameters = rule.value(u"parameters"_s).toObject();
        if (rule.value(u"id"_s) == u"INF-9.2"_s)
            parameters.insert(u"calls"_s, 300);
        rule.insert(u"parameters"_s, parameters);
        if (rule.value(u"id"_s) != u"INF-V1"_s)
            rules.append(rule);
    }
    rules.append(QJsonObject{{u"id"_s, u"INF-V99"_s},
                             {u"kind"_s, u"information"_s},
                             {u"origin"_s, u"product"_s},
                             {u"title"_s, u"Consigne"_s},
                             {u"sentence"_s, u"Consigne du bureau."_s},
                             {u"parameters"_s, QJsonObject{{u"topic"_s, u"service"_s}}}});
    profile.insert(u"rules"_s, rules);
    return QJsonDocument(profile).toJson();
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

    void takesAVersionAndAppliesItFromItsDay()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());
        const QString file = vigie.file(u"p.json"_s);
        QVERIFY(write(file, ownVersion()));
        const QStringList import{u"import"_s, u"profiles"_s, file};
        const auto quotaOn = [&vigie](const QString &day) {
            const Run run = vigie.in(QStringList{u"profiles"_s, u"show"_s, u"INFINOE"_s, u"--as-of"_s, day} + json);
            for (const QJsonValue &rule : run.json()[u"rules"_s].toArray()) {
                if (rule[u"id"_s] == u"INF-9.2"_s)
                    return rule[u"parameters"_s][u"calls"_s].toInt();
            }
            return 0;
        };

        const Run trial = vigie.in(import + QStringList{u"--dry-run"_s} + json);
        QCOMPARE(trial.exitCode, 0);
        QCOMPARE(trial.json()[u"added"_s].toInt(), 1);
        QCOMPARE(quotaOn(u"2026-12-01"_s), 200);

        const Run first = vigie.in(import + json);
        const Run again = vigie.in(import + json);

        QCOMPARE(first.exitCode, 0);
        QCOMPARE(first.json()[u"read"_s].toInt(), 1);
        QCOMPARE(first.json()[u"added"_s].toInt(), 1);
        QCOMPARE(first.json()[u"rejected"_s].toArray().size(), 0);
        QCOMPARE(again.json()[u"unchanged"_s].toInt(), 1);
        QCOMPARE(quotaOn(u"2026-11-30"_s), 200);
        QCOMPARE(quotaOn(u"2026-12-01"_s), 300);
        const Run list = vigie.in(QStringList{u"profiles"_s, u"list"_s, u"--as-of"_s, u"2027-01-01"_s} + json);
        QCOMPARE(list.json()[u"count"_s].toInt(), 6);
        const Run journal = vigie.in(QStringList{u"journal"_s, u"list"_s} + json);
        QVERIFY(journal.output.contains("profile.stored"));
        QCOMPARE(vigie.in({u"journal"_s, u"verify"_s}).exitCode, 0);
    }

    void refusesAnImportWithItsLine()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());
        const QString file = vigie.file(u"p.json"_s);
        QByteArray negative = ownVersion();
        negative.replace("\"calls\": 300", "\"calls\": -3");
        QVERIFY(write(file, negative));

        const Run run = vigie.in(QStringList{u"import"_s, u"profiles"_s, file} + json);

        QCOMPARE(run.exitCode, 3);
        const QJsonValue rejected = run.json()[u"rejected"_s][0];
        QVERIFY(rejected[u"line"_s].toInt() > 1);
        QVERIFY(rejected[u"column"_s].toString().endsWith(u"parameters.calls"_s));
        const QString sentence = rejected[u"sentence"_s].toString();
        QVERIFY2(sentence.contains(u"-3 est inférieur au minimum, 1"_s), qPrintable(sentence));
        QCOMPARE(vigie.in(QStringList{u"profiles"_s, u"list"_s} + json).json()[u"count"_s].toInt(), 5);
    }

    void comparesTwoVersions()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());
        const QString file = vigie.file(u"p.json"_s);
        QVERIFY(write(file, ownVersion()));
        QCOMPARE(vigie.in({u"import"_s, u"profiles"_s, file}).exitCode, 0);

        const Run run = vigie.in(
            QStringList{u"profiles"_s, u"compare"_s, u"INFINOE@2023-10-06"_s, u"INFINOE@2026-12-01"_s} + json);

        QCOMPARE(run.exitCode, 0);
        const auto item = [&run](const QString &rule, const QString &field) {
            for (const QJsonValue &each : run.json()[u"items"_s].toArray()) {
                if (each[u"rule"_s].toString() == rule && each[u"field"_s].toString() == field)
                    return each;
            }
            return QJsonValue();
        };
        QCOMPARE(run.json()[u"count"_s].toInt(), 5); // author, effective_on, INF-9.2, INF-V1, INF-V99
        QCOMPARE(item(u"INF-9.2"_s, u"parameters.calls"_s)[u"before"_s], QJsonValue(200));
        QCOMPARE(item(u"INF-9.2"_s, u"parameters.calls"_s)[u"after"_s], QJsonValue(300));
        QCOMPARE(item(u"INF-V99"_s, {})[u"change"_s], QJsonValue(u"added"_s));
        QCOMPARE(item(u"INF-V1"_s, {})[u"change"_s], QJsonValue(u"removed"_s));
        QCOMPARE(item({}, u"effective_on"_s)[u"after"_s], QJsonValue(u"2026-12-01"_s));
    }

    void comparesNothingWithItself()
    {
        const VigieProcess vigie;
        QVERIFY(vigie.makeWorkspace());

        const Run same = vigie.in(QStringList{u"profiles"_s, u"compare"_s, u"API_PARTICULIER"_s, u"API_PARTICULIER"_s}
                                  + json);
        const Run wrongDate = vigie.in({u"profiles"_s, u"compare"_s, u"INFINOE@hier"_s, u"INFINOE"_s});
        const Run early = vigie.in({u"profiles"_s, u"compare"_s, u"INFINOE@2001-01-01"_s, u"INFINOE"_s});

        QCOMPARE(same.exitCode, 0);
        QCOMPARE(same.json()[u"count"_s].toInt(), 0);
        QCOMPARE(wrongDate.exitCode, 2);
        QCOMPARE(early.exitCode, 1);
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

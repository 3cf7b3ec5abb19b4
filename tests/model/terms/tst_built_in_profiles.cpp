// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"

#include <QtTest>

using namespace vigie;

namespace {

//! The rules that the five texts give, by prefix: the whole list of the design, article by article.
const QHash<QString, QString> &contractualRules()
{
    static const QString shared = QStringLiteral(
        "1 3.1.1 3.1.1b 3.1.2 3.1.2b 3.2 3.3 3.4a 3.4.1a 3.4.1b 3.4.1c 3.4.1d 3.4.1e 3.4.2a 3.4.2b "
        "3.4.2c 4 4b 4c 4d 5.1b 5.1c 5.2a 5.2b 5.2c 5.2d 5.2e 5.2f 8 8a 8b 8c 9.1.3 9.2 9.3 10 11 "
        "11b 11c 11d 11e 12 13 14 15 ");
    static const QHash<QString, QString> rules{
        {QStringLiteral("INFINOE"), shared + QStringLiteral("2.1 6.1 6.2 6.3 6.4 6.5 6.6 6.6b 6.6c 6.8 6.8b 7")},
        {QStringLiteral("IMPRIMFIP"),
         shared
             + QStringLiteral("2.1a 2.1b 5.2s 6.1 6.4 6.4b 7a 7b 7c C3 C4 C4.1 C4.3 C5 C5.3 C5.4 C6 C7 C7.2 C8.3 C8.5 "
                              "C8.7 C8.8 C9.1 C9.2 C9.3 C10 C10.1.2 C10.2.2 C11.2 C11.3 C11.4 C11.6 L33")},
        {QStringLiteral("CAPTCHETAT"), QStringLiteral("1 2.2 2.3 3.2 3.3 3.3b 3.3c 3.4 4 4b 5.2 5.3 5.3a 7a 7b 8 10")},
        {QStringLiteral("API_PARTICULIER"), QStringLiteral("1 2a 2b 2c 3a 3b 4 4b 4d 5 6.1 6.1b")},
        {QStringLiteral("API_ENTREPRISE"), QStringLiteral("1 2 3b 3c 3d 3e 3f 3g 3h 4a 4c 4d 4e 5 6 6b none")},
    };
    return rules;
}

QString prefixOf(const QString &api)
{
    static const QHash<QString, QString> prefixes{{QStringLiteral("INFINOE"), QStringLiteral("INF-")},
                                                  {QStringLiteral("IMPRIMFIP"), QStringLiteral("IMP-")},
                                                  {QStringLiteral("CAPTCHETAT"), QStringLiteral("CAP-")},
                                                  {QStringLiteral("API_PARTICULIER"), QStringLiteral("PAR-")},
                                                  {QStringLiteral("API_ENTREPRISE"), QStringLiteral("ENT-")}};
    return prefixes.value(api);
}

QHash<QString, TermsProfile> readAll()
{
    QHash<QString, TermsProfile> profiles;
    for (const BuiltInProfile &document : builtInProfiles()) {
        if (const Result<TermsProfile> profile = readProfile(document.json))
            profiles.insert(profile->api.value, *profile);
    }
    return profiles;
}

TermsProfile builtIn(const QString &api)
{
    static const QHash<QString, TermsProfile> profiles = readAll();
    return profiles.value(api);
}

QString errorText(const Result<TermsProfile> &profile)
{
    return profile ? QString()
                   : QStringLiteral("%1:%2 %3 %4")
                         .arg(profile.error().line)
                         .arg(profile.error().column)
                         .arg(profile.error().subject, profile.error().detail);
}

//! A rule without what two APIs may word differently: its prefix, and the name of the API in it.
Rule withoutPrefix(Rule rule)
{
    const QString text = QString::fromUtf8(QJsonDocument(rule.parameters).toJson());
    rule.parameters = QJsonDocument::fromJson(
                          QString(text).replace(QStringLiteral("IMP-"), QStringLiteral("INF-")).toUtf8())
                          .object();
    rule.id.remove(0, 4);
    return rule;
}

} // namespace

class TestBuiltInProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsReadAndNamedAfterItsReference()
    {
        const QList<BuiltInProfile> documents = builtInProfiles();

        QCOMPARE(documents.size(), 5);
        for (const BuiltInProfile &document : documents) {
            const Result<TermsProfile> profile = readProfile(document.json);
            QVERIFY2(profile.has_value(), qPrintable(document.name + u' ' + errorText(profile)));
            QCOMPARE(profile->reference(), document.name);
        }
    }

    void identifiersAreUniqueOverAllProfiles()
    {
        QSet<QString> seen;
        for (const BuiltInProfile &document : builtInProfiles()) {
            const Result<TermsProfile> profile = readProfile(document.json);
            QVERIFY(profile);
            for (const Rule &rule : profile->rules) {
                QVERIFY2(!seen.contains(rule.id), qPrintable(rule.id));
                seen.insert(rule.id);
            }
        }
    }

    void holdEveryContractualRule_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("id");
        for (auto entry = contractualRules().cbegin(); entry != contractualRules().cend(); ++entry) {
            for (const QString &suffix : entry.value().split(u' ', Qt::SkipEmptyParts)) {
                const QString id = prefixOf(entry.key()) + suffix;
                QTest::newRow(qPrintable(id)) << entry.key() << id;
            }
        }
    }

    void holdEveryContractualRule()
    {
        QFETCH(QString, api);
        QFETCH(QString, id);

        const TermsProfile profile = builtIn(api);

        const Rule *rule = profile.rule(id);
        QVERIFY(rule);
        QVERIFY(!rule->sentence.isEmpty());
        QVERIFY(rule->origin != RuleOrigin::Clause || !rule->quote.isEmpty());
    }

    void holdEveryDisagreement_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QStringList>("ids");
        const auto ids = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
        QTest::newRow("INFINOE") << QStringLiteral("INFINOE") << ids("X1 X2 X3 X4 X5 X6 X10 X7");
        QTest::newRow("IMPRIM'FIP") << QStringLiteral("IMPRIMFIP") << ids("X1 X2 X3 X4 X5 X6 X10 X8 X9");
        QTest::newRow("CaptchEtat") << QStringLiteral("CAPTCHETAT") << ids("X11");
        QTest::newRow("API Particulier") << QStringLiteral("API_PARTICULIER") << ids("X12");
        QTest::newRow("API Entreprise") << QStringLiteral("API_ENTREPRISE") << ids("");
    }

    void holdEveryDisagreement()
    {
        QFETCH(QString, api);
        QFETCH(QStringList, ids);

        QStringList found;
        for (const Disagreement &disagreement : builtIn(api).disagreements)
            found.append(disagreement.id);

        QCOMPARE(found, ids);
    }

    void sharedClausesOfInfinoeAndImprimfipAreTheSame_data()
    {
        QTest::addColumn<QString>("suffix");
        const QString suffixes = QStringLiteral(
            "1 3 3.1.1 3.1.1b 3.1.2 3.1.2b 3.2 3.3 3.4a 3.4b 3.4.1a 3.4.1b 3.4.1c 3.4.1d 3.4.1e 3.4.1r "
            "3.4.1s 3.4.2a "
            "3.4.2b 3.4.2c 4 4a 4b 4c 4d 4e 4i 5.1a 5.1b 5.1c 5.2a 5.2b 5.2c 5.2d 5.2e 5.2f 5.3 8 8a 8b 8c "
            "9.3 9.3b "
            "9.3t 9.3w 10 11 11a 11b 11c 11d 11e 12 13 13a 14 14a 15b V1 V2 V3 V4 V5 V6 V7 V8");
        for (const QString &suffix : suffixes.split(u' '))
            QTest::newRow(qPrintable(suffix)) << suffix;
    }

    void sharedClausesOfInfinoeAndImprimfipAreTheSame()
    {
        QFETCH(QString, suffix);
        const TermsProfile infinoe = builtIn(QStringLiteral("INFINOE"));
        const TermsProfile imprimfip = builtIn(QStringLiteral("IMPRIMFIP"));

        const Rule *one = infinoe.rule(QStringLiteral("INF-") + suffix);
        const Rule *other = imprimfip.rule(QStringLiteral("IMP-") + suffix);

        QVERIFY(one && other);
        QCOMPARE(withoutPrefix(*one), withoutPrefix(*other));
    }

    void groundsForActingAreTheOnesOfTheTexts_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("ids");
        QTest::newRow("INFINOE") << QStringLiteral("INFINOE")
                                 << QStringLiteral("INF-3.4.1c INF-3.4.2b INF-4 INF-8a INF-13 INF-14");
        QTest::newRow("IMPRIM'FIP") << QStringLiteral("IMPRIMFIP")
                                    << QStringLiteral("IMP-3.4.1c IMP-3.4.2b IMP-4 IMP-8a IMP-13 IMP-14");
        QTest::newRow("CaptchEtat") << QStringLiteral("CAPTCHETAT") << QStringLiteral("CAP-7a CAP-7b");
        QTest::newRow("API Particulier") << QStringLiteral("API_PARTICULIER") << QStringLiteral("PAR-5");
        QTest::newRow("API Entreprise") << QStringLiteral("API_ENTREPRISE") << QStringLiteral("ENT-3b ENT-3d ENT-4d");
    }

    void groundsForActingAreTheOnesOfTheTexts()
    {
        QFETCH(QString, api);
        QFETCH(QString, ids);

        QStringList found;
        for (const Rule &ground : builtIn(api).grounds())
            found.append(ground.id);

        QCOMPARE(found.join(u' '), ids);
    }

    void figuresAreThoseOfTheTexts()
    {
        const TermsProfile infinoe = builtIn(QStringLiteral("INFINOE"));
        const TermsProfile imprimfip = builtIn(QStringLiteral("IMPRIMFIP"));
        const TermsProfile particulier = builtIn(QStringLiteral("API_PARTICULIER"));
        const TermsProfile captchetat = builtIn(QStringLiteral("CAPTCHETAT"));
        const auto parameter = [](const TermsProfile &profile, const char *rule, const char *name) {
            return profile.rule(QString::fromLatin1(rule))->parameters.value(QLatin1String(name));
        };

        QCOMPARE(parameter(infinoe, "INF-9.2", "calls").toInt(), 200);
        QCOMPARE(parameter(imprimfip, "IMP-9.2", "calls").toInt(), 500);
        QCOMPARE(parameter(particulier, "PAR-3b", "calls").toInt(), 20);
        QVERIFY(parameter(captchetat, "CAP-3.3b", "calls").isUndefined());
        QCOMPARE(
            parameter(infinoe, "INF-3.4.1c", "lead").toObject(),
            (QJsonObject{{QStringLiteral("value"), 3}, {QStringLiteral("unit"), QStringLiteral("calendar_months")}}));
        QCOMPARE(parameter(infinoe, "INF-11", "measures")
                     .toArray()
                     .at(0)
                     .toObject()
                     .value(QLatin1String("target"))
                     .toDouble(),
                 0.9716);
        QCOMPARE(infinoe.date, QDate(2023, 10, 6));
        QCOMPARE(infinoe.effectiveOn, QDate(2023, 10, 6));
        QVERIFY(!particulier.date.isValid());
        QVERIFY(!captchetat.siretRequired);
    }
};

QTEST_APPLESS_MAIN(TestBuiltInProfiles)
#include "tst_built_in_profiles.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"
#include "model/terms/schema_check.h"

#include <QtTest>

using namespace vigie;

namespace {

//! A sixth API, fictitious, one rule a line from line 7 on.
const QByteArray sixthApi =
    R"({"api": "METEO", "name": "API Météo", "title": "CGU fictives", "date": "2025-01-31",
"producer": "EXEMPLE", "platform": "Portail", "environments": ["production"],
"datapass_definitions": ["api_meteo"], "siret_required": true,
"partner_role": "Responsable de traitement", "producer_role": "Aucun",
"facts": {"service": "Prévisions", "direction": "read", "contacts": [], "silent_on": []},
"rules": [
{"id": "MET-1", "article": "1", "kind": "quota", "title": "Quota", "sentence": "Dix appels.", "quote": "dix appels", "parameters": {"calls": 10, "per": "minute", "scope": "credential", "read_from": "nowhere", "raisable": false, "excess_means": "over_quota"}},
{"id": "MET-2", "article": "2", "kind": "clock", "title": "Alerte", "sentence": "Alerte.", "quote": "alerte", "parameters": {"events": ["security_event"], "from": "awareness", "limit_of": "MET-3", "by": ["partner"], "to": ["producer"], "medium": "any"}},
{"id": "MET-3", "article": "3", "kind": "clock", "title": "Délai", "sentence": "Deux jours.", "quote": "deux jours", "parameters": {"events": ["security_event"], "from": "awareness", "limit": {"value": 48, "unit": "hours"}, "by": ["partner"], "to": ["producer"], "medium": "any"}},
{"id": "MET-4", "kind": "information", "title": "Loi", "sentence": "La loi.", "origin": "law", "source": "Loi fictive, art. 1", "parameters": {"topic": "service"}}
],
"disagreements": [{"id": "X1", "rules": ["MET-1"], "title": "Deux lectures", "readings": ["Une.", "Deux."]}]}
)";

QByteArray with(const char *before, const char *after)
{
    Q_ASSERT(sixthApi.contains(before));
    return QByteArray(sixthApi).replace(before, after);
}

} // namespace

class TestProfileReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnApiThatNoCodeKnows()
    {
        const Result<TermsProfile> profile = readProfile(sixthApi);

        QVERIFY2(profile.has_value(), profile ? "" : qPrintable(profile.error().subject + profile.error().detail));
        QCOMPARE(profile->api.value, QStringLiteral("METEO"));
        QCOMPARE(profile->name, QStringLiteral("API Météo"));
        QCOMPARE(profile->reference(), QStringLiteral("METEO@2025-01-31"));
        QCOMPARE(profile->effectiveOn, QDate(2025, 1, 31));
        QCOMPARE(profile->datapassDefinitions, QStringList{QStringLiteral("api_meteo")});
        QCOMPARE(profile->rules.size(), 4);
        QCOMPARE(profile->rules.at(0).parameters.value(QLatin1String("calls")).toInt(), 10);
        QCOMPARE(profile->rules.at(0).origin, RuleOrigin::Clause);
        QCOMPARE(profile->rules.at(3).origin, RuleOrigin::Law);
        QCOMPARE(profile->disagreements.at(0).readings.size(), 2);
    }

    void takesTheEffectiveDateThatIsGiven()
    {
        const Result<TermsProfile> profile = readProfile(
            with("\"platform\"", "\"effective_on\": \"2026-02-01\", \"author\": \"Agent fictif\", \"platform\""));

        QVERIFY(profile);
        QCOMPARE(profile->effectiveOn, QDate(2026, 2, 1));
        QCOMPARE(profile->author, QStringLiteral("Agent fictif"));
    }

    void refusesWithPathAndLine_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &json, const char *path, int line, const char *detail) {
            QTest::newRow(name) << json << QString::fromUtf8(path) << line << QString::fromUtf8(detail);
        };
        row("not JSON", "Bonjour", "", 1, "a value expected");
        row("a list", "[]", "", 1, "object expected");
        row("cut", sixthApi.left(400), "", 6, "ends too early");
        row("unknown key at the top", with("\"name\"", "\"nam\": \"x\", \"name\""), "nam", 1, "unknown key");
        row("unknown key in a rule", with("\"title\": \"Délai\"", "\"titre\": \"Délai\""), "rules[2].titre", 9,
            "unknown key");
        row("unknown parameter", with("\"raisable\"", "\"raised\": 1, \"raisable\""), "rules[0].parameters.raised", 7,
            "unknown key");
        row("missing parameter", with("\"scope\": \"credential\", ", ""), "rules[0].parameters", 7,
            "“scope” is missing");
        row("ill-typed parameter", with("\"calls\": 10", "\"calls\": \"10\""), "rules[0].parameters.calls", 7,
            "integer expected, string found");
        row("half a call", with("\"calls\": 10", "\"calls\": 10.5"), "rules[0].parameters.calls", 7,
            "integer expected");
        row("negative quota", with("\"calls\": 10", "\"calls\": -5"), "rules[0].parameters.calls", 7, "-5 is below 1");
        row("no quota at all", with("\"calls\": 10", "\"calls\": 0"), "rules[0].parameters.calls", 7, "0 is below 1");
        row("quota without its unit", with("\"per\": \"minute\", ", ""), "rules[0].parameters", 7, "“per” is missing");
        row("unknown unit", with("\"unit\": \"hours\"", "\"unit\": \"heures\""), "rules[2].parameters.limit.unit", 9,
            "none of");
        row("a clock in months", with("\"unit\": \"hours\"", "\"unit\": \"calendar_months\""),
            "rules[2].parameters.limit.unit", 9, "none of");
        row("unknown kind", with("\"kind\": \"quota\"", "\"kind\": \"quotas\""), "rules[0].kind", 7,
            "“quotas” is none of");
        row("a month of 30 February", with("2025-01-31", "2025-02-30"), "date", 1, "no date");
        row("before 2000", with("2025-01-31", "1999-12-31"), "date", 1, "no date from 2000");
        row("after 2100", with("2025-01-31", "2101-01-01"), "date", 1, "no date from 2000");
        row("a French date", with("2025-01-31", "31/01/2025"), "date", 1, "does not match");
        row("a rule twice", with("\"MET-4\"", "\"MET-1\""), "rules[3].id", 10, "stands twice");
        row("a disagreement of no rule", with("[\"MET-1\"]", "[\"MET-9\"]"), "disagreements[0].rules[0]", 12,
            "no rule “MET-9”");
        row("a reference to no rule", with("\"limit_of\": \"MET-3\"", "\"limit_of\": \"MET-7\""),
            "rules[1].parameters.limit_of", 8, "no rule “MET-7”");
        row("a rule that waits for itself", with("\"limit_of\": \"MET-3\"", "\"limit_of\": \"MET-2\""),
            "rules[1].parameters.limit_of", 8, "MET-2 → MET-2");
        row("a circle of two", with("\"limit\": {\"value\": 48, \"unit\": \"hours\"}", "\"limit_of\": \"MET-2\""),
            "rules[2].parameters.limit_of", 9, "MET-2 → MET-3 → MET-2");
        row("an assumption without reason",
            with("\"quote\": \"alerte\"", "\"quote\": \"alerte\", \"assumption\": true"), "rules[1]", 8,
            "“assumption_reason” is missing");
        row("a clause without article", with("\"article\": \"3\", ", ""), "rules[2]", 9, "“article” is missing");
        row("a clause without quote", with("\"quote\": \"deux jours\", ", ""), "rules[2]", 9, "“quote” is missing");
        row("a law without source", with(", \"source\": \"Loi fictive, art. 1\"", ""), "rules[3]", 10,
            "“source” is missing");
        row("switched off but not optional", with("\"origin\": \"law\"", "\"enabled\": false, \"origin\": \"law\""),
            "rules[3]", 10, "“optional” is missing");
        row("an empty sentence", with("\"sentence\": \"La loi.\"", "\"sentence\": \"\""), "rules[3].sentence", 10,
            "empty");
        row("an id with a line end", with("\"MET-4\"", "\"MET-4\\n\""), "rules[3].id", 10, "does not match");
        row("a key twice", with("\"title\": \"Loi\"", "\"title\": \"Loi\", \"title\": \"Droit\""), "", 10,
            "stands twice");
        row("a null", with("\"limit_of\"", "\"contents\": null, \"limit_of\""), "rules[1].parameters.contents", 8,
            "string expected, null found");
        row("an environment twice", with("[\"production\"]", "[\"production\", \"production\"]"), "environments[1]", 2,
            "stands twice");
        row("too large", QByteArray(9 * 1024 * 1024, ' '), "", 0, "larger than");
    }

    void refusesWithPathAndLine()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        QFETCH(int, line);
        QFETCH(QString, detail);

        const Result<TermsProfile> profile = readProfile(json);

        QVERIFY(!profile);
        QCOMPARE(profile.error().kind, Error::Kind::InvalidProfile);
        QCOMPARE(profile.error().subject, path);
        QVERIFY2(profile.error().detail.contains(detail), qPrintable(profile.error().detail));
        QCOMPARE(profile.error().line, line);
        QCOMPARE(profile.error().column > 0, line > 0);
    }

    void aWindowEndsAfterItStarts_data()
    {
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("after") << QByteArray("07:01") << true;
        QTest::newRow("at once") << QByteArray("07:00") << false;
        QTest::newRow("before") << QByteArray("06:59") << false;
        QTest::newRow("midnight") << QByteArray("24:00") << true;
        QTest::newRow("past midnight") << QByteArray("24:01") << false;
    }

    void aWindowEndsAfterItStarts()
    {
        QFETCH(QByteArray, to);
        QFETCH(bool, isRead);
        QByteArray window = "\"kind\": \"service_period\", \"parameters\": {\"time_zone\": \"Europe/Paris\","
                            "\"opening\":\n{\"days\": \"all\", \"from\": \"07:00\", \"to\": \"TO\"}}";
        window.replace("TO", to);
        QByteArray json = with(", \"parameters\": {\"topic\": \"service\"}", "");
        json.replace("\"kind\": \"information\"", window);

        const Result<TermsProfile> profile = readProfile(json);

        QCOMPARE(profile.has_value(), isRead);
        if (!isRead) {
            QCOMPARE(profile.error().kind, Error::Kind::InvalidProfile);
            QVERIFY(profile.error().subject.startsWith(u"rules[3].parameters.opening"));
            QCOMPARE(profile.error().line, 11);
        }
    }

    void everyCutOfAProfileIsRefused()
    {
        for (qsizetype length = 0; length < sixthApi.size() - 2; length += 7)
            QVERIFY(!readProfile(sixthApi.left(length)));
    }

    void theSchemaUsesOnlyKeywordsThatAreObeyed()
    {
        QStringList unknown;
        collectUnknown(QJsonDocument::fromJson(profileSchema()).object(), unknown);

        QCOMPARE(unknown, QStringList());
    }

private:
    //! The keywords of a schema and of the schemas in it, less the ones that the check obeys.
    static void collectUnknown(const QJsonObject &schema, QStringList &unknown)
    {
        static const QStringList known = schemaKeywords();
        static const QStringList maps{QStringLiteral("properties"), QStringLiteral("$defs")};
        for (auto entry = schema.begin(); entry != schema.end(); ++entry) {
            if (!known.contains(entry.key()))
                unknown.append(entry.key());
            if (maps.contains(entry.key())) {
                for (const QJsonValue &inner : entry.value().toObject())
                    collectUnknown(inner.toObject(), unknown);
            } else if (entry.value().isObject() && entry.key() != QLatin1String("const")) {
                collectUnknown(entry.value().toObject(), unknown);
            } else if (entry.key() == QLatin1String("allOf")) {
                for (const QJsonValue &inner : entry.value().toArray())
                    collectUnknown(inner.toObject(), unknown);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestProfileReader)
#include "tst_profile_reader.moc"

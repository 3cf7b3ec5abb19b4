// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connectors/datapass/datapass_parsing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace vigie;

class TestDataPassParsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARequest()
    {
        const QJsonObject row = object(R"({"id": 123, "definition_id": "api_imprimfip_sandbox", "state": "validated",
            "reopening": true, "last_submitted_at": "2025-03-30T22:30:00.000Z", "last_validated_at": null,
            "organisation": {"id": 1, "siret": "999 214 307 00012",
                             "insee_payload": {"etablissement": {"uniteLegale": {"denominationUniteLegale": "Corps fictif"}}}},
            "data": {"intitule": "Essai", "scopes": ["a", "b"], "volumetrie_appels_par_minute": "200",
                     "safety_certification_begin_date": "2024-05-31", "safety_certification_end_date": "31/05/2027",
                     "duree_conservation_donnees_caractere_personnel": 36}})");

        const Habilitation read = requestIn(row, definitions());

        QCOMPARE(read.number, QStringLiteral("D123"));
        QCOMPARE(read.api.value, QStringLiteral("IMPRIMFIP"));
        QCOMPARE(read.environment, Environment::Sandbox);
        QCOMPARE(read.state, HabilitationState::Validated);
        QVERIFY(read.reopening);
        QCOMPARE(read.submittedOn, QDate(2025, 3, 31)); // in Paris
        QVERIFY(!read.validatedOn.isValid());
        QCOMPARE(read.organisationSiret, QStringLiteral("99921430700012"));
        QCOMPARE(read.organisationName, QStringLiteral("Corps fictif"));
        QCOMPARE(read.scopes, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(read.askedQuotaPerMinute, 200);
        QCOMPARE(read.homologationFrom, QDate(2024, 5, 31));
        QCOMPARE(read.homologationUntil, QDate(2027, 5, 31));
        QCOMPARE(read.gdpr.value(QStringLiteral("duree_conservation_donnees_caractere_personnel")),
                 QStringLiteral("36"));
    }

    void takesScopesInAnyShape_data()
    {
        QTest::addColumn<QByteArray>("scopes");
        QTest::newRow("JSON text") << QByteArray("\"[\\\"a\\\", \\\"b\\\"]\"");
        QTest::newRow("array") << QByteArray(R"(["a", "b"])");
        QTest::newRow("words") << QByteArray(R"("a b")");
    }

    void takesScopesInAnyShape()
    {
        QFETCH(QByteArray, scopes);
        const QJsonObject row = object("{\"id\": 1, \"data\": {\"scopes\": " + scopes + "}}");

        QCOMPARE(requestIn(row, definitions()).scopes, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    }

    void keepsAnUnknownStateAsText()
    {
        const Habilitation read = requestIn(object(R"({"id": 1, "state": "en_pause"})"), definitions());

        QCOMPARE(read.state, HabilitationState::Unknown);
        QCOMPARE(read.stateText, QStringLiteral("en_pause"));
        QVERIFY(read.api.isNull());
    }

    void believesTheRevokedFlag()
    {
        const Habilitation read = authorisationIn(
            object(R"({"id": "456", "request_id": 123, "state": "obsolete", "revoked": "true",
                       "organization": {"siret": "99921430700012", "name": "Nom"}})"),
            definitions());

        QCOMPARE(read.number, QStringLiteral("H456"));
        QCOMPARE(read.requestNumber, QStringLiteral("D123"));
        QCOMPARE(read.state, HabilitationState::Revoked);
        QCOMPARE(read.stateText, QStringLiteral("obsolete, revoked"));
        QCOMPARE(read.organisationName, QStringLiteral("Nom"));
    }

    void givesEachContactItsRole()
    {
        const QList<Contact> contacts = contactsIn(object(R"({"applicant": {"email": "a@exemple.invalid"},
                       "data": {"contact_technique_email": "t@exemple.invalid", "contact_technique_given_name": "T",
                                "delegue_protection_donnees_email": "d@exemple.invalid",
                                "autre_role_email": "o@exemple.invalid", "contact_metier_email": ""}})"),
                                                   QStringLiteral("D1"));

        QStringList roles;
        for (const Contact &contact : contacts)
            roles.append(contact.role + u'=' + contact.email);
        roles.sort();
        QCOMPARE(
            roles,
            QStringList({QStringLiteral("applicant=a@exemple.invalid"), QStringLiteral("autre_role=o@exemple.invalid"),
                         QStringLiteral("dpo=d@exemple.invalid"), QStringLiteral("technical=t@exemple.invalid")}));
    }

    void learnsTheStageFromTheDefinition()
    {
        DataPassDefinitions known = definitions();
        known.learn({object(R"({"id": "api_essai", "name_with_stage": "API Essai, bac à sable"})")});

        QCOMPARE(known.stageOf(QStringLiteral("api_essai")), Environment::Sandbox);
        QCOMPARE(known.stageOf(QStringLiteral("api_imprimfip")), Environment::Production);
    }

private:
    static QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

    static DataPassDefinitions definitions()
    {
        TermsProfile profile;
        profile.api = ApiCode{QStringLiteral("IMPRIMFIP")};
        profile.datapassDefinitions = {QStringLiteral("api_imprimfip_sandbox"), QStringLiteral("api_imprimfip")};
        return DataPassDefinitions({profile});
    }
};

QTEST_APPLESS_MAIN(TestDataPassParsing)
#include "tst_datapass_parsing.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/partners/adequacy.h"

#include <QtTest>

using namespace vigie;

class TestAdequacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAdequateCountryHasItsDecision()
    {
        QSet<QString> decided;
        for (const AdequacyDecision &decision : adequacyDecisions()) {
            QVERIFY2(!decided.contains(decision.country), qPrintable(decision.country));
            decided.insert(decision.country);
            QVERIFY2(!decision.reference.isEmpty(), qPrintable(decision.country));
            QVERIFY2(decision.adoptedOn.isValid() && decision.adoptedOn < adequacyReviewedOn(),
                     qPrintable(decision.country));
            QVERIFY(!decision.until.isValid() || decision.until > decision.adoptedOn);
        }
        for (const Country &country : countries()) {
            const bool isAdequate = country.protection == DataProtection::Adequate
                || country.protection == DataProtection::PartlyAdequate;
            QVERIFY2(isAdequate == decided.contains(country.codeText()), qPrintable(country.nameText()));
        }
    }

    void aDecisionEndsOnItsLastDay()
    {
        const Country *kingdom = countryFromText(QStringLiteral("GB"));
        QVERIFY(kingdom);

        QCOMPARE(protectionOn(*kingdom, {2031, 12, 27}), DataProtection::Adequate);
        QCOMPARE(protectionOn(*kingdom, {2031, 12, 28}), DataProtection::ThirdCountry);
    }

    void theUnionAndThirdCountriesHaveNone()
    {
        for (const char *code : {"FR", "NO", "IN"})
            QVERIFY(!adequacyDecisionOn(*countryFromText(QLatin1String(code))));
    }
};

QTEST_APPLESS_MAIN(TestAdequacy)
#include "tst_adequacy.moc"

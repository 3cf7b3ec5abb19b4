// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/profile_comparison.h"

#include <QtTest>

using namespace vigie;

namespace {

TermsProfile someProfile()
{
    return {
        .api = {QStringLiteral("METEO")},
        .name = QStringLiteral("API Météo"),
        .date = QDate(2025, 1, 31),
        .rules = {{.id = QStringLiteral("MET-1"),
                   .kind = QStringLiteral("quota"),
                   .parameters = {{QStringLiteral("calls"), 10}, {QStringLiteral("per"), QStringLiteral("minute")}},
                   .sentence = QStringLiteral("Dix appels.")},
                  {.id = QStringLiteral("MET-2"), .sentence = QStringLiteral("Alerte.")}},
    };
}

} // namespace

class TestProfileComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameProfileDiffersInNothing()
    {
        TermsProfile reordered = someProfile();
        std::reverse(reordered.rules.begin(), reordered.rules.end());

        QVERIFY(compareProfiles(someProfile(), someProfile()).isEmpty());
        QVERIFY(compareProfiles(someProfile(), reordered).isEmpty());
    }

    void changedFieldsAreNamedWithBothValues()
    {
        TermsProfile after = someProfile();
        after.date = QDate(2026, 1, 31);
        after.rules[0].sentence = QStringLiteral("Vingt appels.");
        after.rules[0].parameters = {{QStringLiteral("calls"), 20},
                                     {QStringLiteral("scope"), QStringLiteral("credential")}};

        const ProfileComparison comparison = compareProfiles(someProfile(), after);

        const QJsonValue none(QJsonValue::Undefined);
        const QList<FieldChange> ofTheProfile{
            {QStringLiteral("date"), QStringLiteral("2025-01-31"), QStringLiteral("2026-01-31")}};
        const QList<FieldChange> ofTheRule{
            {QStringLiteral("parameters.calls"), 10, 20},
            {QStringLiteral("parameters.per"), QStringLiteral("minute"), none},
            {QStringLiteral("parameters.scope"), none, QStringLiteral("credential")},
            {QStringLiteral("sentence"), QStringLiteral("Dix appels."), QStringLiteral("Vingt appels.")},
        };
        QCOMPARE(comparison.fields, ofTheProfile);
        QCOMPARE(comparison.rules.size(), 1);
        QCOMPARE(comparison.rules.at(0).rule, QStringLiteral("MET-1"));
        QCOMPARE(comparison.rules.at(0).fields, ofTheRule);
    }

    void newRulesComeBeforeTheOnesThatAreGone()
    {
        TermsProfile after = someProfile();
        after.rules[0].id = QStringLiteral("MET-3");

        const ProfileComparison comparison = compareProfiles(someProfile(), after);

        const QList<RuleChange> expected{{QStringLiteral("MET-3"), RuleChange::Kind::Added, {}},
                                         {QStringLiteral("MET-1"), RuleChange::Kind::Removed, {}}};
        QCOMPARE(comparison.rules, expected);
    }
};

QTEST_APPLESS_MAIN(TestProfileComparison)
#include "tst_profile_comparison.moc"

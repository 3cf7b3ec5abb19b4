// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compliance/access_gate.h"
#include "model/compliance/homologation_position.h"
#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"

#include <QtTest>

using namespace vigie;

namespace {

TermsProfile profileOf(const char *code)
{
    for (const BuiltInProfile &builtIn : builtInProfiles()) {
        const Result<TermsProfile> profile = readProfile(builtIn.json);
        if (profile && profile->api.value == QLatin1String(code))
            return *profile;
    }
    return {};
}

QDate day(const char *iso) { return QDate::fromString(QLatin1String(iso), Qt::ISODate); }

Homologation attestation(QDate until)
{
    return {.partner = {1},
            .api = {QStringLiteral("INFINOE")},
            .receivedOn = day("2024-01-10"),
            .validFrom = day("2024-01-15"),
            .validUntil = until};
}

} // namespace

class TestHomologationPosition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFamiliesFromTheProfile()
    {
        const auto families = homologationTermsOf(profileOf("INFINOE"));

        QCOMPARE(families.size(), 2);
        QCOMPARE(families.at(0).dueRule, QStringLiteral("INF-3.4.1c"));
        QCOMPARE(families.at(0).warningRule, QStringLiteral("INF-V7"));
        QCOMPARE(families.at(0).exchangeRule, QStringLiteral("INF-3.4.1b"));
        QVERIFY(families.at(0).mayBeSuspended);
        QCOMPARE(families.at(1).dueRule, QStringLiteral("INF-3.4.2a"));
        QVERIFY(!families.at(1).mayBeSuspended);
        QCOMPARE(homologationTermsOf(profileOf("API_ENTREPRISE")).size(), 0);
    }

    void decidesOnEachSideOfEachBorder_data()
    {
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QDate>("due");
        const auto row = [](const char *until, const char *today, const char *state, const char *due) {
            QTest::addRow("%s seen on %s", until, today)
                << day(until) << day(today) << QString::fromLatin1(state) << day(due);
        };
        row("2026-12-15", "2026-06-16", "valid", "2026-09-15");
        row("2026-12-15", "2026-06-17", "to_prepare", "2026-09-15");
        row("2026-12-15", "2026-09-14", "to_prepare", "2026-09-15");
        row("2026-12-15", "2026-09-15", "due_today", "2026-09-15");
        row("2026-12-15", "2026-09-16", "overdue", "2026-09-15");
        row("2026-12-15", "2026-12-15", "overdue", "2026-09-15");
        row("2026-12-15", "2026-12-16", "expired", "2026-09-15");
        row("2027-05-31", "2026-11-24", "valid", "2027-02-28");
        row("2028-05-31", "2026-11-24", "valid", "2028-02-29");
        row("2027-05-29", "2026-11-24", "valid", "2027-02-28");
        row("2026-11-30", "2026-08-30", "due_today", "2026-08-30");
    }
    void decidesOnEachSideOfEachBorder()
    {
        QFETCH(const QDate, until);
        QFETCH(const QDate, today);
        QFETCH(const QString, state);
        QFETCH(const QDate, due);
        const HomologationTerms terms = homologationTermsOf(profileOf("INFINOE")).first();

        const HomologationPosition position = positionOn(today, {attestation(until)}, terms, WorkingDays());

        QCOMPARE(homologationStateWord(position.state), state);
        QCOMPARE(position.dueOn, due);
        QCOMPARE(position.endsOn, until);
    }

    void goesBackToValidAtOnceWithANewerAttestation()
    {
        const HomologationTerms terms = homologationTermsOf(profileOf("INFINOE")).first();
        Homologation newer = attestation(day("2029-12-15"));
        newer.receivedOn = day("2026-10-01");
        newer.validFrom = day("2026-12-16");

        const auto position = positionOn(day("2026-10-02"), {attestation(day("2026-12-15")), newer}, terms,
                                         WorkingDays());

        QCOMPARE(homologationStateWord(position.state), QStringLiteral("valid"));
        QVERIFY(position.hasNewerReceived);
        QCOMPARE(position.endsOn, day("2029-12-15"));
    }

    void concludesNothingFromImplausibleDates_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::newRow("the end before the start") << day("2026-05-01") << day("2026-04-30");
        QTest::newRow("one day") << day("2026-05-01") << day("2026-05-01");
        QTest::newRow("until the next day") << day("2026-05-01") << day("2026-05-02");
        QTest::newRow("over five years") << day("2024-05-01") << day("2029-05-02");
        QTest::newRow("before 2000") << day("1999-05-01") << day("2001-05-01");
        QTest::newRow("after 2100") << day("2099-05-01") << day("2101-05-01");
    }
    void concludesNothingFromImplausibleDates()
    {
        QFETCH(const QDate, from);
        QFETCH(const QDate, until);
        const HomologationTerms terms = homologationTermsOf(profileOf("IMPRIMFIP")).first();
        Homologation document = attestation(until);
        document.validFrom = from;

        const auto position = positionOn(day("2026-11-24"), {document}, terms, WorkingDays());

        QCOMPARE(homologationStateWord(position.state), QStringLiteral("to_correct"));
        QVERIFY(position.isToHandle());
    }

    void knowsThatAPartnerDoesNotRenew()
    {
        const HomologationTerms terms = homologationTermsOf(profileOf("INFINOE")).first();
        Homologation document = attestation(day("2026-12-15"));
        document.isRenewed = false;

        const auto position = positionOn(day("2026-11-24"), {document}, terms, WorkingDays());

        QCOMPARE(homologationStateWord(position.state), QStringLiteral("not_renewing"));
        QVERIFY(!position.isToHandle());
    }

    void asksForTheExchangeAboutReservations()
    {
        const HomologationTerms terms = homologationTermsOf(profileOf("INFINOE")).first();
        Homologation reserved = attestation(day("2027-12-15"));
        reserved.reservations = QStringLiteral("Cloisonnement à revoir");
        Homologation provisional = attestation(day("2027-12-15"));
        provisional.kind = HomologationKind::ProvisionalAuthorisation;
        Homologation exchanged = reserved;
        exchanged.reservationsExchangedOn = day("2026-01-05");
        const QDate today = day("2026-11-24");

        QVERIFY(positionOn(today, {reserved}, terms, WorkingDays()).isExchangeMissing);
        QVERIFY(positionOn(today, {provisional}, terms, WorkingDays()).isToHandle());
        QVERIFY(!positionOn(today, {exchanged}, terms, WorkingDays()).isExchangeMissing);
    }

    void countsThreeYearsFromTheReceptionOfAQuestionnaire_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("state");
        QTest::newRow("the day before") << day("2027-02-27") << QStringLiteral("to_prepare");
        QTest::newRow("the day") << day("2027-02-28") << QStringLiteral("due_today");
        QTest::newRow("the day after") << day("2027-03-01") << QStringLiteral("overdue");
        QTest::newRow("long before") << day("2025-03-01") << QStringLiteral("valid");
    }
    void countsThreeYearsFromTheReceptionOfAQuestionnaire()
    {
        QFETCH(const QDate, today);
        QFETCH(const QString, state);
        const HomologationTerms terms = homologationTermsOf(profileOf("INFINOE")).at(1);
        const Homologation questionnaire{.partner = {1},
                                         .api = {QStringLiteral("INFINOE")},
                                         .kind = HomologationKind::Questionnaire,
                                         .receivedOn = day("2024-02-29")};

        const auto position = positionOn(today, {questionnaire}, terms, WorkingDays());

        QCOMPARE(position.dueOn, day("2027-02-28"));
        QCOMPARE(homologationStateWord(position.state), state);
    }

    void listsTheGatesOfAProfile()
    {
        const QList<GateItem> items = gateItemsOf(profileOf("IMPRIMFIP"));

        const auto has = [&items](const char *rule, const char *key) {
            return std::any_of(items.cbegin(), items.cend(), [&](const GateItem &item) {
                return item.rule == QLatin1String(rule) && item.key == QLatin1String(key);
            });
        };
        for (const auto &[rule, key] :
             {std::pair("IMP-3.1.1b", "legal_analysis"), std::pair("IMP-3.1.2", "secrecy_derogation"),
              std::pair("IMP-3.1.2", "functional_acceptance"), std::pair("IMP-3.2", "gdpr_formalities"),
              std::pair("IMP-3.4.1e", "attestation_requested"), std::pair("IMP-5.2s", "charter_respected")})
            QVERIFY2(has(rule, key), key);
    }
};

QTEST_APPLESS_MAIN(TestHomologationPosition)
#include "tst_homologation_position.moc"

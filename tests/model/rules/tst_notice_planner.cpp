// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/notice_planner.h"
#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"

#include <QtTest>

using namespace vigie;

namespace {

QDate day(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

QList<TermsProfile> builtIn()
{
    QList<TermsProfile> profiles;
    for (const BuiltInProfile &document : builtInProfiles()) {
        if (const Result<TermsProfile> profile = readProfile(document.json))
            profiles.append(*profile);
    }
    return profiles;
}

} // namespace

class TestNoticePlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansBothWays_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("announce");
        QTest::addColumn<bool>("isEmergency");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("changeOn");
        QTest::addColumn<QString>("announceBy");
        const auto change = [](const char *api, const char *rule, const char *on, const char *by,
                               bool isEmergency = false) {
            QTest::newRow(
                qPrintable(QStringLiteral("%1 %2 %3").arg(QLatin1String(rule), QLatin1String(on)).arg(isEmergency)))
                << QString::fromLatin1(api) << QString::fromLatin1(on) << QString() << isEmergency
                << QString::fromLatin1(rule) << QString::fromLatin1(on) << QString::fromLatin1(by);
        };
        for (const auto &[api, rule] : {std::pair("INFINOE", "INF-9.3"), std::pair("IMPRIMFIP", "IMP-9.3")}) {
            change(api, rule, "2026-06-01", "2026-05-07");
            change(api, rule, "2026-06-01", "2026-05-20", true);
            change(api, rule, "2026-05-31", "2026-05-07");
            change(api, rule, "2026-05-31", "2026-05-20", true);
            change(api, rule, "2026-01-05", "2025-12-12");
            change(api, rule, "2026-01-05", "2025-12-23", true);
            change(api, rule, "2026-05-26", "2026-04-30");
            change(api, rule, "2026-05-26", "2026-05-13", true);
            change(api, rule, "2026-05-15", "2026-04-22");
            change(api, rule, "2026-05-15", "2026-05-04", true);
            change(api, rule, "2026-11-12", "2026-10-22");
            change(api, rule, "2026-11-12", "2026-11-02", true);
            change(api, rule, "2026-12-28", "2026-12-07");
            change(api, rule, "2026-12-28", "2026-12-16", true);
        }
        change("API_PARTICULIER", "PAR-6.1", "2026-08-31", "2026-02-28");
        QTest::newRow("mailed 2026-05-07")
            << QStringLiteral("INFINOE") << QString() << QStringLiteral("2026-05-07") << false
            << QStringLiteral("INF-9.3") << QStringLiteral("2026-06-01") << QStringLiteral("2026-05-07");
    }

    void plansBothWays()
    {
        QFETCH(QString, api);
        QFETCH(QString, change);
        QFETCH(QString, announce);
        QFETCH(bool, isEmergency);
        QFETCH(QString, rule);
        QFETCH(QString, changeOn);
        QFETCH(QString, announceBy);
        const QList<TermsProfile> profiles = builtIn();
        const TermsProfile *profile = profileToAnnounce(profiles, {api}, day(QStringLiteral("2026-01-01")));
        QVERIFY(profile);

        const auto planned = plannedNotice(
            *profile, {.changeOn = day(change), .announcedOn = day(announce), .isEmergency = isEmergency},
            WorkingDays());

        QVERIFY(planned);
        QCOMPARE(planned->rule, rule);
        QCOMPARE(planned->plan.changeOn, day(changeOn));
        QCOMPARE(planned->plan.announceBy, day(announceBy));
    }

    void noFigureNoPlan()
    {
        const QList<TermsProfile> profiles = builtIn();
        for (const char *api : {"CAPTCHETAT", "API_ENTREPRISE"}) {
            const TermsProfile *profile = profileToAnnounce(profiles, {QString::fromLatin1(api)}, QDate(2026, 1, 1));
            QVERIFY(!plannedNotice(*profile, {.changeOn = QDate(2026, 6, 1)}, WorkingDays()));
        }
    }

    void plansFrom2000To2100()
    {
        QVERIFY(!isPlannable(QDate(1999, 12, 31)));
        QVERIFY(isPlannable(QDate(2000, 1, 1)));
        QVERIFY(isPlannable(QDate(2100, 12, 31)));
        QVERIFY(!isPlannable(QDate(2101, 1, 1)));
        QVERIFY(!isPlannable(QDate()));
    }
};

QTEST_APPLESS_MAIN(TestNoticePlanner)
#include "tst_notice_planner.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendar/reporting_period.h"

#include <QtTest>

using namespace vigie;

class TestReportingPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMonthsQuartersAndYears_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("month") << QStringLiteral("2026-02") << QDate(2026, 2, 1) << QDate(2026, 2, 28);
        QTest::newRow("leap month") << QStringLiteral("2028-02") << QDate(2028, 2, 1) << QDate(2028, 2, 29);
        QTest::newRow("first quarter") << QStringLiteral("2026-T1") << QDate(2026, 1, 1) << QDate(2026, 3, 31);
        QTest::newRow("last quarter") << QStringLiteral("2026-T4") << QDate(2026, 10, 1) << QDate(2026, 12, 31);
        QTest::newRow("year") << QStringLiteral("2026") << QDate(2026, 1, 1) << QDate(2026, 12, 31);
        for (const char *refused : {"", "26", "2026-13", "2026-00", "2026-T0", "2026-T5", "2026-1", "1999", "2101",
                                    "2026-02-01", "2026-T2 ", "2026\n", "2026-Q2"})
            QTest::addRow("refused: %s", refused) << QString::fromLatin1(refused) << QDate() << QDate();
    }

    void readsMonthsQuartersAndYears()
    {
        QFETCH(QString, text);
        QFETCH(QDate, first);
        QFETCH(QDate, last);

        const std::optional<ReportingPeriod> period = reportingPeriodFrom(text);

        QCOMPARE(period.has_value(), first.isValid());
        if (period) {
            QCOMPARE(period->first, first);
            QCOMPARE(period->last, last);
            QCOMPARE(period->text(), text);
        }
    }

    void bordersAreMidnightsOfParis()
    {
        const Interval interval = reportingPeriodFrom(QStringLiteral("2026-T2"))->interval();

        QCOMPARE(QDateTime::fromSecsSinceEpoch(interval.start, Qt::UTC).toString(Qt::ISODate),
                 QStringLiteral("2026-03-31T22:00:00Z"));
        QCOMPARE(QDateTime::fromSecsSinceEpoch(interval.end, Qt::UTC).toString(Qt::ISODate),
                 QStringLiteral("2026-06-30T22:00:00Z"));
    }

    void previousPeriodsPassTheYear()
    {
        QCOMPARE(reportingPeriodFrom(QStringLiteral("2026-01"))->previous().text(), QStringLiteral("2025-12"));
        QCOMPARE(reportingPeriodFrom(QStringLiteral("2026-T1"))->previous().text(), QStringLiteral("2025-T4"));
        QCOMPARE(reportingPeriodFrom(QStringLiteral("2026"))->previous().text(), QStringLiteral("2025"));
    }
};

QTEST_APPLESS_MAIN(TestReportingPeriod)
#include "tst_reporting_period.moc"

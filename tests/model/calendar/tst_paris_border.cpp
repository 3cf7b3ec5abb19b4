// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendar/paris_border.h"

#include <QtTest>

using namespace vigie;

class TestParisBorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheGeneralOne_data()
    {
        QTest::addColumn<int>("minute");
        for (const int minute : {0, 90, 120, 150, 180, 420, 1200, 1380, 1440})
            QTest::addRow("%d min", minute) << minute;
    }

    void isTheGeneralOne()
    {
        QFETCH(int, minute);
        for (QDate date(2019, 12, 25); date < QDate(2042, 1, 5); date = date.addDays(1)) {
            for (const WindowBorder border : {WindowBorder::Opening, WindowBorder::Closing})
                QCOMPARE(borderSecond(date, minute, border), borderInUtc(date, minute, border).toSecsSinceEpoch());
        }
    }

    void worksBeyondTheTable()
    {
        const QDate date(2150, 7, 1);

        QCOMPARE(borderSecond(date, 0, WindowBorder::Opening), startOfParisDay(date).toSecsSinceEpoch());
    }
};

QTEST_GUILESS_MAIN(TestParisBorder)
#include "tst_paris_border.moc"

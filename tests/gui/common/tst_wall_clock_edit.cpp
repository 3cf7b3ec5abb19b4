// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/wall_clock_edit.h"

#include <QLineEdit>
#include <QTest>

using namespace vigie;

class TestWallClockEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesTheNumberThatWasClickedOn_data()
    {
        QTest::addColumn<int>("at"); // a character of `15/03/2026 09:41`
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::newRow("day") << 1 << QStringLiteral("28") << QStringLiteral("28/03/2026 09:41");
        QTest::newRow("month") << 4 << QStringLiteral("11") << QStringLiteral("15/11/2026 09:41");
        QTest::newRow("hour") << 12 << QStringLiteral("23") << QStringLiteral("15/03/2026 23:41");
        QTest::newRow("minute") << 15 << QStringLiteral("05") << QStringLiteral("15/03/2026 09:05");
    }

    void replacesTheNumberThatWasClickedOn()
    {
        QFETCH(int, at);
        QFETCH(QString, typed);
        WallClockEdit edit;
        edit.setDateTime(QDateTime(QDate(2026, 3, 15), QTime(9, 41), Qt::UTC));
        edit.show();
        QVERIFY(QTest::qWaitForWindowExposed(&edit));
        auto *line = edit.findChild<QLineEdit *>();
        line->setCursorPosition(at);
        const QPoint place = line->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();

        QTest::mouseClick(line, Qt::LeftButton, {}, place);
        QTRY_VERIFY(line->hasSelectedText());
        QTest::keyClicks(line, typed);

        QTEST(edit.text(), "text");
    }
};

QTEST_MAIN(TestWallClockEdit)
#include "tst_wall_clock_edit.moc"

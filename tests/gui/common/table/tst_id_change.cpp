// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/table/id_change.h"

#include <QTest>

using namespace vigie;

class TestIdChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatStaysComesAndGoes();
    void seesThatAListOnlyGrewAtItsEnd_data();
    void seesThatAListOnlyGrewAtItsEnd();
    void keepsTheNewOrder();
};

void TestIdChange::saysWhatStaysComesAndGoes()
{
    const IdChange change = IdChange::between({1, 2, 3, 4}, {5, 4, 2});

    QCOMPARE(change.kept, (QList<qint64>{4, 2}));
    QCOMPARE(change.gone, (QList<qint64>{1, 3}));
    QCOMPARE(change.added, (QList<qint64>{5}));
    QVERIFY(!change.onlyAppends);
}

void TestIdChange::seesThatAListOnlyGrewAtItsEnd_data()
{
    QTest::addColumn<QList<qint64>>("before");
    QTest::addColumn<QList<qint64>>("after");
    QTest::addColumn<bool>("appends");

    QTest::newRow("the same") << QList<qint64>{1, 2} << QList<qint64>{1, 2} << true;
    QTest::newRow("longer") << QList<qint64>{1, 2} << QList<qint64>{1, 2, 3} << true;
    QTest::newRow("from nothing") << QList<qint64>{} << QList<qint64>{7} << true;
    QTest::newRow("shorter") << QList<qint64>{1, 2} << QList<qint64>{1} << false;
    QTest::newRow("another beginning") << QList<qint64>{1, 2} << QList<qint64>{2, 1, 3} << false;
}

void TestIdChange::seesThatAListOnlyGrewAtItsEnd()
{
    QFETCH(QList<qint64>, before);
    QFETCH(QList<qint64>, after);
    QFETCH(bool, appends);

    QCOMPARE(IdChange::between(before, after).onlyAppends, appends);
}

void TestIdChange::keepsTheNewOrder()
{
    const IdChange change = IdChange::between({3, 1, 2}, {1, 2, 3});

    QCOMPARE(change.kept, (QList<qint64>{1, 2, 3}));
    QVERIFY(change.gone.isEmpty() && change.added.isEmpty());
}

QTEST_GUILESS_MAIN(TestIdChange)
#include "tst_id_change.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/table/paged_table_model.h"

#include "services/storage/workspace.h"
#include "tests/gui/common/table/number_list.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

class TestPagedTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheFirstRowsThenAllOfThem();
    void keepsPersistentIndexesWhenTheListIsReadAgain_data();
    void keepsPersistentIndexesWhenTheListIsReadAgain();
    void resetsForADifferentList();
    void looksForANarrowerListBelowItsFirstRow();
    void looksForANarrowerListWithinTheWiderOne();
    void showsTheRowsThatFewAskFor();
    void saysWhatFailed();

private:
    void show(const QList<qint64> &numbers, NextList next);

    QTemporaryDir m_folder{};
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<BackgroundReader> m_reader;
    std::unique_ptr<PagedTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    NumberList m_list{};
};

void TestPagedTableModel::init()
{
    const QString path = m_folder.filePath(
        QStringLiteral("%1.vigie")
            .arg(QString::fromLatin1(QTest::currentDataTag()) + QString::fromLatin1(QTest::currentTestFunction())));
    auto workspace = Workspace::create(path, {});
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().detail));
    m_workspace = std::move(*workspace);
    m_reader = std::make_unique<BackgroundReader>(path);
    m_model = std::make_unique<PagedTableModel>(NumberList::columns(), *m_reader);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestPagedTableModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_reader.reset();
    m_workspace.reset();
}

void TestPagedTableModel::show(const QList<qint64> &numbers, NextList next)
{
    *m_list.numbers = numbers;
    QSignalSpy listed(m_model.get(), &PagedTableModel::listed);
    m_model->show(m_list.query(), next);
    QTRY_VERIFY(!listed.isEmpty());
    QTRY_VERIFY(m_model->isComplete());
}

void TestPagedTableModel::showsTheFirstRowsThenAllOfThem()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_list.fill(1, 1000);

    show(QList<qint64>(*m_list.numbers), NextList::Different);

    QCOMPARE(m_model->rowCount(), 1000);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(inserted.size(), 1); // the rest is appended: what was scrolled to stays
    QTRY_COMPARE(m_model->index(999, 0).data().toString(), QStringLiteral("1000"));
}

void TestPagedTableModel::keepsPersistentIndexesWhenTheListIsReadAgain_data()
{
    QTest::addColumn<QList<qint64>>("before");
    QTest::addColumn<QList<qint64>>("after");
    QTest::addColumn<int>("row"); // of 3, afterwards; −1 when it is gone

    const QList<qint64> five{1, 2, 3, 4, 5};
    QTest::newRow("nothing changed") << five << five << 2;
    QTest::newRow("rows before it are gone") << five << QList<qint64>{3, 4, 5} << 0;
    QTest::newRow("rows come before it") << five << QList<qint64>{1, 9, 2, 8, 3, 4, 5} << 4;
    QTest::newRow("another order") << five << QList<qint64>{5, 4, 3, 2, 1} << 2;
    QTest::newRow("all at once") << five << QList<qint64>{7, 3, 6, 1} << 1;
    QTest::newRow("it is gone") << five << QList<qint64>{1, 2, 4, 5} << -1;
    QTest::newRow("everything is gone") << five << QList<qint64>{} << -1;
}

void TestPagedTableModel::keepsPersistentIndexesWhenTheListIsReadAgain()
{
    QFETCH(QList<qint64>, before);
    QFETCH(QList<qint64>, after);
    QFETCH(int, row);
    show(before, NextList::Different);
    const QPersistentModelIndex third = m_model->index(2, 1);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);

    show(after, NextList::Same);

    QTRY_COMPARE(m_model->ids(), after);
    QCOMPARE(third.isValid() ? third.row() : -1, row);
    if (row >= 0)
        QCOMPARE(third.column(), 1);
    QVERIFY(reset.isEmpty());
}

void TestPagedTableModel::resetsForADifferentList()
{
    show({1, 2, 3}, NextList::Different);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);

    show({7, 8}, NextList::Different);

    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_model->ids(), (QList<qint64>{7, 8}));
}

void TestPagedTableModel::looksForANarrowerListBelowItsFirstRow()
{
    show({4, 5, 6}, NextList::Different);
    QCOMPARE(*m_list.notBefore, 0);

    show({5, 6}, NextList::Narrowed);
    QCOMPARE(*m_list.notBefore, 4);
    QCOMPARE(m_model->ids(), (QList<qint64>{5, 6}));

    // A list that was asked for, but never seen, begins nobody knows where.
    m_model->show(m_list.query(), NextList::Different);
    show({6}, NextList::Narrowed);
    QCOMPARE(*m_list.notBefore, 0);
}

void TestPagedTableModel::looksForANarrowerListWithinTheWiderOne()
{
    show({4, 5, 6}, NextList::Different);
    QCOMPARE(*m_list.within, 0);
    show({5, 6}, NextList::Narrowed);
    QCOMPARE(*m_list.within, 3);

    // The last one that was seen whole, for what follows was a part of it.
    m_list.fill(1, 1'000);
    show(QList<qint64>(*m_list.numbers), NextList::Different);
    m_model->show(m_list.query(), NextList::Narrowed);
    show({5}, NextList::Narrowed);
    QCOMPARE(*m_list.within, 1'000);

    // While a list is read again, nobody knows what is in it.
    m_model->show(m_list.query(), NextList::Same);
    show({5}, NextList::Narrowed);
    QCOMPARE(*m_list.within, 0);
    show({5}, NextList::Different);
    QCOMPARE(*m_list.within, 0);
}

void TestPagedTableModel::showsTheRowsThatFewAskFor()
{
    m_list.fill(1, 50'000);
    show(QList<qint64>(*m_list.numbers), NextList::Different);

    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_model->isAwaited(49'999));
    QVERIFY(m_model->index(49'999, 0).data().isNull()); // not read yet: nothing waits for it
    QTRY_COMPARE(m_model->index(49'999, 0).data().toString(), QStringLiteral("50000"));
    // The model's tester looks at rows too: theirs may be read first.
    QVERIFY(std::any_of(changed.cbegin(), changed.cend(),
                        [](const QList<QVariant> &range) { return range.at(1).toModelIndex().row() == 49'999; }));
    QCOMPARE(m_model->index(0, 1).data(PagedTableModel::GlyphRole).toInt(), int(Glyph::Ok));
    QCOMPARE(m_model->rowOf(12'345), 12'344);
    QVERIFY(!m_model->rowAt(50'000));
}

void TestPagedTableModel::saysWhatFailed()
{
    QSignalSpy failed(m_model.get(), &PagedTableModel::failed);
    TableQuery query = m_list.query();
    query.firstIds = [](Database &, const FirstIds &) { return Result<QList<qint64>>(failure(Error::Kind::Storage)); };

    m_model->show(query, NextList::Different);

    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Storage);
}

QTEST_MAIN(TestPagedTableModel)
#include "tst_paged_table_model.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/table/filter_header.h"

#include "gui/common/table/saved_views.h"
#include "tests/gui/common/table/number_list.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace vigie;

class TestFilterHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatIsTypedAfterAPause();
    void saysAtOnceWhatIsChosen();
    void showsFiltersWithoutAnnouncingThem();
    void echapEmptiesTheFieldThenLeavesIt();
    void clearsEverything();
    void everyEditorHasAName();
    void viewsSurviveTheSettings();

private:
    [[nodiscard]] QLineEdit *field() const { return m_header->findChild<QLineEdit *>(QStringLiteral("filter-number")); }
    [[nodiscard]] QComboBox *list() const { return m_header->findChild<QComboBox *>(QStringLiteral("filter-state")); }

    std::unique_ptr<QTableView> m_view;
    QStandardItemModel m_model{3, 2};
    FilterHeader *m_header{nullptr};
};

void TestFilterHeader::init()
{
    m_view = std::make_unique<QTableView>();
    m_header = new FilterHeader(NumberList::columns(), m_view.get());
    m_view->setHorizontalHeader(m_header);
    m_view->setModel(&m_model);
    m_view->resize(400, 300);
    m_view->show();
}

void TestFilterHeader::cleanup() { m_view.reset(); }

void TestFilterHeader::saysWhatIsTypedAfterAPause()
{
    QSignalSpy changed(m_header, &FilterHeader::filtersChanged);

    QTest::keyClicks(field(), QStringLiteral("12"));

    QVERIFY(changed.isEmpty());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_header->filters(), (QMap<QString, QString>{{QStringLiteral("number"), QStringLiteral("12")}}));
}

void TestFilterHeader::saysAtOnceWhatIsChosen()
{
    QSignalSpy changed(m_header, &FilterHeader::filtersChanged);

    list()->setCurrentIndex(2);

    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_header->filters().value(QStringLiteral("state")), QStringLiteral("revoked"));
}

void TestFilterHeader::showsFiltersWithoutAnnouncingThem()
{
    QSignalSpy changed(m_header, &FilterHeader::filtersChanged);

    m_header->setFilters(
        {{QStringLiteral("number"), QStringLiteral("7")}, {QStringLiteral("state"), QStringLiteral("active")}});

    QCOMPARE(field()->text(), QStringLiteral("7"));
    QCOMPARE(list()->currentText(), QStringLiteral("Actif"));
    QVERIFY(changed.isEmpty());
}

void TestFilterHeader::echapEmptiesTheFieldThenLeavesIt()
{
    QSignalSpy left(m_header, &FilterHeader::left);
    QTest::keyClicks(field(), QStringLiteral("7"));

    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(field()->text().isEmpty() && left.isEmpty());
    QTest::keyClick(field(), Qt::Key_Escape);

    QCOMPARE(left.size(), 1);
}

void TestFilterHeader::clearsEverything()
{
    m_header->setFilters({{QStringLiteral("number"), QStringLiteral("7")}});
    QSignalSpy changed(m_header, &FilterHeader::filtersChanged);

    m_header->clear();
    m_header->clear();

    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_header->isFiltering());
}

void TestFilterHeader::everyEditorHasAName()
{
    QCOMPARE(field()->accessibleName(), QStringLiteral("Filtre : Numéro"));
    QCOMPARE(list()->accessibleName(), QStringLiteral("Filtre : État"));
}

void TestFilterHeader::viewsSurviveTheSettings()
{
    const QList<TableView> views{{.id = QStringLiteral("saved/À voir"),
                                  .title = QStringLiteral("À voir"),
                                  .state = {.filters = {{QStringLiteral("state"), QStringLiteral("active")}},
                                            .sortColumn = QStringLiteral("number"),
                                            .sortOrder = Qt::DescendingOrder},
                                  .saved = true}};

    const QList<TableView> read = savedViewsFrom(jsonOf(views));

    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().id, views.first().id);
    QCOMPARE(read.first().state, views.first().state);
    QVERIFY(read.first().saved);
}

QTEST_MAIN(TestFilterHeader)
#include "tst_filter_header.moc"

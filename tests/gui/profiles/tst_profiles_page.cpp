// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/profiles_page.h"

#include "tests/gui/page_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QtTest>

using namespace vigie;

class TestProfilesPage : public QObject
{
    Q_OBJECT

private:
    PageFixture m_on{};

private Q_SLOTS:
    void showsEveryProfileWithItsRules()
    {
        ProfilesPage page(m_on.context);
        page.show();
        auto *list = page.findChild<QListWidget *>(QStringLiteral("profilesList"));
        auto *rules = page.findChild<QTableView *>(QStringLiteral("rulesTable"));

        QCOMPARE(list->count(), 5);
        for (int profile = 0; profile < list->count(); ++profile) {
            list->setCurrentRow(profile);
            QVERIFY2(rules->model()->rowCount() > 5, qPrintable(list->item(profile)->text()));
        }
    }

    void opensOnTheClauseThatIsAskedFor()
    {
        ProfilesPage page(m_on.context);
        page.show();

        page.open({.page = QStringLiteral("profiles"), .object = QStringLiteral("INF-11")});

        QCOMPARE(page.place().object, QStringLiteral("INF-11"));
        QCOMPARE(page.findChild<QLabel *>(QStringLiteral("sheet-identifier"))->text(), QStringLiteral("INF-11"));
    }

    void findsARuleByAWordOfIt()
    {
        ProfilesPage page(m_on.context);
        page.show();
        auto *rules = page.findChild<QTableView *>(QStringLiteral("rulesTable"));
        page.open({.page = QStringLiteral("profiles"), .object = QStringLiteral("INF-11")});
        const int all = rules->model()->rowCount();

        page.findChild<QLineEdit *>(QStringLiteral("ruleSearch"))->setText(QStringLiteral("INF-11"));

        QVERIFY(rules->model()->rowCount() > 0);
        QVERIFY(rules->model()->rowCount() < all);
    }
};

QTEST_MAIN(TestProfilesPage)
#include "tst_profiles_page.moc"

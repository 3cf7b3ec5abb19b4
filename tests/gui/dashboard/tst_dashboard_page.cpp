// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/dashboard_page.h"
#include "gui/dashboard/overview_list.h"
#include "tests/gui/five_partners.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QtTest>

using namespace vigie;

class TestDashboardPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_on{};
    std::unique_ptr<FivePartners> m_partners{};
    std::unique_ptr<DashboardPage> m_page{};

    [[nodiscard]] QAbstractItemModel *rows(const char *list) const
    {
        return m_page->findChild<QWidget *>(QString::fromLatin1(list))->findChild<QTableView *>()->model();
    }
    [[nodiscard]] QString cell(const char *list, int row, int column) const
    {
        return rows(list)->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList words(const char *list) const
    {
        QStringList found;
        for (const QLabel *label : m_page->findChild<QWidget *>(QString::fromLatin1(list))->findChildren<QLabel *>()) {
            if (label->isVisible())
                found.append(label->text());
        }
        return found;
    }
    void show() const
    {
        m_page->resize(1264, 760);
        static_cast<QWidget &>(*m_page).show();
        m_page->refresh();
    }

private Q_SLOTS:
    void init()
    {
        m_on = std::make_unique<PageFixture>();
        m_partners = std::make_unique<FivePartners>(*m_on);
        m_on->apis.read(); // the profiles are there by now
        m_page = std::make_unique<DashboardPage>(m_on->context);
    }
    void cleanup()
    {
        m_page.reset();
        m_partners.reset();
        m_on.reset();
    }

    void showsWhatIsLateAndWhatComes()
    {
        // Three months before their end: three are late, one is due in ten days, one next year.
        for (const auto &[rank, days] : {std::pair(0, 20), std::pair(1, 30), std::pair(2, 40), std::pair(4, 600)})
            m_partners->attest(rank, days);
        const QDate today = QDate::currentDate();
        m_partners->attest(3, int(today.daysTo(today.addDays(10).addMonths(3))));
        m_partners->applyRules();
        show();

        QTRY_COMPARE(rows("dashboard-deadlines")->rowCount(), 6);
        QVERIFY(cell("dashboard-deadlines", 0, 0).startsWith(QStringLiteral("En retard")));
        QCOMPARE(cell("dashboard-deadlines", 1, 4), FivePartners::name(0));
        QCOMPARE(cell("dashboard-deadlines", 3, 4), FivePartners::name(2));
        QVERIFY(cell("dashboard-deadlines", 4, 0).startsWith(QStringLiteral("Sous 30 jours")));
        QCOMPARE(cell("dashboard-deadlines", 5, 4), FivePartners::name(3));
        QVERIFY(rows("dashboard-findings")->rowCount() > 0);
        QCOMPARE(rows("dashboard-services")->rowCount(), 1);
    }

    void leadsToTheRowThatIsClicked()
    {
        m_partners->attest(0, 20);
        m_partners->applyRules();
        show();
        QTRY_COMPARE(rows("dashboard-deadlines")->rowCount(), 2);
        QSignalSpy places(m_page.get(), &Page::placeRequested);
        auto *table = m_page->findChild<QWidget *>(QStringLiteral("dashboard-deadlines"))->findChild<QTableView *>();

        Q_EMIT table->clicked(table->model()->index(0, 0)); // a heading leads nowhere
        QCOMPARE(places.size(), 0);
        Q_EMIT table->clicked(table->model()->index(1, 0));

        QCOMPARE(places.size(), 1);
        const auto place = places.first().first().value<Place>();
        QCOMPARE(place.page, QStringLiteral("deadlines"));
        QVERIFY(place.object.toLongLong() != 0);
    }

    void keepsToOneApi()
    {
        m_partners->attest(0, 20);
        m_partners->applyRules();
        show();
        QTRY_COMPARE(rows("dashboard-deadlines")->rowCount(), 2);
        auto *apis = m_page->findChild<QComboBox *>(QStringLiteral("dashboard-api"));

        apis->setCurrentIndex(apis->findData(QStringLiteral("INFINOE")));

        QTRY_COMPARE(rows("dashboard-deadlines")->rowCount(), 0);
        QCOMPARE(m_page->place().filters.value(QStringLiteral("api")), QStringLiteral("INFINOE"));
    }

    void saysThatNothingIsLate()
    {
        show();

        QTRY_VERIFY(words("dashboard-deadlines")
                        .contains(QStringLiteral("Rien n’est en retard et rien n’est dû sous 30 jours.")));
        QVERIFY(words("dashboard-findings").contains(QStringLiteral("Aucun constat ouvert.")));
        QVERIFY(words("dashboard-revocations").contains(QStringLiteral("Aucune révocation n’a été demandée.")));
    }

    void saysThatTheWorkspaceCannotBeRead()
    {
        QVERIFY(m_partners->database().run(QStringLiteral("DROP VIEW due_entry")));
        show();

        const auto isSaid = [this] {
            const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(QStringLiteral("espace"));
            });
        };
        QTRY_VERIFY(isSaid());
    }
};

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboard_page.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/action_button.h"
#include "gui/common/badge.h"
#include "gui/common/empty_state.h"
#include "gui/common/error_pane.h"
#include "gui/common/sheet.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/common/why_popover.h"
#include "gui/deadlines/deadlines_page.h"
#include "gui/deadlines/month_view.h"
#include "tests/gui/five_partners.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QtTest>

using namespace vigie;

class TestDeadlinesPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_on{};
    std::unique_ptr<FivePartners> m_partners{};
    std::unique_ptr<DeadlinesPage> m_page{};

    template <typename T> [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString cell(int row, const char *column) const
    {
        const QList<ListColumn> &columns = m_page->model().columns();
        for (int i = 0; i < columns.size(); ++i) {
            if (columns.at(i).id == QLatin1String(column))
                return m_page->model().index(row, i).data().toString();
        }
        return {};
    }
    //! Two attestations that are late, three that are not due yet.
    void giveFiveDeadlines() const
    {
        for (int rank = 0; rank < 5; ++rank)
            m_partners->attest(rank, rank < 2 ? 20 + rank : 500 + rank);
        m_partners->applyRules();
    }
    //! The deadlines of one rule: other rules have something to say too.
    void show() const
    {
        m_page->resize(1264, 760);
        m_page->show();
        m_page->open(
            {.page = QStringLiteral("deadlines"), .filters = {{QStringLiteral("rule"), QStringLiteral("IMP-3.4.1c")}}});
    }
    void showAll() const
    {
        m_page->resize(1264, 760);
        m_page->show();
        m_page->refresh();
    }

private Q_SLOTS:
    void init()
    {
        m_on = std::make_unique<PageFixture>();
        m_partners = std::make_unique<FivePartners>(*m_on);
        m_page = std::make_unique<DeadlinesPage>(m_on->context);
    }
    void cleanup()
    {
        m_page.reset();
        m_partners.reset();
        m_on.reset();
    }

    void showsFiveDeadlinesTheLateOnesFirst()
    {
        giveFiveDeadlines();
        show();

        QTRY_COMPARE(m_page->model().rowCount(), 5);
        QCOMPARE(cell(0, "partner"), FivePartners::name(0));
        QVERIFY(cell(0, "delay").startsWith(QStringLiteral("+ ")));
        QVERIFY(cell(0, "rule").startsWith(QStringLiteral("IMP-3.4.1c")));
        // A severity is a shape beside its word, and not a colour.
        QCOMPARE(m_page->model().index(0, 2).data(PagedTableModel::GlyphRole).toInt(), int(Glyph::Late));
        QVERIFY(!cell(0, "severity").isEmpty());
        QCOMPARE(cell(4, "partner"), FivePartners::name(4));
    }

    void fitsBesideItsSheet()
    {
        giveFiveDeadlines();
        show();
        QTRY_COMPARE(m_page->model().rowCount(), 5);
        m_page->table().selectRow(0);

        QTRY_VERIFY(m_page->sheet().isVisible());
        QTRY_COMPARE(m_page->table().horizontalScrollBar()->maximum(), 0);
    }

    void saysThatNothingIsDue()
    {
        showAll();
        auto *empty = find<EmptyState>("empty-state");
        QTRY_VERIFY(empty->isVisible());
        QSignalSpy asked(m_page.get(), &Page::synchronisationAsked);

        find<QAbstractButton>("empty-state-button")->click();

        QCOMPARE(asked.size(), 1);
    }

    void saysThatTheWorkspaceCannotBeRead()
    {
        QVERIFY(m_partners->database().run(QStringLiteral("DROP VIEW due_entry")));
        show();

        QTRY_VERIFY(find<ErrorPane>("error-pane")->isVisible());
        QVERIFY(!find<QLabel>("error-happened")->text().isEmpty());
    }

    void explainsARowWithItsComputation()
    {
        giveFiveDeadlines();
        show();
        QTRY_COMPARE(m_page->model().rowCount(), 5);
        QCOMPARE(m_page->whyNot(PageCommand::Why), QStringLiteral("Choisissez d’abord une ligne."));
        m_page->table().selectRow(0);
        QVERIFY(m_page->takes(PageCommand::Why));
        QVERIFY(m_page->whyNot(PageCommand::Why).isEmpty());

        m_page->run(PageCommand::Why);

        auto *why = m_page->findChild<WhyPopover *>();
        QTRY_VERIFY(why->isVisible());
        QVERIFY(why->text().computation.contains(QStringLiteral("− 3 mois")));
        QVERIFY(!why->text().quote.isEmpty());
    }

    void snoozesWithAReason()
    {
        giveFiveDeadlines();
        show();
        QTRY_COMPARE(m_page->model().rowCount(), 5);
        m_page->table().selectRow(0);
        QTRY_VERIFY(find<QAbstractButton>("snooze"));
        find<QAbstractButton>("snooze")->click();
        auto *dialog = find<QDialog>("snooze-dialog");
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("snooze-reason"))->setText(QStringLiteral("En cours (fiction)"));

        dialog->accept();
        m_page->refresh();

        QTRY_COMPARE(m_page->model().rowCount(), 4);
        QVERIFY(cell(0, "partner") != FivePartners::name(0));
    }

    void preparesANoticeForTheRow()
    {
        giveFiveDeadlines();
        show();
        QTRY_COMPARE(m_page->model().rowCount(), 5);
        m_page->table().selectRow(0);
        QTRY_VERIFY(find<QAbstractButton>("prepare-notice"));
        QSignalSpy places(m_page.get(), &Page::placeRequested);

        find<QAbstractButton>("prepare-notice")->click();

        QCOMPARE(places.size(), 1);
        const auto place = places.first().first().value<Place>();
        QCOMPARE(place.page, QStringLiteral("notices"));
        QCOMPARE(place.filters.value(QStringLiteral("new")), QStringLiteral("homologation_due"));
        QCOMPARE(place.filters.value(QStringLiteral("partner")), QString::number(m_partners->partner(0).value));
        QCOMPARE(place.filters.value(QStringLiteral("api")), QStringLiteral("IMPRIMFIP"));
    }

    void opensWhatTheRowIsAbout()
    {
        giveFiveDeadlines();
        show();
        QTRY_COMPARE(m_page->model().rowCount(), 5);
        m_page->table().selectRow(1);
        QTRY_VERIFY(find<QAbstractButton>("open-object"));
        QSignalSpy places(m_page.get(), &Page::placeRequested);

        find<QAbstractButton>("open-object")->click();

        const auto place = places.first().first().value<Place>();
        QCOMPARE(place.page, QStringLiteral("homologations"));
        QCOMPARE(place.filters.value(QStringLiteral("partner")), FivePartners::name(1));
    }

    void showsTheMonth()
    {
        giveFiveDeadlines();
        show();
        QTRY_COMPARE(m_page->model().rowCount(), 5);

        find<QAbstractButton>("show-month")->click();

        auto *month = find<MonthView>("month-view");
        QVERIFY(month->isVisible());
        QCOMPARE(month->month().month(), QDate::currentDate().month());
    }
};

QTEST_MAIN(TestDeadlinesPage)
#include "tst_deadlines_page.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/empty_state.h"
#include "gui/common/error_pane.h"
#include "gui/common/sheet.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/common/table/view_tabs.h"
#include "gui/common/why_popover.h"
#include "gui/gates/gates_page.h"
#include "services/storage/gate_query.h"
#include "services/storage/gate_repository.h"
#include "services/storage/journal_repository.h"
#include "tests/gui/five_partners.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QtTest>

using namespace vigie;

class TestGatesPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_on{};
    std::unique_ptr<FivePartners> m_partners{};
    std::unique_ptr<GatesPage> m_page{};

    template <typename T> [[nodiscard]] T *find(const QString &name) const { return m_page->findChild<T *>(name); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_page->model().index(row, column).data().toString();
    }
    [[nodiscard]] GateRow gate(int rank) const
    {
        return gateRows(m_partners->database(), QDate::currentDate(), m_partners->partner(rank)).value().first();
    }
    void show(bool withPartners = true)
    {
        m_page = std::make_unique<GatesPage>(m_on->context);
        m_page->resize(1264, 760);
        m_page->show();
        m_page->refresh();
        if (withPartners)
            QTRY_COMPARE(m_page->model().rowCount(), 5);
    }
    //! Every line that blocks, but the last ones.
    void complete(int rank, qsizetype butLast = 0) const
    {
        QList<GateLine> lines;
        for (const GateLine &line : gate(rank).lines) {
            if (line.isBlocked())
                lines.append(line);
        }
        for (const GateLine &line : lines.mid(0, lines.size() - butLast))
            QVERIFY(GateRepository(m_partners->database())
                        .save({.partner = m_partners->partner(rank),
                               .api = FivePartners::api(),
                               .rule = line.item.rule,
                               .item = line.item.key,
                               .state = GateState::Done,
                               .proof = QStringLiteral("pièce fictive")}));
    }

private Q_SLOTS:
    void init() { m_on = std::make_unique<PageFixture>(); }
    void cleanup()
    {
        m_page.reset();
        m_partners.reset();
        m_on.reset();
    }

    void showsFiveChecklists()
    {
        m_partners = std::make_unique<FivePartners>(*m_on);
        complete(0);
        show();

        QCOMPARE(cell(0, 0), FivePartners::name(0));
        QCOMPARE(cell(0, 2), QStringLiteral("ouverte"));
        QCOMPARE(cell(0, 4), QStringLiteral("0"));
        QCOMPARE(cell(0, 5), QStringLiteral("Complet"));
        QCOMPARE(cell(1, 5), QStringLiteral("Ouvert sans tout"));
        m_page->findChild<ViewTabs *>()->select(QStringLiteral("open"));
        QTRY_COMPARE(m_page->model().rowCount(), 4);
    }

    void recordsALineWithItsProof()
    {
        m_partners = std::make_unique<FivePartners>(*m_on);
        complete(0, 1);
        show();
        QCOMPARE(cell(0, 4), QStringLiteral("1"));
        const QList<GateLine> lines = gate(0).lines;
        const auto blocked = std::find_if(lines.cbegin(), lines.cend(),
                                          [](const GateLine &line) { return line.isBlocked(); });
        m_page->table().selectRow(0);
        auto *change = find<QAbstractButton>(QStringLiteral("gate-change-") + blocked->item.key);
        QVERIFY(change);

        change->click();
        auto *dialog = find<QDialog>(QStringLiteral("gate-dialog"));
        dialog->findChild<QComboBox *>(QStringLiteral("gate-state"))->setCurrentIndex(int(GateState::Done));
        dialog->findChild<QLineEdit *>(QStringLiteral("gate-proof"))->setText(QStringLiteral("PV n° 12 (fiction)"));
        dialog->findChild<QLineEdit *>(QStringLiteral("gate-date"))->setText(QStringLiteral("31/02/2026"));
        auto *save = dialog->findChild<QAbstractButton *>(QStringLiteral("gate-save"));
        QVERIFY(!save->isEnabled());
        dialog->findChild<QLineEdit *>(QStringLiteral("gate-date"))->setText(QStringLiteral("03/02/2026"));
        save->click();

        QTRY_COMPARE(cell(0, 5), QStringLiteral("Complet"));
        const auto entries = GateRepository(m_partners->database()).of(PartnerChoice({m_partners->partner(0)})).value();
        const auto kept = std::find_if(entries.cbegin(), entries.cend(), [&](const GateEntry &entry) {
            return entry.item == blocked->item.key && entry.rule == blocked->item.rule;
        });
        QCOMPARE(kept->proof, QStringLiteral("PV n° 12 (fiction)"));
        QCOMPARE(kept->doneOn, QDate(2026, 2, 3));
        QVERIFY(JournalRepository(m_partners->database()).verify()->isIntact());
    }

    void explainsTheClauseOfWhatIsMissing()
    {
        m_partners = std::make_unique<FivePartners>(*m_on);
        show();
        m_page->table().selectRow(2);

        m_page->run(PageCommand::Why);

        auto *why = m_page->findChild<WhyPopover *>();
        QTRY_VERIFY(why->isVisible());
        QVERIFY(why->text().rule.startsWith(QStringLiteral("IMP-")));
        QVERIFY(!why->text().source.isEmpty());
    }

    void saysThatNothingWasRead()
    {
        show(false);

        QTRY_VERIFY(find<EmptyState>(QStringLiteral("empty-state"))->isVisible());
        QCOMPARE(m_page->model().rowCount(), 0);
    }

    void saysThatTheWorkspaceCannotBeRead()
    {
        QVERIFY(m_on->workspace.database().run(QStringLiteral("DROP TABLE gate_entry")));
        show(false);

        QTRY_VERIFY(find<ErrorPane>(QStringLiteral("error-pane"))->isVisible());
    }

    void offersItsExports()
    {
        show(false);
        QVERIFY(m_page->takes(PageCommand::ExportCsv));
        QVERIFY(m_page->takes(PageCommand::ExportXlsx));
    }
};

QTEST_MAIN(TestGatesPage)
#include "tst_gates_page.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/empty_state.h"
#include "gui/common/error_pane.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/common/why_popover.h"
#include "gui/quotas/quotas_page.h"
#include "services/storage/history_repository.h"
#include "services/storage/intent_repository.h"
#include "services/storage/quota_raise_repository.h"
#include "tests/gui/five_partners.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTreeWidget>
#include <QtTest>

using namespace vigie;

class TestQuotasPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_on{};
    std::unique_ptr<FivePartners> m_partners{};
    std::unique_ptr<QuotasPage> m_page{};

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
    [[nodiscard]] QList<Intent> intents() const
    {
        return IntentRepository(m_partners->database()).all().value_or(QList<Intent>{});
    }
    void show(bool withPartners = true)
    {
        m_page = std::make_unique<QuotasPage>(m_on->context);
        m_page->resize(1264, 760);
        m_page->show();
        m_page->refresh();
        if (withPartners)
            QTRY_COMPARE(m_page->model().rowCount(), 5);
    }
    //! The busiest minute of each of these applications, in the hour that runs.
    void measure(const std::map<QString, float> &peaks) const
    {
        const qint64 hour = QDateTime::currentSecsSinceEpoch() / 3600 * 3600;
        UsageReading reading{.api = FivePartners::api(), .hours = {{.start = hour, .callsPerMinute = 10}}};
        for (const auto &[caller, peak] : peaks)
            reading.callers.push_back(
                {.caller = caller, .start = hour, .callsPerMinute = 10, .peakPerMinute = double(peak)});
        QVERIFY(HistoryRepository(m_partners->database())
                    .append(FivePartners::service, Environment::Production, {.usages = {reading}},
                            QDateTime::currentDateTimeUtc()));
    }

private Q_SLOTS:
    void init() { m_on = std::make_unique<PageFixture>(); }
    void cleanup()
    {
        m_page.reset();
        m_partners.reset();
        m_on.reset();
    }

    void showsFiguresSideBySide()
    {
        m_partners = std::make_unique<FivePartners>(*m_on);
        measure({{QStringLiteral("APP_1"), 620.4F}, {QStringLiteral("client-2"), 88}, {QStringLiteral("inconnu"), 9}});
        show();

        QCOMPARE(cell(0, "partner"), FivePartners::name(0));
        QCOMPARE(cell(0, "contract"), QStringLiteral("500/min"));
        QCOMPARE(cell(0, "asked"), QStringLiteral("200/min"));
        QCOMPARE(cell(0, "in_force"), QStringLiteral("500/min"));
        QCOMPARE(cell(0, "peak"), QStringLiteral("620/min"));
        QVERIFY(cell(0, "drift").contains(QStringLiteral("pic"), Qt::CaseInsensitive));
        QCOMPARE(cell(1, "peak"), QStringLiteral("88/min")); // by its credential's client
        QCOMPARE(cell(1, "drift"), QStringLiteral("Palier de DataPass"));
        QCOMPARE(cell(2, "peak"), QStringLiteral("—"));
    }

    void aGrantedRaiseTakesTheContractsPlace()
    {
        m_partners = std::make_unique<FivePartners>(*m_on);
        QVERIFY(m_partners->database().run(QStringLiteral("UPDATE subscription SET quota_per_minute = 800")));
        show();
        QCOMPARE(cell(0, "drift"), QStringLiteral("Plus que le contrat"));
        m_page->table().selectRow(0);
        QTRY_VERIFY(find<QAbstractButton>("sheet-raise"));
        find<QAbstractButton>("sheet-raise")->click();
        auto *dialog = find<QDialog>("quota-raise-dialog");
        auto *save = dialog->findChild<QAbstractButton *>(QStringLiteral("raise-save"));
        dialog->findChild<QLineEdit *>(QStringLiteral("raise-asked"))->setText(QStringLiteral("-5"));
        QVERIFY(!save->isEnabled());
        QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("raise-problem"))->text().isEmpty());
        dialog->findChild<QLineEdit *>(QStringLiteral("raise-asked"))->setText(QStringLiteral("800"));
        dialog->findChild<QComboBox *>(QStringLiteral("raise-decision"))
            ->setCurrentIndex(int(QuotaRaise::Decision::Granted));
        dialog->findChild<QLineEdit *>(QStringLiteral("raise-agreed"))->setText(QStringLiteral("800"));

        save->click();

        QTRY_COMPARE(cell(0, "agreed"), QStringLiteral("800/min"));
        QVERIFY(cell(0, "drift") != QStringLiteral("Plus que le contrat"));
        QCOMPARE(cell(1, "drift"), QStringLiteral("Plus que le contrat"));
        // The engine goes by the same figure.
        m_partners->applyRules();
        const auto findings = DueQuery(m_partners->database())
                                  .ids({.partner = m_partners->partner(0), .rule = QStringLiteral("IMP-9.2")}, {}, {});
        const QList<DueRow> found = DueQuery(m_partners->database()).rows(findings.value()).value();
        for (const DueRow &row : found)
            QVERIFY(row.finding->reason != QLatin1String("above_contract"));
    }

    void changesAQuota()
    {
        m_partners = std::make_unique<FivePartners>(*m_on);
        m_on->fake.plans = {{QStringLiteral("200PerMin"), 200},
                            {QStringLiteral("500PerMin"), 500},
                            {QStringLiteral("1000PerMin"), 1000}};
        m_on->settings.setCountdown(std::chrono::seconds(0));
        show();
        m_page->table().selectRow(0);
        QTRY_VERIFY(find<QAbstractButton>("sheet-change-quota"));

        find<QAbstractButton>("sheet-change-quota")->click();

        auto *dialog = find<QDialog>("quota-change-dialog");
        auto *plans = dialog->findChild<QTreeWidget *>(QStringLiteral("quota-change-plans"));
        auto *ask = dialog->findChild<QAbstractButton *>(QStringLiteral("quota-change-ask"));
        QTRY_COMPARE(plans->topLevelItemCount(), 3);
        QCOMPARE(plans->topLevelItem(1)->text(2), QStringLiteral("en vigueur"));
        QVERIFY(plans->topLevelItem(2)->text(2).contains(QStringLiteral("plus que le contrat")));
        QVERIFY(!ask->isEnabled());
        plans->setCurrentItem(plans->topLevelItem(2));
        QVERIFY(!ask->isEnabled()); // a reason is wanted
        dialog->findChild<QLineEdit *>(QStringLiteral("quota-change-reason"))->setText(QStringLiteral("campagne"));
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("quota-change-note"))
                    ->text()
                    .contains(QLocale().toString(1000)));
        ask->click();

        QTRY_COMPARE(intents().size(), 1);
        QTRY_COMPARE(intents().first().state, IntentState::Verified);
        const Intent intent = intents().first();
        QCOMPARE(intent.planChange,
                 std::optional(PlanChange{{QStringLiteral("500PerMin"), 500}, {QStringLiteral("1000PerMin"), 1000}}));
        QCOMPARE(intent.partnerName, FivePartners::name(0));
        QCOMPARE(intent.groundRule, QStringLiteral("IMP-9.2"));
        QCOMPARE(m_on->fake.lastAction.plan, QStringLiteral("1000PerMin"));
        m_page->refresh();
        QTRY_COMPARE(cell(0, "in_force"), QLocale().toString(1000) + QStringLiteral("/min"));
    }

    void saysWhyAQuotaCannotBeChanged()
    {
        m_partners = std::make_unique<FivePartners>(*m_on);
        QVERIFY(m_partners->database().run(QStringLiteral("UPDATE service SET read_only = 1")));
        show();
        m_page->table().selectRow(0);
        QTRY_VERIFY(find<QAbstractButton>("sheet-change-quota"));

        find<QAbstractButton>("sheet-change-quota")->click();

        auto *dialog = find<QDialog>("quota-change-dialog");
        const auto *why = dialog->findChild<QLabel *>(QStringLiteral("quota-change-obstacles"));
        QVERIFY(why && why->text().contains(QStringLiteral("lecture seule")));
        QVERIFY(!dialog->findChild<QAbstractButton *>(QStringLiteral("quota-change-ask"))->isEnabled());
        QVERIFY(m_on->fake.requests.isEmpty());
    }

    void explainsTheClause()
    {
        m_partners = std::make_unique<FivePartners>(*m_on);
        show();
        m_page->table().selectRow(0);

        m_page->run(PageCommand::Why);

        auto *why = m_page->findChild<WhyPopover *>();
        QTRY_VERIFY(why->isVisible());
        QCOMPARE(why->text().rule, QStringLiteral("IMP-9.2"));
    }

    void saysThatNoQuotaIsKnown()
    {
        show(false);

        QTRY_VERIFY(find<EmptyState>("empty-state")->isVisible());
    }

    void saysThatTheWorkspaceCannotBeRead()
    {
        QVERIFY(m_on->workspace.database().run(QStringLiteral("DROP TABLE quota_raise")));
        show(false);

        QTRY_VERIFY(find<ErrorPane>("error-pane")->isVisible());
    }
};

QTEST_MAIN(TestQuotasPage)
#include "tst_quotas_page.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/empty_state.h"
#include "gui/common/error_pane.h"
#include "gui/common/import_dialog.h"
#include "gui/common/partner_field.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/common/table/view_tabs.h"
#include "gui/homologations/homologation_dialog.h"
#include "gui/homologations/homologations_page.h"
#include "services/operations/compliance/compliance_settings.h"
#include "tests/gui/five_partners.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QtTest>

using namespace vigie;

class TestHomologationsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_on{};
    std::unique_ptr<FivePartners> m_partners{};
    std::unique_ptr<HomologationsPage> m_page{};

    template <typename T> [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    //! The first cell of a row that starts with the partner's name has its state somewhere after it.
    [[nodiscard]] QString stateOf(int rank) const
    {
        const QList<ListColumn> &columns = m_page->model().columns();
        for (int row = 0; row < m_page->model().rowCount(); ++row) {
            const ListRow *shown = m_page->model().rowAt(row);
            if (!shown || shown->cells.first().text != FivePartners::name(rank)
                || std::any_cast<HomologationRow>(shown->value).kind() == HomologationKind::Questionnaire)
                continue;
            for (int column = 0; column < columns.size(); ++column) {
                if (columns.at(column).id == QLatin1String("state"))
                    return shown->cells.at(column).text;
            }
        }
        return {};
    }
    void show()
    {
        m_page = std::make_unique<HomologationsPage>(m_on->context);
        m_page->resize(1264, 760);
        m_page->show();
        m_page->refresh();
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Homologation>("vigie::Homologation"); }
    void init() { m_on = std::make_unique<PageFixture>(); }
    void cleanup()
    {
        m_page.reset();
        m_partners.reset();
        m_on.reset();
    }

    void showsWhereFivePartnersStand()
    {
        m_partners = std::make_unique<FivePartners>(*m_on);
        for (const auto &[rank, days] : {std::pair(0, 600), std::pair(1, 20), std::pair(2, -5), std::pair(3, 150)})
            m_partners->attest(rank, days);
        show();

        QTRY_COMPARE(stateOf(0), QStringLiteral("Valide"));
        QVERIFY(stateOf(1) != stateOf(0));
        QVERIFY(stateOf(2) != stateOf(1));
        QCOMPARE(stateOf(4), QStringLiteral("Aucune pièce"));
    }

    void theChosenEarlyWarningWins()
    {
        m_partners = std::make_unique<FivePartners>(*m_on);
        m_partners->attest(0, 250); // due in about 160 days: the profile warns 90 days before
        show();
        QTRY_COMPARE(stateOf(0), QStringLiteral("Valide"));
        QVERIFY(
            saveComplianceSettings(m_partners->database(), {.earlyWarningDays = 200}, QDateTime::currentDateTimeUtc()));

        m_page->refresh();

        QTRY_COMPARE(stateOf(0), QStringLiteral("À préparer"));
    }

    void recordsADocument()
    {
        m_partners = std::make_unique<FivePartners>(*m_on);
        show();
        QTRY_COMPARE(stateOf(0), QStringLiteral("Aucune pièce"));

        find<QAction>("homologation-record")->trigger();
        QTRY_VERIFY(find<HomologationDialog>("homologation-dialog"));
        auto *dialog = find<HomologationDialog>("homologation-dialog");
        const auto type = [dialog](const char *name, const QString &text) {
            dialog->findChild<QLineEdit *>(QString::fromLatin1(name))->setText(text);
        };
        const QDate today = QDate::currentDate();
        type("homologation-received", today.toString(QStringLiteral("dd/MM/yyyy")));
        type("homologation-from", today.toString(QStringLiteral("dd/MM/yyyy")));
        type("homologation-until", today.addYears(2).toString(QStringLiteral("dd/MM/yyyy")));
        auto *save = dialog->findChild<QAbstractButton *>(QStringLiteral("homologation-save"));
        QVERIFY(!save->isEnabled()); // no partner yet
        dialog->findChild<PartnerField *>()->setPartner(m_partners->partner(0));
        QVERIFY(save->isEnabled());
        save->click();

        QTRY_COMPARE(stateOf(0), QStringLiteral("Valide"));
        QCOMPARE(HomologationRepository(m_partners->database()).all()->size(), 1);
    }

    void opensTheImport()
    {
        show();
        find<QAction>("homologation-import-action")->trigger();
        QVERIFY(find<ImportDialog>("homologation-import"));
    }

    void preparesANotice()
    {
        m_partners = std::make_unique<FivePartners>(*m_on);
        m_partners->attest(0, 20);
        show();
        QTRY_VERIFY(!stateOf(0).isEmpty());
        m_page->findChild<ViewTabs *>()->select(QStringLiteral("to_handle"));
        QTRY_VERIFY(m_page->model().rowCount() > 0);
        m_page->table().selectRow(0);
        QTRY_VERIFY(find<QAbstractButton>("sheet-more"));
        QSignalSpy places(m_page.get(), &Page::placeRequested);

        for (QAction *action : find<QAbstractButton>("sheet-more")->findChild<QMenu *>()->actions()) {
            if (action->text() == QStringLiteral("Préparer un avis…"))
                action->trigger();
        }

        QCOMPARE(places.size(), 1);
        QCOMPARE(places.first().first().value<Place>().page, QStringLiteral("notices"));
    }

    void saysThatNobodyHasToGiveAny()
    {
        show();

        QTRY_VERIFY(find<EmptyState>("empty-state")->isVisible());
    }

    void saysThatTheWorkspaceCannotBeRead()
    {
        QVERIFY(m_on->workspace.database().run(QStringLiteral("DROP TABLE homologation_recommendation")));
        show();

        QTRY_VERIFY(find<ErrorPane>("error-pane")->isVisible());
    }
};

QTEST_MAIN(TestHomologationsPage)
#include "tst_homologations_page.moc"

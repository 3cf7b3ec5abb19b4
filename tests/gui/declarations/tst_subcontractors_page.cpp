// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/formats.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/subcontractors/subcontractor_dialog.h"
#include "gui/subcontractors/subcontractors_page.h"
#include "services/storage/intent_repository.h"
#include "services/storage/snapshot_repository.h"
#include "services/storage/subcontractor_repository.h"
#include "services/storage/token_query.h"
#include "tests/gui/page_fixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QtTest>

using namespace vigie;

class TestSubcontractorsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_on;
    std::unique_ptr<SubcontractorsPage> m_page;

    [[nodiscard]] Database &database() { return m_on->workspace.database(); }
    [[nodiscard]] TokenRow token()
    {
        TokenQuery query(database());
        return query.rows(query.ids({}, {}).value_or(QList<qint64>{})).value_or(QList<TokenRow>{}).value(0);
    }
    //! The same company twice, with a token the second time.
    void declare(bool withToken)
    {
        SubcontractorDeclaration one{.partner = token().credential.partner,
                                     .api = {QStringLiteral("INFINOE")},
                                     .name = QStringLiteral("Éditeur fictif"),
                                     .siret = QStringLiteral("99980001400014")};
        if (withToken)
            one.tokens = {token().credential.id};
        QVERIFY(SubcontractorRepository(database()).save(one));
    }
    void open()
    {
        m_page = std::make_unique<SubcontractorsPage>(m_on->context);
        m_page->resize(1256, 760);
        m_page->show();
        m_page->refresh();
    }
    [[nodiscard]] int rows() const { return m_page->model().rowCount(); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_page->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void select(int row) { m_page->table().setCurrentIndex(m_page->model().index(row, 0)); }

private Q_SLOTS:
    void init() { m_on = std::make_unique<PageFixture>(); }

    void cleanup()
    {
        m_page.reset();
        m_on.reset();
    }

    void showsWhatDataPassNamesBesideWhatIsDeclared()
    {
        ServiceSnapshot snapshot = smallSnapshot();
        snapshot.habilitations.append(
            {.remoteId = QStringLiteral("77"),
             .api = {QStringLiteral("INFINOE")},
             .state = HabilitationState::Active,
             .organisationSiret = QStringLiteral("99921430700012"),
             .organisationName = QStringLiteral("Mairie fictive"),
             .gdpr = {{QStringLiteral("service_provider_id"), QStringLiteral("9001")},
                      {QStringLiteral("service_provider_siret"), QStringLiteral("99980002200017")},
                      {QStringLiteral("service_provider_type"), QStringLiteral("SoftwareVendor")}}});
        QVERIFY(
            SnapshotRepository(database()).merge({QStringLiteral("apim")}, snapshot, QDateTime::currentDateTimeUtc()));
        declare(false);
        open();

        QTRY_COMPARE(rows(), 2);
        QStringList names;
        for (int row = 0; row < rows(); ++row)
            names.append(m_page->model().index(row, 0).data().toString());
        QVERIFY(names.contains(QStringLiteral("Éditeur fictif")));
        const qsizetype shown = names.indexOf(siretText(QStringLiteral("99980002200017")));
        QVERIFY(shown >= 0);
        const QString activities = m_page->model().index(int(shown), 0).data(Qt::ToolTipRole).toString();
        QCOMPARE(activities, QStringLiteral("Éditeur de logiciel"));
    }

    void oneClickShowsWhoDependsOnACompany()
    {
        declare(false);
        declare(true);
        QVERIFY(SubcontractorRepository(database())
                    .save({.api = {QStringLiteral("INFINOE")}, .name = QStringLiteral("Autre fictif")}));
        open();
        QTRY_COMPARE(rows(), 3);
        select(1);
        QTRY_VERIFY(button("sheet-dependents"));

        button("sheet-dependents")->click();

        QTRY_COMPARE(rows(), 2);

        // The tab is on already: a click on it is the way back.
        auto *tabs = m_page->findChild<QTabBar *>(QStringLiteral("views"));
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tabs->currentIndex()).center());
        QTRY_COMPARE(rows(), 3);
    }

    void everythingOfACompanyIsRevokedTogether()
    {
        // What a page offers is what the product of the service can do.
        QVERIFY(database().run(QStringLiteral("UPDATE service SET product = 'wso2-apim'")));
        declare(true);
        open();
        QTRY_COMPARE(rows(), 1);
        select(0);
        QTRY_VERIFY(button("sheet-revoke-all") && button("sheet-revoke-all")->isEnabled());

        button("sheet-revoke-all")->click();
        QTRY_VERIFY(m_page->findChild<QWidget *>(QStringLiteral("mass-revocation"))->isVisible());
        auto *count = m_page->findChild<QLineEdit *>(QStringLiteral("mass-count"));
        count->setText(QStringLiteral("2"));
        QVERIFY(!button("mass-confirm")->isEnabled());
        count->setText(QStringLiteral("1"));
        QVERIFY(button("mass-confirm")->isEnabled());
        button("mass-confirm")->click();

        const auto intents = database().rows(
            QStringLiteral("SELECT credential_id, reason FROM intent"), {},
            [](const QSqlQuery &row) { return std::pair(row.value(0).toLongLong(), row.value(1).toString()); });
        QVERIFY(intents);
        QCOMPARE(intents->size(), 1);
        QCOMPARE(intents->first().first, token().credential.id.value);
        QVERIFY(intents->first().second.contains(QStringLiteral("Éditeur fictif")));
    }

    void withoutATokenNothingCanBeRevoked()
    {
        declare(false);
        open();
        QTRY_COMPARE(rows(), 1);
        select(0);
        QTRY_VERIFY(button("sheet-revoke-all"));
        QVERIFY(!button("sheet-revoke-all")->isEnabled());
    }

    void theEmptyPageOffersToDeclare()
    {
        open();
        QTRY_VERIFY(button("declareSubcontractor"));
        button("declareSubcontractor")->click();
        QTRY_VERIFY(m_page->findChild<SubcontractorDialog *>());
    }
};

QTEST_MAIN(TestSubcontractorsPage)
#include "tst_subcontractors_page.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/date_field.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/rights/personal_data_dialog.h"
#include "gui/rights/rights_page.h"
#include "gui/rights/rights_request_dialog.h"
#include "services/operations/personal_data/rights_request_keeping.h"
#include "services/operations/subcontracting.h"
#include "services/storage/subcontractor_repository.h"
#include "tests/gui/page_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

using namespace vigie;

namespace {

const QString address = QStringLiteral("camille@exemple.invalid");

template <typename Widget> Widget *child(const QWidget *parent, const char *name)
{
    return parent->findChild<Widget *>(QString::fromLatin1(name));
}

} // namespace

class TestRightsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_on;
    std::unique_ptr<RightsPage> m_page;

    [[nodiscard]] Database &database() { return m_on->workspace.database(); }
    [[nodiscard]] QList<RightsRequest> requests()
    {
        return RightsRequestRepository(database()).found({}).value_or(QList<RightsRequest>{});
    }
    [[nodiscard]] RightsRequest recorded(RightsRequestKind kind)
    {
        return saveRightsRequest(*m_on->workspace,
                                 {.kind = kind,
                                  .api = {QStringLiteral("INFINOE")},
                                  .person = {.email = address},
                                  .receivedOn = QDate::currentDate()},
                                 QDateTime::currentDateTimeUtc())
            .value_or(RightsRequest{});
    }
    //! A declaration that is over: its contact may go, its name stays.
    [[nodiscard]] SubcontractorId declared()
    {
        return saveSubcontractor(*m_on->workspace,
                                 {.api = {QStringLiteral("INFINOE")},
                                  .name = QStringLiteral("Éditeur fictif"),
                                  .contact = address,
                                  .endsOn = QDate::currentDate().addDays(-10)},
                                 QDateTime::currentDateTimeUtc())
            .value_or(SubcontractorId{});
    }

private Q_SLOTS:
    void init()
    {
        m_on = std::make_unique<PageFixture>();
        m_page = std::make_unique<RightsPage>(m_on->context);
        m_page->resize(1256, 760);
        m_page->show();
        m_page->refresh();
    }

    void cleanup()
    {
        m_page.reset();
        m_on.reset();
    }

    void recordsARequestAndSaysWhatIsWrong()
    {
        child<QPushButton>(m_page.get(), "addRightsRequest")->click();
        auto *dialog = m_page->findChild<RightsRequestDialog *>();
        QVERIFY(dialog);
        child<QPushButton>(dialog, "rights-save")->click();
        QVERIFY(!child<QLabel>(dialog, "rights-problem")->text().isEmpty());
        QVERIFY(requests().isEmpty());

        child<QLineEdit>(dialog, "rights-email")->setText(address);
        child<QPushButton>(dialog, "rights-save")->click();

        QCOMPARE(requests().size(), 1);
        QCOMPARE(requests().first().person.email, address);
        QTRY_COMPARE(m_page->model().rowCount(), 1);
    }

    void answersFromTheSheet()
    {
        const RightsRequest request = recorded(RightsRequestKind::Access);
        m_page->refresh();
        QTRY_COMPARE(m_page->model().rowCount(), 1);
        m_page->table().setCurrentIndex(m_page->model().index(0, 0));
        QTRY_VERIFY(child<QPushButton>(m_page.get(), "sheet-answer"));

        child<QPushButton>(m_page.get(), "sheet-answer")->click();
        auto *dialog = m_page->findChild<RightsAnswerDialog *>();
        QVERIFY(dialog);
        auto *outcome = child<QComboBox>(dialog, "rights-outcome");
        outcome->setCurrentIndex(outcome->findData(QStringLiteral("refused")));
        child<QPushButton>(dialog, "rights-save")->click();
        QVERIFY(!child<QLabel>(dialog, "rights-problem")->text().isEmpty());
        child<QPlainTextEdit>(dialog, "rights-text")->setPlainText(QStringLiteral("Demande répétée"));
        child<QPushButton>(dialog, "rights-save")->click();

        const auto kept = RightsRequestRepository(database()).find(request.id);
        QVERIFY(kept);
        QCOMPARE(kept->outcome, std::optional(RightsRequestOutcome::Refused));
        QCOMPARE(kept->answeredOn, QDate::currentDate());
    }

    void limitsAndLiftsFromTheSheet()
    {
        const RightsRequest request = recorded(RightsRequestKind::Restriction);
        const auto restriction = [&] {
            return RestrictionRepository(database()).of(request.id)->value_or(Restriction{});
        };
        const auto accept = [this] {
            auto *dialog = m_page->findChild<RightsAnswerDialog *>();
            QVERIFY(dialog);
            child<QPushButton>(dialog, "rights-save")->click();
            QTRY_VERIFY(!m_page->findChild<RightsAnswerDialog *>());
        };
        m_page->refresh();
        QTRY_COMPARE(m_page->model().rowCount(), 1);
        m_page->table().setCurrentIndex(m_page->model().index(0, 0));
        QTRY_VERIFY(child<QPushButton>(m_page.get(), "sheet-restrict"));

        child<QPushButton>(m_page.get(), "sheet-restrict")->click();
        accept();

        QVERIFY(restriction().isInForce());
        QTRY_VERIFY(child<QPushButton>(m_page.get(), "sheet-lift"));
        child<QPushButton>(m_page.get(), "sheet-lift")->click();
        accept();
        QCOMPARE(restriction().liftedOn, QDate::currentDate());
        QTRY_VERIFY(child<QPushButton>(m_page.get(), "sheet-restrict"));
    }

    void onlySomeRequestsLimit()
    {
        (void)recorded(RightsRequestKind::Access);
        m_page->refresh();
        QTRY_COMPARE(m_page->model().rowCount(), 1);
        m_page->table().setCurrentIndex(m_page->model().index(0, 0));
        QTRY_VERIFY(child<QPushButton>(m_page.get(), "sheet-restrict"));

        QVERIFY(child<QPushButton>(m_page.get(), "sheet-restrict")->isHidden());
    }

    void nothingIsErasedBeforeTheIdentityIsVerified()
    {
        const SubcontractorId id = declared();
        PersonalDataDialog dialog(m_on->context, recorded(RightsRequestKind::Erasure));
        auto *table = child<QTableWidget>(&dialog, "personal-data-table");
        QTRY_COMPARE(table->rowCount(), 2); // the contact, and the request itself
        auto *erase = child<QPushButton>(&dialog, "personal-data-erase");
        QCOMPARE(table->item(0, 0)->checkState(), Qt::Checked);
        QVERIFY(!(table->item(1, 0)->flags() & Qt::ItemIsUserCheckable));
        QVERIFY(!table->item(1, 4)->text().isEmpty());
        QVERIFY(!erase->isEnabled());

        child<QCheckBox>(&dialog, "personal-data-identity")->setChecked(true);
        QVERIFY(erase->isEnabled());
        erase->click();

        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(SubcontractorRepository(database()).find(id)->contact, QString());
    }

    void rectifiesTheCurrentValue()
    {
        const SubcontractorId id = declared();
        PersonalDataDialog dialog(m_on->context, recorded(RightsRequestKind::Rectification));
        auto *table = child<QTableWidget>(&dialog, "personal-data-table");
        QTRY_COMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 0)->checkState(), Qt::Unchecked);
        child<QCheckBox>(&dialog, "personal-data-identity")->setChecked(true);
        auto *rectify = child<QPushButton>(&dialog, "personal-data-rectify");
        QVERIFY(!rectify->isEnabled());
        child<QLineEdit>(&dialog, "personal-data-value")->setText(QStringLiteral("autre@exemple.invalid"));
        QVERIFY(rectify->isEnabled());

        rectify->click();

        QCOMPARE(SubcontractorRepository(database()).find(id)->contact, QStringLiteral("autre@exemple.invalid"));
        QTRY_COMPARE(table->rowCount(), 1);
    }

    void theSearchIsNotedInTheFile()
    {
        const RightsRequest request = recorded(RightsRequestKind::Access);
        PersonalDataDialog dialog(m_on->context, request);
        QSignalSpy changed(&dialog, &PersonalDataDialog::changed);
        QTRY_COMPARE(changed.size(), 1);

        const auto acts = RightsRequestRepository(database()).acts(request.id);
        QVERIFY(acts);
        QCOMPARE(acts->last().act, QStringLiteral("searched"));
    }
};

QTEST_MAIN(TestRightsPage)
#include "tst_rights_page.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/table/data_table.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/prices/price_dialog.h"
#include "gui/prices/price_line_dialog.h"
#include "gui/prices/prices_page.h"
#include "services/operations/service_pricing.h"
#include "services/storage/partner_repository.h"
#include "tests/gui/page_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace vigie;

namespace {

template <typename Widget> Widget *child(const QWidget *parent, const char *name)
{
    return parent->findChild<Widget *>(QString::fromLatin1(name));
}

} // namespace

class TestPricesPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_on;
    std::unique_ptr<PricesPage> m_page;

    [[nodiscard]] QString cell(int column) const { return m_page->model().index(0, column).data().toString(); }

private Q_SLOTS:
    void init()
    {
        m_on = std::make_unique<PageFixture>();
        const auto partner = PartnerRepository(m_on->workspace.database())
                                 .add({.siret = QStringLiteral("99980002200017"),
                                       .name = QStringLiteral("Commune aux courriers")});
        QVERIFY(partner);
        QVERIFY(saveConvention(
            *m_on->workspace,
            {.partner = *partner, .api = {QStringLiteral("IMPRIMFIP")}, .reference = QStringLiteral("CF-1")},
            QDateTime::currentDateTimeUtc()));
        m_page = std::make_unique<PricesPage>(m_on->context);
        m_page->resize(1256, 760);
        m_page->show();
        m_page->refresh();
        QTRY_COMPARE(m_page->model().rowCount(), 1);
    }

    void cleanup()
    {
        m_page.reset();
        m_on.reset();
    }

    void typesThePriceOfTheYear()
    {
        child<QPushButton>(m_page.get(), "editPrice")->click();
        QTRY_VERIFY(m_page->findChild<PriceDialog *>());
        auto *dialog = m_page->findChild<PriceDialog *>();
        child<QLineEdit>(dialog, "price-postage")->setText(QStringLiteral("cher"));
        child<QPushButton>(dialog, "price-save")->click();
        QVERIFY(child<QLabel>(dialog, "price-problem")->text().contains(QStringLiteral("cher")));

        child<QLineEdit>(dialog, "price-postage")->setText(QStringLiteral("0,6543"));
        child<QLineEdit>(dialog, "price-production")->setText(QStringLiteral("0,1"));
        child<QPushButton>(dialog, "price-save")->click();

        const auto prices = ServicePriceRepository(m_on->workspace.database()).prices({QStringLiteral("IMPRIMFIP")});
        QVERIFY(prices);
        QCOMPARE(prices->value(0).components.value(QStringLiteral("postage")), Amount(6543));
        QCOMPARE(prices->value(0).validFrom, QDate(QDate::currentDate().year(), 1, 1));
    }

    void typesTheLettersOfAPartner()
    {
        m_page->table().setCurrentIndex(m_page->model().index(0, 0));
        QTRY_VERIFY(child<QPushButton>(m_page.get(), "sheet-edit"));
        child<QPushButton>(m_page.get(), "sheet-edit")->click();
        auto *dialog = m_page->findChild<PriceLineDialog *>();
        QVERIFY(dialog);
        child<QLineEdit>(dialog, "line-letters")->setText(QStringLiteral("douze"));
        child<QPushButton>(dialog, "line-save")->click();
        QVERIFY(child<QLabel>(dialog, "line-problem")->text().contains(QStringLiteral("douze")));

        child<QLineEdit>(dialog, "line-letters")->setText(QStringLiteral("12 000"));
        child<QPushButton>(dialog, "line-save")->click();

        QTRY_VERIFY(cell(3).startsWith(QStringLiteral("12")));
        QCOMPARE(cell(2), QStringLiteral("CF-1"));
    }

    void anotherYearIsAnotherStatement()
    {
        QVERIFY(ServicePriceRepository(m_on->workspace.database())
                    .saveQuantity({1}, {QStringLiteral("IMPRIMFIP")}, QDate::currentDate().year() - 1, 7,
                                  {.actor = QStringLiteral("agent"), .at = QDateTime::currentDateTimeUtc()}));
        auto *years = child<QComboBox>(m_page.get(), "priceYear");
        years->setCurrentIndex(years->findData(QDate::currentDate().year() - 1));

        QTRY_COMPARE(m_page->model().rowCount(), 2);
    }
};

QTEST_MAIN(TestPricesPage)
#include "tst_prices_page.moc"

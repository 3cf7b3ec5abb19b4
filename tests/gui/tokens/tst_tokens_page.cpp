// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/table/data_table.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/tokens/tokens_page.h"
#include "tests/gui/five_partners.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QtTest>

using namespace vigie;

class TestTokensPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_on{};
    std::unique_ptr<FivePartners> m_partners{};
    std::unique_ptr<TokensPage> m_page{};

    //! The page, with the sheet of its first token.
    void show()
    {
        m_page = std::make_unique<TokensPage>(m_on->context);
        m_page->resize(1264, 760);
        m_page->show();
        m_page->refresh();
        QTRY_VERIFY(m_page->model().rowCount() >= 5);
        QTRY_VERIFY(rowWithApi() >= 0);
        m_page->table().selectRow(rowWithApi());
        QTRY_VERIFY(m_page->findChild<QAbstractButton *>(QStringLiteral("sheet-notice")));
    }
    //! The fixture has tokens that open no API; below zero: not read yet.
    [[nodiscard]] int rowWithApi() const
    {
        for (int row = 0; row < m_page->model().rowCount(); ++row) {
            const ListRow *shown = m_page->model().rowAt(row);
            if (shown && !std::any_cast<const TokenRow &>(shown->value).credential.apis.isEmpty())
                return row;
        }
        return -1;
    }
    //! Where « Préparer un avis » leads to.
    [[nodiscard]] Place placeOfNotice()
    {
        QSignalSpy asked(m_page.get(), &TokensPage::placeRequested);
        m_page->findChild<QAbstractButton *>(QStringLiteral("sheet-notice"))->click();
        return asked.isEmpty() ? Place{} : asked.first().first().value<Place>();
    }

private Q_SLOTS:
    void init()
    {
        m_on = std::make_unique<PageFixture>();
        m_partners = std::make_unique<FivePartners>(*m_on);
    }
    void cleanup()
    {
        m_page.reset();
        m_partners.reset();
        m_on.reset();
    }

    void preparesTheNoticeOfWhatBecameOfAToken_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("kind");
        QTest::newRow("near its end") << QStringLiteral("active") << QStringLiteral("credential_expiry");
        QTest::newRow("revoked") << QStringLiteral("revoked") << QStringLiteral("revocation");
        QTest::newRow("suspended") << QStringLiteral("suspended") << QStringLiteral("access_suspension");
    }

    void preparesTheNoticeOfWhatBecameOfAToken()
    {
        QFETCH(QString, state);
        QFETCH(QString, kind);
        QVERIFY(m_partners->database().run(QStringLiteral("UPDATE credential SET state = ?, expires_on = '2026-12-20'"),
                                           {state}));
        show();

        const Place place = placeOfNotice();

        QCOMPARE(place.page, QStringLiteral("notices"));
        QCOMPARE(place.filters.value(QStringLiteral("new")), kind);
        QCOMPARE(place.filters.value(QStringLiteral("api")), FivePartners::api().value);
        QCOMPARE(place.filters.value(QStringLiteral("partner")).toLongLong(), m_partners->partner(0).value);
        QVERIFY(!place.filters.value(QStringLiteral("object_label")).isEmpty());
        if (kind == QLatin1String("credential_expiry"))
            QCOMPARE(place.filters.value(QStringLiteral("date")), QStringLiteral("2026-12-20"));
    }

    void hasNobodyToWriteToWithoutAPartner()
    {
        QVERIFY(m_partners->database().run(QStringLiteral("UPDATE credential SET partner_id = NULL")));
        show();

        const auto *button = m_page->findChild<QAbstractButton *>(QStringLiteral("sheet-notice"));

        QVERIFY(!button->isEnabled());
        QVERIFY(!button->toolTip().isEmpty());
    }
};

QTEST_MAIN(TestTokensPage)
#include "tst_tokens_page.moc"

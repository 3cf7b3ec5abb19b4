// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/storage/storage_fixture.h"

#include "services/exports/export_writer.h"
#include "services/exports/price_statement_export.h"
#include "services/operations/compliance/compliance_run.h"
#include "services/operations/service_pricing.h"
#include "services/reports/price_statement_report.h"
#include "services/storage/journal_repository.h"
#include "services/storage/partner_repository.h"
#include "services/storage/profile_repository.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC);
const QDate today(2026, 11, 22);
const ApiCode api{u"IMPRIMFIP"_s};

ServicePrice priceOf(int year, const QMap<QString, Amount> &components)
{
    return {.api = api, .validFrom = QDate(year, 1, 1), .components = components};
}

} // namespace

class TestServicePricing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
    PartnerId m_partner{};

    [[nodiscard]] Database &database() { return m_workspace->database(); }

    [[nodiscard]] PriceStatement statementOf(int year)
    {
        const auto statements = priceStatements(database(), year, today);
        if (!statements || statements->size() != 1)
            qFatal("one API has a price");
        return statements->first();
    }

    //! `due-day state`, of the task « tarif de l'année ».
    [[nodiscard]] QString taskOn(const QDate &day)
    {
        const auto outcome = rulesAppliedAt(database(), QDateTime(day, QTime(9, 0), Qt::UTC));
        for (const Deadline &deadline : outcome ? outcome->deadlines : QList<Deadline>{}) {
            if (deadline.rule == u"IMP-7c"_s)
                return deadline.dueOn.toString(Qt::ISODate) + u' ' + deadlineStateWord(deadline.state);
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::create(m_folder->filePath(u"w"_s), {});
        VERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
        VERIFY_RESULT(ProfileRepository(database()).addBuiltIn());
        m_partner = PartnerRepository(database())
                        .add({.siret = u"99921430700012"_s, .name = u"Commune fictive"_s})
                        .value_or(PartnerId{});
    }

    void cleanup() { m_workspace.reset(); }

    void readsAnAmount_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("amount");
        QTest::newRow("comma") << u"0,6543"_s << qint64(6543);
        QTest::newRow("point") << u"1.5"_s << qint64(15000);
        QTest::newRow("spaces and sign") << u" 1 234,5 €"_s << qint64(12345000);
        QTest::newRow("whole") << u"2"_s << qint64(20000);
        QTest::newRow("five decimals") << u"0,65432"_s << qint64(-1);
        QTest::newRow("negative") << u"-1"_s << qint64(-1);
        QTest::newRow("too large") << u"1000000000"_s << qint64(-1);
        QTest::newRow("words") << u"gratuit"_s << qint64(-1);
        QTest::newRow("nothing") << QString() << qint64(-1);
    }

    void readsAnAmount()
    {
        QFETCH(QString, text);
        QFETCH(qint64, amount);
        QCOMPARE(amountFrom(text).value_or(-1), amount);
    }

    void anAmountNeedsThePriceAndTheLetters()
    {
        VERIFY_RESULT(saveQuantity(*m_workspace, m_partner, api, 2026, 1234, now));
        QVERIFY(!statementOf(2026).unit);
        QVERIFY(!statementOf(2026).lines.first().amount);

        VERIFY_RESULT(savePrice(*m_workspace, priceOf(2026, {{u"postage"_s, 6543}}), now));
        QVERIFY(!statementOf(2026).unit);

        VERIFY_RESULT(savePrice(*m_workspace, priceOf(2026, {{u"postage"_s, 6543}, {u"production"_s, 1007}}), now));
        QCOMPARE(statementOf(2026).unit, std::optional<Amount>(7550));
        QCOMPARE(statementOf(2026).lines.first().amount, std::optional<Amount>(7550 * 1234));
        QCOMPARE(statementOf(2026).total(), std::optional<Amount>(9316700));
        QCOMPARE(amountText(*statementOf(2026).total(), QLocale::c()), u"931.67\u00a0€"_s);
        QVERIFY(!statementOf(2027).price);
        QVERIFY(statementOf(2027).lines.isEmpty());
    }

    void anAmountBeyondMeasureIsUnknown()
    {
        const Amount most = std::numeric_limits<Amount>::max();
        QCOMPARE(yearlyAmount(most, 1), std::optional<Amount>(most));
        QVERIFY(!yearlyAmount(most, 2));
        QVERIFY(!yearlyAmount(1, -1));
        QCOMPARE(yearlyAmount(0, most), std::optional<Amount>(0));
    }

    void aConventionHoldsInItsYears_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("conventions");
        QTest::newRow("before") << 2023 << 0;
        QTest::newRow("first") << 2024 << 1;
        QTest::newRow("last") << 2026 << 1;
        QTest::newRow("after") << 2027 << 0;
    }

    void aConventionHoldsInItsYears()
    {
        QFETCH(int, year);
        QFETCH(int, conventions);
        VERIFY_RESULT(saveConvention(*m_workspace,
                                     {.partner = m_partner,
                                      .api = api,
                                      .reference = u"CF-1"_s,
                                      .signedOn = QDate(2023, 12, 1),
                                      .startsOn = QDate(2024, 12, 31),
                                      .endsOn = QDate(2026, 1, 1)},
                                     now));

        QCOMPARE(int(statementOf(year).lines.size()), conventions);
    }

    void refusesWhatCannotBe()
    {
        const FinancialConvention good{.partner = m_partner, .api = api, .reference = u"CF-1"_s};
        FinancialConvention one = good;
        one.reference = u"  "_s;
        QCOMPARE(saveConvention(*m_workspace, one, now).error().subject, u"reference"_s);
        one = good;
        one.startsOn = QDate(2026, 1, 2);
        one.endsOn = QDate(2026, 1, 1);
        QCOMPARE(saveConvention(*m_workspace, one, now).error().subject, u"ends_on"_s);
        QCOMPARE(savePrice(*m_workspace, priceOf(2026, {}), now).error().subject, u"components"_s);
        QCOMPARE(savePrice(*m_workspace, priceOf(1999, {{u"postage"_s, 1}}), now).error().subject, u"valid_from"_s);
        QCOMPARE(saveQuantity(*m_workspace, m_partner, api, 2026, -1, now).error().subject, u"quantity"_s);
        QVERIFY(statementOf(2026).lines.isEmpty());
    }

    void thePriceOfTheYearIsADeadline()
    {
        QCOMPARE(taskOn(today), u"2027-01-01 upcoming"_s);
        QCOMPARE(taskOn(QDate(2027, 1, 2)), u"2028-01-01 upcoming"_s);

        VERIFY_RESULT(saveQuantity(*m_workspace, m_partner, api, 2026, 1, now));
        QCOMPARE(taskOn(today), u"2026-01-01 overdue"_s);

        VERIFY_RESULT(savePrice(*m_workspace, priceOf(2026, {{u"postage"_s, 1}}), now));
        QCOMPARE(taskOn(today), u"2027-01-01 upcoming"_s);
        QCOMPARE(taskOn(QDate(2027, 1, 2)), u"2027-01-01 overdue"_s);

        VERIFY_RESULT(savePrice(*m_workspace, priceOf(2027, {{u"postage"_s, 2}}), now));
        QCOMPARE(taskOn(QDate(2027, 1, 2)), u"2028-01-01 upcoming"_s);
    }

    void theJournalNamesNoSignatory()
    {
        VERIFY_RESULT(saveConvention(
            *m_workspace,
            {.partner = m_partner, .api = api, .reference = u"CF-1"_s, .partnerSignatory = u"Camille Exemple"_s}, now));
        const auto entries = JournalRepository(database()).entries(1, 100);
        VERIFY_RESULT(entries);
        QCOMPARE(entries->last().action, u"price.convention_recorded"_s);
        QVERIFY(!QString::fromUtf8(QJsonDocument(entries->last().facts).toJson()).contains(u"Camille"_s));
    }

    void writesALineAPartner()
    {
        VERIFY_RESULT(saveQuantity(*m_workspace, m_partner, api, 2026, 10, now));
        const QString file = m_folder->filePath(u"s.xlsx"_s);
        const auto rows = writeExport(priceStatementExport({statementOf(2026)}, now), ExportFormat::Xlsx, file);
        VERIFY_RESULT(rows);
        QCOMPARE(*rows, 1);
        QVERIFY(QFile::exists(file));
    }
};

QTEST_GUILESS_MAIN(TestServicePricing)
#include "tst_service_pricing.moc"

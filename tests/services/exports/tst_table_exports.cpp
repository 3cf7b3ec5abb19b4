// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/journal_export.h"
#include "services/exports/partner_export.h"
#include "services/exports/token_export.h"

#include <QtTest>

using namespace vigie;

namespace {

const QDateTime asOf(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);

QStringList keysOf(const ExportTable &table)
{
    QStringList keys;
    for (const ExportColumn &column : table.columns)
        keys += column.key;
    return keys;
}

template <typename Row> std::function<Result<QList<Row>>()> once(const Row &row)
{
    return [row, isDone = false]() mutable -> Result<QList<Row>> {
        return std::exchange(isDone, true) ? QList<Row>() : QList<Row>{row};
    };
}

} // namespace

class TestTableExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheKeysOfTheCommandLine()
    {
        QCOMPARE(
            keysOf(tokenExport(once(TokenRow{}), asOf)).join(u' '),
            QStringLiteral("id service api environment partner_siret partner_name kind fingerprint last_four issued_on "
                           "expires_on last_used_at scopes state datapass"));
        QCOMPARE(keysOf(partnerExport(once(PartnerRow{}), {}, asOf)).join(u' '),
                 QStringLiteral("siret name apis habilitations applications credentials findings data_age_seconds"));
    }

    void writesATokenAsItIs()
    {
        TokenRow row;
        row.credential.id = {7};
        row.credential.service = {QStringLiteral("apim")};
        row.credential.apis = {{QStringLiteral("INFINOE")}, {QStringLiteral("IMPRIMFIP")}};
        row.credential.kind = CredentialKind::Jwt;
        row.credential.state = CredentialState::Revoked;
        row.credential.scopes = {QStringLiteral("a")};
        row.credential.issuedOn = QDate(2026, 1, 2);

        const ExportTable table = tokenExport(once(row), asOf);
        const QList<ExportRow> rows = table.nextPage().value();

        QCOMPARE(rows.size(), 1);
        const ExportRow cells = rows.constFirst();
        QCOMPARE(cells.size(), table.columns.size());
        QCOMPARE(cells.at(0).toLongLong(), 7);
        QCOMPARE(cells.at(2).toString(), QStringLiteral("INFINOE,IMPRIMFIP"));
        QCOMPARE(cells.at(6).toString(), QStringLiteral("jwt"));
        QCOMPARE(cells.at(9).toDate(), QDate(2026, 1, 2));
        QCOMPARE(cells.at(13).toString(), QStringLiteral("revoked"));
        for (const int unknown : {4, 5, 7, 8, 10, 11, 14})
            QVERIFY2(cells.at(unknown).isNull(), qPrintable(QString::number(unknown)));
        QVERIFY(table.nextPage().value().isEmpty());
    }

    void writesAPartnerWithTheAgeOfItsData()
    {
        PartnerRow row;
        row.partner.name = QStringLiteral("Commune fictive");
        row.apis = {{QStringLiteral("CAPTCHETAT")}};
        row.credentials = 3;
        row.oldestReadAt = asOf.addSecs(-90);

        row.partner.id = {4};
        const FindingCounts findings{{{4}, 2}, {{5}, 9}};

        const ExportRow cells = partnerExport(once(row), findings, asOf).nextPage().value().constFirst();

        QVERIFY(cells.at(0).isNull());
        QCOMPARE(cells.at(1).toString(), QStringLiteral("Commune fictive"));
        QCOMPARE(cells.at(2).toStringList(), QStringList{QStringLiteral("CAPTCHETAT")});
        QCOMPARE(cells.at(5).toLongLong(), 3);
        QCOMPARE(cells.at(6).toLongLong(), 2);
        QCOMPARE(cells.at(7).toLongLong(), 90);
    }

    void passesOnWhatFails()
    {
        const ExportTable table = tokenExport(
            []() -> Result<QList<TokenRow>> { return failure(Error::Kind::Storage, QStringLiteral("tokens")); }, asOf);

        const Result<QList<ExportRow>> page = table.nextPage();

        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestTableExports)
#include "tst_table_exports.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/tokens_columns.h"

#include "gui/common/api_names.h"
#include "gui/common/formats.h"
#include "services/storage/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

namespace {

const QDate today(2026, 11, 22);

TokenRow activeToken(const QDate &expiresOn = {})
{
    TokenRow row;
    row.credential.id = {7};
    row.credential.state = CredentialState::Active;
    row.credential.fingerprint = QStringLiteral("2c9b0011");
    row.credential.lastFour = QStringLiteral("K7Q2");
    row.credential.expiresOn = expiresOn;
    row.credential.scopes = {QStringLiteral("depot"), QStringLiteral("suivi")};
    row.partnerName = QStringLiteral("Syndicat fictif des eaux");
    return row;
}

} // namespace

class TestTokensColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsADayInEveryWayPeopleWriteIt_data();
    void readsADayInEveryWayPeopleWriteIt();
    void makesTheFilterOfWhatIsTyped();
    void everyViewIsAFilterOfItsOwn();
    void saysThatATokenEndsSoon_data();
    void saysThatATokenEndsSoon();
    void givesEveryColumnItsCell();
    void sortsByWhatTheQueryKnows();
};

void TestTokensColumns::readsADayInEveryWayPeopleWriteIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::newRow("days") << QStringLiteral("90 j") << QDate(2027, 2, 20);
    QTest::newRow("days alone") << QStringLiteral("0") << today;
    QTest::newRow("French") << QStringLiteral("31/12/2026") << QDate(2026, 12, 31);
    QTest::newRow("ISO") << QStringLiteral("2026-12-31") << QDate(2026, 12, 31);
    QTest::newRow("spaces") << QStringLiteral(" 31/12/2026 ") << QDate(2026, 12, 31);
    QTest::newRow("no such day") << QStringLiteral("31/02/2026") << QDate();
    QTest::newRow("words") << QStringLiteral("demain") << QDate();
    QTest::newRow("nothing") << QString() << QDate();
}

void TestTokensColumns::readsADayInEveryWayPeopleWriteIt()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);

    QCOMPARE(lastDayOf(typed, today), day);
}

void TestTokensColumns::makesTheFilterOfWhatIsTyped()
{
    const TokenFilter filter = tokenFilterOf({.filters = {{QStringLiteral("partner"), QStringLiteral("eaux")},
                                                          {QStringLiteral("api"), QStringLiteral("INFINOE")},
                                                          {QStringLiteral("environment"), QStringLiteral("sandbox")},
                                                          {QStringLiteral("state"), QStringLiteral("revoked")},
                                                          {QStringLiteral("used"), QStringLiteral("never")},
                                                          {QStringLiteral("search"), QStringLiteral("K7Q2")}}},
                                             today);

    QCOMPARE(filter,
             (TokenFilter{.search = QStringLiteral("K7Q2"),
                          .api = {QStringLiteral("INFINOE")},
                          .environment = Environment::Sandbox,
                          .state = CredentialState::Revoked,
                          .partnerName = QStringLiteral("eaux"),
                          .unused = true}));
}

void TestTokensColumns::everyViewIsAFilterOfItsOwn()
{
    QList<TokenFilter> filters;
    for (const TableView &view : tokenViews()) {
        const TokenFilter filter = tokenFilterOf(view.state, today);
        QVERIFY2(!filters.contains(filter), qPrintable(view.title));
        filters.append(filter);
    }
    QCOMPARE(filters.first(), TokenFilter());
}

void TestTokensColumns::saysThatATokenEndsSoon_data()
{
    QTest::addColumn<QDate>("expiresOn");
    QTest::addColumn<Glyph>("glyph");
    QTest::addColumn<QString>("word");
    QTest::newRow("no end") << QDate() << Glyph::Ok << QStringLiteral("Actif");
    QTest::newRow("in 31 days") << today.addDays(31) << Glyph::Ok << QStringLiteral("Actif");
    QTest::newRow("in 30 days") << today.addDays(30) << Glyph::Upcoming << QStringLiteral("Expire dans 30 j");
    QTest::newRow("today") << today << Glyph::Upcoming << QStringLiteral("Expire aujourd’hui");
    QTest::newRow("yesterday") << today.addDays(-1) << Glyph::Late << QStringLiteral("Échu, encore actif");
}

void TestTokensColumns::saysThatATokenEndsSoon()
{
    QFETCH(QDate, expiresOn);
    QFETCH(Glyph, glyph);
    QFETCH(QString, word);

    QCOMPARE(shownStateOf(activeToken(expiresOn), today), (StateText{glyph, word}));
}

void TestTokensColumns::givesEveryColumnItsCell()
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(folder.filePath(QStringLiteral("a.vigie")), {});
    QVERIFY(workspace);
    ApiNames apis(**workspace);
    const QList<ListColumn> columns = tokenColumns(apis, {});

    const ListRow row = tableRowOf(activeToken(), apis, QDateTime(today, QTime(12, 0), Qt::UTC));

    QCOMPARE(row.cells.size(), columns.size());
    QCOMPARE(row.id, 7);
    QCOMPARE(row.cells.at(0).text, QStringLiteral("Syndicat fictif des eaux"));
    QCOMPARE(row.cells.at(5).text, QStringLiteral("2c9b…K7Q2"));
    QCOMPARE(row.cells.at(9).text, QStringLiteral("2"));
    QCOMPARE(row.cells.last().glyph, Glyph::Ok);
}

void TestTokensColumns::sortsByWhatTheQueryKnows()
{
    QCOMPARE(tokenOrderOf({.sortColumn = QStringLiteral("expires"), .sortOrder = Qt::DescendingOrder}),
             (TokenOrder{TokenColumn::ExpiresOn, Qt::DescendingOrder}));
    QCOMPARE(tokenOrderOf({.sortColumn = QStringLiteral("application")}), TokenOrder());
}

QTEST_MAIN(TestTokensColumns)
#include "tst_tokens_columns.moc"

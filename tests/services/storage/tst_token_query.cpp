// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/storage/storage_fixture.h"

#include "services/storage/folding.h"
#include "services/storage/intent_repository.h"
#include "services/storage/partner_query.h"
#include "services/storage/partner_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/snapshot_repository.h"
#include "services/storage/table_query.h"
#include "services/storage/token_query.h"

using namespace vigie;

static const QString siretA = QStringLiteral("13002526500013");
static const QString siretB = QStringLiteral("35600000000048");

Q_DECLARE_METATYPE(vigie::TokenFilter)
Q_DECLARE_METATYPE(vigie::TokenColumn)
Q_DECLARE_METATYPE(vigie::PartnerFilter)
Q_DECLARE_METATYPE(vigie::PartnerColumn)

//! One small workspace for all: four credentials, `1` to `4` by their order of reading.
class TestTokenQuery : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
    [[nodiscard]] Database &database() { return m_workspace->database(); }
    [[nodiscard]] TokenQuery tokens() { return TokenQuery(m_workspace->database()); }
    [[nodiscard]] PartnerQuery partners() { return PartnerQuery(m_workspace->database()); }

    static QString text(const QList<qint64> &ids)
    {
        QStringList list;
        for (const qint64 id : ids)
            list.append(QString::number(id));
        return list.join(u' ');
    }

    static Credential credential(const char *id, const char *application, const char *api)
    {
        return {.remoteId = QLatin1String(id),
                .applicationRemoteId = QLatin1String(application),
                .apis = {{QLatin1String(api)}},
                .clientId = QLatin1String(id),
                .fingerprint = fingerprintOf(id),
                .lastFour = QStringLiteral("K7Q%1").arg(QLatin1String(id)),
                .state = CredentialState::Active};
    }

    static TableQuestion tokensWith(const QStringList &words)
    {
        return {.table = QStringLiteral("token_entry"),
                .id = QStringLiteral("credential_id"),
                .searchTable = QStringLiteral("token_search"),
                .words = words,
                .orderBy = QStringLiteral("partner_key")};
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto workspace = Workspace::create(m_folder.filePath(QStringLiteral("w")), {});
        VERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
        ServiceRepository services(database());
        VERIFY_RESULT(services.add(
            {.id = {QStringLiteral("apim")}, .name = QStringLiteral("APIM de production"), .readOnly = true}));
        VERIFY_RESULT(services.add({.id = {QStringLiteral("piste")}, .name = QStringLiteral("PISTE")}));
        const QDateTime at(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC);
        ServiceSnapshot apim{
            .habilitations = {{.remoteId = QStringLiteral("h"),
                               .number = QStringLiteral("H12"),
                               .requestNumber = QStringLiteral("D11"),
                               .api = {QStringLiteral("INFINOE")},
                               .state = HabilitationState::Active,
                               .organisationSiret = siretA,
                               .organisationName = QStringLiteral("Évêché de l'Œuvre <b>")}},
            .contacts = {{.habilitationRemoteId = QStringLiteral("h"),
                          .role = QStringLiteral("technical"),
                          .email = QStringLiteral("tech@example.test")}},
            .applications = {{.remoteId = QStringLiteral("a"),
                              .name = QStringLiteral("Télédéclaration"),
                              .siret = siretA},
                             {.remoteId = QStringLiteral("b"),
                              .name = QStringLiteral("Autre"),
                              .siret = siretB,
                              .attributes = {{QStringLiteral("organisme"), QStringLiteral("Zone 100%_fictive")}}}},
            .credentials = {credential("1", "a", "INFINOE"), credential("2", "b", "API_PARTICULIER"),
                            credential("3", "none", "IMPRIMFIP")}};
        apim.credentials[0].expiresOn = QDate(2026, 12, 31);
        apim.credentials[0].lastUsedAt = at;
        apim.credentials[0].scopes = {QStringLiteral("dgfip:lire_tout")};
        apim.credentials[1].environment = Environment::Sandbox;
        apim.credentials[1].kind = CredentialKind::ApiKey;
        apim.credentials[1].issuedOn = QDate(2025, 1, 1);
        apim.credentials[1].datapassNumber = QStringLiteral("H77");
        apim.credentials[2].state = CredentialState::Suspended;
        apim.credentials[2].expiresOn = QDate(2027, 1, 1);
        SnapshotRepository snapshots(database());
        VERIFY_RESULT(snapshots.merge({QStringLiteral("apim")}, apim, at));
        VERIFY_RESULT(
            snapshots.merge({QStringLiteral("piste")}, {.credentials = {credential("4", "", "CAPTCHETAT")}}, at));
        VERIFY_RESULT(PartnerRepository(database()).add({.name = QStringLiteral("aaa seul")}));
    }

    void cleanupTestCase() { m_workspace.reset(); }

    void filtersTokens_data()
    {
        QTest::addColumn<TokenFilter>("filter");
        QTest::addColumn<QString>("ids");
        const auto search = [](const char *words, const char *ids) {
            QTest::newRow(words) << TokenFilter{.search = QString::fromUtf8(words)} << QString::fromLatin1(ids);
        };
        search("", "1 2 3 4");
        search("  - ' ", "");
        search("eveche", "1");
        search("ÉVÊ", "1");
        search("oeuvre", "1");
        search("œuvre eveche", "1");
        search("uvre", "");
        search("eveche zone", "");
        search("130 025 265 00013", "1");
        search("130025265", "1");
        search("130 02", "1");
        search("025", "");
        search("infinoe", "1");
        search("api_part", "2");
        search("production", "1 2 3");
        search("piste", "4");
        search("K7Q2", "2");
        search("k7q", "1 2 3 4");
        search("h77", "2");
        search("lire tout", "1");
        search("teledecl", "1");
        search("\" OR *", "");
        search("zone 100%", "2");
        const QString print = fingerprintOf("3");
        QTest::newRow("beginning of a fingerprint") << TokenFilter{.search = print.left(8)} << QStringLiteral("3");
        QTest::newRow("whole fingerprint") << TokenFilter{.search = print} << QStringLiteral("3");
        QTest::newRow("fingerprint column") << TokenFilter{.fingerprint = print.left(5)} << QStringLiteral("3");
        QTest::newRow("last four column") << TokenFilter{.fingerprint = QStringLiteral("k7q4")} << QStringLiteral("4");
        QTest::newRow("fingerprint with %") << TokenFilter{.fingerprint = QStringLiteral("%")} << QString();
        QTest::newRow("api") << TokenFilter{.api = {QStringLiteral("API_PARTICULIER")}} << QStringLiteral("2");
        QTest::newRow("part of an api") << TokenFilter{.api = {QStringLiteral("API")}} << QString();
        QTest::newRow("api with _") << TokenFilter{.api = {QStringLiteral("INF_NOE")}} << QString();
        QTest::newRow("environment") << TokenFilter{.environment = Environment::Sandbox} << QStringLiteral("2");
        QTest::newRow("state") << TokenFilter{.state = CredentialState::Suspended} << QStringLiteral("3");
        QTest::newRow("kind") << TokenFilter{.kind = CredentialKind::ApiKey} << QStringLiteral("2");
        QTest::newRow("service") << TokenFilter{.service = {QStringLiteral("piste")}} << QStringLiteral("4");
        QTest::newRow("siret") << TokenFilter{.partnerSiret = siretB} << QStringLiteral("2");
        QTest::newRow("partner's name") << TokenFilter{.partnerName = QStringLiteral("L'ŒUVRE")} << QStringLiteral("1");
        QTest::newRow("scope") << TokenFilter{.scope = QStringLiteral("LIRE_")} << QStringLiteral("1");
        QTest::newRow("scope with _") << TokenFilter{.scope = QStringLiteral("dgfip_")} << QString();
        QTest::newRow("ends on the day") << TokenFilter{.expiresUntil = QDate(2026, 12, 31)} << QStringLiteral("1");
        QTest::newRow("ends the day after") << TokenFilter{.expiresUntil = QDate(2026, 12, 30)} << QString();
        QTest::newRow("all that end") << TokenFilter{.expiresUntil = QDate(2099, 1, 1)} << QStringLiteral("1 3");
        QTest::newRow("unused, where it is said") << TokenFilter{.unused = true} << QStringLiteral("2 3");
        QTest::newRow("several") << TokenFilter{.search = QStringLiteral("production"),
                                                .environment = Environment::Production,
                                                .state = CredentialState::Active}
                                 << QStringLiteral("1");
    }

    void filtersTokens()
    {
        QFETCH(TokenFilter, filter);
        QFETCH(QString, ids);

        QList<qint64> found = tokens().ids(filter, {}).value();
        std::sort(found.begin(), found.end());

        QCOMPARE(text(found), ids);
        QCOMPARE(tokens().count(filter).value(), found.size());
        for (const TokenColumn column :
             {TokenColumn::Partner, TokenColumn::Api, TokenColumn::Environment, TokenColumn::Service, TokenColumn::Kind,
              TokenColumn::Fingerprint, TokenColumn::IssuedOn, TokenColumn::ExpiresOn, TokenColumn::LastUsedAt,
              TokenColumn::Scopes, TokenColumn::State}) {
            for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                const TokenOrder order{.column = column, .direction = direction};
                const QList<qint64> all = tokens().ids(filter, order).value();
                const QList<qint64> two = all.first(std::min<qsizetype>(2, all.size()));
                QCOMPARE(tokens().firstIds(filter, order, 2).value(), two);
                // From the first one on, and from one that is gone.
                for (const qint64 start : {all.value(0), qint64(9'999)})
                    QCOMPARE(tokens().firstIds(filter, order, {2, start}).value(), two);
            }
        }
    }

    void sortsTokens_data()
    {
        QTest::addColumn<TokenColumn>("column");
        QTest::addColumn<QString>("ids");
        QTest::newRow("partner, without accents") << TokenColumn::Partner << QStringLiteral("3 4 1 2");
        QTest::newRow("api") << TokenColumn::Api << QStringLiteral("2 4 3 1");
        QTest::newRow("environment") << TokenColumn::Environment << QStringLiteral("1 3 4 2");
        QTest::newRow("service") << TokenColumn::Service << QStringLiteral("1 2 3 4");
        QTest::newRow("kind") << TokenColumn::Kind << QStringLiteral("2 1 3 4");
        QTest::newRow("issued, unknown first") << TokenColumn::IssuedOn << QStringLiteral("1 3 4 2");
        QTest::newRow("end, none last") << TokenColumn::ExpiresOn << QStringLiteral("1 3 2 4");
        QTest::newRow("last use, unknown first") << TokenColumn::LastUsedAt << QStringLiteral("2 3 4 1");
        QTest::newRow("scopes") << TokenColumn::Scopes << QStringLiteral("2 3 4 1");
        QTest::newRow("state") << TokenColumn::State << QStringLiteral("1 2 4 3");
    }

    void sortsTokens()
    {
        QFETCH(TokenColumn, column);
        QFETCH(QString, ids);

        const QList<qint64> up = tokens().ids({}, {.column = column}).value();
        QList<qint64> down = tokens().ids({}, {.column = column, .direction = Qt::DescendingOrder}).value();

        QCOMPARE(text(up), ids);
        std::reverse(down.begin(), down.end());
        QCOMPARE(down, up);
    }

    void showsARowWithWhatStandsBesideIt()
    {
        IntentRepository intents(database());
        const QDateTime sendAt(QDate(2026, 11, 22), QTime(9, 50), Qt::UTC);
        Intent intent{.credential = {1}, .service = {QStringLiteral("apim")}, .sendAt = sendAt};
        intent.id = intents.add(intent).value();

        const QList<TokenRow> rows = tokens().rows({4, 99, 1}).value();

        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().credential.id.value, 4);
        QCOMPARE(rows.first().partnerName, QString());
        QVERIFY(!rows.first().readOnlyService);
        QVERIFY(!rows.first().intent);
        const TokenRow row = rows.last();
        QCOMPARE(row.partnerName, QStringLiteral("Évêché de l'Œuvre <b>"));
        QCOMPARE(row.partnerSiret, siretA);
        QCOMPARE(row.applicationName, QStringLiteral("Télédéclaration"));
        QCOMPARE(row.serviceName, QStringLiteral("APIM de production"));
        QVERIFY(row.readOnlyService);
        QCOMPARE(row.intent, std::optional(IntentState::Intended));
        QCOMPARE(row.intentSendAt, sendAt);
        intent.state = IntentState::Cancelled;
        VERIFY_RESULT(intents.advance(intent, {.state = IntentState::Cancelled}));
        QVERIFY(!tokens().rows({1})->first().intent);
    }

    void givesManyRowsInTheirOrder()
    {
        QList<qint64> ids;
        for (int i = 0; i < 400; ++i)
            ids += {4, 3, 2, 1};

        const QList<TokenRow> rows = tokens().rows(ids).value();

        QCOMPARE(rows.size(), ids.size());
        QCOMPARE(rows.at(1'599).credential.id.value, 1);
    }

    void filtersPartners_data()
    {
        QTest::addColumn<PartnerFilter>("filter");
        QTest::addColumn<QString>("names");
        const QString a = QStringLiteral("Évêché de l'Œuvre <b>");
        const QString b = QStringLiteral("Zone 100%_fictive");
        const QString c = QStringLiteral("aaa seul");
        QTest::newRow("all, in French order") << PartnerFilter{} << QStringList{c, a, b}.join(u'|');
        QTest::newRow("name") << PartnerFilter{.search = QStringLiteral("OEUV")} << a;
        QTest::newRow("SIRET") << PartnerFilter{.search = QStringLiteral("356 000 000 00048")} << b;
        QTest::newRow("address") << PartnerFilter{.search = QStringLiteral("tech@example.test")} << a;
        QTest::newRow("number of the request") << PartnerFilter{.search = QStringLiteral("d11")} << a;
        QTest::newRow("nothing") << PartnerFilter{.search = QStringLiteral("nulle part")} << QString();
        QTest::newRow("api of a habilitation") << PartnerFilter{.api = {QStringLiteral("INFINOE")}} << a;
        QTest::newRow("api of a credential") << PartnerFilter{.api = {QStringLiteral("API_PARTICULIER")}} << b;
        QTest::newRow("without habilitation") << PartnerFilter{.withoutHabilitation = true} << b;
        QTest::newRow("several names") << PartnerFilter{.severalNames = true} << QString();
    }

    void filtersPartners()
    {
        QFETCH(PartnerFilter, filter);
        QFETCH(QString, names);

        const QList<qint64> ids = partners().ids(filter, {}).value();
        const Result<QList<PartnerRow>> rows = partners().rows(ids);
        QStringList found;
        for (const PartnerRow &row : *rows)
            found.append(row.partner.name);

        QCOMPARE(found.join(u'|'), names);
        QCOMPARE(partners().count(filter).value(), ids.size());
        QCOMPARE(partners().firstIds(filter, {}, 10).value(), ids);
    }

    void showsAPartnersFigures()
    {
        const PartnerId id = PartnerRepository(database()).findBySiret(siretA)->id;

        const PartnerRow row = partners().rows({id.value})->first();

        QCOMPARE(row.apis, QList<ApiCode>{{QStringLiteral("INFINOE")}});
        QCOMPARE(row.habilitations, 1);
        QCOMPARE(row.activeHabilitations, 1);
        QCOMPARE(row.applications, 1);
        QCOMPARE(row.credentials, 1);
        QCOMPARE(row.oldestReadAt, QDateTime(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC));
        for (const PartnerColumn column :
             {PartnerColumn::Name, PartnerColumn::Siret, PartnerColumn::Apis, PartnerColumn::Habilitations,
              PartnerColumn::Applications, PartnerColumn::Credentials, PartnerColumn::ReadAt})
            QCOMPARE(partners().ids({}, {.column = column})->size(), 3);
    }

    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("accents") << QStringLiteral("ÉÈÊË àâ ç ÿ") << QStringLiteral("eeee aa c y");
        QTest::newRow("ligatures") << QStringLiteral("Œuvre Ex æquo ﬁn ß") << QStringLiteral("oeuvre ex aequo fin ss");
        QTest::newRow("punctuation") << QStringLiteral("  L'Hay-les_Roses (94) ")
                                     << QStringLiteral("l hay les roses 94");
        QTest::newRow("decomposed") << QStringLiteral("e\u0301te\u0301") << QStringLiteral("ete");
        QTest::newRow("nothing") << QStringLiteral(" -_' ") << QString();
    }

    void folds()
    {
        QFETCH(QString, text);
        QTEST(folded(text), "folded");
    }

    void beginsAtTheEntryThatNothingStandsBefore()
    {
        const QList<qint64> all = tokens().ids({}, {}).value();

        QCOMPARE(tokens().firstIds({}, {}, {2, all.at(1)}).value(), all.mid(1, 2));
        const QList<qint64> down = tokens().ids({}, {.direction = Qt::DescendingOrder}).value();
        QCOMPARE(tokens().firstIds({}, {.direction = Qt::DescendingOrder}, {2, down.at(1)}).value(), down.mid(1, 2));
        // Fewer than asked for stand there: whether that is all is not taken on trust.
        QCOMPARE(tokens().firstIds({}, {}, {3, all.at(2)}).value(), all.mid(0, 3));
    }

    void picksTheWordsAlongAWiderList_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QList<qint64>>("within");
        QTest::addColumn<int>("count");
        QTest::addColumn<QList<qint64>>("found");
        const QList<qint64> order{4, 9'999, 2, 3, 1}; // one of them is gone
        QTest::newRow("in the list's order")
            << QStringList{QStringLiteral("apim")} << order << 9 << QList<qint64>{2, 3, 1};
        QTest::newRow("no more than asked for")
            << QStringList{QStringLiteral("apim")} << order << 2 << QList<qint64>{2, 3};
        QTest::newRow("none of the others")
            << QStringList{QStringLiteral("apim")} << QList<qint64>{4, 1} << 9 << QList<qint64>{1};
        QTest::newRow("several words") << QStringList{QStringLiteral("apim"), QStringLiteral("oeuv")} << order << 9
                                       << QList<qint64>{1};
        QTest::newRow("no such word") << QStringList{QStringLiteral("nulle")} << order << 9 << QList<qint64>{};
    }

    void picksTheWordsAlongAWiderList()
    {
        QFETCH(QStringList, words);
        QFETCH(QList<qint64>, within);
        QFETCH(int, count);
        FirstIds first(count);
        first.within = within;

        const auto found = SqlTableQuery(database()).firstWithin(tokensWith(words), first);

        VERIFY_RESULT(found);
        QVERIFY(*found);
        QTEST(**found, "found");
    }

    void picksAlongAListOnlyWhereWordsTellAll()
    {
        FirstIds first(9);
        const auto isPicked = [this, &first](const TableQuestion &question) {
            return SqlTableQuery(database()).firstWithin(question, first).value().has_value();
        };
        const TableQuestion apim = tokensWith({QStringLiteral("apim")});
        QVERIFY(!isPicked(apim)); // no list is known
        first.within = {1, 2, 3, 4};
        QVERIFY(isPicked(apim));
        QVERIFY(!isPicked(tokensWith({})));
        TableQuestion withSigns = apim;
        withSigns.searchesWordsAlone = false;
        QVERIFY(!isPicked(withSigns));
        // What the search asks beside its words is asked of each entry, whatever the list.
        QCOMPARE(tokens().firstIds({.search = QStringLiteral("100 %_")}, {}, first).value(), QList<qint64>{2});
    }

    void knowsASearchThatNarrows_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("narrows");
        const auto row = [](const char *before, const char *after, bool narrows) {
            QTest::addRow("%s, %s", before, after) << QString::fromUtf8(before) << QString::fromUtf8(after) << narrows;
        };
        row("", "commune", true);
        row("comm", "commune", true);
        row("comm", "COMMÚNE de", true);
        row("commune", "comm", false);
        row("comm", "de la commune", true);
        row("comm lyon", "commune", false);
        row("130 02", "130 025 265", true);
        row("130 025", "130 025 rue", true);
        row("025 130", "130 025", false); // the groups of one number
        row("100%", "100% fictive", true);
        row("100 %", "100", false);
        row("%", "%%", true);
    }

    void knowsASearchThatNarrows()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(narrowsSearch(before, after), "narrows");
    }

    void joinsTheGroupsOfASiretAlone()
    {
        QCOMPARE(searchWords(QStringLiteral("130 025 265 00013")), QStringList{siretA});
        QCOMPARE(searchWords(QStringLiteral("130 02")), QStringList{QStringLiteral("13002")});
        QCOMPARE(searchWords(QStringLiteral("rue 2026 75")),
                 (QStringList{QStringLiteral("rue"), QStringLiteral("2026"), QStringLiteral("75")}));
        QCOMPARE(searchWords(QStringLiteral("130 025 265 00013 75")), (QStringList{siretA, QStringLiteral("75")}));
    }

    // The last one: it fills the workspace.
    void stopsWhenAsked()
    {
        ServiceSnapshot many;
        for (int i = 0; i < 1'000; ++i)
            many.credentials.append({.remoteId = QStringLiteral("many-%1").arg(i)});
        VERIFY_RESULT(
            SnapshotRepository(database()).merge({QStringLiteral("piste")}, many, QDateTime::currentDateTimeUtc()));
        std::stop_source source;
        source.request_stop();

        COMPARE_ERROR(tokens().ids({}, {}, source.get_token()), Error::Kind::Cancelled);
        QCOMPARE(tokens().ids({}, {})->size(), 1'004);
    }
};

QTEST_GUILESS_MAIN(TestTokenQuery)
#include "tst_token_query.moc"

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/paging.h"

#include "services/http/http_client.h"
#include "tests/services/http/fake_server.h"
#include "tests/services/waiting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace vigie;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

enum class Style { LimitOffset, LimitOffsetTotal, PageNumber, FirstMax, OpaqueOffset, Nothing };

Paging pagingOf(Style style, int size)
{
    switch (style) {
    case Style::LimitOffset:
        return Paging::limitOffset(size);
    case Style::LimitOffsetTotal:
        return Paging::limitOffsetTotal(size);
    case Style::PageNumber:
        return Paging::pageNumber(size);
    case Style::FirstMax:
        return Paging::firstMax(size);
    case Style::OpaqueOffset:
        return Paging::opaqueOffset(size);
    case Style::Nothing:
        return Paging::nothing();
    }
    Q_UNREACHABLE();
}

//! A list on a server, cut as its style says, with the faults that a test gives it.
struct FakeList {
    Style style{Style::LimitOffset};
    QStringList ids{};
    int cap{1000}; //!< rows a page at most, said nowhere
    std::function<qint64(qint64)> announce{}; //!< what it says of its total
    std::function<void(FakeList &, int)> beforeRequest{}; //!< with the number of the request, from 1
    bool ignoresPosition{false};
    int failsAt{0};
    int requests{0};

    PlayedReply answer(const SeenRequest &request)
    {
        ++requests;
        if (beforeRequest)
            beforeRequest(*this, requests);
        if (requests == failsAt)
            return json("{\"message\":\"out of order\"}", 500);
        const auto number = [&request](const char *key) { return request.query(QLatin1String(key)).toLongLong(); };
        qint64 size = ids.size();
        qint64 from = 0;
        switch (style) {
        case Style::LimitOffset:
        case Style::LimitOffsetTotal:
            size = number("limit");
            from = number("offset");
            break;
        case Style::PageNumber:
            size = std::min<qint64>(number("perPage"), cap);
            from = (number("page") - 1) * size;
            break;
        case Style::FirstMax:
            size = number("max");
            from = number("first");
            break;
        case Style::OpaqueOffset:
            size = number("size");
            from = request.query(QStringLiteral("offset")).mid(5).toLongLong();
            break;
        case Style::Nothing:
            break;
        }
        return json(bodyOf(ignoresPosition ? 0 : from, std::min<qint64>(size, cap)));
    }

    [[nodiscard]] QByteArray bodyOf(qint64 from, qint64 size) const
    {
        QJsonArray rows;
        for (qint64 i = from; i < std::min<qint64>(from + size, ids.size()); ++i)
            rows << QJsonObject{{QStringLiteral("id"), ids.at(i)}};
        const qint64 total = announce ? announce(ids.size()) : ids.size();
        switch (style) {
        case Style::LimitOffset:
        case Style::FirstMax:
        case Style::Nothing:
            return QJsonDocument(rows).toJson();
        case Style::LimitOffsetTotal:
            return QJsonDocument(
                       QJsonObject{{QStringLiteral("list"), rows},
                                   {QStringLiteral("pagination"), QJsonObject{{QStringLiteral("total"), total}}}})
                .toJson();
        case Style::PageNumber:
            return QJsonDocument(QJsonObject{{QStringLiteral("data"), rows},
                                             {QStringLiteral("pagination"),
                                              QJsonObject{{QStringLiteral("totalCount"), QString::number(total)}}}})
                .toJson();
        case Style::OpaqueOffset: {
            QJsonObject body{{QStringLiteral("data"), rows}};
            if (from + size < ids.size())
                body.insert(QStringLiteral("offset"), QStringLiteral("a+/&=%1").arg(from + size));
            return QJsonDocument(body).toJson();
        }
        }
        Q_UNREACHABLE();
    }
};

QStringList numbered(int count, const QString &prefix = QStringLiteral("r"))
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids << prefix + QString::number(i);
    return ids;
}

class Reader
{
public:
    explicit Reader(FakeList fakeList)
        : list(std::move(fakeList))
        , client({.timeout = 5s, .tries = 1})
    {
        server.answer = [this](const SeenRequest &request) { return list.answer(request); };
    }

    Listing read(int size)
    {
        const Result<Listing> listing = waited(listed(&client, fetch(),
                                                      {.url = server.url(QStringLiteral("/l?state=x")),
                                                       .paging = pagingOf(list.style, size),
                                                       .what = QStringLiteral("rows")},
                                                      [this](const ReadProgress &progress) { steps << progress; }, {}));
        if (!listing)
            return Listing{.error = listing.error()};
        return *listing;
    }

    FetchPage fetch()
    {
        return [this](const QUrl &url, std::stop_token stop) { return client.send({.url = url}, std::move(stop)); };
    }

    FakeList list;
    FakeServer server{};
    HttpClient client;
    QList<ReadProgress> steps{};
};

QStringList idsOf(const Listing &listing)
{
    QStringList ids;
    for (const QJsonObject &row : listing.rows)
        ids << row.value(QLatin1String("id")).toString();
    return ids;
}

} // namespace

Q_DECLARE_METATYPE(Style)

class TestPaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryRowOnce_data()
    {
        QTest::addColumn<Style>("style");
        QTest::addColumn<int>("rows");
        const QList<std::pair<const char *, Style>> styles{
            {"limit and offset", Style::LimitOffset}, {"with a total", Style::LimitOffsetTotal},
            {"page number", Style::PageNumber},       {"first and max", Style::FirstMax},
            {"opaque offset", Style::OpaqueOffset},   {"nothing", Style::Nothing}};
        for (const auto &[name, style] : styles) {
            for (const int rows : {0, 1, 2, 9, 10, 11, 19, 20, 95, 100, 101})
                QTest::addRow("%s, %d rows", name, rows) << style << rows;
        }
    }

    void readsEveryRowOnce()
    {
        QFETCH(Style, style);
        QFETCH(int, rows);
        Reader reader({.style = style, .ids = numbered(rows)});

        const Listing listing = reader.read(10);

        QVERIFY2(!listing.error, qPrintable(listing.error ? listing.error->detail : QString()));
        QCOMPARE(idsOf(listing), numbered(rows));
        QCOMPARE(reader.steps.last().done, rows);
        QCOMPARE(reader.steps.last().what, QStringLiteral("rows"));
        QVERIFY(reader.list.requests <= rows / 9 + 2);
        for (const SeenRequest &request : reader.server.seen)
            QCOMPARE(request.query(QStringLiteral("state")), QStringLiteral("x"));
    }

    void followsAServiceThatGivesLessThanAsked_data() { everyPagedStyle(); }
    void followsAServiceThatGivesLessThanAsked()
    {
        QFETCH(Style, style);
        Reader reader({.style = style, .ids = numbered(60), .cap = 7});

        const Listing listing = reader.read(50);

        QVERIFY2(!listing.error, qPrintable(listing.error ? listing.error->detail : QString()));
        QCOMPARE(idsOf(listing), numbered(60));
    }

    void mistrustsATotal_data()
    {
        QTest::addColumn<Style>("style");
        QTest::addColumn<qint64>("total");
        for (const Style style : {Style::LimitOffsetTotal, Style::PageNumber}) {
            const char *name = style == Style::PageNumber ? "page number" : "offset";
            QTest::addRow("%s, too small", name) << style << qint64(12);
            QTest::addRow("%s, zero", name) << style << qint64(0);
            QTest::addRow("%s, too large", name) << style << qint64(1000);
            QTest::addRow("%s, huge", name) << style << qint64(4'000'000'000'000);
            QTest::addRow("%s, negative", name) << style << qint64(-3);
        }
    }

    void mistrustsATotal()
    {
        QFETCH(Style, style);
        QFETCH(qint64, total);
        Reader reader({.style = style, .ids = numbered(60), .announce = [total](qint64) { return total; }});

        const Listing listing = reader.read(10);

        QVERIFY2(!listing.error, qPrintable(listing.error ? listing.error->detail : QString()));
        QCOMPARE(idsOf(listing), numbered(60));
        QVERIFY(reader.list.requests < 30);
    }

    void survivesATotalThatChanges()
    {
        Reader reader({.style = Style::LimitOffsetTotal, .ids = numbered(60)});
        reader.list.announce = [&reader](qint64) { return reader.list.requests % 2 == 0 ? 200 : 5; };

        const Listing listing = reader.read(10);

        QVERIFY2(!listing.error, qPrintable(listing.error ? listing.error->detail : QString()));
        QCOMPARE(idsOf(listing), numbered(60));
    }

    void leavesAServiceThatRepeatsItsPage_data() { everyPagedStyle(); }
    void leavesAServiceThatRepeatsItsPage()
    {
        QFETCH(Style, style);
        Reader reader({.style = style, .ids = numbered(60), .ignoresPosition = true});

        const Listing listing = reader.read(10);

        QVERIFY(listing.error);
        QCOMPARE(listing.error->kind, Error::Kind::BadReply);
        QCOMPARE(idsOf(listing), numbered(10));
        QVERIFY(reader.list.requests < 20);
    }

    void leavesAnEndlessList()
    {
        FakeServer server;
        int page = 0;
        server.answer = [&page](const SeenRequest &) {
            ++page;
            return json(QStringLiteral("{\"data\":[{\"id\":%1}],\"offset\":\"o%1\"}").arg(page).toUtf8());
        };
        HttpClient client({});

        const Result<Listing> listing = waited(listed(
            &client, [&client](const QUrl &url, std::stop_token stop) { return client.send({.url = url}, stop); },
            {.url = server.url(), .paging = Paging::opaqueOffset(1), .mostPages = 50}, {}, {}));

        QVERIFY(listing);
        QCOMPARE(listing->rows.size(), 50);
        QCOMPARE(listing->error->kind, Error::Kind::BadReply);
        QCOMPARE(page, 50);
    }

    void losesNoRowWhenOthersLeave_data()
    {
        QTest::addColumn<Style>("style");
        QTest::addColumn<int>("removed");
        for (const auto &[name, style] : pagedStyles()) {
            if (style == Style::OpaqueOffset)
                continue; // the service's own affair
            for (const int removed : {1, 3, 9, 12, 25}) // at the front, before the fourth request
                QTest::addRow("%s, %d", name, removed) << style << removed;
        }
    }

    void losesNoRowWhenOthersLeave()
    {
        QFETCH(Style, style);
        QFETCH(int, removed);
        Reader reader({.style = style, .ids = numbered(100)});
        reader.list.beforeRequest = [removed](FakeList &list, int request) {
            if (request == 4)
                list.ids = list.ids.mid(removed);
        };

        const Listing listing = reader.read(10);

        QVERIFY2(!listing.error, qPrintable(listing.error ? listing.error->detail : QString()));
        const QStringList read = idsOf(listing);
        for (const QString &id : numbered(100).mid(removed))
            QVERIFY2(read.contains(id), qPrintable(id));
        QCOMPARE(QSet<QString>(read.begin(), read.end()).size(), read.size());
    }

    void readsOnWhenRowsArrive_data() { everyPagedStyle(); }
    void readsOnWhenRowsArrive()
    {
        QFETCH(Style, style);
        Reader reader({.style = style, .ids = numbered(60)});
        reader.list.beforeRequest = [](FakeList &list, int request) {
            if (request % 2 == 0 && request < 12)
                list.ids = numbered(3, QStringLiteral("new%1-").arg(request)) + list.ids;
        };

        const Listing listing = reader.read(10);

        QVERIFY2(!listing.error, qPrintable(listing.error ? listing.error->detail : QString()));
        const QStringList read = idsOf(listing);
        for (const QString &id : numbered(60))
            QVERIFY2(read.contains(id), qPrintable(id));
        QCOMPARE(QSet<QString>(read.begin(), read.end()).size(), read.size());
    }

    void saysThatAListNeverStoodStill()
    {
        Reader reader({.style = Style::FirstMax, .ids = numbered(100)});
        int generation = 0;
        reader.list.beforeRequest = [&generation](FakeList &list, int) {
            list.ids = numbered(100, QStringLiteral("g%1-").arg(++generation));
        };

        const Listing listing = reader.read(10);

        QVERIFY(listing.error);
        QCOMPARE(listing.error->kind, Error::Kind::BadReply);
        QVERIFY(!listing.rows.isEmpty());
    }

    void keepsWhatWasReadBeforeAFailure_data() { everyPagedStyle(); }
    void keepsWhatWasReadBeforeAFailure()
    {
        QFETCH(Style, style);
        Reader reader({.style = style, .ids = numbered(600), .failsAt = 37});

        const Listing listing = reader.read(10);

        QVERIFY(listing.error);
        QCOMPARE(listing.error->kind, Error::Kind::ServiceFault);
        QCOMPARE(listing.error->httpStatus, 500);
        QVERIFY(listing.rows.size() >= 280);
        QCOMPARE(idsOf(listing), numbered(int(listing.rows.size())));
    }

    void tellsWhatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("object") << QByteArray("{}");
        QTest::newRow("list elsewhere") << QByteArray("{\"rows\":[]}");
        QTest::newRow("text in its place") << QByteArray("{\"list\":\"none\"}");
        QTest::newRow("rows that are numbers") << QByteArray("{\"list\":[1,2],\"pagination\":{\"total\":2}}");
        QTest::newRow("cut") << QByteArray("{\"list\":[{\"id\":1},");
    }

    void tellsWhatIsNoList()
    {
        QFETCH(QByteArray, body);
        FakeServer server;
        server.play(json(body));
        HttpClient client({});

        const Result<Listing> listing = waited(listed(
            &client, [&client](const QUrl &url, std::stop_token stop) { return client.send({.url = url}, stop); },
            {.url = server.url(), .paging = Paging::limitOffsetTotal(10)}, {}, {}));

        QVERIFY(listing);
        QVERIFY(listing->error);
        QCOMPARE(listing->error->kind, Error::Kind::BadReply);
        QCOMPARE(listing->rows.size(), 0);
    }

    void knowsARowWithoutAnIdByItsContent()
    {
        FakeServer server;
        server.play(json("[{\"name\":\"a\"},{\"name\":\"b\"},{\"name\":\"a\"}]"));
        HttpClient client({});

        const Result<Listing> listing = waited(listed(
            &client, [&client](const QUrl &url, std::stop_token stop) { return client.send({.url = url}, stop); },
            {.url = server.url(), .paging = Paging::nothing()}, {}, {}));

        QVERIFY(listing);
        QCOMPARE(listing->rows.size(), 2);
    }

    void stops()
    {
        Reader reader({.style = Style::LimitOffsetTotal, .ids = numbered(1000)});
        std::stop_source stop;
        const Future<Listing> future = listed(
            &reader.client, reader.fetch(), {.url = reader.server.url(), .paging = Paging::limitOffsetTotal(10)},
            [&stop](const ReadProgress &progress) {
                if (progress.done >= 50)
                    stop.request_stop();
            },
            stop.get_token());

        QCOMPARE(errorOf(waited(future)), Error::Kind::Cancelled);
        QVERIFY(reader.list.requests < 30);
    }

    void settlesWhenItsOwnerDies()
    {
        Reader reader({.style = Style::LimitOffsetTotal, .ids = numbered(1000)});
        auto owner = std::make_unique<QObject>();
        const Future<Listing> future = listed(
            owner.get(), reader.fetch(), {.url = reader.server.url(), .paging = Paging::limitOffsetTotal(10)}, {}, {});
        QTRY_VERIFY(reader.list.requests > 0);

        owner.reset();

        QCOMPARE(errorOf(waited(future)), Error::Kind::Cancelled);
    }

    void asksSeveralPagesAtOnceWhereTheTotalIsKnown()
    {
        FakeServer server;
        FakeList list{.style = Style::LimitOffsetTotal, .ids = numbered(100)};
        server.answer = [&list](const SeenRequest &request) { return list.answer(request); };
        HttpClient client({});
        int flying = 0;
        int most = 0;
        const FetchPage fetch = [&](const QUrl &url, std::stop_token stop) {
            most = std::max(most, ++flying);
            return client.send({.url = url}, stop).then(QtFuture::Launch::Sync, [&](Result<HttpReply> reply) {
                --flying;
                return reply;
            });
        };

        const Result<Listing> listing = waited(listed(
            &client, fetch, {.url = server.url(), .paging = Paging::limitOffsetTotal(10), .inFlight = 4}, {}, {}));

        QVERIFY(listing);
        QCOMPARE(listing->rows.size(), 100);
        QCOMPARE(most, 4);
    }

private:
    static QList<std::pair<const char *, Style>> pagedStyles()
    {
        return {{"limit and offset", Style::LimitOffset},
                {"with a total", Style::LimitOffsetTotal},
                {"page number", Style::PageNumber},
                {"first and max", Style::FirstMax},
                {"opaque offset", Style::OpaqueOffset}};
    }
    static void everyPagedStyle()
    {
        QTest::addColumn<Style>("style");
        for (const auto &[name, style] : pagedStyles())
            QTest::newRow(name) << style;
    }
};

QTEST_GUILESS_MAIN(TestPaging)
#include "tst_paging.moc"

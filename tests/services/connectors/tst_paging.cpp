// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/paging.h"

#include "services/http/http_client.h"
#include "tests/services/waiting.h"
#include "tests/services/http/fake_server.h"

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
            return QJsonDocument(QJsonObject{{QStringLiteral("list"), rows},
                                             {QStringLiteral("pagination"),
                                              QJsonObject{{QStringLiteral("total"), total}}}})
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
        const Result<Listing> listing = waited(listed(
            &client, fetch(), {.url = server.url(QStringLiteral("/l?state=x")), .paging = pagingOf(list.style, size), .what = QStringLiteral("rows")},
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
};

QTEST_GUILESS_MAIN(TestPaging)
#include "tst_paging.moc"

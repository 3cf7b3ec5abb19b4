// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/paged_reading.h"

#include "services/connectors/json_reading.h"
#include "services/http/http_client.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace vigie {

namespace {

constexpr int mostTurns = 40; //!< a list that shifts more often than that is said to be moving
constexpr int mostBarren = 3;

QString identityOf(const QJsonObject &row, const ListRequest &request)
{
    const QString identity = request.identity ? request.identity(row) : textIn(row.value(QLatin1String("id")));
    if (!identity.isEmpty())
        return identity;
    const QByteArray content = QJsonDocument(row).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64());
}

Failure badReply(const HttpReply &reply, const QString &detail)
{
    return failure(
        Error{.kind = Error::Kind::BadReply, .subject = reply.place, .detail = detail, .httpStatus = reply.status});
}

} // namespace

PagedReading::PagedReading(FetchPage fetch, ListRequest request, ProgressSink progress, QObject *owner)
    : QObject(owner)
    , m_fetch(std::move(fetch))
    , m_request(std::move(request))
    , m_progress(std::move(progress))
    , m_position(m_request.paging.by == Paging::By::PageNumber ? 1 : 0)
{
}

PagedReading::~PagedReading()
{
    m_onStop.reset();
    m_ahead.request_stop();
}

Future<Listing> PagedReading::start(std::stop_token stop)
{
    Future<Listing> future = m_settler.future();
    if (stop.stop_requested()) {
        settle(failure(Error::Kind::Cancelled));
        return future;
    }
    m_onStop.emplace(std::move(stop),
                     [this] { QMetaObject::invokeMethod(this, [this] { settle(failure(Error::Kind::Cancelled)); }); });
    ask(m_position);
    return future;
}

void PagedReading::ask(qint64 position)
{
    const Paging &paging = m_request.paging;
    QUrl url = m_request.url;
    QUrlQuery query(url);
    if (paging.by != Paging::By::Nothing)
        query.addQueryItem(paging.sizeKey, QString::number(paging.size));
    if (paging.by == Paging::By::Offset || paging.by == Paging::By::PageNumber)
        query.addQueryItem(paging.positionKey, QString::number(position));
    else if (!m_cursor.isEmpty())
        query.addQueryItem(paging.positionKey, QString::fromLatin1(QUrl::toPercentEncoding(m_cursor)));
    url.setQuery(query);
    m_asked.insert(position);
    whenDone<HttpReply>(m_fetch(url, m_ahead.get_token()), this,
                        [this, position, token = m_ahead.get_token()](Result<HttpReply> reply) {
                            if (token.stop_requested())
                                return; // forgotten meanwhile
                            m_arrived.insert(position, std::move(reply));
                            takeArrived();
                        });
}

//! The page that is to be taken next, and those after it as far as the total says that there are some.
void PagedReading::askAhead()
{
    const bool knowsMore = m_listing.announced && m_request.paging.by != Paging::By::Cursor;
    const bool byPage = m_request.paging.by == Paging::By::PageNumber;
    qint64 position = m_position;
    for (int ahead = 0; ahead < (knowsMore ? m_request.inFlight : 1); ++ahead) {
        const qint64 firstRow = byPage ? (position - 1) * m_step : position + 1;
        if (ahead > 0 && firstRow >= *m_listing.announced)
            return;
        if (!m_asked.contains(position))
            ask(position);
        position = positionAfter(position, m_step);
    }
}

void PagedReading::takeArrived()
{
    while (!m_settler.isSettled()) {
        const auto arrived = m_arrived.find(m_position);
        if (arrived == m_arrived.end())
            return;
        const Result<HttpReply> reply = std::move(*arrived);
        m_arrived.erase(arrived);
        m_asked.remove(m_position);
        take(reply);
    }
}

void PagedReading::take(const Result<HttpReply> &reply)
{
    const Result<Page> page = reply ? parsed(*reply) : Result<Page>(failure(reply.error()));
    if (!page) {
        m_listing.error = page.error();
        finish();
        return;
    }
    if (hasShifted(*page) && m_turns < mostTurns) {
        turnBack(page->total);
        return;
    }
    ++m_pages;
    const qsizetype added = addRows(*page);
    const Step step = judge(*page, added);
    m_listing.announced = page->total;
    if (m_progress)
        m_progress({.what = m_request.what, .done = m_listing.rows.size(), .total = page->total});
    if (step == Step::End) {
        finish();
    } else if (m_pages >= m_request.mostPages) {
        refuse(QStringLiteral("no end after %1 pages").arg(m_pages));
        finish();
    } else {
        const qint64 foreseen = positionAfter(m_position, m_step);
        m_position = positionAfter(m_position, page->rows.size());
        if (m_position != foreseen)
            forgetAhead();
        askAhead();
    }
}

Result<PagedReading::Page> PagedReading::parsed(const HttpReply &reply)
{
    const Paging &paging = m_request.paging;
    const Result<QJsonDocument> document = parsedJson(reply);
    if (!document)
        return failure(document.error());
    const QJsonObject body = document->object();
    const QJsonValue list = paging.rowsPath.isEmpty() ? QJsonValue(document->array()) : valueAt(body, paging.rowsPath);
    Page page;
    page.total = paging.totalPath.isEmpty() ? std::nullopt : integerIn(valueAt(body, paging.totalPath));
    page.next = paging.nextPath.isEmpty() ? QString() : textIn(valueAt(body, paging.nextPath));
    const bool isListed = paging.rowsPath.isEmpty() ? document->isArray() : list.isArray();
    const bool isEmptyWithoutList = list.isNull() && page.total == 0;
    if (!isListed && !isEmptyWithoutList)
        return badReply(reply, QStringLiteral("no list at `%1`").arg(paging.rowsPath));
    const QJsonArray rows = list.toArray();
    for (const QJsonValue &row : rows) {
        m_oddRows += row.isObject() ? 0 : 1;
        page.rows << row.toObject();
        page.identities << identityOf(page.rows.last(), m_request);
    }
    return page;
}

//! Whether rows may have slipped through between the page before and this one.
bool PagedReading::hasShifted(const Page &page) const
{
    if (m_pages == 0)
        return false;
    if (m_request.paging.by == Paging::By::PageNumber)
        return page.total && m_listing.announced && *page.total < *m_listing.announced;
    if (m_request.paging.by != Paging::By::Offset || m_step < 2 || m_position == 0)
        return false; // nothing can be missed at the beginning
    if (page.rows.isEmpty() && m_position == m_turnedAt)
        return false; // nothing there, twice: the end
    return std::none_of(page.identities.begin(), page.identities.end(),
                        [this](const QString &identity) { return m_known.contains(identity); });
}

qsizetype PagedReading::addRows(const Page &page)
{
    const qsizetype before = m_listing.rows.size();
    for (qsizetype i = 0; i < page.rows.size(); ++i) {
        const qsizetype size = m_known.size();
        m_known.insert(page.identities.at(i));
        if (m_known.size() > size && !page.rows.at(i).isEmpty())
            m_listing.rows << page.rows.at(i);
    }
    return m_listing.rows.size() - before;
}

PagedReading::Step PagedReading::judge(const Page &page, qsizetype added)
{
    const Paging &paging = m_request.paging;
    if (paging.by == Paging::By::Nothing)
        return Step::End;
    if (paging.by == Paging::By::Cursor)
        return judgeCursor(page, added);
    const qsizetype got = page.rows.size();
    const bool isFirst = m_pages == 1;
    if (isFirst)
        m_step = got;
    // Everything that was announced is here; without a total a first page that is short may be a service's own limit.
    const bool hasAll = page.total ? m_listing.rows.size() >= *page.total : !isFirst || got > paging.size;
    const bool isShort = isFirst ? got != paging.size : got < m_step;
    if (got == 0 || (isShort && (hasAll || added == 0)))
        return Step::End;
    m_barren = added == 0 ? m_barren + 1 : 0;
    if (m_barren == 0 || m_barren < mostBarren)
        return Step::GoOn;
    if (!page.total || !hasAll)
        refuse(QStringLiteral("the service repeats the same page"));
    return Step::End;
}

PagedReading::Step PagedReading::judgeCursor(const Page &page, qsizetype added)
{
    if (page.next.isEmpty())
        return Step::End;
    m_barren = added == 0 ? m_barren + 1 : 0;
    if (m_cursors.contains(page.next) || m_barren >= mostBarren) {
        refuse(QStringLiteral("the service repeats the same page"));
        return Step::End;
    }
    m_cursors.insert(page.next);
    m_cursor = page.next;
    return Step::GoOn;
}

qint64 PagedReading::positionAfter(qint64 position, qsizetype got) const
{
    if (m_request.paging.by != Paging::By::Offset)
        return position + 1;
    return position + (got > 1 ? got - 1 : 1);
}

//! Reads what was before this page once more: rows that left the list above have moved the others up.
void PagedReading::turnBack(std::optional<qint64> total)
{
    ++m_turns;
    m_turnedAt = m_position;
    forgetAhead();
    if (m_request.paging.by == Paging::By::PageNumber) {
        const qint64 gone = m_listing.announced.value_or(0) - total.value_or(0);
        m_position = std::max<qint64>(1, m_position - (gone + m_step - 1) / std::max<qint64>(1, m_step));
        m_listing.announced = total; // the smaller total is not news any more
    } else {
        m_position = std::max<qint64>(0, m_position - m_step + 1);
    }
    ask(m_position);
}

void PagedReading::forgetAhead()
{
    m_ahead.request_stop();
    m_ahead = {};
    m_asked.clear();
    m_arrived.clear();
}

void PagedReading::refuse(const QString &detail)
{
    m_listing.error = Error{.kind = Error::Kind::BadReply, .subject = m_request.url.host(), .detail = detail};
}

void PagedReading::finish()
{
    if (!m_listing.error && m_oddRows > 0)
        refuse(QStringLiteral("%1 rows are not objects").arg(m_oddRows));
    if (!m_listing.error && m_turns >= mostTurns)
        refuse(QStringLiteral("the list kept changing while it was read"));
    if (m_listing.error && m_listing.error->kind == Error::Kind::Cancelled)
        settle(failure(Error::Kind::Cancelled));
    else
        settle(std::move(m_listing));
}

void PagedReading::settle(Result<Listing> result)
{
    if (m_settler.isSettled())
        return;
    m_settler.settle(std::move(result));
    m_ahead.request_stop();
    deleteLater();
}

} // namespace vigie

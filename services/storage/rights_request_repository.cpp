// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/rights_request_repository.h"

#include "services/storage/column_values.h"
#include "services/storage/folding.h"
#include "services/storage/profile_repository.h"

#include <QHash>

#include <algorithm>

namespace vigie {

namespace {

const QString requestColumns = QStringLiteral(
    "number, kind, api, person_name, person_email, person_phone, received_on, extended_on, extension_reason,"
    " answered_on, outcome, answer, recorded_by, recorded_at");

QVariantList valuesOf(const RightsRequest &request)
{
    return {textValue(request.number),
            rightsRequestKindWord(request.kind),
            textValue(request.api.value),
            textValue(request.person.name),
            textValue(request.person.email),
            textValue(request.person.phone),
            dateValue(request.receivedOn),
            dateValue(request.extendedOn),
            textValue(request.extensionReason),
            dateValue(request.answeredOn),
            textValue(request.outcome ? rightsRequestOutcomeWord(*request.outcome) : QString()),
            textValue(request.answer),
            textValue(request.recordedBy),
            instantValue(request.recordedAt)};
}

RightsRequest readRequest(const QSqlQuery &row)
{
    return {
        .id = idOf<RightsRequestId>(row.value(0)),
        .number = row.value(1).toString(),
        .kind = rightsRequestKindFromWord(row.value(2).toString()).value_or(RightsRequestKind::Access),
        .api = {row.value(3).toString()},
        .person = {.name = row.value(4).toString(), .email = row.value(5).toString(), .phone = row.value(6).toString()},
        .receivedOn = dateOf(row.value(7)),
        .extendedOn = dateOf(row.value(8)),
        .extensionReason = row.value(9).toString(),
        .answeredOn = dateOf(row.value(10)),
        .outcome = rightsRequestOutcomeFromWord(row.value(11).toString()),
        .answer = row.value(12).toString(),
        .recordedBy = row.value(13).toString(),
        .recordedAt = instantOf(row.value(14))};
}

bool isFound(const RightsRequest &request, const RightsRequestFilter &filter, const QStringList &words)
{
    if ((!filter.api.isNull() && request.api != filter.api) || (filter.kind && request.kind != *filter.kind)
        || (filter.open && request.isOpen() != *filter.open))
        return false;
    const QString text = searchText({request.number, request.person.name, request.person.email, request.person.phone});
    return std::all_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return text.contains(u' ' + word); });
}

QString sortKey(const RightsRequest &request, RightsRequestColumn column)
{
    switch (column) {
    case RightsRequestColumn::Number:
        return request.number;
    case RightsRequestColumn::Kind:
        return rightsRequestKindWord(request.kind);
    case RightsRequestColumn::Person:
        return folded(request.person.name + u' ' + request.person.email);
    case RightsRequestColumn::ReceivedOn:
        return request.receivedOn.toString(Qt::ISODate);
    case RightsRequestColumn::AnsweredOn:
        return request.answeredOn.toString(Qt::ISODate);
    }
    Q_UNREACHABLE();
}

using AnswerTimes = QHash<ApiCode, AnswerTime>;

Result<AnswerTimes> answerTimes(Database &database, const QDate &today)
{
    return ProfileRepository(database).inForce(today).map([](const QList<TermsProfile> &profiles) {
        AnswerTimes times;
        for (const TermsProfile &profile : profiles) {
            if (const auto time = rightsAnswerTime(profile))
                times.insert(profile.api, *time);
        }
        return times;
    });
}

QDate dueOn(const RightsRequest &request, const AnswerTimes &times)
{
    const auto time = times.constFind(request.api);
    return time == times.constEnd() ? QDate()
                                    : answerDueOn(*time, request.receivedOn, request.extendedOn, WorkingDays());
}

Result<QList<RightsRequest>> allRequests(Database &database, const QString &rest = {}, const QVariantList &values = {})
{
    return database.rows(QStringLiteral("SELECT id, %1 FROM rights_request%2 ORDER BY id").arg(requestColumns, rest),
                         values, readRequest);
}

} // namespace

Result<QList<RightsRequest>> RightsRequestRepository::found(const RightsRequestFilter &filter,
                                                            const RightsRequestOrder &order)
{
    return allRequests(m_database).map([&](const QList<RightsRequest> &all) {
        const QStringList words = searchWords(filter.search);
        QList<RightsRequest> rows;
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(rows),
                     [&](const RightsRequest &request) { return isFound(request, filter, words); });
        std::stable_sort(rows.begin(), rows.end(), [&order](const RightsRequest &left, const RightsRequest &right) {
            const QString before = sortKey(left, order.column), after = sortKey(right, order.column);
            return order.direction == Qt::AscendingOrder ? before < after : after < before;
        });
        return rows;
    });
}

Result<QList<RightsRequestRow>> RightsRequestRepository::rows(const QList<qint64> &ids, const QDate &today)
{
    const Result<AnswerTimes> times = answerTimes(m_database, today);
    if (!times)
        return failure(times.error());
    return allRequests(m_database).map([&](const QList<RightsRequest> &all) {
        QHash<qint64, RightsRequest> byId;
        for (const RightsRequest &request : all)
            byId.insert(request.id.value, request);
        QList<RightsRequestRow> rows;
        for (const qint64 id : ids) {
            if (const auto row = byId.constFind(id); row != byId.constEnd())
                rows.append({.request = *row, .dueOn = dueOn(*row, *times)});
        }
        return rows;
    });
}

Result<RightsRequestRow> RightsRequestRepository::dated(const RightsRequest &request, const QDate &today)
{
    return answerTimes(m_database, today).map([&request](const AnswerTimes &times) {
        return RightsRequestRow{.request = request, .dueOn = dueOn(request, times)};
    });
}

Result<RightsRequest> RightsRequestRepository::find(RightsRequestId id)
{
    const auto requests = allRequests(m_database, QStringLiteral(" WHERE id = ?"), {id.value});
    if (!requests)
        return failure(requests.error());
    return requests->isEmpty() ? Result<RightsRequest>(failure(Error::Kind::NoSuchObject, QString::number(id.value)))
                               : requests->first();
}

Result<qint64> RightsRequestRepository::count(const RightsRequestFilter &filter)
{
    return found(filter).map([](const QList<RightsRequest> &rows) { return qint64(rows.size()); });
}

Result<QList<RightsAct>> RightsRequestRepository::acts(RightsRequestId id)
{
    return m_database.rows(QStringLiteral("SELECT at, actor, act, place, records FROM rights_request_act"
                                          " WHERE request_id = ? ORDER BY number"),
                           {id.value}, [](const QSqlQuery &row) {
                               return RightsAct{.at = instantOf(row.value(0)),
                                                .actor = row.value(1).toString(),
                                                .act = row.value(2).toString(),
                                                .place = row.value(3).toString(),
                                                .records = row.value(4).toInt()};
                           });
}

Result<RightsRequest> RightsRequestRepository::save(RightsRequest request)
{
    if (request.id.isNull()) {
        const Result<qint64> id = m_database.nextId(QStringLiteral("rights_request"));
        if (!id)
            return failure(id.error());
        request.id = {*id};
        request.number = QStringLiteral("DD-%1-%2").arg(request.receivedOn.year()).arg(*id, 3, 10, QChar(u'0'));
    }
    QVariantList values{request.id.value};
    values += valuesOf(request);
    QStringList updates;
    for (const QString &column : requestColumns.split(u','))
        updates.append(QStringLiteral("%1 = excluded.%1").arg(column.trimmed()));
    const auto done = m_database.run(
        QStringLiteral("INSERT INTO rights_request (id, %1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET %3")
            .arg(requestColumns, placeholders(values.size()), updates.join(QStringLiteral(", "))),
        values);
    return done ? Result<RightsRequest>(request) : failure(done.error());
}

Result<> RightsRequestRepository::add(RightsRequestId id, const RightsAct &act)
{
    return m_database
        .run(QStringLiteral("INSERT INTO rights_request_act (request_id, number, at, actor, act, place, records)"
                            " VALUES (?, (SELECT COALESCE(MAX(a.number), 0) + 1 FROM rights_request_act a"
                            " WHERE a.request_id = ?), ?, ?, ?, ?, ?)"),
             {id.value, id.value, instantValue(act.at), textValue(act.actor), textValue(act.act), textValue(act.place),
              act.records})
        .map([](const QSqlQuery &) {});
}

} // namespace vigie

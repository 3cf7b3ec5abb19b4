// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/retention_repository.h"

#include "services/storage/column_values.h"

#include <QJsonDocument>

#include <array>
#include <map>

namespace vigie {

namespace {

using Key = std::pair<qint64, QString>;
using States = std::map<Key, DeliveryState>;

struct CountName {
    const char *name;
    int ErasureCounts::*count;
};

constexpr std::array countNames{CountName{"contacts", &ErasureCounts::contacts},
                                CountName{"habilitations", &ErasureCounts::habilitations},
                                CountName{"homologations", &ErasureCounts::homologations},
                                CountName{"recipients", &ErasureCounts::recipients},
                                CountName{"uses", &ErasureCounts::uses},
                                CountName{"usage_months", &ErasureCounts::usageMonths}};

ErasureCounts countsFrom(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    ErasureCounts counts;
    for (const CountName &each : countNames)
        counts.*each.count = object.value(QLatin1String(each.name)).toInt();
    return counts;
}

QDate dayOf(const QVariant &instant) { return QDate::fromString(instant.toString().left(10), Qt::ISODate); }

DeliveryState &stateOf(States &states, const QVariant &partner, const QString &api)
{
    DeliveryState &state = states[{partner.toLongLong(), api}];
    state.partner = idOf<PartnerId>(partner);
    state.api = ApiCode{api};
    return state;
}

//! Over: it was granted, and no request or authorisation holds; the end is the last event that ended one.
Result<> readHabilitations(Database &database, const PartnerChoice &partners, States &states)
{
    const auto read = [&states](const QSqlQuery &row) {
        DeliveryState &state = stateOf(states, row.value(0), row.value(1).toString());
        state.isOver = !row.value(2).toBool() && row.value(3).toBool();
        if (state.isOver)
            state.endedOn = dayOf(row.value(4));
        return true;
    };
    return database
        .rows(QStringLiteral("SELECT h.partner_id, h.api,"
                             " MAX(h.state NOT IN ('refused', 'archived', 'revoked', 'obsolete')),"
                             " MAX(h.state IN ('revoked', 'obsolete') OR h.validated_on IS NOT NULL),"
                             " MAX(CASE WHEN h.state IN ('revoked', 'archived') THEN (SELECT MAX(v.at)"
                             " FROM habilitation_event v WHERE v.service_id = h.service_id"
                             " AND v.habilitation_remote_id = h.remote_id AND v.name IN ('revoke', 'archive')) END)"
                             " FROM habilitation h WHERE %1 AND h.api <> '' GROUP BY h.partner_id, h.api")
                  .arg(partners.condition(QStringLiteral("h.partner_id"))),
              partners.values(), read)
        .map([](const QList<bool> &) {});
}

//! A credential that still opens something: the delivery goes on.
Result<> readCredentials(Database &database, const PartnerChoice &partners, States &states)
{
    const auto read = [&states](const QSqlQuery &row) {
        for (const QString &api : row.value(1).toString().split(u' ', Qt::SkipEmptyParts)) {
            DeliveryState &state = stateOf(states, row.value(0), api);
            if (row.value(2).toBool()) {
                state.isOver = false;
                state.endedOn = {};
            }
            const QDate used = dayOf(row.value(3));
            if (used > state.lastUsedOn)
                state.lastUsedOn = used;
        }
        return true;
    };
    return database
        .rows(QStringLiteral("SELECT e.partner_id, e.apis, MAX(e.state IN ('active', 'pending', 'suspended')),"
                             " MAX(e.last_used_key) FROM token_entry e WHERE %1 GROUP BY e.partner_id, e.apis")
                  .arg(partners.condition(QStringLiteral("e.partner_id"))),
              partners.values(), read)
        .map([](const QList<bool> &) {});
}

Result<> readEnds(Database &database, const PartnerChoice &partners, States &states)
{
    const auto read = [&states](const QSqlQuery &row) {
        DeliveryState &state = stateOf(states, row.value(0), row.value(1).toString());
        state.isOver = true;
        state.isRecorded = true;
        state.endedOn = dateOf(row.value(2));
        return true;
    };
    return database
        .rows(QStringLiteral("SELECT d.partner_id, d.api, d.ended_on FROM delivery_end d WHERE %1")
                  .arg(partners.condition(QStringLiteral("d.partner_id"))),
              partners.values(), read)
        .map([](const QList<bool> &) {});
}

Result<int> countOf(Database &database, const QString &sql, const QVariantList &values)
{
    return database.rows(sql, values, [](const QSqlQuery &row) { return row.value(0).toInt(); })
        .map([](const QList<int> &counts) { return counts.value(0); });
}

struct CountQuestion {
    int ErasureCounts::*count;
    QString sql;
};

Result<ErasureCounts> answer(Database &database, const QList<CountQuestion> &questions, const QVariantList &values)
{
    ErasureCounts counts;
    for (const CountQuestion &question : questions) {
        const Result<int> count = countOf(database, question.sql, values);
        if (!count)
            return failure(count.error());
        counts.*question.count += *count;
    }
    return counts;
}

const QString ofHabilitations = QStringLiteral(
    " FROM %1 WHERE EXISTS (SELECT 1 FROM habilitation h WHERE h.service_id = %1.service_id"
    " AND h.remote_id = %1.habilitation_remote_id AND h.partner_id = ? AND h.api = ?)");
const QString namedRecipients = QStringLiteral(" notice WHERE partner_id = ? AND api = ? AND recipients <> '[]'");
const QString usedTokens = QStringLiteral(
    " credential WHERE partner_id = ? AND last_used_at IS NOT NULL AND id IN (SELECT e.credential_id FROM token_entry e"
    " WHERE ' ' || e.apis || ' ' LIKE '% ' || ? || ' %')");
const QString callsOfApplications = QStringLiteral(
    " FROM caller_month WHERE EXISTS (SELECT 1 FROM application a WHERE a.partner_id = ?"
    " AND caller_month.caller IN (a.name, a.remote_id)) AND api = ?");

} // namespace

QJsonObject countsJson(const ErasureCounts &counts)
{
    QJsonObject object;
    for (const CountName &each : countNames) {
        if (counts.*each.count > 0)
            object.insert(QLatin1String(each.name), counts.*each.count);
    }
    return object;
}

Result<QList<DeliveryState>> RetentionRepository::states(const PartnerChoice &partners)
{
    States states;
    return readHabilitations(m_database, partners, states)
        .and_then([&] { return readCredentials(m_database, partners, states); })
        .and_then([&] { return readEnds(m_database, partners, states); })
        .map([&states] {
            QList<DeliveryState> list;
            for (const auto &[key, state] : states)
                list.append(state);
            return list;
        });
}

Result<> RetentionRepository::recordEnd(PartnerId partner, const ApiCode &api, QDate endedOn, const QString &by,
                                        const QDateTime &at)
{
    return m_database
        .run(QStringLiteral("INSERT INTO delivery_end (partner_id, api, ended_on, recorded_by, recorded_at)"
                            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (partner_id, api) DO UPDATE SET"
                            " ended_on = excluded.ended_on, recorded_by = excluded.recorded_by,"
                            " recorded_at = excluded.recorded_at"),
             {partner.value, api.value, dateValue(endedOn), textValue(by), instantValue(at)})
        .map([](const QSqlQuery &) {});
}

Result<> RetentionRepository::runEach(const QStringList &statements, const QVariantList &values)
{
    for (const QString &sql : statements) {
        if (const auto done = m_database.run(sql, values); !done)
            return failure(done.error());
    }
    return {};
}

Result<ErasureCounts> RetentionRepository::countRequests(PartnerId partner, const ApiCode &api)
{
    const QString count = QStringLiteral("SELECT COUNT(*)");
    return answer(
        m_database,
        {{&ErasureCounts::contacts, count + ofHabilitations.arg(QStringLiteral("contact"))},
         {&ErasureCounts::contacts, count + QStringLiteral(" FROM local_contact WHERE partner_id = ? AND api = ?")},
         {&ErasureCounts::habilitations, count + QStringLiteral(" FROM habilitation WHERE partner_id = ? AND api = ?")},
         {&ErasureCounts::homologations, count + ofHabilitations.arg(QStringLiteral("homologation"))},
         {&ErasureCounts::recipients, count + QStringLiteral(" FROM") + namedRecipients}},
        {partner.value, api.value});
}

Result<> RetentionRepository::eraseRequests(PartnerId partner, const ApiCode &api, const QDateTime &now)
{
    const QVariantList values{partner.value, api.value};
    const auto marked = m_database.run(
        QStringLiteral("INSERT INTO erased_habilitation (service_id, remote_id, erased_at)"
                       " SELECT h.service_id, h.remote_id, ? FROM habilitation h WHERE h.partner_id = ? AND h.api = ?"
                       " ON CONFLICT DO NOTHING"),
        {instantValue(now), partner.value, api.value});
    if (!marked)
        return failure(marked.error());
    return runEach({QStringLiteral("DELETE") + ofHabilitations.arg(QStringLiteral("contact")),
                    QStringLiteral("DELETE FROM local_contact WHERE partner_id = ? AND api = ?"),
                    QStringLiteral("DELETE") + ofHabilitations.arg(QStringLiteral("homologation")),
                    QStringLiteral("DELETE") + ofHabilitations.arg(QStringLiteral("habilitation_event")),
                    QStringLiteral("UPDATE notice SET recipients = '[]' WHERE partner_id = ? AND api = ?"
                                   " AND recipients <> '[]'"),
                    QStringLiteral("DELETE FROM habilitation WHERE partner_id = ? AND api = ?"),
                    QStringLiteral("DELETE FROM delivery_end WHERE partner_id = ? AND api = ?")},
                   values)
        .and_then([&] { return forgetName(partner); });
}

//! Where nothing of the services and nothing of the agent's ties to it any more.
Result<> RetentionRepository::forgetName(PartnerId partner)
{
    return m_database
        .run(QStringLiteral("UPDATE partner SET name = '—', other_names = '[]', address = '' WHERE id = ?1"
                            " AND NOT EXISTS (SELECT 1 FROM habilitation h WHERE h.partner_id = ?1)"
                            " AND NOT EXISTS (SELECT 1 FROM application a WHERE a.partner_id = ?1)"
                            " AND NOT EXISTS (SELECT 1 FROM credential c WHERE c.partner_id = ?1)")
                 .replace(QStringLiteral("?1"), QString::number(partner.value)))
        .map([](const QSqlQuery &) {});
}

Result<ErasureCounts> RetentionRepository::countTraces(PartnerId partner, const ApiCode &api)
{
    const QString count = QStringLiteral("SELECT COUNT(*)");
    return answer(m_database,
                  {{&ErasureCounts::uses, count + QStringLiteral(" FROM") + usedTokens},
                   {&ErasureCounts::usageMonths, count + callsOfApplications}},
                  {partner.value, api.value});
}

Result<> RetentionRepository::eraseTraces(PartnerId partner, const ApiCode &api)
{
    const QString tokens = QStringLiteral("UPDATE credential SET last_used_at = NULL")
        + QString(usedTokens).remove(0, QStringLiteral(" credential").size());
    return runEach({tokens, QStringLiteral("DELETE") + callsOfApplications}, {partner.value, api.value});
}

Result<> RetentionRepository::overwriteDeletedRows()
{
    return m_database.run(QStringLiteral("PRAGMA secure_delete = ON")).map([](const QSqlQuery &) {});
}

Result<> RetentionRepository::overwriteDeletedWords()
{
    return runEach({QStringLiteral("INSERT INTO partner_search (partner_search) VALUES ('optimize')"),
                    QStringLiteral("INSERT INTO token_search (token_search) VALUES ('optimize')")},
                   {});
}

Result<> RetentionRepository::note(const Erasure &erasure)
{
    return m_database
        .run(QStringLiteral("INSERT INTO erasure (partner_id, api, rule, data, due_on, erased_at, erased_by, counts)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
             {erasure.partner.value, erasure.api.value, erasure.rule, erasure.data, dateValue(erasure.dueOn),
              instantValue(erasure.erasedAt), textValue(erasure.erasedBy),
              QString::fromUtf8(QJsonDocument(countsJson(erasure.counts)).toJson(QJsonDocument::Compact))})
        .map([](const QSqlQuery &) {});
}

Result<QList<Erasure>> RetentionRepository::erasures()
{
    return m_database.rows(
        QStringLiteral("SELECT number, partner_id, api, rule, data, due_on, erased_at, erased_by, counts FROM erasure"
                       " ORDER BY number DESC"),
        {}, [](const QSqlQuery &row) {
            return Erasure{.number = row.value(0).toLongLong(),
                           .partner = idOf<PartnerId>(row.value(1)),
                           .api = {row.value(2).toString()},
                           .rule = row.value(3).toString(),
                           .data = row.value(4).toString(),
                           .dueOn = dateOf(row.value(5)),
                           .erasedAt = instantOf(row.value(6)),
                           .erasedBy = row.value(7).toString(),
                           .counts = countsFrom(row.value(8).toString())};
        });
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/incident_repository.h"

#include "model/calendar/paris_time.h"
#include "services/storage/column_values.h"
#include "services/storage/incident_rows.h"
#include "services/storage/table_query.h"

namespace vigie {

namespace {

Result<> done(const Result<QSqlQuery> &query)
{
    return query.map([](const QSqlQuery &) {});
}

QString orderName(IncidentColumn column)
{
    switch (column) {
    case IncidentColumn::Number:
        return QStringLiteral("number");
    case IncidentColumn::Title:
        return QStringLiteral("lower(title)");
    case IncidentColumn::Partner:
        return QStringLiteral("lower(partner_name)");
    case IncidentColumn::AwareAt:
        return QStringLiteral("aware_at");
    case IncidentColumn::State:
        return QStringLiteral("state");
    }
    Q_UNREACHABLE();
}

QString pattern(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return u'%' + text.toLower() + u'%';
}

Conditions conditionsOf(const IncidentFilter &filter)
{
    Conditions conditions;
    if (!filter.search.isEmpty()) {
        const QString text = pattern(filter.search.simplified());
        conditions.add(
            QStringLiteral("(lower(number) LIKE ? ESCAPE '\\' OR lower(title) LIKE ? ESCAPE '\\'"
                           " OR lower(partner_name) LIKE ? ESCAPE '\\' OR partner_siret LIKE ? ESCAPE '\\')"),
            {text, text, text, text});
    }
    if (!filter.api.isNull())
        conditions.add(QStringLiteral("apis LIKE ? ESCAPE '\\'"),
                       {QString(u'%' + QString(filter.api.value).replace(u'_', QStringLiteral("\\_")).prepend(u'"')
                                + QStringLiteral("\"%"))});
    if (filter.state)
        conditions.add(QStringLiteral("state = ?"), {incidentStateWord(*filter.state)});
    if (!filter.partner.isNull())
        conditions.add(QStringLiteral("partner_id = ?"), {filter.partner.value});
    return conditions;
}

QString whereOf(const Conditions &conditions)
{
    return conditions.isEmpty() ? QString()
                                : QStringLiteral(" WHERE ") + conditions.sql().join(QStringLiteral(" AND "));
}

QString selectIncidents() { return QStringLiteral("SELECT %1 FROM incident").arg(incidentColumns().join(u',')); }

Result<Incident> only(const Result<QList<Incident>> &found, const QString &name)
{
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? Result<Incident>(failure(Error::Kind::NoSuchObject, name)) : found->first();
}

//! Every part of the file in `part`, or the first error.
template <typename T> bool take(const Result<QList<T>> &read, QList<T> &part, std::optional<Error> &error)
{
    if (read)
        part = *read;
    else if (!error)
        error = read.error();
    return read.has_value();
}

} // namespace

Result<Incident> IncidentRepository::add(Incident incident)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<qint64> id = m_database.nextId(QStringLiteral("incident"));
    if (!id)
        return failure(id.error());
    incident.id = {*id};
    const QString year = QStringLiteral("I-%1-").arg(parisDate(incident.openedAt).year());
    const Result<QList<qint64>> known = m_database.rows(
        QStringLiteral("SELECT COUNT(*) FROM incident WHERE number LIKE ?"), {QString(year + u'%')},
        [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
    if (!known)
        return failure(known.error());
    incident.number = year + QStringLiteral("%1").arg(known->first() + 1, 3, 10, QLatin1Char('0'));
    QVariantList values{incident.id.value};
    values += incidentValues(incident);
    return done(m_database.run(QStringLiteral("INSERT INTO incident (%1) VALUES (%2)")
                                   .arg(incidentColumns().join(u','), placeholders(values.size())),
                               values))
        .and_then([&] { return transaction->commit(); })
        .map([&] { return incident; });
}

Result<> IncidentRepository::save(const Incident &incident)
{
    QStringList columns = incidentColumns();
    columns.removeFirst();
    QVariantList values = incidentValues(incident);
    values.append(incident.id.value);
    const Result<QSqlQuery> saved = m_database.run(
        QStringLiteral("UPDATE incident SET %1 = ? WHERE id = ?").arg(columns.join(QStringLiteral(" = ?, "))), values);
    if (!saved)
        return failure(saved.error());
    if (saved->numRowsAffected() != 1)
        return failure(Error::Kind::NoSuchObject, QString::number(incident.id.value));
    return {};
}

Result<> IncidentRepository::saveStep(IncidentId incident, const IncidentStep &step)
{
    return done(m_database.run(
        QStringLiteral("INSERT INTO incident_step (incident_id, phase, step, state, note, at, actor)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (incident_id, phase, step) DO UPDATE SET"
                       " state = excluded.state, note = excluded.note, at = excluded.at, actor = excluded.actor"),
        {incident.value, textValue(step.phase), textValue(step.key), incidentStepStateWord(step.state),
         textValue(step.note), instantValue(step.at), textValue(step.by)}));
}

Result<> IncidentRepository::saveAnswer(IncidentId incident, const IncidentAnswer &answer)
{
    return done(m_database.run(
        QStringLiteral("INSERT INTO incident_answer (incident_id, item, text, at, actor) VALUES (?, ?, ?, ?, ?)"
                       " ON CONFLICT (incident_id, item) DO UPDATE SET text = excluded.text, at = excluded.at,"
                       " actor = excluded.actor"),
        {incident.value, textValue(answer.item), textValue(answer.text), instantValue(answer.at),
         textValue(answer.by)}));
}

Result<int> IncidentRepository::nextNumber(const QString &table, IncidentId incident)
{
    return m_database
        .rows(QStringLiteral("SELECT COALESCE(MAX(number), 0) + 1 FROM %1 WHERE incident_id = ?").arg(table),
              {incident.value}, [](const QSqlQuery &row) { return row.value(0).toInt(); })
        .map([](const QList<int> &numbers) { return numbers.first(); });
}

Result<IncidentSending> IncidentRepository::addSending(IncidentId incident, IncidentSending sending)
{
    const Result<int> number = nextNumber(QStringLiteral("incident_sending"), incident);
    if (!number)
        return failure(number.error());
    sending.number = *number;
    return done(m_database.run(QStringLiteral("INSERT INTO incident_sending (incident_id, number, rule, sent_at, actor,"
                                              " medium, items, complete, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                               {incident.value, sending.number, textValue(sending.rule), instantValue(sending.sentAt),
                                textValue(sending.by), textValue(sending.medium), listValue(sending.items),
                                sending.isComplete ? 1 : 0, textValue(sending.note)}))
        .map([&] { return sending; });
}

Result<> IncidentRepository::saveToken(IncidentId incident, const IncidentToken &token)
{
    return done(m_database.run(
        QStringLiteral("INSERT INTO incident_token (incident_id, credential_id, label, partner_name, why, exposure,"
                       " added_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (incident_id, credential_id) DO UPDATE SET"
                       " why = excluded.why, exposure = excluded.exposure"),
        {incident.value, token.credential.value, textValue(token.label), textValue(token.partnerName),
         textValue(token.why), exposureWord(token.exposure), instantValue(token.addedAt)}));
}

Result<> IncidentRepository::addFact(IncidentId incident, IncidentFact fact)
{
    const Result<int> number = nextNumber(QStringLiteral("incident_fact"), incident);
    if (!number)
        return failure(number.error());
    return done(
        m_database.run(QStringLiteral("INSERT INTO incident_fact (incident_id, number, at, actor, kind, subject, text)"
                                      " VALUES (?, ?, ?, ?, ?, ?, ?)"),
                       {incident.value, *number, instantValue(fact.at), textValue(fact.by), textValue(fact.kind),
                        textValue(fact.subject), textValue(fact.text)}));
}

Result<Incident> IncidentRepository::find(IncidentId id)
{
    return only(m_database.rows(selectIncidents() + QStringLiteral(" WHERE id = ?"), {id.value}, readIncident),
                QString::number(id.value));
}

Result<Incident> IncidentRepository::findByNumber(const QString &number)
{
    return only(m_database.rows(selectIncidents() + QStringLiteral(" WHERE number = ?"), {number}, readIncident),
                number);
}

Result<IncidentFile> IncidentRepository::file(IncidentId id)
{
    const Result<Incident> incident = find(id);
    if (!incident)
        return failure(incident.error());
    IncidentFile file{.incident = *incident};
    std::optional<Error> error;
    const auto select = [](const char *columns, const char *table, const char *order) {
        return QStringLiteral("SELECT %1 FROM %2 WHERE incident_id = ? ORDER BY %3")
            .arg(QLatin1String(columns), QLatin1String(table), QLatin1String(order));
    };
    take(m_database.rows(select("phase, step, state, note, at, actor", "incident_step", "at, phase, step"), {id.value},
                         readIncidentStep),
         file.steps, error);
    take(m_database.rows(select("item, text, at, actor", "incident_answer", "item"), {id.value}, readIncidentAnswer),
         file.answers, error);
    take(m_database.rows(
             select("number, rule, sent_at, actor, medium, items, complete, note", "incident_sending", "number"),
             {id.value}, readIncidentSending),
         file.sendings, error);
    take(m_database.rows(select("credential_id, label, partner_name, why, exposure, added_at", "incident_token",
                                "partner_name, credential_id"),
                         {id.value}, readIncidentToken),
         file.tokens, error);
    take(m_database.rows(select("number, at, actor, kind, subject, text", "incident_fact", "number"), {id.value},
                         readIncidentFact),
         file.facts, error);
    return error ? Result<IncidentFile>(failure(*error)) : file;
}

Result<QList<qint64>> IncidentRepository::ids(const IncidentFilter &filter, IncidentColumn order,
                                              Qt::SortOrder direction)
{
    const Conditions conditions = conditionsOf(filter);
    const QString way = direction == Qt::AscendingOrder ? QStringLiteral("ASC") : QStringLiteral("DESC");
    return m_database.rows(QStringLiteral("SELECT id FROM incident%1 ORDER BY %2 %3, id %3")
                               .arg(whereOf(conditions), orderName(order), way),
                           conditions.values(), [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
}

Result<QList<IncidentFile>> IncidentRepository::files(const QList<qint64> &ids)
{
    QList<IncidentFile> files;
    for (const qint64 id : ids) {
        Result<IncidentFile> one = file({id});
        if (!one && one.error().kind == Error::Kind::NoSuchObject)
            continue;
        if (!one)
            return failure(one.error());
        files.append(std::move(*one));
    }
    return files;
}

Result<qint64> IncidentRepository::count(const IncidentFilter &filter)
{
    const Conditions conditions = conditionsOf(filter);
    return m_database
        .rows(QStringLiteral("SELECT COUNT(*) FROM incident%1").arg(whereOf(conditions)), conditions.values(),
              [](const QSqlQuery &row) { return row.value(0).toLongLong(); })
        .map([](const QList<qint64> &counts) { return counts.first(); });
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/outage_repository.h"

#include "model/words.h"
#include "services/storage/column_values.h"
#include "services/storage/journal_repository.h"
#include "services/storage/partner_changes.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace vigie {

namespace {

constexpr Words<OutageAction, 3> actionWords{
    {{OutageAction::Recorded, "recorded"}, {OutageAction::Changed, "changed"}, {OutageAction::Removed, "removed"}}};

const QString columns = QStringLiteral("id, api, environment, start_at, end_at, planned, declared_maintenance, cause,"
                                       " effect, comment, reference, source");

QVariantList valuesOf(const Outage &outage)
{
    return {outage.id.value,
            outage.api.value,
            environmentWord(outage.environment),
            instantValue(outage.start),
            instantValue(outage.end),
            outage.planned ? 1 : 0,
            outage.declaredMaintenance ? 1 : 0,
            textValue(outage.cause),
            outageEffectWord(outage.effect),
            textValue(outage.comment),
            textValue(outage.reference),
            outageSourceWord(outage.source)};
}

Outage readOutage(const QSqlQuery &row)
{
    return {.id = idOf<OutageId>(row.value(0)),
            .api = {row.value(1).toString()},
            .environment = environmentFromWord(row.value(2).toString()).value_or(Environment::Production),
            .start = instantOf(row.value(3)),
            .end = instantOf(row.value(4)),
            .planned = row.value(5).toBool(),
            .declaredMaintenance = row.value(6).toBool(),
            .cause = row.value(7).toString(),
            .effect = outageEffectFromWord(row.value(8).toString()).value_or(OutageEffect::Down),
            .comment = row.value(9).toString(),
            .reference = row.value(10).toString(),
            .source = outageSourceFromWord(row.value(11).toString()).value_or(OutageSource::Manual)};
}

QJsonObject fieldsOf(const Outage &outage)
{
    const QJsonValue end = outage.isOpen() ? QJsonValue() : QJsonValue(outage.end.toString(Qt::ISODateWithMs));
    return {{QStringLiteral("api"), outage.api.value},
            {QStringLiteral("environment"), environmentWord(outage.environment)},
            {QStringLiteral("start"), outage.start.toString(Qt::ISODateWithMs)},
            {QStringLiteral("end"), end},
            {QStringLiteral("planned"), outage.planned},
            {QStringLiteral("declared_maintenance"), outage.declaredMaintenance},
            {QStringLiteral("cause"), outage.cause},
            {QStringLiteral("effect"), outageEffectWord(outage.effect)},
            {QStringLiteral("comment"), outage.comment},
            {QStringLiteral("reference"), outage.reference},
            {QStringLiteral("source"), outageSourceWord(outage.source)}};
}

Outage outageFrom(OutageId id, const QJsonObject &fields)
{
    const auto text = [&fields](const char *name) { return fields.value(QLatin1String(name)).toString(); };
    return {.id = id,
            .api = {text("api")},
            .environment = environmentFromWord(text("environment")).value_or(Environment::Production),
            .start = QDateTime::fromString(text("start"), Qt::ISODateWithMs),
            .end = QDateTime::fromString(text("end"), Qt::ISODateWithMs),
            .planned = fields.value(QLatin1String("planned")).toBool(),
            .declaredMaintenance = fields.value(QLatin1String("declared_maintenance")).toBool(),
            .cause = text("cause"),
            .effect = outageEffectFromWord(text("effect")).value_or(OutageEffect::Down),
            .comment = text("comment"),
            .reference = text("reference"),
            .source = outageSourceFromWord(text("source")).value_or(OutageSource::Manual)};
}

Result<> keepEdit(Database &database, OutageAction action, const Outage &outage, const QDateTime &at)
{
    const QByteArray fields = QJsonDocument(fieldsOf(outage)).toJson(QJsonDocument::Compact);
    return database
        .run(QStringLiteral("INSERT INTO outage_edit (outage_id, number, at, actor, action, fields)"
                            " SELECT CAST(? AS INTEGER), COALESCE(MAX(number), 0) + 1, ?, ?, ?, ? FROM outage_edit"
                            " WHERE outage_id = ?"),
             {outage.id.value, instantValue(at), currentActor(), wordOf(actionWords, action), QString::fromUtf8(fields),
              outage.id.value})
        .map([](const QSqlQuery &) {});
}

//! A comment may name people: the journal has a hash of it all.
Result<> keepEntry(Database &database, OutageAction action, const Outage &outage, const QDateTime &at)
{
    const QByteArray fields = QJsonDocument(fieldsOf(outage)).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(fields, QCryptographicHash::Sha256);
    return JournalRepository(database)
        .append({.at = at,
                 .action = QStringLiteral("outage.") + wordOf(actionWords, action),
                 .objectKind = QStringLiteral("outage"),
                 .objectReference = QString::number(outage.id.value),
                 .objectHash = QString::fromLatin1(hash.toHex()),
                 .outcome = QStringLiteral("ok"),
                 .facts = {{QStringLiteral("api"), outage.api.value},
                           {QStringLiteral("environment"), environmentWord(outage.environment)},
                           {QStringLiteral("source"), outageSourceWord(outage.source)}}})
        .map([](const JournalEntry &) {});
}

Result<> valid(const Outage &outage, const QDateTime &at)
{
    const std::optional<OutageProblem> problem = problemOf(outage, at);
    return problem ? Result<>(failure(Error::Kind::InvalidInput, outage.reference, outageProblemWord(*problem)))
                   : Result<>();
}

Result<> keep(Database &database, OutageAction action, const Outage &outage, const QDateTime &at)
{
    return keepEdit(database, action, outage, at)
        .and_then([&] { return keepEntry(database, action, outage, at); })
        .and_then([&] { return markApisChanged(database); });
}

} // namespace

Result<QList<Outage>> OutageRepository::all(const OutageFilter &filter)
{
    QStringList conditions;
    QVariantList values;
    const auto require = [&](const QString &condition, const QVariant &value) {
        conditions.append(condition);
        values.append(value);
    };
    if (!filter.api.isEmpty())
        require(QStringLiteral("api = ?"), filter.api);
    if (filter.environment)
        require(QStringLiteral("environment = ?"), environmentWord(*filter.environment));
    if (filter.from.isValid())
        require(QStringLiteral("(end_at IS NULL OR end_at > ?)"), instantValue(filter.from));
    if (filter.to.isValid())
        require(QStringLiteral("start_at < ?"), instantValue(filter.to));
    if (filter.openOnly)
        conditions.append(QStringLiteral("end_at IS NULL"));
    const QString where = conditions.isEmpty() ? QString()
                                               : QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND "));
    return m_database.rows(
        QStringLiteral("SELECT %1 FROM outage %2 ORDER BY start_at DESC, id DESC").arg(columns, where), values,
        readOutage);
}

Result<Outage> OutageRepository::find(OutageId id)
{
    const auto found = m_database.rows(QStringLiteral("SELECT %1 FROM outage WHERE id = ?").arg(columns), {id.value},
                                       readOutage);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? Result<Outage>(failure(Error::Kind::NoSuchObject, QString::number(id.value)))
                            : found->first();
}

Result<std::optional<Outage>> OutageRepository::findByReference(const Outage &like)
{
    return m_database
        .rows(QStringLiteral("SELECT %1 FROM outage WHERE api = ? AND environment = ? AND reference = ? ORDER BY id")
                  .arg(columns),
              {like.api.value, environmentWord(like.environment), textValue(like.reference)}, readOutage)
        .map([](const QList<Outage> &found) {
            return found.isEmpty() ? std::optional<Outage>() : std::optional(found.first());
        });
}

Result<OutageId> OutageRepository::add(Outage outage, const QDateTime &at)
{
    if (const Result<> checked = valid(outage, at); !checked)
        return failure(checked.error());
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<qint64> id = m_database.nextId(QStringLiteral("outage"));
    if (!id)
        return failure(id.error());
    outage.id = {*id};
    const QVariantList values = valuesOf(outage);
    const auto added = m_database.run(
        QStringLiteral("INSERT INTO outage (%1) VALUES (%2)").arg(columns, placeholders(values.size())), values);
    if (!added)
        return failure(added.error());
    return keep(m_database, OutageAction::Recorded, outage, at)
        .and_then([&] { return transaction->commit(); })
        .map([&] { return outage.id; });
}

Result<bool> OutageRepository::update(const Outage &outage, const QDateTime &at)
{
    if (const Result<> checked = valid(outage, at); !checked)
        return failure(checked.error());
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<Outage> known = find(outage.id);
    if (!known)
        return failure(known.error());
    if (*known == outage)
        return false;
    QVariantList values = valuesOf(outage);
    values.append(values.takeFirst());
    const auto changed = m_database.run(
        QStringLiteral("UPDATE outage SET api = ?, environment = ?, start_at = ?, end_at = ?, planned = ?,"
                       " declared_maintenance = ?, cause = ?, effect = ?, comment = ?, reference = ?, source = ?"
                       " WHERE id = ?"),
        values);
    if (!changed)
        return failure(changed.error());
    return keep(m_database, OutageAction::Changed, outage, at).and_then([&] { return transaction->commit(); }).map([] {
        return true;
    });
}

Result<> OutageRepository::remove(OutageId id, const QDateTime &at)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<Outage> known = find(id);
    if (!known)
        return failure(known.error());
    if (const auto gone = m_database.run(QStringLiteral("DELETE FROM outage WHERE id = ?"), {id.value}); !gone)
        return failure(gone.error());
    return keep(m_database, OutageAction::Removed, *known, at).and_then([&] { return transaction->commit(); });
}

Result<QList<OutageEdit>> OutageRepository::edits(OutageId id)
{
    return m_database.rows(
        QStringLiteral("SELECT number, at, actor, action, fields FROM outage_edit WHERE outage_id = ? ORDER BY number"),
        {id.value}, [id](const QSqlQuery &row) {
            const QJsonObject fields = QJsonDocument::fromJson(row.value(4).toString().toUtf8()).object();
            return OutageEdit{.number = row.value(0).toInt(),
                              .at = instantOf(row.value(1)),
                              .actor = row.value(2).toString(),
                              .action = valueOf(actionWords, row.value(3).toString()).value_or(OutageAction::Changed),
                              .outage = outageFrom(id, fields)};
        });
}

} // namespace vigie

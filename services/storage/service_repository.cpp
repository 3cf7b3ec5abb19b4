// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/service_repository.h"

#include "services/storage/column_values.h"
#include "services/storage/entry_refresh.h"
#include "services/storage/reconciliation.h"

#include <QRegularExpression>

namespace vigie {

namespace {

const QString serviceColumns = QStringLiteral(
    "id, product, version, name, url, environment, apis, client_id, ca_file, client_certificate_file, proxy,"
    " read_only, options");

QVariantList valuesOf(const Service &service)
{
    return {service.id.value,
            textValue(service.product),
            textValue(service.version),
            textValue(service.name),
            textValue(service.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)),
            environmentWord(service.environment),
            apisValue(service.apis),
            textValue(service.clientId),
            textValue(service.caFile),
            textValue(service.clientCertificateFile),
            textValue(service.proxy.toString(QUrl::FullyEncoded | QUrl::RemovePassword)),
            service.readOnly ? 1 : 0,
            mapValue(service.options)};
}

Service readService(const QSqlQuery &row)
{
    return {.id = {row.value(0).toString()},
            .product = row.value(1).toString(),
            .version = row.value(2).toString(),
            .name = row.value(3).toString(),
            .url = QUrl(row.value(4).toString()),
            .environment = environmentFromWord(row.value(5).toString()).value_or(Environment::Production),
            .apis = apisOf(row.value(6)),
            .clientId = row.value(7).toString(),
            .caFile = row.value(8).toString(),
            .clientCertificateFile = row.value(9).toString(),
            .proxy = QUrl(row.value(10).toString()),
            .readOnly = row.value(11).toInt() != 0,
            .options = mapOf(row.value(12))};
}

ServiceStatus readStatus(const QSqlQuery &row)
{
    return {.service = {row.value(0).toString()},
            .state = syncStateFromWord(row.value(1).toString()).value_or(SyncState::Never),
            .attemptedAt = instantOf(row.value(2)),
            .readAt = instantOf(row.value(3)),
            .errorKind = row.value(4).toString(),
            .errorSubject = row.value(5).toString(),
            .errorDetail = row.value(6).toString(),
            .errorHttpStatus = row.value(7).toInt()};
}

bool isWellFormed(const ServiceId &id)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9-]{0,40}\\z"));
    return form.match(id.value).hasMatch();
}

Result<> changedOne(const Result<QSqlQuery> &query, const ServiceId &id)
{
    if (!query)
        return failure(query.error());
    return query->numRowsAffected() == 1 ? Result<>() : failure(Error::Kind::NoSuchObject, id.value);
}

//! Those that something read from the service is of.
Result<QSet<qint64>> partnersOf(Database &database, const ServiceId &id)
{
    return database
        .rows(
            QStringLiteral("SELECT partner_id FROM habilitation WHERE service_id = ? AND partner_id IS NOT NULL"
                           " UNION SELECT partner_id FROM application WHERE service_id = ? AND partner_id IS NOT NULL"
                           " UNION SELECT partner_id FROM credential WHERE service_id = ? AND partner_id IS NOT NULL"),
            {id.value, id.value, id.value}, [](const QSqlQuery &row) { return row.value(0).toLongLong(); })
        .map([](const QList<qint64> &partners) { return QSet<qint64>(partners.cbegin(), partners.cend()); });
}

} // namespace

Result<QList<Service>> ServiceRepository::all()
{
    return m_database.rows(QStringLiteral("SELECT %1 FROM service ORDER BY id").arg(serviceColumns), {}, readService);
}

Result<Service> ServiceRepository::find(const ServiceId &id)
{
    const Result<QList<Service>> found = m_database.rows(
        QStringLiteral("SELECT %1 FROM service WHERE id = ?").arg(serviceColumns), {id.value}, readService);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? Result<Service>(failure(Error::Kind::NoSuchObject, id.value)) : found->first();
}

Result<> ServiceRepository::add(const Service &service)
{
    if (!isWellFormed(service.id))
        return failure(Error::Kind::InvalidInput, service.id.value, QStringLiteral("wrong form"));
    const QVariantList values = valuesOf(service);
    const QString sql =
        QStringLiteral("INSERT INTO service (%1) VALUES (%2)").arg(serviceColumns, placeholders(values.size()));
    if (const auto added = m_database.run(sql, values); !added) {
        return added.error().kind == Error::Kind::Conflict ? failure(Error::Kind::Conflict, service.id.value)
                                                           : failure(added.error());
    }
    return {};
}

Result<> ServiceRepository::update(const Service &service)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    QVariantList values = valuesOf(service);
    values.append(values.takeFirst());
    const QString sql = QStringLiteral(
        "UPDATE service SET product = ?, version = ?, name = ?, url = ?, environment = ?, apis = ?, client_id = ?,"
        " ca_file = ?, client_certificate_file = ?, proxy = ?, read_only = ?, options = ? WHERE id = ?");
    return changedOne(m_database.run(sql, values), service.id)
        .and_then([&] { return refreshTokensOfService(m_database, service.id); })
        .and_then([&] { return transaction->commit(); });
}

Result<> ServiceRepository::remove(const ServiceId &id)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    return partnersOf(m_database, id)
        .and_then([&](const QSet<qint64> &partners) {
            return changedOne(m_database.run(QStringLiteral("DELETE FROM service WHERE id = ?"), {id.value}), id)
                .and_then([&] { return reconcile(m_database, {.partners = partners}); });
        })
        .and_then([&] { return transaction->commit(); });
}

Result<ServiceContents> ServiceRepository::contents(const ServiceId &id)
{
    const QString sql = QStringLiteral("SELECT (SELECT count(*) FROM habilitation WHERE service_id = ?),"
                                       " (SELECT count(*) FROM application WHERE service_id = ?),"
                                       " (SELECT count(*) FROM credential WHERE service_id = ?),"
                                       " (SELECT count(DISTINCT api) FROM history_source WHERE service_id = ?"
                                       " AND (last_sample IS NOT NULL OR last_hour IS NOT NULL))");
    return m_database
        .rows(sql, {id.value, id.value, id.value, id.value},
              [](const QSqlQuery &row) {
                  return ServiceContents{.habilitations = row.value(0).toLongLong(),
                                         .applications = row.value(1).toLongLong(),
                                         .credentials = row.value(2).toLongLong(),
                                         .measuredApis = row.value(3).toLongLong()};
              })
        .map([](const QList<ServiceContents> &found) { return found.value(0); });
}

Result<QList<ServiceStatus>> ServiceRepository::statuses()
{
    return m_database.rows(
        QStringLiteral("SELECT service_id, state, attempted_at, read_at, error_kind, error_subject, error_detail,"
                       " error_http_status FROM service_status ORDER BY service_id"),
        {}, readStatus);
}

Result<> ServiceRepository::saveStatus(const ServiceStatus &status)
{
    return m_database
        .run(QStringLiteral(
                 "INSERT INTO service_status (service_id, state, attempted_at, read_at, error_kind, error_subject,"
                 " error_detail, error_http_status) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                 " ON CONFLICT (service_id) DO UPDATE SET state = excluded.state, attempted_at = excluded.attempted_at,"
                 " read_at = excluded.read_at, error_kind = excluded.error_kind,"
                 " error_subject = excluded.error_subject, error_detail = excluded.error_detail,"
                 " error_http_status = excluded.error_http_status"),
             {status.service.value, syncStateWord(status.state), instantValue(status.attemptedAt),
              instantValue(status.readAt), textValue(status.errorKind), textValue(status.errorSubject),
              textValue(status.errorDetail), status.errorHttpStatus})
        .map([](const QSqlQuery &) {});
}

} // namespace vigie

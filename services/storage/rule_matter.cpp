// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/rule_matter.h"

#include "services/storage/column_values.h"

namespace vigie {

namespace {

Environment environmentOf(const QVariant &word)
{
    return environmentFromWord(word.toString()).value_or(Environment::Production);
}

QList<ApiCode> spaced(const QString &codes)
{
    QList<ApiCode> apis;
    for (const QString &code : codes.split(u' ', Qt::SkipEmptyParts))
        apis.append(ApiCode{code});
    return apis;
}

//! The day in Paris is near enough of the instant's day in UTC: no rule counts the use in hours.
QDate dayOf(const QVariant &instant) { return QDate::fromString(instant.toString().left(10), Qt::ISODate); }

CredentialMatter readCredential(const QSqlQuery &row)
{
    CredentialMatter matter{.credential = {.id = idOf<CredentialId>(row.value(0)),
                                           .service = {row.value(2).toString()},
                                           .remoteId = row.value(3).toString(),
                                           .application = idOf<ApplicationId>(row.value(4)),
                                           .partner = idOf<PartnerId>(row.value(1)),
                                           .apis = spaced(row.value(5).toString()),
                                           .environment = environmentOf(row.value(6)),
                                           .clientId = row.value(7).toString(),
                                           .fingerprint = row.value(8).toString(),
                                           .lastFour = row.value(9).toString(),
                                           .issuedOn = dateOf(row.value(10)),
                                           .expiresOn = dateOf(row.value(11))},
                            .applicationName = row.value(16).toString()};
    Credential &credential = matter.credential;
    if (const QDate used = dayOf(row.value(12)); used.isValid())
        credential.lastUsedAt = used.startOfDay(Qt::UTC);
    credential.scopes = listOf(row.value(13));
    credential.state = credentialStateFromWord(row.value(14).toString()).value_or(CredentialState::Unknown);
    for (const int column : {15, 17}) {
        if (const QString number = row.value(column).toString(); !number.isEmpty())
            matter.datapassNumbers.append(number);
    }
    matter.datapassNumbers.removeDuplicates();
    return matter;
}

HabilitationMatter readHabilitation(const QSqlQuery &row)
{
    return {.habilitation = {.id = idOf<HabilitationId>(row.value(0)),
                             .partner = idOf<PartnerId>(row.value(1)),
                             .kind = row.value(2).toString() == QLatin1String("request")
                                 ? HabilitationKind::Request
                                 : HabilitationKind::Authorisation,
                             .number = row.value(3).toString(),
                             .requestNumber = row.value(4).toString(),
                             .api = {row.value(5).toString()},
                             .environment = environmentOf(row.value(6)),
                             .state = habilitationStateFromWord(row.value(7).toString()),
                             .submittedOn = dateOf(row.value(8)),
                             .validatedOn = dateOf(row.value(9)),
                             .askedQuotaPerMinute = optionalIntOf(row.value(10)),
                             .homologationFrom = dateOf(row.value(11)),
                             .homologationUntil = dateOf(row.value(12)),
                             .homologationAuthority = row.value(13).toString(),
                             .credentialReference = row.value(14).toString()},
            .revokedOn = dayOf(row.value(15))};
}

} // namespace

Result<QList<CredentialMatter>> credentialMatter(Database &database, const PartnerChoice &partners)
{
    return database.rows(
        QStringLiteral("SELECT c.id, c.partner_id, c.service_id, c.remote_id, c.application_id, e.apis, c.environment,"
                       " c.client_id, c.fingerprint, c.last_four, c.issued_on, c.expires_on, c.last_used_at, c.scopes,"
                       " c.state, c.datapass_number, a.name, a.datapass_number FROM credential c"
                       " JOIN token_entry e ON e.credential_id = c.id"
                       " LEFT JOIN application a ON a.id = c.application_id"
                       " WHERE %1 AND c.state IN ('active', 'pending', 'suspended', 'unknown')")
            .arg(partners.condition(QStringLiteral("c.partner_id"))),
        partners.values(), readCredential);
}

Result<QList<HabilitationMatter>> habilitationMatter(Database &database, const PartnerChoice &partners)
{
    return database.rows(
        QStringLiteral("SELECT h.id, h.partner_id, h.kind, h.number, h.request_number, h.api, h.environment, h.state,"
                       " h.submitted_on, h.validated_on, h.asked_quota_per_minute, h.homologation_from,"
                       " h.homologation_until, h.homologation_authority, h.credential_reference,"
                       " CASE WHEN h.state = 'revoked' THEN (SELECT MAX(v.at) FROM habilitation_event v"
                       " WHERE v.service_id = h.service_id AND v.habilitation_remote_id = h.remote_id"
                       " AND v.name = 'revoke') END FROM habilitation h WHERE %1")
            .arg(partners.condition(QStringLiteral("h.partner_id"))),
        partners.values(), readHabilitation);
}

Result<QList<ContactMatter>> contactMatter(Database &database, const PartnerChoice &partners)
{
    const auto read = [](const QSqlQuery &row) {
        return ContactMatter{.partner = idOf<PartnerId>(row.value(0)),
                             .api = {row.value(1).toString()},
                             .role = row.value(2).toString(),
                             .hasEmail = !row.value(3).toString().trimmed().isEmpty()};
    };
    return database.rows(
        QStringLiteral("SELECT h.partner_id, h.api, c.role, c.email FROM habilitation h LEFT JOIN contact c"
                       " ON c.service_id = h.service_id AND c.habilitation_remote_id IN (h.remote_id, h.request_number)"
                       " WHERE %1 AND h.state = 'active' AND h.environment = 'production'"
                       " UNION ALL SELECT h.partner_id, h.api, l.role, l.email FROM local_contact l"
                       " JOIN habilitation h ON h.partner_id = l.partner_id AND h.api = l.api"
                       " WHERE %1 AND h.state = 'active' AND h.environment = 'production'")
            .arg(partners.condition(QStringLiteral("h.partner_id"))),
        partners.values() + partners.values(), read);
}

Result<QList<PlanMatter>> planMatter(Database &database, const PartnerChoice &partners)
{
    const auto read = [](const QSqlQuery &row) {
        return PlanMatter{.partner = idOf<PartnerId>(row.value(0)),
                          .api = {row.value(1).toString()},
                          .callsPerMinute = row.value(2).toInt()};
    };
    return database.rows(
        QStringLiteral("SELECT a.partner_id, s.api, s.quota_per_minute FROM subscription s"
                       " JOIN application a ON a.id = s.application_id JOIN service v ON v.id = s.service_id"
                       " WHERE %1 AND s.state = 'active' AND s.quota_per_minute IS NOT NULL"
                       " AND v.environment = 'production'")
            .arg(partners.condition(QStringLiteral("a.partner_id"))),
        partners.values(), read);
}

Result<QSet<QString>> servicesThatTellUses(Database &database)
{
    return database
        .rows(QStringLiteral("SELECT s.id FROM service s WHERE EXISTS (SELECT 1 FROM token_entry e"
                             " WHERE e.service_id = s.id AND e.last_used_key <> '')"),
              {}, [](const QSqlQuery &row) { return row.value(0).toString(); })
        .map([](const QStringList &ids) { return QSet<QString>(ids.cbegin(), ids.cend()); });
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/register_repository.h"

#include "services/storage/column_values.h"
#include "services/storage/compliance_repository.h"
#include "services/storage/partner_changes.h"

namespace vigie {

namespace {

const QString selectVersions = QStringLiteral(
    "SELECT r.id, r.role, r.api, r.partner_id, r.processing, v.valid_from, v.field_values, r.reference,"
    " v.signed_off_by, v.signed_off_on, v.saved_at FROM processing_record r"
    " JOIN processing_record_version v ON v.record_id = r.id");

ProcessingRecord readRecord(const QSqlQuery &row)
{
    return {.id = idOf<ProcessingRecordId>(row.value(0)),
            .role = registerRoleFromWord(row.value(1).toString()).value_or(RegisterRole::Processor),
            .api = ApiCode{row.value(2).toString()},
            .partner = idOf<PartnerId>(row.value(3)),
            .processing = row.value(4).toString(),
            .validFrom = dateOf(row.value(5)),
            .values = mapOf(row.value(6)),
            .reference = row.value(7).toString(),
            .signedOffBy = row.value(8).toString(),
            .signedOffOn = dateOf(row.value(9)),
            .savedAt = instantOf(row.value(10))};
}

RegisterEvent readRegisterEvent(const QSqlQuery &row)
{
    return {.id = row.value(0).toLongLong(),
            .api = ApiCode{row.value(1).toString()},
            .partner = idOf<PartnerId>(row.value(2)),
            .kind = row.value(3).toString(),
            .happenedOn = dateOf(row.value(4)),
            .text = row.value(5).toString(),
            .reference = row.value(6).toString(),
            .author = row.value(7).toString(),
            .savedAt = instantOf(row.value(8))};
}

} // namespace

Result<QList<ProcessingRecord>> RegisterRepository::inForce(const QDate &day, const PartnerChoice &partners)
{
    return m_database.rows(selectVersions
                               + QStringLiteral(" WHERE %1 AND v.valid_from = (SELECT MAX(w.valid_from) FROM"
                                                " processing_record_version w WHERE w.record_id = r.id"
                                                " AND w.valid_from <= ?) ORDER BY r.id")
                                     .arg(partners.conditionOrApis(QStringLiteral("r.partner_id"))),
                           partners.values() + QVariantList{dateValue(day)}, readRecord);
}

Result<QList<ProcessingRecord>> RegisterRepository::versions(ProcessingRecordId id)
{
    return m_database.rows(selectVersions + QStringLiteral(" WHERE r.id = ? ORDER BY v.valid_from"), {id.value},
                           readRecord);
}

Result<qint64> RegisterRepository::count()
{
    return m_database
        .rows(QStringLiteral("SELECT COUNT(*) FROM processing_record"), {},
              [](const QSqlQuery &row) { return row.value(0).toLongLong(); })
        .map([](const QList<qint64> &counts) { return counts.value(0); });
}

Result<ProcessingRecordId> RegisterRepository::save(const ProcessingRecord &record)
{
    ProcessingRecordId id = record.id;
    if (id.isNull()) {
        const Result<qint64> next = m_database.nextId(QStringLiteral("processing_record"));
        if (!next)
            return failure(next.error());
        id = {*next};
    }
    const auto kept = record.id.isNull()
        ? m_database.change(
            QStringLiteral("INSERT INTO processing_record (role, api, partner_id, processing, reference, id)"
                           " VALUES (?, ?, ?, ?, ?, ?)"),
            {registerRoleWord(record.role), textValue(record.api.value), idValue(record.partner),
             textValue(record.processing), textValue(record.reference), id.value})
        : m_database.change(QStringLiteral("UPDATE processing_record SET processing = ?, reference = ? WHERE id = ?"),
                            {textValue(record.processing), textValue(record.reference), id.value});
    if (!kept)
        return failure(kept.error());
    const auto version = m_database.change(
        QStringLiteral("INSERT INTO processing_record_version (record_id, valid_from, field_values, signed_off_by,"
                       " signed_off_on, saved_at) VALUES (?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (record_id, valid_from) DO UPDATE SET field_values = excluded.field_values,"
                       " signed_off_by = excluded.signed_off_by, signed_off_on = excluded.signed_off_on,"
                       " saved_at = excluded.saved_at"),
        {id.value, dateValue(record.validFrom), mapValue(record.values), textValue(record.signedOffBy),
         dateValue(record.signedOffOn), instantValue(record.savedAt)});
    if (!version)
        return failure(version.error());
    // What all bodies share is in the record of each: their rules are all applied anew.
    const Result<> marked = record.isCommon() ? ComplianceRepository(m_database).saveBasis({})
                                              : markPartnersChanged(m_database, {record.partner});
    return marked.map([&id] { return id; });
}

Result<QList<RegisterEvent>> RegisterRepository::events(const ApiCode &api, PartnerId partner)
{
    return m_database.rows(
        QStringLiteral("SELECT id, api, partner_id, kind, happened_on, text, reference, author, saved_at"
                       " FROM register_event WHERE api = ? AND COALESCE(partner_id, 0) = ? ORDER BY happened_on, id"),
        {textValue(api.value), partner.value}, readRegisterEvent);
}

Result<qint64> RegisterRepository::add(const RegisterEvent &event)
{
    const Result<qint64> id = m_database.nextId(QStringLiteral("register_event"));
    if (!id)
        return id;
    const auto added = m_database.run(
        QStringLiteral("INSERT INTO register_event (id, api, partner_id, kind, happened_on, text, reference, author,"
                       " saved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {*id, textValue(event.api.value), idValue(event.partner), textValue(event.kind), dateValue(event.happenedOn),
         textValue(event.text), textValue(event.reference), textValue(event.author), instantValue(event.savedAt)});
    return added ? id : Result<qint64>(failure(added.error()));
}

} // namespace vigie

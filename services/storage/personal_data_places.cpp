// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/personal_data_places.h"

namespace vigie {

namespace {

using enum PlaceField::Kind;

//! A request's state, and the day of its end where one is known.
#define VIGIE_STANDING                                                                                                 \
    "h.state || '|' || COALESCE((SELECT substr(MAX(v.at), 1, 10) FROM habilitation_event v"                            \
    " WHERE v.service_id = h.service_id AND v.habilitation_remote_id = h.remote_id"                                    \
    " AND v.name IN ('revoke', 'archive')), '')"

const std::vector<PersonalDataPlace> &allPlaces()
{
    static const std::vector<PersonalDataPlace> places{
        {.word = "contact",
         .select = "SELECT c.id, c.partner_id, COALESCE(h.api, ''), c.service_id, c.role, COALESCE(" VIGIE_STANDING
                   ", ''), c.given_name, c.family_name, c.email, c.phone, c.job_title,"
                   " c.given_name || ' ' || c.family_name FROM contact c LEFT JOIN habilitation h"
                   " ON h.service_id = c.service_id AND h.remote_id = c.habilitation_remote_id ORDER BY c.id",
         .fields = {{"given_name", Person},
                    {"family_name", Person},
                    {"email", Person},
                    {"phone", Person},
                    {"job_title", Person},
                    {"", Person}},
         .keeping = PlaceKeeping::Granted,
         .canRectify = true,
         .table = "contact",
         .keys = "id"},
        {.word = "local_contact",
         .select = "SELECT l.id, l.partner_id, l.api, '', l.role, COALESCE((SELECT " VIGIE_STANDING
                   " FROM habilitation h WHERE h.partner_id = l.partner_id AND h.api = l.api"
                   " ORDER BY h.state <> 'active', h.id LIMIT 1), ''), l.given_name, l.family_name, l.email, l.phone,"
                   " l.given_name || ' ' || l.family_name, l.recorded_by FROM local_contact l ORDER BY l.id",
         .fields = {{"given_name", Person},
                    {"family_name", Person},
                    {"email", Person},
                    {"phone", Person},
                    {"", Person},
                    {"recorded_by", Text}},
         .keeping = PlaceKeeping::Granted,
         .canRectify = true,
         .table = "local_contact",
         .keys = "id"},
        {.word = "habilitation",
         .select = "SELECT h.id, h.partner_id, h.api, h.service_id, h.number, " VIGIE_STANDING ", h.gdpr, h.title,"
                   " h.homologation_authority FROM habilitation h ORDER BY h.id",
         .fields = {{"gdpr", Map}, {"title", Text}, {"homologation_authority", Text}},
         .keeping = PlaceKeeping::Granted,
         .table = "habilitation",
         .keys = "id"},
        {.word = "delegation",
         .select = "SELECT id, NULL, api, service_id, request_number, '', title, editor_name FROM editor_delegation"
                   " ORDER BY id",
         .fields = {{"title", Text}, {"name", Text}},
         .keeping = PlaceKeeping::Source},
        {.word = "partner",
         .select =
             "SELECT id, id, '', '', COALESCE(siret, ''), '', name, address, other_names FROM partner ORDER BY id",
         .fields = {{"name", Text}, {"address", Text}, {"other_names", Text}},
         .keeping = PlaceKeeping::Source},
        {.word = "application",
         .select = "SELECT id, partner_id, '', service_id, name, '', contact_email, owner, attributes, name"
                   " FROM application ORDER BY id",
         .fields = {{"contact_email", Text}, {"owner", Text}, {"attributes", Text}, {"name", Text}},
         .keeping = PlaceKeeping::Source},
        {.word = "subcontractor",
         .select = "SELECT id, partner_id, api, '', name, COALESCE(ends_on, ''), contact, dpo, comment, name,"
                   " authorisation_document FROM subcontractor ORDER BY id",
         .fields =
             {{"contact", Text}, {"dpo", Text}, {"comment", Text}, {"name", Text}, {"authorisation_document", Text}},
         .keeping = PlaceKeeping::Declared,
         .canRectify = true,
         .table = "subcontractor",
         .keys = "id"},
        {.word = "processing_record",
         .select = "SELECT v.record_id || '/' || v.valid_from, r.partner_id, r.api, '', r.processing, '',"
                   " v.field_values, v.signed_off_by FROM processing_record_version v"
                   " JOIN processing_record r ON r.id = v.record_id ORDER BY v.record_id, v.valid_from",
         .fields = {{"field_values", Map}, {"signed_off_by", Text}},
         .keeping = PlaceKeeping::Register,
         .canRectify = true,
         .table = "processing_record_version",
         .keys = "record_id valid_from"},
        {.word = "register_event",
         .select = "SELECT id, partner_id, api, '', kind, '', text, author, reference FROM register_event ORDER BY id",
         .fields = {{"text", Text}, {"author", Text}, {"reference", Text}},
         .keeping = PlaceKeeping::Register},
        {.word = "notice",
         .select = "SELECT id, partner_id, api, '', subject, state, recipients, body, reason, subject, proof,"
                   " drafted_by, sent_by FROM notice ORDER BY id",
         .fields = {{"recipients", Text},
                    {"body", Text},
                    {"reason", Text},
                    {"subject", Text},
                    {"proof", Text},
                    {"drafted_by", Text},
                    {"sent_by", Text}},
         .keeping = PlaceKeeping::Drafted,
         .table = "notice",
         .keys = "id"},
        {.word = "incident",
         .select = "SELECT id, partner_id, '', '', number, '', title, description, aware_by, opened_by, closed_by"
                   " FROM incident ORDER BY id",
         .fields =
             {{"title", Text}, {"description", Text}, {"aware_by", Text}, {"opened_by", Text}, {"closed_by", Text}},
         .keeping = PlaceKeeping::Evidence},
        {.word = "incident",
         .select = "SELECT i.id || '/' || a.item, i.partner_id, '', '', i.number, '', a.text, a.actor"
                   " FROM incident_answer a JOIN incident i ON i.id = a.incident_id ORDER BY i.id, a.item",
         .fields = {{"answer", Text}, {"actor", Text}},
         .keeping = PlaceKeeping::Evidence},
        {.word = "incident",
         .select = "SELECT i.id || '/' || s.number, i.partner_id, '', '', i.number, '', s.note, s.actor"
                   " FROM incident_sending s JOIN incident i ON i.id = s.incident_id ORDER BY i.id, s.number",
         .fields = {{"sending", Text}, {"actor", Text}},
         .keeping = PlaceKeeping::Evidence},
        {.word = "incident",
         .select = "SELECT i.id || '/' || s.step, i.partner_id, '', '', i.number, '', s.note, s.actor"
                   " FROM incident_step s JOIN incident i ON i.id = s.incident_id ORDER BY i.id, s.phase, s.step",
         .fields = {{"step", Text}, {"actor", Text}},
         .keeping = PlaceKeeping::Evidence},
        {.word = "incident",
         .select = "SELECT i.id || '/' || f.number, i.partner_id, '', '', i.number, '', f.text, f.subject, f.actor"
                   " FROM incident_fact f JOIN incident i ON i.id = f.incident_id ORDER BY i.id, f.number",
         .fields = {{"fact", Text}, {"fact", Text}, {"actor", Text}},
         .keeping = PlaceKeeping::Evidence},
        {.word = "homologation",
         .select = "SELECT id, partner_id, api, '', kind, '', authority, reservations, exchange_note, risk_change,"
                   " not_renewing_reason, decision, recorded_by FROM homologation ORDER BY id",
         .fields = {{"homologation_authority", Text},
                    {"reservations", Text},
                    {"exchange_note", Text},
                    {"risk_change", Text},
                    {"reason", Text},
                    {"decision", Text},
                    {"recorded_by", Text}},
         .keeping = PlaceKeeping::Evidence},
        {.word = "homologation",
         .select = "SELECT h.id || '/' || r.number, h.partner_id, h.api, '', h.kind, '', r.text"
                   " FROM homologation_recommendation r JOIN homologation h ON h.id = r.homologation_id"
                   " ORDER BY h.id, r.number",
         .fields = {{"text", Text}},
         .keeping = PlaceKeeping::Evidence},
        {.word = "gate",
         .select = "SELECT partner_id || '/' || rule || '/' || item, partner_id, api, '', rule, '', proof, author,"
                   " recorded_by FROM gate_entry ORDER BY partner_id, api, rule, item",
         .fields = {{"proof", Text}, {"author", Text}, {"recorded_by", Text}},
         .keeping = PlaceKeeping::Evidence},
        {.word = "quota_raise",
         .select = "SELECT partner_id || '/' || api, partner_id, api, '', '', '', decided_by, peaks, files,"
                   " periodicity, recorded_by FROM quota_raise ORDER BY partner_id, api",
         .fields = {{"decided_by", Text}, {"text", Text}, {"text", Text}, {"text", Text}, {"recorded_by", Text}},
         .keeping = PlaceKeeping::Evidence},
        {.word = "revocation",
         .select = "SELECT id, NULL, '', service_id, target_label, '', reason, requested_by, partner_name FROM intent"
                   " ORDER BY id",
         .fields = {{"reason", Text}, {"requested_by", Text}, {"partner_name", Text}},
         .keeping = PlaceKeeping::Evidence},
        {.word = "document",
         .select = "SELECT id, NULL, '', '', owner_kind, '', file_name, added_by FROM document ORDER BY id",
         .fields = {{"file_name", Text}, {"recorded_by", Text}},
         .keeping = PlaceKeeping::Evidence},
        {.word = "convention",
         .select = "SELECT id, partner_id, api, '', reference, '', producer_signatory, partner_signatory, recorded_by"
                   " FROM financial_convention ORDER BY id",
         .fields = {{"producer_signatory", Text}, {"partner_signatory", Text}, {"recorded_by", Text}},
         .keeping = PlaceKeeping::Evidence,
         .canRectify = true,
         .table = "financial_convention",
         .keys = "id"},
        {.word = "outage",
         .select = "SELECT id, NULL, api, '', substr(start_at, 1, 10), '', comment FROM outage ORDER BY id",
         .fields = {{"comment", Text}},
         .keeping = PlaceKeeping::Free,
         .canRectify = true,
         .table = "outage",
         .keys = "id"},
        {.word = "outage",
         .select = "SELECT outage_id || '/' || number, NULL, '', '', substr(at, 1, 10), '', fields, actor"
                   " FROM outage_edit ORDER BY outage_id, number",
         .fields = {{"edit", Text}, {"actor", Text}},
         .keeping = PlaceKeeping::Evidence},
        {.word = "snooze",
         .select = "SELECT entry_key, NULL, '', '', until, '', reason, author FROM snooze ORDER BY entry_key",
         .fields = {{"reason", Text}, {"author", Text}},
         .keeping = PlaceKeeping::Free,
         .canRectify = true,
         .table = "snooze",
         .keys = "entry_key"},
        {.word = "rights_request",
         .select = "SELECT id, NULL, api, '', number, '', person_name, person_email, person_phone, answer,"
                   " extension_reason, recorded_by FROM rights_request ORDER BY id",
         .fields = {{"name", Person},
                    {"email", Person},
                    {"phone", Person},
                    {"answer", Text},
                    {"reason", Text},
                    {"recorded_by", Text}},
         .keeping = PlaceKeeping::OwnRequest},
        {.word = "journal",
         .select = "SELECT actor, NULL, '', '', CAST(COUNT(*) AS TEXT), '', actor FROM journal GROUP BY actor"
                   " ORDER BY actor",
         .fields = {{"actor", Text}},
         .keeping = PlaceKeeping::AppendOnly},
    };
    return places;
}

#undef VIGIE_STANDING

} // namespace

std::span<const PersonalDataPlace> personalDataPlaces() { return allPlaces(); }

const PersonalDataPlace *personalDataPlace(const QString &word)
{
    for (const PersonalDataPlace &place : allPlaces()) {
        if (word == QLatin1String(place.word))
            return &place;
    }
    return nullptr;
}

} // namespace vigie

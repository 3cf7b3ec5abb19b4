// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/register_import.h"

#include "model/calendar/paris_time.h"
#include "model/compliance/register_terms.h"
#include "services/exports/register_export.h"
#include "services/storage/folding.h"
#include "services/storage/profile_repository.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

//! A column of the file, and the field of the record that it fills.
struct FieldOfColumn {
    QString column;
    QString field;
};

const std::array fieldsOfColumns{FieldOfColumn{u"controller_contact"_s, u"controller_contact"_s},
                                 FieldOfColumn{u"dpo_contact"_s, u"controller_dpo"_s},
                                 FieldOfColumn{u"categories"_s, u"categories"_s},
                                 FieldOfColumn{u"subprocessors"_s, u"subprocessors"_s},
                                 FieldOfColumn{u"transfers"_s, u"transfers"_s},
                                 FieldOfColumn{u"safeguards"_s, u"safeguards"_s},
                                 FieldOfColumn{u"security_measures"_s, u"security_measures"_s},
                                 FieldOfColumn{u"purposes"_s, u"purposes"_s},
                                 FieldOfColumn{u"data"_s, u"data"_s},
                                 FieldOfColumn{u"persons"_s, u"persons"_s},
                                 FieldOfColumn{u"recipients"_s, u"recipients"_s},
                                 FieldOfColumn{u"duration"_s, u"duration"_s},
                                 FieldOfColumn{u"processor_name"_s, u"processor_name"_s},
                                 FieldOfColumn{u"processor_contact"_s, u"processor_contact"_s}};

//! The producer has one record of its own an API, whatever it calls the processing.
QString identityOf(const ProcessingRecord &record)
{
    if (record.role == RegisterRole::Controller)
        return u"own/"_s + record.api.value;
    return u"%1/%2/%3"_s.arg(record.partner.value).arg(record.api.value, folded(record.processing));
}

//! `Name, contact`: cut at the first comma, semicolon or line feed; a text with an @ alone is a contact.
void takeDpo(const QString &text, QMap<QString, QString> &values)
{
    qsizetype cut = -1;
    for (qsizetype at = 0; at < text.size() && cut < 0; ++at) {
        if (u",;\n"_s.contains(text[at]))
            cut = at;
    }
    const QString first = cut < 0 ? text : text.left(cut).trimmed();
    const QString rest = cut < 0 ? QString() : text.mid(cut + 1).trimmed();
    const bool isContact = first.contains(u'@');
    values.insert(u"processor_dpo_name"_s, isContact ? QString() : first);
    values.insert(u"processor_dpo_contact"_s, isContact ? text.trimmed() : rest);
}

} // namespace

QString RegisterImporter::name() const { return u"register"_s; }

QList<ImportColumn> RegisterImporter::columns() const
{
    static const QStringList required{u"controller_siret"_s, u"controller_name"_s, u"processing"_s, u"categories"_s};
    static const QStringList computed{u"complete"_s, u"missing"_s, u"contacts_checked_on"_s};
    QList<ImportColumn> columns;
    for (const ExportColumn &column : registerExportColumns()) {
        if (!computed.contains(column.key))
            columns.append({column.key, column.header, required.contains(column.key)});
    }
    return columns;
}

void RegisterImporter::note(const ProcessingRecord &record)
{
    if (!record.reference.isEmpty())
        m_byReference.insert(record.reference, record);
    m_byIdentity.insert(identityOf(record), record);
}

Result<> RegisterImporter::begin(ImportRun &run)
{
    const QDate farAway(9999, 12, 31);
    const auto profiles = ProfileRepository(run.database()).inForce(run.now().date());
    const auto records = RegisterRepository(run.database()).inForce(farAway);
    if (!profiles || !records)
        return failure(profiles ? records.error() : profiles.error());
    for (const TermsProfile &profile : *profiles) {
        for (const RegisterRole role : {RegisterRole::Processor, RegisterRole::Controller}) {
            if (!registerTerms(profile, role).rule.isEmpty())
                m_apis[role].append(profile.api.value);
        }
    }
    for (const ProcessingRecord &record : *records) {
        if (!record.isCommon())
            note(record);
    }
    return {};
}

//! Where only one API asks for a register, the file need not name it.
ApiCode RegisterImporter::apiOf(RowReader &row, RegisterRole role) const
{
    const QStringList apis = m_apis.value(role);
    const Need need = apis.size() == 1 ? Need::Optional : Need::Required;
    const QString code = row.word(u"api"_s, apis, need, RowFault::Kind::UnknownApi);
    return {code.isEmpty() ? apis.value(0) : code};
}

QMap<QString, QString> RegisterImporter::valuesOf(RowReader &row, RegisterRole role) const
{
    const bool isOwn = role == RegisterRole::Controller;
    QMap<QString, QString> values;
    for (const FieldOfColumn &one : fieldsOfColumns) {
        const bool isRequired = one.column == QLatin1String("categories") && !isOwn;
        const Need need = isRequired ? Need::Required : Need::Optional;
        if (row.has(one.column))
            values.insert(one.field, row.longText(one.column, need));
    }
    if (row.has(u"processor_dpo"_s))
        takeDpo(row.longText(u"processor_dpo"_s), values);
    values.insert(u"controller_name"_s, row.text(u"controller_name"_s, Need::Required));
    values.removeIf([](const std::pair<const QString &, QString &> &value) { return value.second.isEmpty(); });
    return values;
}

ProcessingRecord RegisterImporter::known(const ProcessingRecord &key) const
{
    const auto noted = m_byReference.constFind(key.reference);
    if (!key.reference.isEmpty() && noted != m_byReference.cend() && noted->partner == key.partner
        && noted->role == key.role)
        return *noted;
    const ProcessingRecord found = m_byIdentity.value(identityOf(key));
    const bool isFree = key.reference.isEmpty() || found.reference.isEmpty();
    return isFree ? found : ProcessingRecord{};
}

//! The version that a line with that date says again; the current one where it has none of that date.
Result<ProcessingRecord> RegisterImporter::versionOf(ImportRun &run, const ProcessingRecord &record, const QDate &from)
{
    if (record.id.isNull() || !from.isValid() || from == record.validFrom)
        return record;
    return RegisterRepository(run.database()).versions(record.id).map([&](const QList<ProcessingRecord> &versions) {
        for (const ProcessingRecord &version : versions) {
            if (version.validFrom == from)
                return version;
        }
        return record;
    });
}

Result<> RegisterImporter::take(RowReader &row, ImportRun &run)
{
    const RegisterRole role =
        registerRoleFromWord(row.word(u"role"_s, {u"processor"_s, u"controller"_s})).value_or(RegisterRole::Processor);
    const bool isOwn = role == RegisterRole::Controller;
    const QString siret = row.siret(u"controller_siret"_s, isOwn ? Need::Optional : Need::Required);
    ProcessingRecord key{
        .role = role, .api = apiOf(row, role), .processing = row.text(u"processing"_s, Need::Required)};
    key.reference = row.text(u"reference"_s);
    const QDate typedFrom = row.date(u"valid_from"_s);
    const QString signedOffBy = row.text(u"signed_off_by"_s);
    const QDate signedOffOn = row.date(u"signed_off_on"_s);
    const QString name = row.text(u"controller_name"_s);
    const QMap<QString, QString> probe = valuesOf(row, role);
    if (!row.isAccepted())
        return {};
    const Result<PartnerId> partner = isOwn ? Result<PartnerId>(PartnerId{}) : run.partnerOf(siret, name);
    if (!partner)
        return failure(partner.error());
    key.partner = *partner;
    const Result<ProcessingRecord> version = versionOf(run, known(key), typedFrom);
    if (!version)
        return failure(version.error());
    const ProcessingRecord &before = *version;
    ProcessingRecord record = before;
    record.role = role;
    record.api = key.api;
    record.partner = key.partner;
    record.processing = key.processing;
    record.validFrom = typedFrom.isValid() ? typedFrom
        : before.validFrom.isValid()       ? before.validFrom
                                           : parisDate(run.now());
    if (!key.reference.isEmpty())
        record.reference = key.reference;
    const QString identity = identityOf(record) + u'/' + record.reference + u'/'
        + record.validFrom.toString(Qt::ISODate);
    if (const int other = m_lines.value(identity); other > 0) {
        row.refuse(u"controller_siret"_s, RowFault::Kind::SameAsLine, {QString::number(other)});
        return {};
    }
    m_lines.insert(identity, row.line());
    for (auto value = probe.cbegin(); value != probe.cend(); ++value)
        record.values.insert(value.key(), *value);
    if (row.has(u"signed_off_by"_s))
        record.signedOffBy = signedOffBy;
    if (row.has(u"signed_off_on"_s))
        record.signedOffOn = signedOffOn;
    if (!before.id.isNull() && record == before) {
        run.settle(row.line(), RowFate::Unchanged);
        return {};
    }
    record.savedAt = run.now();
    const Result<ProcessingRecordId> saved = RegisterRepository(run.database()).save(record);
    if (!saved)
        return failure(saved.error());
    record.id = *saved;
    note(record);
    run.settle(row.line(), before.id.isNull() ? RowFate::Added : RowFate::Updated);
    return {};
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/register_making.h"

#include "model/partners/country.h"
#include "services/storage/column_values.h"
#include "services/storage/profile_repository.h"

#include <QJsonArray>
#include <QSet>

namespace vigie {

namespace {

QString contactText(const QSqlQuery &row, int first)
{
    QStringList parts;
    const QString name = (row.value(first).toString() + u' ' + row.value(first + 1).toString()).trimmed();
    for (const QString &part : {name, row.value(first + 2).toString(), row.value(first + 3).toString()}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

RegisterMaking::RegisterMaking(Database &database, const QDate &day, const RegisterScope &scope)
    : m_database(database)
    , m_day(day)
    , m_partners(scope.partners)
    , m_profiles(scope.profiles)
{
}

Result<QList<RegisterEntry>> RegisterMaking::entries()
{
    return readProfiles()
        .and_then([&] { return readRecords(); })
        .and_then([&] { return readBodies(); })
        .and_then([&] { return readContacts(); })
        .and_then([&] { return readChecks(); })
        .and_then([&] { return readDeclarations(); })
        .map([&] { return made(); });
}

Result<> RegisterMaking::readProfiles()
{
    if (m_profiles)
        return {};
    return ProfileRepository(m_database).inForce(m_day).map([&](const QList<TermsProfile> &profiles) {
        m_profiles = profiles;
    });
}

Result<> RegisterMaking::readRecords()
{
    return RegisterRepository(m_database).inForce(m_day, withApis()).map([&](const QList<ProcessingRecord> &records) {
        m_records = records;
        for (const ProcessingRecord &record : records) {
            if (record.isCommon())
                m_common.insert(record.api, record);
        }
    });
}

Result<> RegisterMaking::readBodies()
{
    Result<QSqlQuery> all = m_database.run(QStringLiteral("SELECT id, name, siret, address FROM partner WHERE ")
                                               + m_partners.condition(QStringLiteral("id")),
                                           m_partners.values());
    if (!all)
        return failure(all.error());
    while (all->next()) {
        m_bodies.insert(all->value(0).toLongLong(),
                        {.partner = idOf<PartnerId>(all->value(0)),
                         .name = all->value(1).toString(),
                         .siret = all->value(2).toString(),
                         .address = all->value(3).toString()});
    }
    // Sandboxes hold fictitious data.
    Result<QSqlQuery> used = m_database.run(
        QStringLiteral("SELECT DISTINCT api, partner_id FROM habilitation WHERE %1"
                       " AND environment = 'production' AND state IN ('active', 'validated')"
                       " AND (validated_on IS NULL OR validated_on <= ?) ORDER BY api, partner_id")
            .arg(m_partners.condition(QStringLiteral("partner_id"))),
        m_partners.values() + QVariantList{dateValue(m_day)});
    if (!used)
        return failure(used.error());
    while (used->next())
        m_used.append({used->value(0).toString(), used->value(1).toLongLong()});
    return {};
}

Result<> RegisterMaking::readContacts()
{
    const Result<RestrictedPersons> restricted = RestrictionRepository(m_database).persons();
    if (!restricted)
        return failure(restricted.error());
    m_restricted = *restricted;
    Result<QSqlQuery> query = m_database.run(
        QStringLiteral("SELECT partner_id, role, given_name, family_name, email, phone FROM contact"
                       " WHERE %1 ORDER BY id")
            .arg(m_partners.condition(QStringLiteral("partner_id"))),
        m_partners.values());
    if (!query)
        return failure(query.error());
    while (query->next()) {
        const QString text = shown(contactText(*query, 2));
        if (!text.isEmpty())
            m_contacts[query->value(0).toLongLong()].insert(query->value(1).toString(), text);
    }
    return {};
}

QString RegisterMaking::shown(const QString &contact) const
{
    return !m_restricted.isEmpty() && m_restricted.covers(QStringList{contact}) ? restrictedMark : contact;
}

Result<> RegisterMaking::readChecks()
{
    const auto notedChecks = QStringLiteral(
        "SELECT api, partner_id, MAX(happened_on) FROM register_event WHERE kind = 'contact_check'"
        " AND %1 AND happened_on <= ? GROUP BY api, partner_id");
    // Steps at which the body says who its contacts are, or an instructor reads them.
    const auto requestSteps = QStringLiteral(
        "SELECT h.api, h.partner_id, MAX(substr(e.at, 1, 10)) FROM habilitation h JOIN habilitation_event e"
        " ON e.service_id = h.service_id AND e.habilitation_remote_id = h.remote_id"
        " WHERE %1 AND h.environment = 'production'"
        " AND e.name IN ('create', 'update', 'submit', 'approve', 'reopen', 'transfer')"
        " AND e.at <> '' AND substr(e.at, 1, 10) <= ? GROUP BY h.api, h.partner_id");
    return readDays(notedChecks.arg(m_partners.condition(QStringLiteral("partner_id"))), m_notedChecks).and_then([&] {
        return readDays(requestSteps.arg(m_partners.condition(QStringLiteral("h.partner_id"))), m_requestSteps);
    });
}

Result<> RegisterMaking::readDays(const QString &sql, QMap<BodyKey, QDate> &days)
{
    Result<QSqlQuery> query = m_database.run(sql, m_partners.values() + QVariantList{dateValue(m_day)});
    if (!query)
        return failure(query.error());
    while (query->next())
        days.insert({query->value(0).toString(), query->value(1).toLongLong()}, dateOf(query->value(2)));
    return {};
}

Result<> RegisterMaking::readDeclarations()
{
    return SubcontractorRepository(m_database)
        .declarations(withApis())
        .map([&](const QList<SubcontractorDeclaration> &all) {
            for (const SubcontractorDeclaration &one : all) {
                const bool isInForce = (!one.startsOn.isValid() || one.startsOn <= m_day)
                    && (!one.endsOn.isValid() || one.endsOn >= m_day);
                if (one.side == SubcontractorSide::Producer && isInForce)
                    m_subprocessors[{one.api.value, one.partner.value}].append(one);
            }
        });
}

PartnerChoice RegisterMaking::withApis() const
{
    return m_partners.isAll() ? m_partners : PartnerChoice(*m_partners.partners() + QList{PartnerId{}});
}

QList<SubcontractorDeclaration> RegisterMaking::subprocessorsOf(const ProcessingRecord &record) const
{
    QList<SubcontractorDeclaration> list = m_subprocessors.value({record.api.value, 0});
    if (!record.partner.isNull())
        list += m_subprocessors.value({record.api.value, record.partner.value});
    return list;
}

QMap<QString, QString> RegisterMaking::fromDeclarations(const QList<SubcontractorDeclaration> &list)
{
    QStringList names, transfers, safeguards;
    for (const SubcontractorDeclaration &one : list) {
        names.append(one.contact.isEmpty() ? one.name : one.name + QStringLiteral(" (") + one.contact + u')');
        const Country *country = one.country.isEmpty() ? nullptr : countryFromText(one.country);
        if (country && country->protection != DataProtection::Eea)
            transfers.append(one.name + QStringLiteral(" : ") + country->nameText());
        if (!one.safeguards.isEmpty())
            safeguards.append(one.name + QStringLiteral(" : ") + one.safeguards);
    }
    return {{QStringLiteral("subprocessors"), names.join(u'\n')},
            {QStringLiteral("transfers"), transfers.join(u'\n')},
            {QStringLiteral("safeguards"), safeguards.join(u'\n')}};
}

QString RegisterMaking::producerContact(const TermsProfile &profile)
{
    QString first;
    for (const QJsonValue &value : profile.facts.value(QLatin1String("contacts")).toArray()) {
        const QString mail = value.toObject().value(QLatin1String("mail")).toString();
        if (value.toObject().value(QLatin1String("purpose")).toString().contains(QLatin1String("personnelles")))
            return mail;
        if (first.isEmpty())
            first = mail;
    }
    return first;
}

QMap<QString, QString> RegisterMaking::fromWorkspace(const ProcessingRecord &record, const TermsProfile &profile,
                                                     const QList<SubcontractorDeclaration> &subprocessors) const
{
    QMap<QString, QString> known = fromDeclarations(subprocessors);
    if (record.role == RegisterRole::Controller) {
        known.insert(QStringLiteral("controller_name"), profile.producer);
        known.insert(QStringLiteral("controller_contact"), producerContact(profile));
        return known;
    }
    known.insert(QStringLiteral("processor_name"), profile.producer);
    known.insert(QStringLiteral("processor_contact"), producerContact(profile));
    if (record.partner.isNull())
        return known;
    const Body body = m_bodies.value(record.partner.value);
    const QMap<QString, QString> contacts = m_contacts.value(record.partner.value);
    QString contact = contacts.value(QStringLiteral("controller"), contacts.value(QStringLiteral("applicant")));
    if (contact.isEmpty())
        contact = body.address;
    known.insert(QStringLiteral("controller_name"), body.name);
    known.insert(QStringLiteral("controller_contact"), contact);
    known.insert(QStringLiteral("controller_dpo"), contacts.value(QStringLiteral("dpo")));
    return known;
}

void RegisterMaking::fill(RegisterValues &values, const QMap<QString, QString> &known, FieldOrigin origin)
{
    for (auto value = known.cbegin(); value != known.cend(); ++value) {
        if (!value->isEmpty() && !values.contains(value.key()))
            values.insert(value.key(), {*value, origin});
    }
}

void RegisterMaking::dateContacts(RegisterEntry &entry, const ProcessingRecord &record) const
{
    if (record.role != RegisterRole::Processor || record.partner.isNull())
        return;
    const BodyKey body{record.api.value, record.partner.value};
    QDate known;
    for (const char *key : {"controller_contact", "controller_dpo"}) {
        const auto value = entry.values.constFind(QLatin1String(key));
        if (value == entry.values.cend())
            continue;
        const QDate from = value->origin == FieldOrigin::Typed ? record.validFrom : m_requestSteps.value(body);
        if (from.isValid() && (!known.isValid() || from < known))
            known = from;
    }
    const QDate noted = m_notedChecks.value(body);
    entry.isCheckNoted = noted.isValid() && (!known.isValid() || noted >= known);
    entry.contactsCheckedOn = entry.isCheckNoted ? noted : known;
}

RegisterEntry RegisterMaking::entryOf(ProcessingRecord record, const TermsProfile &profile) const
{
    RegisterEntry entry{.terms = registerTerms(profile, record.role)};
    const Body body = m_bodies.value(record.partner.value);
    const QList<SubcontractorDeclaration> subprocessors = subprocessorsOf(record);
    fill(entry.values, record.values, FieldOrigin::Typed);
    for (const char *key : {"controller_contact", "controller_dpo"}) {
        if (const auto typed = entry.values.find(QLatin1String(key)); typed != entry.values.end())
            typed->text = shown(typed->text);
    }
    if (record.role == RegisterRole::Processor)
        fill(entry.values, m_common.value(record.api).values, FieldOrigin::Common);
    fill(entry.values, entry.terms.given, FieldOrigin::Text);
    fill(entry.values, fromWorkspace(record, profile, subprocessors), FieldOrigin::Workspace);
    const bool hasTransfers = !fromDeclarations(subprocessors).value(QStringLiteral("transfers")).isEmpty();
    entry.verdicts = completenessOf(entry.terms, entry.values,
                                    {.hasSubprocessors = !subprocessors.isEmpty(), .hasTransfers = hasTransfers});
    entry.missing = missingIn(entry.verdicts);
    dateContacts(entry, record);
    entry.partnerName = body.name;
    entry.partnerSiret = body.siret;
    if (record.processing.isEmpty())
        record.processing = profile.name;
    entry.record = std::move(record);
    return entry;
}

QList<RegisterEntry> RegisterMaking::made() const
{
    QList<RegisterEntry> entries;
    int rank = 0;
    for (const TermsProfile &profile : *m_profiles) {
        addBodies(profile, ++rank, entries);
        addOwn(profile, rank, entries);
    }
    return entries;
}

void RegisterMaking::addBodies(const TermsProfile &profile, int rank, QList<RegisterEntry> &entries) const
{
    if (registerTerms(profile, RegisterRole::Processor).rule.isEmpty())
        return;
    QSet<qint64> typed;
    for (const ProcessingRecord &record : m_records) {
        if (record.api != profile.api || record.role != RegisterRole::Processor || record.isCommon())
            continue;
        typed.insert(record.partner.value);
        entries.append(entryOf(record, profile));
        entries.last().rowId = record.id.value;
    }
    for (const auto &[api, partner] : m_used) {
        if (api != profile.api.value || typed.contains(partner))
            continue;
        entries.append(entryOf({.api = profile.api, .partner = {partner}}, profile));
        entries.last().rowId = -(partner * 100 + rank);
    }
}

void RegisterMaking::addOwn(const TermsProfile &profile, int rank, QList<RegisterEntry> &entries) const
{
    if (registerTerms(profile, RegisterRole::Controller).rule.isEmpty())
        return;
    ProcessingRecord own{.role = RegisterRole::Controller, .api = profile.api};
    for (const ProcessingRecord &record : m_records) {
        if (record.api == profile.api && record.role == RegisterRole::Controller)
            own = record;
    }
    entries.append(entryOf(own, profile));
    entries.last().rowId = own.id.isNull() ? -rank : own.id.value;
    entries.last().partnerName = profile.producer;
}

} // namespace vigie

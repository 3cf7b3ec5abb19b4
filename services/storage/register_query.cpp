// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/register_query.h"

#include "model/partners/country.h"
#include "services/storage/column_values.h"
#include "services/storage/folding.h"
#include "services/storage/profile_repository.h"
#include "services/storage/restriction_repository.h"
#include "services/storage/subcontractor_repository.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace vigie {

namespace {

struct Body {
    PartnerId partner{};
    QString name{};
    QString siret{};
    QString address{};
};

using BodyKey = std::pair<QString, qint64>; // API, partner

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

//! Everything that the register is made of, read once.
class RegisterMaking
{
public:
    RegisterMaking(Database &database, const QDate &day, const RegisterScope &scope)
        : m_database(database)
        , m_day(day)
        , m_partners(scope.partners)
        , m_profiles(scope.profiles)
    {
    }

    Result<QList<RegisterEntry>> entries()
    {
        return readProfiles()
            .and_then([&] { return readRecords(); })
            .and_then([&] { return readBodies(); })
            .and_then([&] { return readContacts(); })
            .and_then([&] { return readChecks(); })
            .and_then([&] { return readDeclarations(); })
            .map([&] { return made(); });
    }

private:
    Result<> readProfiles()
    {
        if (m_profiles)
            return {};
        return ProfileRepository(m_database).inForce(m_day).map([&](const QList<TermsProfile> &profiles) {
            m_profiles = profiles;
        });
    }

    Result<> readRecords()
    {
        return RegisterRepository(m_database)
            .inForce(m_day, withApis())
            .map([&](const QList<ProcessingRecord> &records) {
                m_records = records;
                for (const ProcessingRecord &record : records) {
                    if (record.isCommon())
                        m_common.insert(record.api, record);
                }
            });
    }

    Result<> readBodies()
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

    Result<> readContacts()
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

    //! What a contact is shown as: some are kept and not used.
    [[nodiscard]] QString shown(const QString &contact) const
    {
        return !m_restricted.isEmpty() && m_restricted.covers(QStringList{contact}) ? restrictedMark : contact;
    }

    Result<> readChecks()
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
        return readDays(notedChecks.arg(m_partners.condition(QStringLiteral("partner_id"))), m_notedChecks)
            .and_then([&] {
                return readDays(requestSteps.arg(m_partners.condition(QStringLiteral("h.partner_id"))), m_requestSteps);
            });
    }

    Result<> readDays(const QString &sql, QMap<BodyKey, QDate> &days)
    {
        Result<QSqlQuery> query = m_database.run(sql, m_partners.values() + QVariantList{dateValue(m_day)});
        if (!query)
            return failure(query.error());
        while (query->next())
            days.insert({query->value(0).toString(), query->value(1).toLongLong()}, dateOf(query->value(2)));
        return {};
    }

    Result<> readDeclarations()
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

    //! What is common to all, and what the producer has done for all, is part of each record.
    [[nodiscard]] PartnerChoice withApis() const
    {
        return m_partners.isAll() ? m_partners : PartnerChoice(*m_partners.partners() + QList{PartnerId{}});
    }

    [[nodiscard]] QList<SubcontractorDeclaration> subprocessorsOf(const ProcessingRecord &record) const
    {
        QList<SubcontractorDeclaration> list = m_subprocessors.value({record.api.value, 0});
        if (!record.partner.isNull())
            list += m_subprocessors.value({record.api.value, record.partner.value});
        return list;
    }

    static QMap<QString, QString> fromDeclarations(const QList<SubcontractorDeclaration> &list)
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

    //! Where the producer answers about personal data, as its terms say.
    static QString producerContact(const TermsProfile &profile)
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

    [[nodiscard]] QMap<QString, QString> fromWorkspace(const ProcessingRecord &record, const TermsProfile &profile,
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

    static void fill(RegisterValues &values, const QMap<QString, QString> &known, FieldOrigin origin)
    {
        for (auto value = known.cbegin(); value != known.cend(); ++value) {
            if (!value->isEmpty() && !values.contains(value.key()))
                values.insert(value.key(), {*value, origin});
        }
    }

    void dateContacts(RegisterEntry &entry, const ProcessingRecord &record) const
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

    [[nodiscard]] RegisterEntry entryOf(ProcessingRecord record, const TermsProfile &profile) const
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

    [[nodiscard]] QList<RegisterEntry> made() const
    {
        QList<RegisterEntry> entries;
        int rank = 0;
        for (const TermsProfile &profile : *m_profiles) {
            addBodies(profile, ++rank, entries);
            addOwn(profile, rank, entries);
        }
        return entries;
    }

    void addBodies(const TermsProfile &profile, int rank, QList<RegisterEntry> &entries) const
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

    void addOwn(const TermsProfile &profile, int rank, QList<RegisterEntry> &entries) const
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

    Database &m_database;
    QDate m_day;
    PartnerChoice m_partners;
    std::optional<QList<TermsProfile>> m_profiles;
    QList<ProcessingRecord> m_records{};
    QHash<ApiCode, ProcessingRecord> m_common{};
    QHash<qint64, Body> m_bodies{};
    QList<BodyKey> m_used{};
    QHash<qint64, QMap<QString, QString>> m_contacts{}; //!< by partner, then role
    RestrictedPersons m_restricted{};
    QMap<BodyKey, QDate> m_notedChecks{};
    QMap<BodyKey, QDate> m_requestSteps{};
    QMap<BodyKey, QList<SubcontractorDeclaration>> m_subprocessors{};
};

bool isFound(const RegisterEntry &entry, const RegisterFilter &filter, const QStringList &words)
{
    if ((!filter.api.isNull() && entry.record.api != filter.api) || (filter.role && entry.record.role != *filter.role)
        || (filter.complete && entry.missing.isEmpty() != *filter.complete))
        return false;
    const QString text = searchText({entry.partnerName, entry.partnerSiret, entry.record.api.value,
                                     entry.record.processing, entry.record.reference,
                                     entry.text(QStringLiteral("categories"))});
    return std::all_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return text.contains(u' ' + word); });
}

QString registerSortKey(const RegisterEntry &entry, RegisterColumn column)
{
    switch (column) {
    case RegisterColumn::Controller:
        return folded(entry.partnerName);
    case RegisterColumn::Api:
        return entry.record.api.value;
    case RegisterColumn::Role:
        return registerRoleWord(entry.record.role);
    case RegisterColumn::Processing:
        return folded(entry.record.processing);
    case RegisterColumn::Completeness:
        return QStringLiteral("%1").arg(entry.missing.size(), 4, 10, QChar(u'0'));
    case RegisterColumn::ValidFrom:
        return entry.record.validFrom.toString(Qt::ISODate);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<RegisterEntry>> RegisterQuery::found(const RegisterFilter &filter, const RegisterOrder &order)
{
    Result<QList<RegisterEntry>> all = RegisterMaking(m_database, m_day, m_scope).entries();
    if (!all)
        return all;
    const QStringList words = searchWords(filter.search);
    QList<std::pair<QString, RegisterEntry>> keyed;
    for (const RegisterEntry &entry : *all) {
        if (isFound(entry, filter, words))
            keyed.append({registerSortKey(entry, order.column), entry});
    }
    std::stable_sort(keyed.begin(), keyed.end(), [&order](const auto &left, const auto &right) {
        return order.direction == Qt::AscendingOrder ? left.first < right.first : right.first < left.first;
    });
    QList<RegisterEntry> entries;
    for (const auto &[key, entry] : std::as_const(keyed))
        entries.append(entry);
    return entries;
}

Result<QList<RegisterEntry>> RegisterQuery::rows(const QList<qint64> &ids)
{
    return found({}).map([&ids](const QList<RegisterEntry> &all) {
        QHash<qint64, RegisterEntry> byId;
        for (const RegisterEntry &entry : all)
            byId.insert(entry.rowId, entry);
        QList<RegisterEntry> rows;
        for (const qint64 id : ids) {
            if (byId.contains(id))
                rows.append(byId.value(id));
        }
        return rows;
    });
}

Result<qint64> RegisterQuery::count(const RegisterFilter &filter)
{
    return found(filter).map([](const QList<RegisterEntry> &entries) { return qint64(entries.size()); });
}

Result<ProcessingRecord> RegisterQuery::common(const ApiCode &api)
{
    return RegisterRepository(m_database).inForce(m_day).map([&api](const QList<ProcessingRecord> &records) {
        for (const ProcessingRecord &record : records) {
            if (record.isCommon() && record.api == api)
                return record;
        }
        return ProcessingRecord{.api = api};
    });
}

} // namespace vigie

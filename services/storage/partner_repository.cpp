// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/partner_repository.h"

#include "model/partners/siret.h"
#include "services/storage/access_rows.h"
#include "services/storage/column_values.h"
#include "services/storage/folding.h"
#include "services/storage/local_contact_repository.h"
#include "services/storage/partner_directory.h"
#include "services/storage/reconciliation.h"
#include "services/storage/restriction_repository.h"

#include <QHash>

#include <algorithm>

namespace vigie {

namespace {

template <typename T> T readRow(const QSqlQuery &row) { return RowOf<T>::read(row); }

template <typename T> Result<> readAll(Database &database, QList<T> &list, const QString &rest, const QVariant &value)
{
    return database.rows(selectRows<T>() + rest, {value}, readRow<T>).map([&list](const QList<T> &rows) {
        list = rows;
    });
}

Result<> withholdRestricted(Database &database, QList<Contact> &contacts)
{
    return RestrictionRepository(database).persons().map([&contacts](const RestrictedPersons &persons) {
        if (persons.isEmpty())
            return;
        for (Contact &contact : contacts)
            contact = persons.withheld(contact);
    });
}

HabilitationEvent readEvent(const QSqlQuery &row)
{
    return {.habilitationRemoteId = row.value(0).toString(),
            .name = row.value(1).toString(),
            .at = instantOf(row.value(2))};
}

Result<Partner> onlyPartner(Database &database, const QString &condition, const QVariant &value)
{
    const Result<QList<Partner>> found = database.rows(selectRows<Partner>() + condition, {value}, readRow<Partner>);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? Result<Partner>(failure(Error::Kind::NoSuchObject, value.toString())) : found->first();
}

Result<> readEvents(Database &database, PartnerDossier &dossier)
{
    return database
        .rows(QStringLiteral("SELECT e.habilitation_remote_id, e.name, e.at FROM habilitation_event e"
                             " JOIN habilitation h ON h.service_id = e.service_id"
                             " AND h.remote_id = e.habilitation_remote_id WHERE h.partner_id = ?"
                             " ORDER BY e.at, e.habilitation_remote_id, e.name"),
              {dossier.partner.id.value}, readEvent)
        .map([&dossier](const QList<HabilitationEvent> &events) { dossier.events = events; });
}

Result<> readSubscriptions(Database &database, PartnerDossier &dossier)
{
    return readAll(
        database, dossier.subscriptions,
        QStringLiteral(" JOIN application a ON a.id = c.application_id WHERE a.partner_id = ? ORDER BY c.id"),
        dossier.partner.id.value);
}

UnjoinedApplication readUnjoined(const QSqlQuery &row)
{
    const int after = int(RowOf<Application>::columns().size()) + 1;
    return {.application = RowOf<Application>::read(row),
            .serviceName = row.value(after).toString(),
            .credentials = row.value(after + 1).toLongLong()};
}

//! Partners by what an application may have in common with them.
class Candidates
{
public:
    Result<> load(Database &database)
    {
        Result<QSqlQuery> contacts = database.run(
            QStringLiteral("SELECT DISTINCT email, partner_id FROM contact WHERE partner_id IS NOT NULL AND email <> ''"
                           " ORDER BY partner_id"));
        if (!contacts)
            return failure(contacts.error());
        while (contacts->next()) {
            const QString email = contacts->value(0).toString().toCaseFolded();
            m_byEmail[email].append(idOf<PartnerId>(contacts->value(1)));
        }
        Result<QSqlQuery> names = database.run(QStringLiteral("SELECT name, id FROM partner ORDER BY id"));
        if (!names)
            return failure(names.error());
        while (names->next())
            noteName(names->value(0).toString(), idOf<PartnerId>(names->value(1)));
        return {};
    }

    //! Of the same contact first, then those that share the most rare words of the name.
    [[nodiscard]] QList<PartnerId> of(const Application &application) const
    {
        QHash<PartnerId, double> scores;
        constexpr double sameContact = 100;
        for (const QString &email : {application.contactEmail, application.owner}) {
            for (const PartnerId partner : m_byEmail.value(email.toCaseFolded()))
                scores[partner] += sameContact;
        }
        for (const QString &word : wordsOf(application.name)) {
            const QList<PartnerId> partners = m_byWord.value(word);
            for (const PartnerId partner : partners)
                scores[partner] += 1.0 / double(partners.size());
        }
        return best(scores);
    }

private:
    static constexpr qsizetype mostCandidates = 5;
    static constexpr qsizetype shortestTellingWord = 4;
    static constexpr qsizetype mostPartnersOfATellingWord = 50;

    [[nodiscard]] static QSet<QString> wordsOf(const QString &name)
    {
        QSet<QString> words;
        for (const QString &word : folded(name).split(u' ', Qt::SkipEmptyParts)) {
            if (word.size() >= shortestTellingWord)
                words.insert(word);
        }
        return words;
    }

    void noteName(const QString &name, PartnerId partner)
    {
        for (const QString &word : wordsOf(name))
            m_byWord[word].append(partner);
    }

    [[nodiscard]] QList<PartnerId> best(const QHash<PartnerId, double> &scores) const
    {
        QList<PartnerId> partners;
        for (auto score = scores.cbegin(); score != scores.cend(); ++score) {
            if (score.value() >= 1.0 / double(mostPartnersOfATellingWord))
                partners.append(score.key());
        }
        std::sort(partners.begin(), partners.end(), [&scores](PartnerId left, PartnerId right) {
            const double difference = scores.value(left) - scores.value(right);
            return difference > 0 || (!(difference < 0) && left < right);
        });
        return partners.first(std::min(partners.size(), mostCandidates));
    }

    QHash<QString, QList<PartnerId>> m_byEmail{};
    QHash<QString, QList<PartnerId>> m_byWord{};
};

Result<std::pair<QString, QString>> applicationKey(Database &database, ApplicationId id)
{
    using Key = std::pair<QString, QString>;
    const Result<QList<Key>> keys = database.rows(
        QStringLiteral("SELECT service_id, remote_id FROM application WHERE id = ?"), {id.value},
        [](const QSqlQuery &row) { return Key(row.value(0).toString(), row.value(1).toString()); });
    if (!keys)
        return failure(keys.error());
    return keys->isEmpty() ? Result<Key>(failure(Error::Kind::NoSuchObject, QString::number(id.value))) : keys->first();
}

} // namespace

Result<Partner> PartnerRepository::find(PartnerId id)
{
    return onlyPartner(m_database, QStringLiteral(" WHERE c.id = ?"), id.value);
}

Result<Partner> PartnerRepository::findBySiret(const QString &siret)
{
    const std::optional<Siret> known = Siret::fromText(siret);
    return onlyPartner(m_database, QStringLiteral(" WHERE c.siret = ?"), known ? known->digits() : siret);
}

Result<PartnerDossier> PartnerRepository::dossier(PartnerId id)
{
    const Result<Partner> partner = find(id);
    if (!partner)
        return failure(partner.error());
    PartnerDossier dossier{.partner = *partner};
    const QString ofPartner = QStringLiteral(" WHERE c.partner_id = ? ORDER BY c.id");
    return readAll(m_database, dossier.contacts, ofPartner, id.value)
        .and_then([&] { return LocalContactRepository(m_database).of(id); })
        .map([&](const QList<LocalContact> &typed) {
            for (const LocalContact &contact : typed)
                dossier.contacts.append(contact.asContact());
        })
        .and_then([&] { return withholdRestricted(m_database, dossier.contacts); })
        .and_then([&] { return readAll(m_database, dossier.habilitations, ofPartner, id.value); })
        .and_then([&] { return readEvents(m_database, dossier); })
        .and_then([&] { return readAll(m_database, dossier.applications, ofPartner, id.value); })
        .and_then([&] { return readSubscriptions(m_database, dossier); })
        .and_then([&] { return readAll(m_database, dossier.credentials, ofPartner, id.value); })
        .map([&] { return dossier; });
}

Result<QList<PartnerId>> PartnerRepository::named(const QString &words)
{
    const QString number = datapassNumberKey(words);
    const QString bare = number.startsWith(u'D') ? number.mid(1) : number;
    return m_database.rows(
        QStringLiteral("SELECT partner_id FROM habilitation WHERE partner_id IS NOT NULL"
                       " AND (upper(number) IN (?, ?) OR upper(request_number) IN (?, ?))"
                       " UNION SELECT partner_id FROM partner_entry WHERE name_key = ? ORDER BY partner_id"),
        {number, bare, number, bare, folded(words)},
        [](const QSqlQuery &row) { return idOf<PartnerId>(row.value(0)); });
}

Result<PartnerId> PartnerRepository::add(const Partner &partner)
{
    Partner added = partner;
    if (!partner.siret.isEmpty()) {
        const std::optional<Siret> siret = Siret::fromText(partner.siret);
        if (!siret)
            return failure(Error::Kind::InvalidInput, partner.siret, QStringLiteral("wrong key"));
        added.siret = siret->digits();
    }
    added.origin = QStringLiteral("local");
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<qint64> id = m_database.nextId(QStringLiteral("partner"));
    if (!id)
        return failure(id.error());
    const QString identity = added.siret.isEmpty() ? QStringLiteral("local:%1").arg(*id)
                                                   : QStringLiteral("siret:") + added.siret;
    QVariantList values = RowOf<Partner>::values(added);
    values += {*id, identity};
    const auto inserted = m_database.run(
        QStringLiteral("INSERT INTO partner (%1, id, identity) VALUES (%2)")
            .arg(RowOf<Partner>::columns().join(QStringLiteral(", ")), placeholders(values.size())),
        values);
    if (!inserted)
        return inserted.error().kind == Error::Kind::Conflict ? failure(Error::Kind::Conflict, added.siret)
                                                              : failure(inserted.error());
    return reconcile(m_database, {.partners = {*id}}).and_then([&] { return transaction->commit(); }).map([&] {
        return PartnerId{*id};
    });
}

Result<QList<UnjoinedApplication>> PartnerRepository::unjoinedApplications()
{
    QString select = selectRows<Application>();
    select.replace(QStringLiteral(" FROM "),
                   QStringLiteral(", s.name, (SELECT COUNT(*) FROM credential k WHERE k.application_id = c.id) FROM "));
    Result<QList<UnjoinedApplication>> unjoined = m_database.rows(
        select + QStringLiteral(" JOIN service s ON s.id = c.service_id WHERE c.partner_id IS NULL ORDER BY c.id"), {},
        readUnjoined);
    if (!unjoined || unjoined->isEmpty())
        return unjoined;
    Candidates candidates;
    if (const Result<> loaded = candidates.load(m_database); !loaded)
        return failure(loaded.error());
    for (UnjoinedApplication &one : *unjoined)
        one.candidates = candidates.of(one.application);
    return unjoined;
}

Result<> PartnerRepository::joinApplication(ApplicationId application, PartnerId partner, const QString &decidedBy,
                                            const QDateTime &at)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<std::pair<QString, QString>> key = applicationKey(m_database, application);
    if (!key)
        return failure(key.error());
    if (!partner.isNull()) {
        if (const Result<Partner> known = find(partner); !known)
            return failure(known.error());
    }
    const auto decided = partner.isNull()
        ? m_database.run(
            QStringLiteral("DELETE FROM application_decision WHERE service_id = ? AND application_remote_id = ?"),
            {key->first, key->second})
        : m_database.run(QStringLiteral("INSERT INTO application_decision (service_id, application_remote_id,"
                                        " partner_id, decided_by, decided_at) VALUES (?, ?, ?, ?, ?)"
                                        " ON CONFLICT (service_id, application_remote_id) DO UPDATE SET"
                                        " partner_id = excluded.partner_id, decided_by = excluded.decided_by,"
                                        " decided_at = excluded.decided_at"),
                         {key->first, key->second, partner.value, textValue(decidedBy), instantValue(at)});
    if (!decided)
        return failure(decided.error());
    return reconcile(m_database, {}).and_then([&] { return transaction->commit(); });
}

} // namespace vigie

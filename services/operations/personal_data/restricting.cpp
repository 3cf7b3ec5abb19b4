// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/personal_data/restricting.h"

#include "services/storage/access_rows.h"
#include "services/storage/journal_repository.h"
#include "services/storage/notice_repository.h"
#include "services/storage/partner_changes.h"
#include "services/storage/rights_request_repository.h"

#include <QCryptographicHash>

namespace vigie {

namespace {

Failure invalid(const char *field) { return failure(Error::Kind::InvalidInput, QLatin1String(field)); }

//! The contacts of one person, and whose they are.
struct Withheld {
    int contacts{0};
    QList<PartnerId> partners{};
};

Result<Withheld> withheldBy(Database &database, const RestrictedPersons &person)
{
    return database.rows(selectRows<Contact>(), {}, [](const QSqlQuery &row) { return RowOf<Contact>::read(row); })
        .map([&person](const QList<Contact> &contacts) {
            Withheld withheld;
            for (const Contact &contact : contacts) {
                if (!person.covers(contact))
                    continue;
                ++withheld.contacts;
                if (!contact.partner.isNull() && !withheld.partners.contains(contact.partner))
                    withheld.partners.append(contact.partner);
            }
            return withheld;
        });
}

//! Returns how many drafts were changed.
Result<int> takeOutOfDrafts(Database &database, const RestrictedPersons &person)
{
    NoticeRepository notices(database);
    const auto drafts = notices.ids({.state = NoticeState::ToSend}, NoticeColumn::DraftedAt, Qt::AscendingOrder)
                            .and_then([&](const QList<qint64> &ids) { return notices.rows(ids); });
    if (!drafts)
        return failure(drafts.error());
    int changed = 0;
    for (Notice notice : *drafts) {
        bool isConcerned = false;
        for (NoticeRecipient &recipient : notice.recipients) {
            if (!person.covers(QStringList{recipient.address, recipient.name}))
                continue;
            isConcerned = true;
            recipient.name = restrictedMark;
            recipient.address.clear();
        }
        if (!isConcerned)
            continue;
        if (const Result<> saved = notices.save(notice); !saved)
            return failure(saved.error());
        ++changed;
    }
    return changed;
}

//! In the request's file and in the journal.
Result<> note(Database &database, const RightsRequest &request, const QString &act, const QMap<QString, int> &counts,
              const QDateTime &at)
{
    RightsRequestRepository repository(database);
    QJsonObject facts{{QStringLiteral("request"), request.number}};
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        facts.insert(count.key(), *count);
        const Result<> added = repository.add(
            request.id, {.at = at, .actor = currentActor(), .act = act, .place = count.key(), .records = *count});
        if (!added)
            return added;
    }
    const QByteArray hash = QCryptographicHash::hash((request.number + u'/' + act).toUtf8(),
                                                     QCryptographicHash::Sha256);
    return JournalRepository(database)
        .append({.at = at,
                 .action = QStringLiteral("personal_data.") + act,
                 .objectKind = QStringLiteral("rights_request"),
                 .objectReference = request.number,
                 .objectHash = QString::fromLatin1(hash.toHex()),
                 .outcome = QStringLiteral("ok"),
                 .facts = facts})
        .map([](const JournalEntry &) {});
}

Result<RightsRequest> changeable(Workspace &workspace, RightsRequestId request)
{
    if (workspace.isReadOnly())
        return failure(Error::Kind::WorkspaceReadOnly, workspace.path());
    return RightsRequestRepository(workspace.database()).find(request);
}

} // namespace

Result<int> restrictPerson(Workspace &workspace, RightsRequestId id, const QDate &since, const QDateTime &at)
{
    const Result<RightsRequest> request = changeable(workspace, id);
    if (!request)
        return failure(request.error());
    if (!since.isValid() || since < request->receivedOn)
        return invalid("since");
    RestrictedPersons person;
    person.add(request->person);
    if (person.isEmpty())
        return invalid("person");
    Database &database = workspace.database();
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    const Result<> saved = RestrictionRepository(database).save(
        {.request = id, .since = since, .recordedBy = currentActor()});
    const Result<Withheld> withheld = saved ? withheldBy(database, person) : Result<Withheld>(failure(saved.error()));
    const Result<int> drafts = withheld ? takeOutOfDrafts(database, person) : Result<int>(failure(withheld.error()));
    if (!drafts)
        return failure(drafts.error());
    QMap<QString, int> counts{{QStringLiteral("contact"), withheld->contacts}};
    if (*drafts > 0)
        counts.insert(QStringLiteral("notice"), *drafts);
    return note(database, *request, QStringLiteral("restricted"), counts, at)
        .and_then([&] { return markPartnersChanged(database, withheld->partners); })
        .and_then([&] { return transaction->commit(); })
        .map([&] { return withheld->contacts; });
}

Result<> liftRestriction(Workspace &workspace, RightsRequestId id, const QDate &informedOn, const QDateTime &at)
{
    const Result<RightsRequest> request = changeable(workspace, id);
    if (!request)
        return failure(request.error());
    Database &database = workspace.database();
    RestrictionRepository repository(database);
    const auto known = repository.of(id);
    if (!known)
        return failure(known.error());
    if (!*known || !(*known)->isInForce())
        return invalid("restriction");
    Restriction lifted = **known;
    if (!informedOn.isValid() || informedOn < lifted.since || informedOn > at.date().addDays(1))
        return invalid("informed_on");
    lifted.liftedOn = informedOn;
    lifted.liftedBy = currentActor();
    RestrictedPersons person;
    person.add(request->person);
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    const Result<Withheld> shownAgain = withheldBy(database, person);
    if (!shownAgain)
        return failure(shownAgain.error());
    return repository.save(lifted)
        .and_then([&] {
            return note(database, *request, QStringLiteral("restriction_lifted"),
                        {{QStringLiteral("contact"), shownAgain->contacts}}, at);
        })
        .and_then([&] { return markPartnersChanged(database, shownAgain->partners); })
        .and_then([&] { return transaction->commit(); });
}

} // namespace vigie

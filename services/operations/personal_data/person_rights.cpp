// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/personal_data/person_rights.h"

#include "services/storage/entry_refresh.h"
#include "services/storage/journal_repository.h"
#include "services/storage/partner_changes.h"

#include <QCryptographicHash>
#include <QMap>

namespace vigie {

namespace {

//! Which data, and no value of them.
QString hashOf(const QList<PersonalDatum> &data)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const PersonalDatum &datum : data)
        hash.addData((datum.place + u'/' + datum.id + u'/' + datum.field + u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

//! One request's doing, in a transaction of its own.
class RightsWork
{
public:
    RightsWork(Workspace &workspace, RightsRequestId request, const QDateTime &at)
        : m_workspace(workspace)
        , m_request(request)
        , m_at(at)
    {
    }

    template <typename Do> Result<> run(const QString &act, const QList<PersonalDatum> &data, Do write)
    {
        if (m_workspace.isReadOnly())
            return failure(Error::Kind::WorkspaceReadOnly, m_workspace.path());
        Result<Database::Transaction> transaction = Database::Transaction::begin(database());
        if (!transaction)
            return failure(transaction.error());
        Touched touched;
        for (const PersonalDatum &datum : data) {
            if (const Result<> done = write(datum); !done)
                return done;
            if (!datum.partner.isNull())
                touched.partners.insert(datum.partner.value);
        }
        return note(act, data)
            .and_then([&] { return refreshEntries(database(), touched); })
            .and_then([&] { return markApisChanged(database()); })
            .and_then([&] { return transaction->commit(); });
    }

    //! A line a place in the request's file, one entry in the journal.
    Result<> note(const QString &act, const QList<PersonalDatum> &data)
    {
        if (data.isEmpty())
            return {};
        RightsRequestRepository repository(database());
        const Result<RightsRequest> request = repository.find(m_request);
        if (!request)
            return failure(request.error());
        QMap<QString, int> places;
        for (const PersonalDatum &datum : data)
            ++places[datum.place];
        QJsonObject facts{{QStringLiteral("request"), request->number}};
        for (auto place = places.cbegin(); place != places.cend(); ++place) {
            facts.insert(place.key(), *place);
            const Result<> added = repository.add(
                m_request, {.at = m_at, .actor = currentActor(), .act = act, .place = place.key(), .records = *place});
            if (!added)
                return added;
        }
        return JournalRepository(database())
            .append({.at = m_at,
                     .action = QStringLiteral("personal_data.") + act,
                     .objectKind = QStringLiteral("rights_request"),
                     .objectReference = request->number,
                     .objectHash = hashOf(data),
                     .outcome = QStringLiteral("ok"),
                     .facts = facts})
            .map([](const JournalEntry &) {});
    }

    [[nodiscard]] Database &database() { return m_workspace.database(); }

private:
    Workspace &m_workspace;
    RightsRequestId m_request;
    QDateTime m_at;
};

} // namespace

Result<> rectifyPersonalDatum(Workspace &workspace, RightsRequestId request, const PersonalDatum &datum,
                              const QString &value, const QDateTime &at)
{
    if (!datum.canRectify)
        return failure(Error::Kind::InvalidInput, QStringLiteral("place"), datum.place);
    if (value.trimmed().isEmpty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("value"));
    RightsWork work(workspace, request, at);
    return work.run(QStringLiteral("rectified"), {datum}, [&](const PersonalDatum &one) {
        return writePersonalDatum(work.database(), one, value.trimmed());
    });
}

Result<int> erasePersonalData(Workspace &workspace, RightsRequestId request, const QList<PersonalDatum> &data,
                              const QDateTime &at)
{
    QList<PersonalDatum> erased, kept;
    for (const PersonalDatum &datum : data)
        (datum.canErase() ? erased : kept).append(datum);
    RightsWork work(workspace, request, at);
    const Result<> done = work.run(QStringLiteral("erased"), erased, [&work](const PersonalDatum &datum) {
        return erasePersonalDatum(work.database(), datum);
    });
    if (!done)
        return failure(done.error());
    return work.run(QStringLiteral("kept"), kept, [](const PersonalDatum &) { return Result<>(); }).map([&] {
        return int(erased.size());
    });
}

} // namespace vigie

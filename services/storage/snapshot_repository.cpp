// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/snapshot_repository.h"

#include "services/storage/erased_requests.h"
#include "services/storage/list_merge.h"
#include "services/storage/reconciliation.h"
#include "services/storage/snapshot_gaps.h"

#include <QSet>

#include <set>

namespace vigie {

namespace {

template <typename T> QStringList remoteIds(const QList<T> &list)
{
    QStringList ids;
    ids.reserve(list.size());
    for (const T &row : list)
        ids.append(row.remoteId);
    return ids;
}

//! A contact has no id in the service: the n-th of its role in its request.
QStringList contactKeys(const QList<Contact> &contacts)
{
    QHash<QString, int> ranks;
    QStringList keys;
    for (const Contact &contact : contacts) {
        const QString place = contact.habilitationRemoteId + QChar(0x1f) + contact.role;
        keys.append(place + QChar(0x1f) + QString::number(ranks[place]++));
    }
    return keys;
}

//! Listed without its attributes, which another list gives: what was found in them stays.
void keepDetails(Application &listed, const Application &stored)
{
    if (!listed.attributes.isEmpty())
        return;
    listed.attributes = stored.attributes;
    if (!stored.siret.isEmpty())
        listed.siret = stored.siret;
    if (!stored.datapassNumber.isEmpty())
        listed.datapassNumber = stored.datapassNumber;
    if (!stored.contactEmail.isEmpty())
        listed.contactEmail = stored.contactEmail;
}

//! One merge: its steps, and what they changed.
class Merge
{
public:
    Merge(Database &database, ServiceId service, const ServiceSnapshot &snapshot, QDateTime readAt)
        : m_database(database)
        , m_service(std::move(service))
        , m_snapshot(snapshot)
        , m_gaps(snapshot.gaps)
        , m_readAt(std::move(readAt))
    {
    }

    Result<MergeOutcome> run()
    {
        return requireService()
            .and_then([this] { return mergeHabilitations(); })
            .and_then([this] { return mergeContacts(); })
            .and_then([this] { return mergeEvents(); })
            .and_then([this] { return mergeDelegations(); })
            .and_then([this] { return mergeApplications(); })
            .and_then([this] { return mergeSubscriptions(); })
            .and_then([this] { return mergeCredentials(); })
            .and_then([this] { return touchCredentialsOfApplications(); })
            .and_then([this] { return reconcile(m_database, m_touched); })
            .and_then([this] { return refreshAges(m_database, m_service); })
            .and_then([this] { return countRows(); })
            .map([this] { return m_outcome; });
    }

private:
    Result<> requireService();
    Result<> mergeHabilitations();
    Result<> mergeContacts();
    Result<> mergeEvents();
    Result<> touchPartnersOf(const QSet<QString> &requests);
    Result<> mergeDelegations();
    Result<> mergeApplications();
    Result<> mergeSubscriptions();
    Result<> mergeCredentials();
    Result<> touchCredentialsOfApplications();
    Result<> countRows();
    Result<> readApplicationIds();
    Result<qint64> countOf(const QString &sql);

    void count(RowChange change);
    void touch(PartnerId partner)
    {
        if (!partner.isNull())
            m_touched.partners.insert(partner.value);
    }
    [[nodiscard]] ApplicationId applicationOf(const QString &remoteId) const
    {
        return m_applicationIds.value(remoteId);
    }

    template <typename T> auto hidden()
    {
        return [this](const T &row) { return m_gaps.hides(row); };
    }
    template <typename T> static std::optional<T> deleted(const T &) { return std::nullopt; }

    Database &m_database;
    ServiceId m_service;
    const ServiceSnapshot &m_snapshot;
    SnapshotGaps m_gaps;
    QDateTime m_readAt;
    QHash<QString, ApplicationId> m_applicationIds{};
    QSet<qint64> m_changedApplications{};
    Touched m_touched{};
    MergeOutcome m_outcome{};
};

void Merge::count(RowChange change)
{
    switch (change) {
    case RowChange::Added:
        ++m_outcome.added;
        return;
    case RowChange::Updated:
        ++m_outcome.updated;
        return;
    case RowChange::Removed:
        ++m_outcome.removed;
        return;
    }
    Q_UNREACHABLE();
}

Result<qint64> Merge::countOf(const QString &sql)
{
    return m_database.rows(sql, {m_service.value}, [](const QSqlQuery &row) { return row.value(0).toLongLong(); })
        .map([](const QList<qint64> &counts) { return counts.first(); });
}

Result<> Merge::requireService()
{
    const Result<qint64> services = countOf(QStringLiteral("SELECT COUNT(*) FROM service WHERE id = ?"));
    if (!services)
        return failure(services.error());
    return *services == 1 ? Result<>() : failure(Error::Kind::NoSuchObject, m_service.value);
}

Result<> Merge::mergeHabilitations()
{
    const auto adopt = [](Habilitation &read, const Habilitation &stored) { read.partner = stored.partner; };
    const auto changed = [this](const Habilitation &row, RowChange change) {
        count(change);
        touch(row.partner);
    };
    return ListMerge<Habilitation>(m_database, m_service, m_readAt,
                                   {.keys = remoteIds<Habilitation>,
                                    .adopt = adopt,
                                    .isHidden = hidden<Habilitation>(),
                                    .successor = deleted<Habilitation>,
                                    .changed = changed})
        .run(m_snapshot.habilitations);
}

Result<> Merge::mergeContacts()
{
    const auto adopt = [](Contact &read, const Contact &stored) { read.partner = stored.partner; };
    const auto changed = [this](const Contact &row, RowChange change) {
        count(change);
        touch(row.partner);
    };
    return ListMerge<Contact>(m_database, m_service, m_readAt,
                              {.keys = contactKeys,
                               .adopt = adopt,
                               .isHidden = hidden<Contact>(),
                               .successor = deleted<Contact>,
                               .changed = changed})
        .run(m_snapshot.contacts);
}

Result<> Merge::mergeEvents()
{
    using Key = std::tuple<QString, QString, QString>;
    const Result<QList<Key>> stored = m_database.rows(
        QStringLiteral("SELECT habilitation_remote_id, at, name FROM habilitation_event WHERE service_id = ?"),
        {m_service.value}, [](const QSqlQuery &row) {
            return Key(row.value(0).toString(), row.value(1).toString(), row.value(2).toString());
        });
    if (!stored)
        return failure(stored.error());
    std::set<Key> rest(stored->cbegin(), stored->cend());
    QSet<QString> changed;
    for (const HabilitationEvent &event : m_snapshot.events) {
        const QString at = textValue(instantValue(event.at).toString()).toString();
        if (rest.erase({event.habilitationRemoteId, at, event.name}) > 0)
            continue;
        const auto added = m_database.run(
            QStringLiteral("INSERT INTO habilitation_event (service_id, habilitation_remote_id, at, name)"
                           " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"),
            {m_service.value, textValue(event.habilitationRemoteId), at, textValue(event.name)});
        if (!added)
            return failure(added.error());
        changed.insert(event.habilitationRemoteId);
    }
    for (const auto &[habilitation, at, name] : rest) {
        if (m_gaps.hidesEventsOf(habilitation))
            continue;
        const auto removed = m_database.run(
            QStringLiteral(
                "DELETE FROM habilitation_event WHERE service_id = ? AND habilitation_remote_id = ? AND at = ?"
                " AND name = ?"),
            {m_service.value, habilitation, at, name});
        if (!removed)
            return failure(removed.error());
        changed.insert(habilitation);
    }
    return touchPartnersOf(changed);
}

//! Rules count from the steps of a request.
Result<> Merge::touchPartnersOf(const QSet<QString> &requests)
{
    Result<QSqlQuery> query = m_database.prepare(
        QStringLiteral("SELECT partner_id FROM habilitation WHERE service_id = ? AND remote_id = ?"));
    if (!query)
        return failure(query.error());
    for (const QString &request : requests) {
        if (const Result<> done = m_database.run(*query, {m_service.value, request}); !done)
            return done;
        while (query->next())
            touch(idOf<PartnerId>(query->value(0)));
    }
    return {};
}

//! They are joined to partners when they are asked for: nothing derived is kept.
Result<> Merge::mergeDelegations()
{
    const auto changed = [this](const EditorDelegation &, RowChange change) { count(change); };
    return ListMerge<EditorDelegation>(m_database, m_service, m_readAt,
                                       {.keys = remoteIds<EditorDelegation>,
                                        .adopt = [](EditorDelegation &, const EditorDelegation &) {},
                                        .isHidden = hidden<EditorDelegation>(),
                                        .successor = deleted<EditorDelegation>,
                                        .changed = changed})
        .run(m_snapshot.delegations);
}

Result<> Merge::mergeApplications()
{
    if (const Result<> known = readApplicationIds(); !known)
        return known;
    QList<Application> read;
    for (const Application &application : m_snapshot.applications) {
        // Listed, but its details could not be read: what is stored knows more.
        if (!m_gaps.lacksDetailsOf(application) || !m_applicationIds.contains(application.remoteId))
            read.append(application);
    }
    const auto adopt = [this](Application &listed, const Application &stored) {
        listed.partner = stored.partner;
        if (m_gaps.hides(listed))
            keepDetails(listed, stored);
    };
    const auto changed = [this](const Application &row, RowChange change) {
        count(change);
        touch(row.partner);
        m_changedApplications.insert(row.id.value);
    };
    return ListMerge<Application>(m_database, m_service, m_readAt,
                                  {.keys = remoteIds<Application>,
                                   .adopt = adopt,
                                   .isHidden = hidden<Application>(),
                                   .successor = deleted<Application>,
                                   .changed = changed})
        .run(read)
        .and_then([this] { return readApplicationIds(); });
}

Result<> Merge::readApplicationIds()
{
    m_applicationIds.clear();
    Result<QSqlQuery> query = m_database.run(
        QStringLiteral("SELECT remote_id, id FROM application WHERE service_id = ?"), {m_service.value});
    if (!query)
        return failure(query.error());
    while (query->next())
        m_applicationIds.insert(query->value(0).toString(), idOf<ApplicationId>(query->value(1)));
    return {};
}

Result<> Merge::mergeSubscriptions()
{
    QList<Subscription> read = m_snapshot.subscriptions;
    for (Subscription &subscription : read)
        subscription.application = applicationOf(subscription.applicationRemoteId);
    const auto changed = [this](const Subscription &row, RowChange change) {
        count(change);
        m_changedApplications.insert(row.application.value);
    };
    return ListMerge<Subscription>(m_database, m_service, m_readAt,
                                   {.keys = remoteIds<Subscription>,
                                    .adopt = [](Subscription &, const Subscription &) {},
                                    .isHidden = hidden<Subscription>(),
                                    .successor = deleted<Subscription>,
                                    .changed = changed})
        .run(read);
}

Result<> Merge::mergeCredentials()
{
    QList<Credential> read = m_snapshot.credentials;
    for (Credential &credential : read)
        credential.application = applicationOf(credential.applicationRemoteId);
    const auto adopt = [](Credential &listed, const Credential &stored) { listed.partner = stored.partner; };
    const auto missing = [](const Credential &stored) {
        Credential next = stored;
        if (stored.state != CredentialState::Revoked)
            next.state = CredentialState::Missing;
        return std::optional(next);
    };
    const auto changed = [this](const Credential &row, RowChange change) {
        count(change);
        touch(row.partner);
        m_touched.credentials.insert(row.id.value);
    };
    return ListMerge<Credential>(m_database, m_service, m_readAt,
                                 {.keys = remoteIds<Credential>,
                                  .adopt = adopt,
                                  .isHidden = hidden<Credential>(),
                                  .successor = missing,
                                  .changed = changed})
        .run(read);
}

//! Their rows show the application's name and number.
Result<> Merge::touchCredentialsOfApplications()
{
    Result<QSqlQuery> query = m_database.prepare(
        QStringLiteral("SELECT id, partner_id FROM credential WHERE application_id = ?"));
    if (!query)
        return failure(query.error());
    for (const qint64 application : std::as_const(m_changedApplications)) {
        if (const Result<> done = m_database.run(*query, {application}); !done)
            return done;
        while (query->next()) {
            m_touched.credentials.insert(query->value(0).toLongLong());
            touch(idOf<PartnerId>(query->value(1)));
        }
    }
    return {};
}

Result<> Merge::countRows()
{
    const std::pair<const char *, qint64 *> lists[] = {
        {"SELECT COUNT(*) FROM habilitation WHERE service_id = ?", &m_outcome.habilitations},
        {"SELECT COUNT(*) FROM application WHERE service_id = ?", &m_outcome.applications},
        {"SELECT COUNT(*) FROM subscription WHERE service_id = ?", &m_outcome.subscriptions},
        {"SELECT COUNT(*) FROM credential WHERE service_id = ? AND state <> 'missing'", &m_outcome.credentials}};
    for (const auto &[sql, number] : lists) {
        const Result<qint64> rows = countOf(QLatin1String(sql));
        if (!rows)
            return failure(rows.error());
        *number = *rows;
    }
    return {};
}

} // namespace

Result<MergeOutcome> SnapshotRepository::merge(const ServiceId &service, const ServiceSnapshot &snapshot,
                                               const QDateTime &readAt)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const auto rest = withoutErasedRequests(m_database, service, snapshot);
    if (!rest)
        return failure(rest.error());
    const ServiceSnapshot &read = *rest ? **rest : snapshot;
    const Result<MergeOutcome> outcome = Merge(m_database, service, read, readAt.toUTC()).run();
    if (!outcome)
        return outcome;
    return transaction->commit().map([&outcome] { return *outcome; });
}

} // namespace vigie

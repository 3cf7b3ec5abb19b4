// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/datapass/datapass_reading.h"

#include "services/connectors/in_parallel.h"
#include "services/connectors/json_reading.h"

#include <QJsonArray>

#include <memory>

namespace vigie {

namespace {

constexpr int rowsPerPage = 200;
constexpr int eventsInFlight = 4;
constexpr qsizetype mostEventRequests = 100; // one by one: no more than a minute's work

//! One reading, alive as long as its futures.
class DataPassReading : public std::enable_shared_from_this<DataPassReading>
{
public:
    DataPassReading(QObject *owner, BearerClient &client, QUrl base, DataPassDefinitions definitions,
                    ProgressSink progress, std::stop_token stop)
        : m_owner(owner)
        , m_client(client)
        , m_base(std::move(base))
        , m_definitions(std::move(definitions))
        , m_progress(std::move(progress))
        , m_stop(std::move(stop))
    {
    }

    Future<ServiceSnapshot> start()
    {
        auto self = shared_from_this();
        return andThen(list(QStringLiteral("/definitions"), Paging::nothing()), m_owner, [self](const Listing &listing) {
            if (listing.error)
                self->m_firstError = listing.error;
            self->m_definitions.learn(listing.rows);
            return self->readRequests();
        });
    }

private:
    Future<Listing> list(const QString &path, const Paging &paging);
    Future<ServiceSnapshot> readRequests();
    Future<ServiceSnapshot> readAuthorisations();
    Future<ServiceSnapshot> readEvents();
    Future<ServiceSnapshot> finish();
    void takeRequest(const QJsonObject &row);
    void takeAuthorisation(const QJsonObject &row);
    void note(const Listing &listing);
    [[nodiscard]] QUrl address(const QString &path) const;

    QObject *m_owner;
    BearerClient &m_client;
    QUrl m_base;
    DataPassDefinitions m_definitions;
    ProgressSink m_progress;
    std::stop_token m_stop;
    ServiceSnapshot m_snapshot{};
    std::optional<Error> m_firstError{};
    int m_failedLists{0};
    QStringList m_withoutEvents{}; //!< numbers, newest first
    QHash<QString, qsizetype> m_requests{}; //!< rows of the snapshot, by number
};

QUrl DataPassReading::address(const QString &path) const
{
    QUrl url = m_base;
    url.setPath(m_base.path() + path);
    return url;
}

Future<Listing> DataPassReading::list(const QString &path, const Paging &paging)
{
    return listed(m_owner, m_client.fetch(),
                  {.url = address(path), .paging = paging, .what = QStringLiteral("habilitations")}, m_progress,
                  m_stop);
}

void DataPassReading::note(const Listing &listing)
{
    if (!listing.error)
        return;
    if (!m_firstError)
        m_firstError = listing.error;
    m_failedLists += listing.rows.isEmpty() ? 1 : 0;
    m_snapshot.gaps.append({.what = QStringLiteral("habilitations"), .error = *listing.error});
}

Future<ServiceSnapshot> DataPassReading::readRequests()
{
    auto self = shared_from_this();
    return andThen(list(QStringLiteral("/demandes"), Paging::limitOffset(rowsPerPage)), m_owner,
                   [self](const Listing &listing) {
                       self->note(listing);
                       for (const QJsonObject &row : listing.rows)
                           self->takeRequest(row);
                       return self->readAuthorisations();
                   });
}

Future<ServiceSnapshot> DataPassReading::readAuthorisations()
{
    auto self = shared_from_this();
    return andThen(list(QStringLiteral("/habilitations"), Paging::limitOffset(rowsPerPage)), m_owner,
                   [self](const Listing &listing) {
                       self->note(listing);
                       for (const QJsonObject &row : listing.rows)
                           self->takeAuthorisation(row);
                       return self->readEvents();
                   });
}

void DataPassReading::takeRequest(const QJsonObject &row)
{
    const Habilitation request = requestIn(row, m_definitions);
    m_requests.insert(request.number, m_snapshot.habilitations.size());
    m_snapshot.habilitations.append(request);
    m_snapshot.contacts.append(contactsIn(row, request.remoteId));
    if (row.contains(QLatin1String("events")))
        m_snapshot.events.append(eventsIn(row.value(QLatin1String("events")), request.remoteId));
    else
        m_withoutEvents.append(request.number);
}

void DataPassReading::takeAuthorisation(const QJsonObject &row)
{
    Habilitation authorisation = authorisationIn(row, m_definitions);
    const auto request = m_requests.constFind(authorisation.requestNumber);
    if (request == m_requests.cend()) {
        m_snapshot.contacts.append(contactsIn(row, authorisation.remoteId));
    } else {
        const Habilitation &from = m_snapshot.habilitations.at(*request);
        authorisation.reopening = from.reopening;
        authorisation.submittedOn = from.submittedOn;
        if (authorisation.organisationName.isEmpty())
            authorisation.organisationName = from.organisationName;
        if (authorisation.credentialReference.isEmpty())
            authorisation.credentialReference = from.credentialReference;
    }
    m_snapshot.habilitations.append(authorisation);
}

Future<ServiceSnapshot> DataPassReading::readEvents()
{
    auto self = shared_from_this();
    const QStringList asked = m_withoutEvents.mid(0, mostEventRequests);
    const auto step = [self](const QString &number) {
        return self->m_client.send({.url = self->address(QStringLiteral("/demandes/%1/events").arg(number))},
                                   self->m_stop);
    };
    const auto take = [self](const QString &number, const Result<HttpReply> &reply) {
        const auto json = reply ? parsedJson(*reply) : Result<QJsonDocument>(failure(reply.error()));
        if (json)
            self->m_snapshot.events.append(eventsIn(json->array(), number));
        else if (json.error().kind != Error::Kind::Cancelled)
            self->m_snapshot.gaps.append({.what = QStringLiteral("events"), .error = json.error()});
    };
    return andThen(inParallel<HttpReply, QString>(m_owner, asked, eventsInFlight, step, take, m_stop), m_owner,
                   [self](Done) { return self->finish(); });
}

Future<ServiceSnapshot> DataPassReading::finish()
{
    constexpr int lists = 2;
    if (m_failedLists == lists)
        return failed<ServiceSnapshot>(*m_firstError);
    m_snapshot.productVersion = QStringLiteral("v1");
    return settled<ServiceSnapshot>(std::move(m_snapshot));
}

} // namespace

Future<ServiceSnapshot> readDataPass(QObject *owner, BearerClient &client, const QUrl &base,
                                     DataPassDefinitions definitions, ProgressSink progress, std::stop_token stop)
{
    return std::make_shared<DataPassReading>(owner, client, base, std::move(definitions), std::move(progress),
                                             std::move(stop))
        ->start();
}

} // namespace vigie

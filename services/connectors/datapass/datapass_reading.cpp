// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/datapass/datapass_reading.h"

#include "services/connectors/in_parallel.h"
#include "services/connectors/json_reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <functional>
#include <memory>

namespace vigie {

namespace {

constexpr int rowsPerPage = 200;
constexpr int eventsInFlight = 4;
constexpr qsizetype mostEventRequests = 100; // one by one: no more than a minute's work

//! What is kept of a row: a tenth of its JSON.
struct DigestedRow {
    Habilitation habilitation{};
    QList<Contact> contacts{};
    QList<HabilitationEvent> events{};
    bool tellsEvents{false};
};
using Digest = std::function<DigestedRow(const QJsonObject &)>;

//! One text for all that are equal: thousands of forms say the same.
class TextPool
{
public:
    void share(DigestedRow &row)
    {
        share(row.habilitation);
        for (Contact &contact : row.contacts)
            share(contact);
        for (HabilitationEvent &event : row.events)
            share(event);
    }

private:
    [[nodiscard]] QString shared(const QString &text) { return *m_texts.insert(text); }
    void share(Habilitation &habilitation)
    {
        for (QString *text :
             {&habilitation.definition, &habilitation.stateText, &habilitation.title, &habilitation.organisationSiret,
              &habilitation.organisationName, &habilitation.homologationAuthority, &habilitation.api.value})
            *text = shared(*text);
        for (QString &scope : habilitation.scopes)
            scope = shared(scope);
        QMap<QString, QString> gdpr;
        for (auto field = habilitation.gdpr.cbegin(); field != habilitation.gdpr.cend(); ++field)
            gdpr.insert(shared(field.key()), shared(field.value()));
        habilitation.gdpr = gdpr;
    }
    void share(Contact &contact)
    {
        for (QString *text : {&contact.role, &contact.givenName, &contact.familyName, &contact.email, &contact.phone,
                              &contact.jobTitle, &contact.habilitationRemoteId})
            *text = shared(*text);
    }
    void share(HabilitationEvent &event)
    {
        event.name = shared(event.name);
        event.habilitationRemoteId = shared(event.habilitationRemoteId);
    }

    QSet<QString> m_texts{};
};

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
        return andThen(list(QStringLiteral("/definitions"), Paging::nothing(), m_client.fetch()), m_owner,
                       [self](const Listing &listing) {
                           if (listing.error)
                               self->m_firstError = listing.error;
                           self->m_definitions.learn(listing.rows);
                           return self->readRequests();
                       });
    }

private:
    Future<Listing> list(const QString &path, const Paging &paging, FetchPage fetch);
    [[nodiscard]] FetchPage digested(Digest digest);
    [[nodiscard]] HttpReply digestedPage(HttpReply reply, const Digest &digest);
    [[nodiscard]] DigestedRow rowOf(const QJsonObject &row, const Digest &digest);
    Future<ServiceSnapshot> readRequests();
    Future<ServiceSnapshot> readAuthorisations();
    Future<ServiceSnapshot> readEvents();
    Future<ServiceSnapshot> finish();
    void takeRequest(const DigestedRow &row);
    void takeAuthorisation(const DigestedRow &row);
    void note(const Listing &listing);
    [[nodiscard]] QUrl address(const QString &path) const;

    QObject *m_owner;
    BearerClient &m_client;
    QUrl m_base;
    DataPassDefinitions m_definitions;
    ProgressSink m_progress;
    std::stop_token m_stop;
    ServiceSnapshot m_snapshot{};
    QHash<QString, DigestedRow> m_digested{}; //!< of the list under way, by id
    TextPool m_texts{};
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

Future<Listing> DataPassReading::list(const QString &path, const Paging &paging, FetchPage fetch)
{
    return listed(m_owner, std::move(fetch),
                  {.url = address(path), .paging = paging, .what = QStringLiteral("habilitations")}, m_progress,
                  m_stop);
}

//! Pages whose rows are read as they come and replaced by their ids: kept whole, the forms of twenty thousand
//! partners would fill the memory.
FetchPage DataPassReading::digested(Digest digest)
{
    m_digested.clear();
    return [self = shared_from_this(), fetch = m_client.fetch(), digest](const QUrl &url, std::stop_token stop) {
        return andThen(fetch(url, std::move(stop)), self->m_owner, [self, digest](const HttpReply &reply) {
            return settled<HttpReply>(self->digestedPage(reply, digest));
        });
    };
}

HttpReply DataPassReading::digestedPage(HttpReply reply, const Digest &digest)
{
    const Result<QJsonDocument> json = parsedJson(reply);
    if (!json || !json->isArray())
        return reply; // an error for whoever reads the list
    QJsonArray ids;
    const QJsonArray rows = json->array();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QJsonValue id = row.value(QLatin1String("id"));
        if (textIn(id).isEmpty()) {
            ids.append(value);
            continue;
        }
        DigestedRow digestedRow = digest(row);
        m_texts.share(digestedRow);
        m_digested.insert(textIn(id), digestedRow);
        ids.append(QJsonObject{{QStringLiteral("id"), id}});
    }
    reply.body = QJsonDocument(ids).toJson(QJsonDocument::Compact);
    return reply;
}

DigestedRow DataPassReading::rowOf(const QJsonObject &row, const Digest &digest)
{
    const auto found = m_digested.find(textIn(row.value(QLatin1String("id"))));
    DigestedRow taken = found == m_digested.end() ? digest(row) : std::move(*found);
    if (found != m_digested.end())
        m_digested.erase(found);
    return taken;
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
    const Digest digest = [self](const QJsonObject &row) {
        DigestedRow read{.habilitation = requestIn(row, self->m_definitions)};
        const QString &id = read.habilitation.remoteId;
        read.contacts = contactsIn(row, id);
        read.tellsEvents = row.contains(QLatin1String("events"));
        read.events = eventsIn(row.value(QLatin1String("events")), id);
        return read;
    };
    return andThen(list(QStringLiteral("/demandes"), Paging::limitOffset(rowsPerPage), digested(digest)), m_owner,
                   [self, digest](const Listing &listing) {
                       self->note(listing);
                       for (const QJsonObject &row : listing.rows)
                           self->takeRequest(self->rowOf(row, digest));
                       return self->readAuthorisations();
                   });
}

Future<ServiceSnapshot> DataPassReading::readAuthorisations()
{
    auto self = shared_from_this();
    const Digest digest = [self](const QJsonObject &row) {
        DigestedRow read{.habilitation = authorisationIn(row, self->m_definitions)};
        if (!self->m_requests.contains(read.habilitation.requestNumber))
            read.contacts = contactsIn(row, read.habilitation.remoteId);
        return read;
    };
    return andThen(list(QStringLiteral("/habilitations"), Paging::limitOffset(rowsPerPage), digested(digest)), m_owner,
                   [self, digest](const Listing &listing) {
                       self->note(listing);
                       for (const QJsonObject &row : listing.rows)
                           self->takeAuthorisation(self->rowOf(row, digest));
                       return self->readEvents();
                   });
}

void DataPassReading::takeRequest(const DigestedRow &row)
{
    const Habilitation &request = row.habilitation;
    m_requests.insert(request.number, m_snapshot.habilitations.size());
    m_snapshot.habilitations.append(request);
    m_snapshot.contacts.append(row.contacts);
    m_snapshot.events.append(row.events);
    if (!row.tellsEvents)
        m_withoutEvents.append(request.number);
}

void DataPassReading::takeAuthorisation(const DigestedRow &row)
{
    Habilitation authorisation = row.habilitation;
    const auto request = m_requests.constFind(authorisation.requestNumber);
    if (request != m_requests.cend()) {
        const Habilitation &from = m_snapshot.habilitations.at(*request);
        authorisation.reopening = from.reopening;
        authorisation.submittedOn = from.submittedOn;
        if (authorisation.organisationName.isEmpty())
            authorisation.organisationName = from.organisationName;
        if (authorisation.credentialReference.isEmpty())
            authorisation.credentialReference = from.credentialReference;
    }
    m_snapshot.contacts.append(row.contacts);
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

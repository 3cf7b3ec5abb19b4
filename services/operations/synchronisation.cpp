// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/synchronisation.h"

#include "services/async/task_scope.h"
#include "services/connectors/history_reader.h"
#include "services/operations/connector_pool.h"
#include "services/operations/sync/sync_record.h"
#include "services/storage/history_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/workspace.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <map>

namespace vigie {

namespace {

SyncReport cancelledReport(const ServiceId &service)
{
    return {.service = service, .state = SyncState::Failed, .error = Error{.kind = Error::Kind::Cancelled}};
}

//! One call of run(): its reports as they come.
struct Request {
    explicit Request(QList<ServiceId> asked)
        : services(std::move(asked))
    {
    }
    QList<ServiceId> services;
    QMap<ServiceId, SyncReport> reports{};
    Settler<QList<SyncReport>> settler{};

    void add(const SyncReport &report)
    {
        if (reports.contains(report.service))
            return;
        reports.insert(report.service, report);
        if (reports.size() < services.size())
            return;
        QList<SyncReport> inOrder;
        for (const ServiceId &service : services)
            inOrder.append(reports.value(service));
        settler.settle(inOrder);
    }
};

//! One service that is being read, and who waits for it.
struct Reading {
    Service service{};
    QList<std::shared_ptr<Request>> requests{};
    std::stop_source stop{};
    QDateTime startedAt{};
    QElapsedTimer time{};
};

//! Everything that one reading brought.
struct Brought {
    ServiceSnapshot snapshot{};
    std::optional<ServiceHistory> history{};
};

} // namespace

class Synchronisation::Impl
{
public:
    Impl(Synchronisation &owner, Workspace &workspace, ConnectorPool &connectors)
        : m_owner(owner)
        , m_workspace(workspace)
        , m_connectors(connectors)
    {
        // SQLite has one writer: the services are merged one after the other.
        m_writers.setMaxThreadCount(1);
    }
    ~Impl()
    {
        for (auto &[id, reading] : m_readings)
            reading.stop.request_stop();
        m_writers.waitForDone();
    }

    [[nodiscard]] Result<QList<Service>> chosen(const QList<ServiceId> &ids);
    Future<QList<SyncReport>> run(const QList<Service> &services, std::stop_token stop);
    [[nodiscard]] bool isRunning() const { return !m_readings.empty(); }

private:
    void join(const Service &service, const std::shared_ptr<Request> &request);
    void leave(const std::shared_ptr<Request> &request);
    void read(Reading &reading);
    [[nodiscard]] Future<Brought> brought(const std::shared_ptr<Connector> &connector, const Service &service,
                                          const ProgressSink &progress, const std::stop_token &stop);
    void take(const ServiceId &id, const Result<Brought> &brought);
    void finish(const ServiceId &id, SyncReport report);

    Synchronisation &m_owner;
    Workspace &m_workspace;
    ConnectorPool &m_connectors;
    std::map<ServiceId, Reading> m_readings{};
    QThreadPool m_writers{};
    TaskScope m_tasks{};
};

Result<QList<Service>> Synchronisation::Impl::chosen(const QList<ServiceId> &ids)
{
    if (m_workspace.isReadOnly())
        return failure(Error::Kind::WorkspaceReadOnly, m_workspace.path());
    ServiceRepository repository(m_workspace.database());
    if (ids.isEmpty())
        return repository.all();
    QList<Service> services;
    for (const ServiceId &id : ids) {
        const Result<Service> service = repository.find(id);
        if (!service)
            return failure(service.error());
        if (!services.contains(*service))
            services.append(*service);
    }
    return services;
}

Future<QList<SyncReport>> Synchronisation::Impl::run(const QList<Service> &services, std::stop_token stop)
{
    QList<ServiceId> ids;
    for (const Service &service : services)
        ids.append(service.id);
    const auto request = std::make_shared<Request>(ids);
    if (services.isEmpty()) {
        request->settler.settle(QList<SyncReport>{});
        return request->settler.future();
    }
    for (const Service &service : services)
        join(service, request);
    // The stop may come from any thread, and when it came before this call: always through the event loop.
    const Settler<Done> stopped;
    m_tasks.deliver(stopped.future(), [this, request](const Result<Done> &) { leave(request); });
    using StopCallback = std::stop_callback<std::function<void()>>;
    const auto onStop = std::make_shared<StopCallback>(std::move(stop), [stopped] { stopped.settle(Done{}); });
    m_tasks.deliver(request->settler.future(), [onStop](const Result<QList<SyncReport>> &) {});
    return request->settler.future();
}

void Synchronisation::Impl::join(const Service &service, const std::shared_ptr<Request> &request)
{
    const auto [found, isNew] = m_readings.try_emplace(service.id);
    Reading &reading = found->second;
    if (!reading.requests.contains(request))
        reading.requests.append(request);
    if (!isNew)
        return;
    reading.service = service;
    reading.startedAt = QDateTime::currentDateTimeUtc();
    reading.time.start();
    read(reading);
}

void Synchronisation::Impl::leave(const std::shared_ptr<Request> &request)
{
    for (auto &[id, reading] : m_readings) {
        if (!reading.requests.removeOne(request))
            continue;
        request->add(cancelledReport(id));
        if (reading.requests.isEmpty())
            reading.stop.request_stop();
    }
}

void Synchronisation::Impl::read(Reading &reading)
{
    const ServiceId id = reading.service.id;
    const std::stop_token stop = reading.stop.get_token();
    const ProgressSink progress = [owner = QPointer(&m_owner), id](const ReadProgress &now) {
        if (owner)
            Q_EMIT owner->progressed(id, now);
    };
    const auto readAll = [this, service = reading.service, progress,
                          stop](const std::shared_ptr<Connector> &connector) {
        return brought(connector, service, progress, stop);
    };
    const auto connector = m_connectors.connector(reading.service, stop);
    m_tasks.deliver(andThen(connector, m_tasks.receiver(), readAll),
                    [this, id](const Result<Brought> &result) { take(id, result); });
}

//! The connector lives as long as its reading.
Future<Brought> Synchronisation::Impl::brought(const std::shared_ptr<Connector> &connector, const Service &service,
                                               const ProgressSink &progress, const std::stop_token &stop)
{
    const Future<ServiceSnapshot> snapshot = connector->read(progress, stop);
    auto *reader = dynamic_cast<HistoryReader *>(connector.get());
    if (!reader) {
        return mapped(snapshot, [connector](ServiceSnapshot read) {
            return Result<Brought>(Brought{.snapshot = std::move(read)});
        });
    }
    return andThen(snapshot, m_tasks.receiver(), [=, this](const ServiceSnapshot &read) {
        const auto marks = HistoryRepository(m_workspace.database()).marks(service.id, service.environment);
        if (!marks)
            return failed<Brought>(marks.error());
        const HistoryRequest request{.marks = *marks, .now = QDateTime::currentDateTimeUtc()};
        return mapped(reader->readHistory(request, progress, stop), [connector, read](ServiceHistory history) {
            return Result<Brought>(Brought{.snapshot = read, .history = std::move(history)});
        });
    });
}

void Synchronisation::Impl::take(const ServiceId &id, const Result<Brought> &brought)
{
    Reading &reading = m_readings.at(id);
    const bool isStopped = reading.stop.stop_requested();
    if (isStopped && !reading.requests.isEmpty()) {
        // Asked for again since.
        reading.stop = {};
        read(reading);
        return;
    }
    if (isStopped || (!brought && brought.error().kind == Error::Kind::Cancelled)) {
        finish(id, cancelledReport(id));
        return;
    }
    const SyncRecord record{.workspace = m_workspace.path(),
                            .service = id,
                            .snapshot = brought.map([](const Brought &read) { return read.snapshot; }),
                            .environment = reading.service.environment,
                            .history = brought ? brought->history : std::nullopt,
                            .startedAt = reading.startedAt,
                            .readAt = QDateTime::currentDateTimeUtc()};
    const Future<SyncReport> report = QtConcurrent::run(&m_writers,
                                                        [record] { return Result<SyncReport>(written(record)); });
    m_tasks.deliver(report,
                    [this, id](const Result<SyncReport> &done) { finish(id, done.value_or(cancelledReport(id))); });
}

void Synchronisation::Impl::finish(const ServiceId &id, SyncReport report)
{
    constexpr double milliseconds = 1000;
    const auto reading = m_readings.extract(id);
    report.seconds = double(reading.mapped().time.elapsed()) / milliseconds;
    Q_EMIT m_owner.finished(report);
    for (const std::shared_ptr<Request> &request : reading.mapped().requests)
        request->add(report);
}

Synchronisation::Synchronisation(Workspace &workspace, ConnectorPool &connectors, QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(*this, workspace, connectors))
{
}

Synchronisation::~Synchronisation() = default;

Future<QList<SyncReport>> Synchronisation::run(const QList<ServiceId> &services, std::stop_token stop)
{
    const Result<QList<Service>> chosen = m_impl->chosen(services);
    return chosen ? m_impl->run(*chosen, std::move(stop)) : failed<QList<SyncReport>>(chosen.error());
}

bool Synchronisation::isRunning() const { return m_impl->isRunning(); }

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/service_administration.h"

#include "services/operations/connector_pool.h"
#include "services/storage/journal_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/workspace.h"

#include <QCryptographicHash>

namespace vigie {

namespace {

JournalEntry entryOf(const ServiceId &service, const QString &action, const TypedSecrets &typed)
{
    const QByteArray hash = QCryptographicHash::hash(service.value.toUtf8(), QCryptographicHash::Sha256);
    JournalEntry entry{.at = QDateTime::currentDateTimeUtc(),
                       .action = action,
                       .objectKind = QStringLiteral("service"),
                       .objectReference = service.value,
                       .objectHash = QString::fromLatin1(hash.toHex()),
                       .outcome = QStringLiteral("ok")};
    if (typed.secret || typed.certificatePassPhrase || typed.proxyPassword)
        entry.facts = {{QStringLiteral("secret"), QStringLiteral("written")}};
    return entry;
}

//! The row and its journal entry: both or none.
Result<> changeRow(Workspace &workspace, const JournalEntry &entry,
                   const std::function<Result<>(ServiceRepository &)> &change)
{
    Database &database = workspace.database();
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    ServiceRepository services(database);
    return change(services)
        .and_then([&] { return JournalRepository(database).append(entry); })
        .and_then([&](const JournalEntry &) { return transaction->commit(); });
}

QList<SecretSwap::Change> changesOf(const ServiceId &service, const TypedSecrets &typed)
{
    QList<SecretSwap::Change> changes;
    if (typed.secret)
        changes.append({.key = secretKeyOf(service.value), .value = typed.secret});
    if (typed.certificatePassPhrase)
        changes.append({.key = certificateKeyOf(service.value), .value = typed.certificatePassPhrase});
    if (typed.proxyPassword)
        changes.append({.key = proxyKeyOf(service.value), .value = typed.proxyPassword});
    return changes;
}

Result<> writable(const Workspace &workspace)
{
    return workspace.isReadOnly() ? Result<>(failure(Error::Kind::WorkspaceReadOnly, workspace.path())) : Result<>();
}

} // namespace

ServiceAdministration::ServiceAdministration(Workspace &workspace, SecretStore &secrets, ConnectorPool &connectors,
                                             QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_secrets(secrets)
    , m_connectors(connectors)
{
}

Future<Done> ServiceAdministration::add(const Service &service, const TypedSecrets &typed, std::stop_token stop)
{
    if (const Result<> may = writable(m_workspace); !may)
        return failed<Done>(may.error());
    // The secret of a service that has this id already may not be overwritten.
    if (ServiceRepository(m_workspace.database()).find(service.id))
        return failed<Done>({.kind = Error::Kind::Conflict, .subject = service.id.value});
    const JournalEntry entry = entryOf(service.id, QStringLiteral("service.added"), typed);
    return change(
        service.id, changesOf(service.id, typed),
        [this, service, entry] {
            return changeRow(m_workspace, entry, [&](ServiceRepository &services) { return services.add(service); });
        },
        std::move(stop));
}

Future<Done> ServiceAdministration::edit(const Service &service, const TypedSecrets &typed, std::stop_token stop)
{
    if (const Result<> may = writable(m_workspace); !may)
        return failed<Done>(may.error());
    if (const Result<Service> known = ServiceRepository(m_workspace.database()).find(service.id); !known)
        return failed<Done>(known.error());
    const JournalEntry entry = entryOf(service.id, QStringLiteral("service.edited"), typed);
    return change(
        service.id, changesOf(service.id, typed),
        [this, service, entry] {
            return changeRow(m_workspace, entry, [&](ServiceRepository &services) { return services.update(service); });
        },
        std::move(stop));
}

Future<Done> ServiceAdministration::remove(const ServiceId &service, std::stop_token stop)
{
    if (const Result<> may = writable(m_workspace); !may)
        return failed<Done>(may.error());
    if (const Result<Service> known = ServiceRepository(m_workspace.database()).find(service); !known)
        return failed<Done>(known.error());
    const JournalEntry entry = entryOf(service, QStringLiteral("service.removed"), {});
    const QList<SecretSwap::Change> secrets{{.key = secretKeyOf(service.value)},
                                            {.key = certificateKeyOf(service.value)},
                                            {.key = proxyKeyOf(service.value)}};
    return change(
        service, secrets,
        [this, service, entry] {
            return changeRow(m_workspace, entry, [&](ServiceRepository &services) { return services.remove(service); });
        },
        std::move(stop));
}

Future<Done> ServiceAdministration::change(const ServiceId &service, const QList<SecretSwap::Change> &secrets,
                                           const RowChange &row, std::stop_token stop)
{
    const Settler<Done> settler;
    const auto swap = std::make_shared<SecretSwap>(m_secrets, secrets);
    whenDone<Done>(
        swap->apply(std::move(stop)), this, [this, settler, swap, service, row](const Result<Done> &applied) {
            const Result<> changed = applied ? row() : Result<>(failure(applied.error()));
            if (changed) {
                m_connectors.forget(service);
                settler.settle(Done{});
                Q_EMIT servicesChanged();
                return;
            }
            whenDone<Done>(swap->undo(), this, [settler, swap, error = changed.error()](const Result<Done> &) {
                settler.settle(failure(error));
            });
        });
    return settler.future();
}

} // namespace vigie

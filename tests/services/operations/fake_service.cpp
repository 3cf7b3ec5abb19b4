// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/operations/fake_service.h"

#include "services/storage/credential_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/snapshot_repository.h"

#include <QtTest>

namespace vigie {

namespace {

FakeService *current = nullptr;

Capabilities everything()
{
    Capabilities capabilities{.readsApplications = true, .readsCredentials = true};
    for (const Verb verb : {Verb::RevokeCredential, Verb::RevokeToken, Verb::DisableCredential, Verb::EnableCredential,
                            Verb::RenewSecret, Verb::BlockSubscription, Verb::ChangePlan})
        capabilities.verbs.append({.verb = verb});
    return capabilities;
}

class FakeConnector : public Connector
{
public:
    explicit FakeConnector(Service service)
        : m_service(std::move(service))
    {
    }

    Capabilities capabilities() const override { return everything(); }
    Future<QList<ConnectionCheck>> test(std::stop_token) override
    {
        return settled<QList<ConnectionCheck>>(current->checks);
    }
    Future<ServiceSnapshot> read(ProgressSink progress, std::stop_token stop) override
    {
        current->requests.append(QStringLiteral("read ") + m_service.id.value);
        return current->onRead(m_service, progress, std::move(stop));
    }
    Future<ActionAnswer> act(const ActionRequest &request, std::stop_token) override
    {
        current->requests.append(QStringLiteral("act"));
        current->lastAction = request;
        return current->onAct(request);
    }
    Future<VerificationAnswer> verify(const VerificationRequest &request, std::stop_token) override
    {
        current->requests.append(QStringLiteral("verify"));
        current->lastQuestion = request;
        return current->onVerify(request);
    }

    Future<QList<UsagePlan>> plans(const Subscription &subscription, std::stop_token) override
    {
        current->requests.append(QStringLiteral("plans ") + subscription.remoteId);
        return settled<QList<UsagePlan>>(current->plans);
    }

private:
    Service m_service;
};

std::unique_ptr<Connector> makeFake(const ConnectorParts &parts)
{
    ++current->connectorsMade;
    current->secretSeen = parts.secret.reveal();
    current->keepSecret = parts.keepSecret;
    return std::make_unique<FakeConnector>(parts.service);
}

} // namespace

FakeService::FakeService()
{
    current = this;
    onAct = [this](const ActionRequest &) {
        isDone = true;
        return settled<ActionAnswer>(ActionAnswer{.status = 200, .words = QStringLiteral("done")});
    };
    onVerify = [this](const VerificationRequest &) { return isDone ? proved() : stillPasses(); };
    onRead = [](const Service &, const ProgressSink &, std::stop_token) {
        return settled<ServiceSnapshot>(smallSnapshot());
    };
}

FakeService::~FakeService()
{
    if (current == this)
        current = nullptr;
}

QList<Product> FakeService::products()
{
    return {{.id = QStringLiteral("fake"), .name = QStringLiteral("Fake"), .make = makeFake, .offers = everything}};
}

Service FakeService::service(const QString &id)
{
    return {.id = ServiceId{id},
            .product = QStringLiteral("fake"),
            .name = id,
            .url = QUrl(QStringLiteral("https://127.0.0.1")),
            .environment = Environment::Production,
            .clientId = QStringLiteral("console")};
}

Future<VerificationAnswer> stillPasses(const QDateTime &until)
{
    return settled<VerificationAnswer>(
        VerificationAnswer{.verdict = VerificationAnswer::Verdict::StillPasses, .mayPassUntil = until});
}

Future<VerificationAnswer> notYet(const QDateTime &until)
{
    return settled<VerificationAnswer>(VerificationAnswer{.verdict = VerificationAnswer::Verdict::NotYet,
                                                          .mayPassUntil = until,
                                                          .delayReason = DelayReason::GatewayCache});
}

Future<VerificationAnswer> proved(Proof proof)
{
    return settled<VerificationAnswer>(
        VerificationAnswer{.verdict = VerificationAnswer::Verdict::Proved, .proof = proof});
}

ServiceSnapshot smallSnapshot()
{
    ServiceSnapshot snapshot;
    snapshot.applications.append({.remoteId = QStringLiteral("app"),
                                  .name = QStringLiteral("Mairie fictive"),
                                  .siret = QStringLiteral("99921430700012")});
    Credential client{.remoteId = QStringLiteral("client"),
                      .applicationRemoteId = QStringLiteral("app"),
                      .kind = CredentialKind::OauthClient,
                      .clientId = QStringLiteral("client-of-mairie"),
                      .fingerprint = fingerprintOf("client-of-mairie"),
                      .lastFour = QStringLiteral("irie"),
                      .state = CredentialState::Active};
    Credential key = client;
    key.remoteId = QStringLiteral("key");
    key.kind = CredentialKind::ApiKey;
    key.clientId.clear();
    key.fingerprint = fingerprintOf("clef-0123456789");
    key.lastFour = QStringLiteral("6789");
    snapshot.credentials = {client, key};
    return snapshot;
}

SmallWorkspace::SmallWorkspace(const Service &service)
{
    auto created = Workspace::create(path(), {});
    if (!created)
        qFatal("no workspace: %s", qPrintable(created.error().detail));
    m_workspace = std::move(*created);
    const auto filled = ServiceRepository(database()).add(service).and_then([&] {
        return SnapshotRepository(database()).merge(service.id, smallSnapshot(), QDateTime::currentDateTimeUtc());
    });
    if (!filled)
        qFatal("no rows: %s", qPrintable(filled.error().detail));
}

void SmallWorkspace::reopen(Access access)
{
    m_workspace.reset();
    auto opened = Workspace::open(path(), access);
    if (!opened)
        qFatal("no workspace: %s", qPrintable(opened.error().detail));
    m_workspace = std::move(*opened);
}

Credential SmallWorkspace::credential(const QString &remoteId)
{
    for (const Credential &sent : smallSnapshot().credentials) {
        if (sent.remoteId != remoteId)
            continue;
        if (const auto rows = CredentialRepository(database()).findByFingerprint(sent.fingerprint);
            rows && !rows->isEmpty())
            return rows->first();
    }
    qFatal("no credential %s", qPrintable(remoteId));
}

} // namespace vigie

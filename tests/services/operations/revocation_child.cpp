// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// revocation_child WORKSPACE SERVICE_FILE request|resume STEP: revokes the credential `client`, or takes up what was
// left, against a service whose memory is a file; ends without a word (code 9) when it has come to the step.
#include "services/operations/connector_pool.h"
#include "services/operations/revocation_runner.h"
#include "services/secrets/session_secret_store.h"
#include "services/storage/credential_repository.h"
#include "services/storage/intent_repository.h"
#include "tests/services/operations/fake_service.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <unistd.h>

using namespace vigie;
using namespace std::chrono_literals;

namespace {

constexpr int killed = 9;

//! What the service remembers of its requests, a line each.
class ServiceFile
{
public:
    explicit ServiceFile(const QString &path)
        : m_path(path)
    {
    }
    void note(const char *line) const
    {
        QFile file(m_path);
        if (!file.open(QFile::Append))
            qFatal("no service file");
        file.write(line);
        file.write("\n");
    }
    [[nodiscard]] bool hasActed() const
    {
        QFile file(m_path);
        return file.open(QFile::ReadOnly) && file.readAll().contains("act\n");
    }

private:
    QString m_path;
};

void dieAt(const QString &reached, const QString &step)
{
    if (reached == step)
        ::_exit(killed);
}

void play(FakeService &service, const ServiceFile &file, const QString &step)
{
    service.onAct = [&file, step](const ActionRequest &) {
        file.note("act");
        dieAt(QStringLiteral("acted"), step);
        return settled<ActionAnswer>(ActionAnswer{.status = 200});
    };
    service.onVerify = [&file, step](const VerificationRequest &) {
        file.note("verify");
        dieAt(QStringLiteral("asked"), step);
        return file.hasActed() ? proved() : stillPasses();
    };
}

Result<IntentId> begun(RevocationRunner &runner, Workspace &workspace, bool isNew)
{
    if (!isNew) {
        const Result<int> taken = runner.resume();
        if (!taken)
            return failure(taken.error());
        return IntentRepository(workspace.database()).all().map([](const QList<Intent> &all) {
            return all.isEmpty() ? IntentId{} : all.first().id;
        });
    }
    const auto rows = CredentialRepository(workspace.database()).findByFingerprint(fingerprintOf("client-of-mairie"));
    return runner.request({.credential = rows->first().id, .countdown = 10ms});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString step = arguments.value(4);
    const ServiceFile file(arguments.value(2));
    FakeService service;
    play(service, file, step);
    auto workspace = Workspace::open(arguments.value(1), Access::ReadWrite);
    if (!workspace)
        return 2;
    SessionSecretStore secrets;
    secrets.keep(QStringLiteral("service/apim"), Secret("s3cret"));
    ConnectorPool connectors(secrets, {}, FakeService::products());
    RevocationRunner runner(**workspace, connectors, &QDateTime::currentDateTimeUtc);
    QObject::connect(&runner, &RevocationRunner::advanced, &runner,
                     [&step](const Intent &intent) { dieAt(intentStateWord(intent.state), step); });
    dieAt(QStringLiteral("started"), step);
    const Result<IntentId> id = begun(runner, **workspace, arguments.value(3) == QLatin1String("request"));
    if (!id)
        return 3;
    dieAt(QStringLiteral("begun"), step);
    if (id->isNull())
        return 0;
    whenDone<Intent>(runner.outcome(*id, 10s, {}), &application, [](const Result<Intent> &intent) {
        QTextStream(stdout) << (intent ? intentStateWord(intent->state) : QString());
        QCoreApplication::exit(0);
    });
    return QCoreApplication::exec();
}

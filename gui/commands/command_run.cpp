// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/command_run.h"

#include "gui/commands/contract_values.h"
#include "services/operations/connector_pool.h"
#include "services/operations/revocation_runner.h"
#include "services/secrets/credentials_directory_store.h"
#include "services/secrets/keychain_secret_store.h"
#include "services/secrets/session_secret_store.h"
#include "services/storage/profile_repository.h"

namespace vigie {

CommandRun::CommandRun(Invocation invocation, Console &console, QObject *parent)
    : QObject(parent)
    , m_invocation(std::move(invocation))
    , m_console(console)
    , m_now(QDateTime::currentDateTimeUtc())
{
}

CommandRun::~CommandRun() = default;

QString CommandRun::value(const QString &option) const
{
    const QStringList given = values(option);
    return given.isEmpty() ? QString() : given.last();
}

QDateTime CommandRun::asOf() const { return instantFromText(value(QStringLiteral("as-of"))).value_or(m_now); }

QString CommandRun::workspacePath() const
{
    const QString path = value(QStringLiteral("workspace"));
    return path.isEmpty() ? defaultWorkspacePath() : path;
}

Result<Workspace *> CommandRun::kept(Result<std::unique_ptr<Workspace>> opened)
{
    if (!opened)
        return failure(opened.error());
    m_workspace = std::move(*opened);
    if (!m_workspace->isReadOnly()) {
        // A later version of the program may ship profiles that the workspace has not seen.
        if (const Result<int> added = ProfileRepository(m_workspace->database()).addBuiltIn(); !added)
            return failure(added.error());
    }
    return m_workspace.get();
}

Result<Workspace *> CommandRun::workspace(Access access)
{
    return m_workspace ? m_workspace.get() : kept(Workspace::open(workspacePath(), access));
}

Result<Workspace *> CommandRun::workspaceOrNew()
{
    return m_workspace ? m_workspace.get() : kept(Workspace::openOrCreate(workspacePath(), {}));
}

QString CommandRun::credentialsDirectory() const
{
    const QString given = value(QStringLiteral("credentials-dir"));
    return given.isEmpty() ? qEnvironmentVariable("CREDENTIALS_DIRECTORY") : given;
}

SecretStore &CommandRun::secrets()
{
    if (!m_secrets) {
        if (credentialsDirectory().isEmpty())
            m_secrets = std::make_unique<KeychainSecretStore>();
        else
            m_secrets = std::make_unique<CredentialsDirectoryStore>(credentialsDirectory());
    }
    return *m_secrets;
}

SecretStore &CommandRun::changeableSecrets()
{
    if (credentialsDirectory().isEmpty())
        return secrets();
    if (!m_noSecrets)
        m_noSecrets = std::make_unique<SessionSecretStore>();
    return *m_noSecrets;
}

Result<ConnectorPool *> CommandRun::connectors()
{
    if (!m_connectors) {
        const Result<QList<TermsProfile>> profiles = ProfileRepository(m_workspace->database()).all();
        if (!profiles)
            return failure(profiles.error());
        m_connectors = std::make_unique<ConnectorPool>(secrets(), *profiles);
    }
    return m_connectors.get();
}

Result<RevocationRunner *> CommandRun::revocations()
{
    if (!m_revocations) {
        const Result<Workspace *> opened = workspace(Access::ReadWrite);
        if (!opened)
            return failure(opened.error());
        const Result<ConnectorPool *> pool = connectors();
        if (!pool)
            return failure(pool.error());
        m_revocations = std::make_unique<RevocationRunner>(**opened, **pool, QDateTime::currentDateTimeUtc);
    }
    return m_revocations.get();
}

ExitCode CommandRun::wrongUsage(const QString &sentence)
{
    m_console.complain(sentence);
    return ExitCode::WrongUsage;
}

} // namespace vigie

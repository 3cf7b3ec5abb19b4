// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command.h"
#include "gui/commands/console.h"
#include "services/async/task_scope.h"
#include "services/storage/workspace.h"

#include <QMap>
#include <QObject>

#include <memory>

namespace vigie {

class ConnectorPool;
class RevocationRunner;
class SecretStore;

//! The options and arguments that the user gave, checked against what the subcommand declares.
struct Invocation {
    QMap<QString, QStringList> options{}; //!< by name; a flag has an empty list
    QStringList arguments{};
};

//! What a command works with while it runs: its options, where it prints, and the workspace, secrets and
//! connections that it opens when it first asks for them.
class CommandRun : public QObject
{
    Q_OBJECT

public:
    CommandRun(Invocation invocation, Console &console, QObject *parent = nullptr);
    ~CommandRun() override;

    [[nodiscard]] bool has(const QString &option) const { return m_invocation.options.contains(option); }
    //! The last one given, or empty.
    [[nodiscard]] QString value(const QString &option) const;
    [[nodiscard]] QStringList values(const QString &option) const { return m_invocation.options.value(option); }
    [[nodiscard]] const QStringList &arguments() const { return m_invocation.arguments; }
    [[nodiscard]] Console &console() { return m_console; }
    //! When the command started.
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    //! Of --as-of, or now.
    [[nodiscard]] QDateTime asOf() const;

    //! Of --workspace, or the default one.
    [[nodiscard]] QString workspacePath() const;
    [[nodiscard]] Result<Workspace *> workspace(Access access);
    //! Created where there is none.
    [[nodiscard]] Result<Workspace *> workspaceOrNew();
    //! Empty: the secrets are in the keychain.
    [[nodiscard]] QString credentialsDirectory() const;
    [[nodiscard]] SecretStore &secrets();
    //! Where secrets are written and removed: the keychain. A folder of credentials is not ours to change: then an
    //! empty store.
    [[nodiscard]] SecretStore &changeableSecrets();
    //! Of the open workspace.
    [[nodiscard]] Result<ConnectorPool *> connectors();
    //! Opens the workspace for writing.
    [[nodiscard]] Result<RevocationRunner *> revocations();

    //! Says the sentence; what the command then returns.
    [[nodiscard]] ExitCode wrongUsage(const QString &sentence);

    [[nodiscard]] TaskScope &tasks() { return m_tasks; }

private:
    [[nodiscard]] Result<Workspace *> kept(Result<std::unique_ptr<Workspace>> opened);

    Invocation m_invocation;
    Console &m_console;
    QDateTime m_now;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<SecretStore> m_noSecrets;
    std::unique_ptr<ConnectorPool> m_connectors;
    std::unique_ptr<RevocationRunner> m_revocations;
    TaskScope m_tasks;
};

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/demonstration.h"

#include "services/operations/sandbox_process.h"
#include "services/storage/service_repository.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace vigie {

namespace {

QString sandboxBesideUs() { return QCoreApplication::applicationDirPath() + QStringLiteral("/vigie-sandbox"); }

} // namespace

class Demonstration::Impl
{
public:
    //! The folder first and the workspace last, so that they end the other way round.
    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/vigie-demo-XXXXXX")};
    SandboxProcess sandbox{};
    SessionSecretStore secrets{};
    std::unique_ptr<Workspace> workspace{};

    Result<> fill(const QList<AnnouncedService> &services);
};

Result<> Demonstration::Impl::fill(const QList<AnnouncedService> &services)
{
    if (!folder.isValid())
        return failure(Error::Kind::FileNotWritable, folder.path(), folder.errorString());
    auto created = Workspace::create(folder.filePath(QStringLiteral("demonstration.vigie")),
                                     {.producer = QStringLiteral("ALL"), .demonstration = true});
    if (!created)
        return failure(created.error());
    ServiceRepository repository((*created)->database());
    for (const AnnouncedService &announced : services) {
        if (const Result<> added = repository.add(announced.service); !added)
            return added;
        secrets.keep(secretKeyOf(announced.service.id.value), announced.secret);
    }
    workspace = std::move(*created);
    return {};
}

Future<std::shared_ptr<Demonstration>> Demonstration::start(const Choices &choices, QObject *owner,
                                                            std::stop_token stop)
{
    using Started = std::shared_ptr<Demonstration>;
    const Started demonstration(new Demonstration(std::make_unique<Impl>()));
    const QString program = choices.program.isEmpty() ? sandboxBesideUs() : choices.program;
    const auto announced = demonstration->m_impl->sandbox.start(program, choices.arguments, choices.timeout,
                                                                std::move(stop));
    // Not the demonstration itself: it may die with the last of those who hold it, here.
    auto *starter = new QObject(owner);
    const Settler<Started> settler;
    whenDone<QList<AnnouncedService>>(
        announced, starter, [settler, starter, demonstration](const Result<QList<AnnouncedService>> &services) {
            const Result<> filled = services.and_then(
                [&demonstration](const auto &known) { return demonstration->m_impl->fill(known); });
            settler.settle(filled ? Result<Started>(demonstration) : Result<Started>(failure(filled.error())));
            starter->deleteLater();
        });
    return settler.future();
}

Demonstration::Demonstration(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
    connect(&m_impl->sandbox, &SandboxProcess::ended, this, &Demonstration::sandboxEnded);
}

Demonstration::~Demonstration() = default;

Workspace &Demonstration::workspace() { return *m_impl->workspace; }
SessionSecretStore &Demonstration::secrets() { return m_impl->secrets; }

} // namespace vigie

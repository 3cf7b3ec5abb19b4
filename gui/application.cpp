// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application.h"

#include "gui/common/language.h"
#include "gui/common/wheel_guard.h"
#include "gui/main_window.h"
#include "gui/shell/start_window.h"
#include "services/operations/compliance/compliance_runner.h"
#include "services/operations/connector_pool.h"
#include "services/operations/demonstration.h"
#include "services/operations/demonstration_content/demonstration_content.h"
#include "services/operations/revocation_runner.h"
#include "services/operations/service_administration.h"
#include "services/operations/synchronisation.h"
#include "services/secrets/keychain_secret_store.h"
#include "services/secrets/session_secret_store.h"
#include "services/storage/profile_repository.h"
#include "services/storage/workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace vigie {

namespace {

Result<QList<TermsProfile>> profilesOf(const QString &workspace)
{
    Result<Database> database = Database::connect(workspace, Access::ReadOnly);
    if (!database)
        return failure(database.error());
    return ProfileRepository(*database).inForce(QDate::currentDate());
}

Result<bool> filled(const QString &workspace)
{
    Result<Database> database = Database::connect(workspace, Access::ReadWrite);
    if (!database)
        return failure(database.error());
    return fillDemonstration(*database, QDateTime::currentDateTimeUtc());
}

} // namespace

//! What lives as long as a workspace is open, in the order in which it is made; taken down the other way round.
struct WindowApplication::Session {
    ConnectorPool connectors;
    ServiceAdministration administration;
    Synchronisation synchronisation;
    RevocationRunner revocations;
    ComplianceRunner compliance;
    MainWindow window;

    Session(Workspace &workspace, SessionSecretStore &secrets, Settings &settings, Look &look)
        : connectors(secrets, {})
        , administration(workspace, secrets, connectors)
        , synchronisation(workspace, connectors)
        , revocations(workspace, connectors, &QDateTime::currentDateTimeUtc)
        , compliance(workspace, &QDateTime::currentDateTimeUtc)
        , window({workspace, settings, secrets, connectors, administration, synchronisation, revocations, compliance,
                  look})
    {
    }
};

WindowApplication::WindowApplication(QApplication &application, WindowOptions options)
    : m_application(application)
    , m_options(std::move(options))
{
    QApplication::setApplicationName(QStringLiteral("vigie"));
    QApplication::setApplicationDisplayName(QStringLiteral("Vigie"));
    QApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("vigie"));
    installLanguage(application, m_options.language.isEmpty() ? m_settings.language() : m_options.language);
    m_look = std::make_unique<Look>(application, m_settings.theme());
    m_wheelGuard = std::make_unique<WheelGuard>(application);
}

WindowApplication::~WindowApplication()
{
    m_tasks.cancel();
    m_session.reset();
    m_start.reset();
}

MainWindow *WindowApplication::window() const { return m_session ? &m_session->window : nullptr; }

int WindowApplication::run()
{
    start();
    return QApplication::exec();
}

void WindowApplication::start()
{
    if (m_options.demonstration)
        startDemonstration();
    else
        openWorkspace();
}

void WindowApplication::openWorkspace()
{
    if (m_options.workspacePath.isEmpty())
        m_options.workspacePath = m_settings.lastWorkspace();
    if (m_options.workspacePath.isEmpty())
        m_options.workspacePath = defaultWorkspacePath();
    if (!QFileInfo::exists(m_options.workspacePath)) {
        showStart();
        m_start->askProducer(m_options.workspacePath);
        return;
    }
    auto workspace = Workspace::open(m_options.workspacePath, Access::ReadWrite);
    if (!workspace)
        return fail(workspace.error());
    m_workspace = std::move(*workspace);
    m_settings.setLastWorkspace(m_options.workspacePath);
    m_keychain = std::make_unique<KeychainSecretStore>();
    m_secrets = std::make_unique<SessionSecretStore>(m_keychain.get());
    openWindow(*m_workspace, *m_secrets);
}

void WindowApplication::create(const QString &producer)
{
    // The one that was made must be closed before it is opened: it holds the lock of the only writer.
    if (const auto made = Workspace::create(m_options.workspacePath, {.producer = producer}); !made)
        return fail(made.error());
    openWorkspace();
}

void WindowApplication::showStart()
{
    if (m_start)
        return;
    m_start = std::make_unique<StartWindow>();
    connect(m_start.get(), &StartWindow::producerChosen, this, &WindowApplication::create);
    connect(m_start.get(), &StartWindow::demonstrationAsked, this, &WindowApplication::startDemonstration);
    connect(m_start.get(), &StartWindow::retryAsked, this, &WindowApplication::start);
    m_start->show();
}

void WindowApplication::startDemonstration()
{
    showStart();
    m_start->showWaiting();
    m_options.demonstration = true;
    m_tasks.deliver(Demonstration::start({.program = m_options.sandboxProgram}, this, m_tasks.token()),
                    [this](const Result<std::shared_ptr<Demonstration>> &demonstration) {
                        if (!demonstration)
                            return fail(demonstration.error());
                        m_demonstration = *demonstration;
                        openWindow(m_demonstration->workspace(), m_demonstration->secrets());
                    });
}

void WindowApplication::openWindow(Workspace &workspace, SessionSecretStore &secrets)
{
    if (const auto added = ProfileRepository(workspace.database()).addBuiltIn(); !added)
        return fail(added.error());
    m_session = std::make_unique<Session>(workspace, secrets, m_settings, *m_look);
    connect(&m_session->window, &MainWindow::painted, this, [this, path = workspace.path()] { readProfiles(path); });
    m_session->window.show();
    if (m_start)
        m_start->hide();
}

//! They are checked against their schema, which takes longer than to make the window.
void WindowApplication::readProfiles(const QString &workspace)
{
    const Future<QList<TermsProfile>> profiles = QtConcurrent::run(&profilesOf, workspace);
    m_tasks.deliver(profiles, [this](const Result<QList<TermsProfile>> &read) {
        if (read)
            m_session->connectors.setProfiles(*read);
        afterFirstPaint();
        if (!read)
            m_session->window.note(read.error());
    });
}

void WindowApplication::afterFirstPaint()
{
    MainWindow &window = m_session->window;
    window.start();
    if (const auto resumed = m_session->revocations.resume(); !resumed)
        window.note(resumed.error());
    if (!m_demonstration)
        return;
    window.markDemonstration();
    connect(m_demonstration.get(), &Demonstration::sandboxEnded, &window,
            [&window] { window.note({.kind = Error::Kind::Unreachable, .subject = QStringLiteral("vigie-sandbox")}); });
    connect(&m_session->synchronisation, &Synchronisation::finished, &window, [this, &window](const SyncReport &) {
        if (m_session->synchronisation.isRunning())
            return;
        const Future<bool> filling = QtConcurrent::run(&filled, m_demonstration->workspace().path());
        m_tasks.deliver(filling, [&window](const Result<bool> &done) {
            if (!done)
                window.note(done.error());
            else if (*done)
                window.refreshData();
        });
    });
    window.synchronise();
}

void WindowApplication::fail(const Error &error)
{
    showStart();
    m_start->showError(error);
    m_start->show();
}

int run(QApplication &application, const WindowOptions &options)
{
    WindowApplication program(application, options);
    return program.run();
}

} // namespace vigie

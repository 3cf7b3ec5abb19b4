// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/look.h"
#include "services/async/task_scope.h"
#include "services/settings/settings.h"

#include <QObject>

#include <memory>

class QApplication;

namespace vigie {

class Demonstration;
class MainWindow;
class SecretStore;
class SessionSecretStore;
class StartWindow;
class WheelGuard;
class Workspace;

//! What the command line says to the window.
struct WindowOptions {
    QString workspacePath{}; //!< empty: the last one, else the default one
    bool demonstration{false};
    QString sandboxProgram{}; //!< of the demonstration; empty: beside the program
    QString language{}; //!< `fr`, `en`; empty: the settings', else the system's
};

//! The program with its window: builds every object once, wires them, and takes them down in order.
class WindowApplication : public QObject
{
    Q_OBJECT

public:
    WindowApplication(QApplication &application, WindowOptions options);
    ~WindowApplication() override;

    //! Until the last window is closed: the exit code.
    [[nodiscard]] int run();
    //! Without the event loop, which the caller has: opens the first window.
    void start();
    //! Null until a workspace is open.
    [[nodiscard]] MainWindow *window() const;

private:
    struct Session;

    void openWorkspace();
    void create(const QString &producer);
    void startDemonstration();
    void showStart();
    void openWindow(Workspace &workspace, SessionSecretStore &secrets);
    void readProfiles(const QString &workspace);
    void afterFirstPaint();
    void fail(const Error &error);

    QApplication &m_application;
    WindowOptions m_options;
    Settings m_settings{};
    std::unique_ptr<Look> m_look;
    std::unique_ptr<WheelGuard> m_wheelGuard;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SecretStore> m_keychain;
    std::unique_ptr<SessionSecretStore> m_secrets;
    std::shared_ptr<Demonstration> m_demonstration;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StartWindow> m_start;
    TaskScope m_tasks{};
};

//! The whole life of the program with its window: what main() calls when there is no command.
[[nodiscard]] int run(QApplication &application, const WindowOptions &options);

} // namespace vigie

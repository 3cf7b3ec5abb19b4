// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/secrets/session_secret_store.h"
#include "services/storage/workspace.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace vigie {

//! A temporary workspace on a local sandbox: starts `vigie-sandbox`, adds its services, keeps their secrets in
//! memory. The sandbox ends with it, and its folder is removed.
class Demonstration : public QObject
{
    Q_OBJECT

public:
    struct Choices {
        QString program{}; //!< empty: `vigie-sandbox` beside the running binary
        QStringList arguments{}; //!< `--partners 200`
        std::chrono::milliseconds timeout{20'000}; //!< until the sandbox has said where it listens
    };

    //! Nothing has been read from the services yet. When the owner dies before it has started, it ends at once.
    //! Errors: FileMissing (no sandbox; subject: where it was looked for), ServiceFault (it ended; detail: its last
    //! words), BadReply (it said something else), TimedOut, and the workspace's.
    [[nodiscard]] static Future<std::shared_ptr<Demonstration>> start(const Choices &choices, QObject *owner,
                                                                      std::stop_token stop);
    ~Demonstration() override;

    [[nodiscard]] Workspace &workspace();
    [[nodiscard]] SessionSecretStore &secrets();

Q_SIGNALS:
    //! The sandbox ended before the demonstration.
    void sandboxEnded();

private:
    class Impl;
    explicit Demonstration(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace vigie

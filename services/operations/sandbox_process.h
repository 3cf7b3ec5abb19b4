// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service.h"
#include "services/async/future.h"
#include "services/secrets/secret.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace vigie {

//! A service that the sandbox plays, and what opens it.
struct AnnouncedService {
    Service service{};
    Secret secret{};
};

//! The line of JSON that vigie-sandbox prints when it is ready. Errors: BadReply.
[[nodiscard]] Result<QList<AnnouncedService>> announcedServices(const QByteArray &line);

//! vigie-sandbox, as a child that ends with us: its standard input closes whatever our end is.
class SandboxProcess : public QObject
{
    Q_OBJECT

public:
    explicit SandboxProcess(QObject *parent = nullptr);
    ~SandboxProcess() override;

    //! Once. Errors: FileMissing, ServiceFault, BadReply, TimedOut, Cancelled.
    [[nodiscard]] Future<QList<AnnouncedService>> start(const QString &program, const QStringList &arguments,
                                                        std::chrono::milliseconds timeout, std::stop_token stop);

Q_SIGNALS:
    void ended();

private:
    void readLine();
    void noteEnd();
    [[nodiscard]] Error lastWords(Error::Kind kind);

    QProcess m_process{};
    QTimer m_limit{};
    std::unique_ptr<std::stop_callback<std::function<void()>>> m_onStop{};
    Settler<QList<AnnouncedService>> m_announced{};
};

} // namespace vigie

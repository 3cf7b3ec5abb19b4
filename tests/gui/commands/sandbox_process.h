// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vigie_process.h"

#include <QJsonArray>
#include <QProcess>

//! vigie-sandbox, as long as it lives.
class SandboxProcess
{
public:
    explicit SandboxProcess(const QStringList &arguments = {});
    ~SandboxProcess();

    //! As it announced them; empty when it did not start.
    [[nodiscard]] const QJsonArray &services() const { return m_services; }
    [[nodiscard]] QByteArrayList secrets() const;
    //! Every service, its secret in the folder of credentials. The first failure, or the last run.
    [[nodiscard]] Run addTo(const VigieProcess &vigie) const;

private:
    QProcess m_process;
    QJsonArray m_services{};
};

//! Adds services that a sandbox announces, with their secrets.
[[nodiscard]] Run addServices(const VigieProcess &vigie, const QJsonArray &services);

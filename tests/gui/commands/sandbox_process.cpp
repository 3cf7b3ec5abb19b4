// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_process.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QStringList addArguments(const QJsonObject &service)
{
    QStringList arguments{u"services"_s,      u"add"_s,
                          u"--id"_s,          service[u"id"_s].toString(),
                          u"--product"_s,     service[u"product"_s].toString(),
                          u"--name"_s,        service[u"name"_s].toString(),
                          u"--url"_s,         service[u"url"_s].toString(),
                          u"--environment"_s, service[u"environment"_s].toString()};
    if (const QString client = service[u"client_id"_s].toString(); !client.isEmpty())
        arguments << u"--client-id"_s << client;
    for (const QJsonValue &api : service[u"apis"_s].toArray())
        arguments << u"--api"_s << api.toString();
    const QJsonObject options = service[u"options"_s].toObject();
    for (auto option = options.constBegin(); option != options.constEnd(); ++option)
        arguments << u"--option"_s << option.key() + u'=' + option.value().toString();
    return arguments;
}

} // namespace

SandboxProcess::SandboxProcess(const QStringList &arguments)
{
    constexpr int longestStart = 60'000;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(VigieProcess::program(u"vigie-sandbox"_s), arguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(longestStart)) { }
    m_services = QJsonDocument::fromJson(m_process.readLine()).object()[u"services"_s].toArray();
}

SandboxProcess::~SandboxProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished()) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QByteArrayList SandboxProcess::secrets() const
{
    QByteArrayList secrets;
    for (const QJsonValue &service : m_services)
        secrets << service[u"secret"_s].toString().toUtf8();
    return secrets;
}

Run SandboxProcess::addTo(const VigieProcess &vigie) const { return addServices(vigie, m_services); }

Run addServices(const VigieProcess &vigie, const QJsonArray &services)
{
    Run run;
    for (const QJsonValue &service : services) {
        if (!vigie.giveSecret(service[u"id"_s].toString(), service[u"secret"_s].toString().toUtf8()))
            return {.errors = "the secret cannot be written"};
        run = vigie.in(addArguments(service.toObject()));
        if (run.exitCode != 0)
            return run;
    }
    return run;
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/sandbox_process.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie {

namespace {

QList<ApiCode> apisOf(const QJsonArray &codes)
{
    QList<ApiCode> apis;
    for (const QJsonValue &code : codes)
        apis.append(ApiCode{code.toString()});
    return apis;
}

QMap<QString, QString> optionsOf(const QJsonObject &object)
{
    QMap<QString, QString> options;
    for (auto option = object.begin(); option != object.end(); ++option)
        options.insert(option.key(), option.value().toVariant().toString());
    return options;
}

std::optional<AnnouncedService> announcedService(const QJsonObject &object)
{
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    const std::optional<Environment> environment = environmentFromWord(text("environment"));
    const QUrl url(text("url"), QUrl::StrictMode);
    if (text("id").isEmpty() || text("product").isEmpty() || !environment || !url.isValid() || url.host().isEmpty())
        return std::nullopt;
    return AnnouncedService{.service = {.id = ServiceId{text("id")},
                                        .product = text("product"),
                                        .version = text("version"),
                                        .name = text("name"),
                                        .url = url,
                                        .environment = *environment,
                                        .apis = apisOf(object.value(QLatin1String("apis")).toArray()),
                                        .clientId = text("client_id"),
                                        .options = optionsOf(object.value(QLatin1String("options")).toObject())},
                            .secret = Secret(text("secret").toUtf8())};
}

} // namespace

Result<QList<AnnouncedService>> announcedServices(const QByteArray &line)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    const QJsonArray array = document.object().value(QLatin1String("services")).toArray();
    // Never the line itself: it holds secrets.
    if (array.isEmpty())
        return failure(Error::Kind::BadReply, QStringLiteral("vigie-sandbox"), error.errorString());
    QList<AnnouncedService> services;
    for (const QJsonValue &value : array) {
        const std::optional<AnnouncedService> service = announcedService(value.toObject());
        if (!service)
            return failure(Error::Kind::BadReply, QStringLiteral("vigie-sandbox"),
                           QStringLiteral("service %1 is incomplete").arg(services.size() + 1));
        services.append(*service);
    }
    return services;
}

SandboxProcess::SandboxProcess(QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_limit.callOnTimeout(this, [this] { m_announced.settle(failure(lastWords(Error::Kind::TimedOut))); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readLine);
    connect(&m_process, &QProcess::finished, this, &SandboxProcess::noteEnd);
    connect(&m_process, &QProcess::errorOccurred, this, &SandboxProcess::noteEnd);
}

SandboxProcess::~SandboxProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    constexpr int grace = 3'000;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(grace)) {
        m_process.kill();
        m_process.waitForFinished(grace);
    }
}

Future<QList<AnnouncedService>> SandboxProcess::start(const QString &program, const QStringList &arguments,
                                                      std::chrono::milliseconds timeout, std::stop_token stop)
{
    if (!QFileInfo(program).isExecutable())
        return failed<QList<AnnouncedService>>({.kind = Error::Kind::FileMissing, .subject = program});
    m_onStop = std::make_unique<std::stop_callback<std::function<void()>>>(
        std::move(stop), [announced = m_announced] { announced.settle(failure(Error::Kind::Cancelled)); });
    m_limit.start(timeout);
    m_process.start(program, arguments);
    return m_announced.future();
}

void SandboxProcess::readLine()
{
    if (m_announced.isSettled() || !m_process.canReadLine())
        return;
    m_limit.stop();
    m_announced.settle(announcedServices(m_process.readLine()));
}

void SandboxProcess::noteEnd()
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    m_announced.settle(failure(lastWords(Error::Kind::ServiceFault)));
    Q_EMIT ended();
}

Error SandboxProcess::lastWords(Error::Kind kind)
{
    constexpr qsizetype longest = 500;
    const QString words = QString::fromLocal8Bit(m_process.readAllStandardError()).trimmed();
    return {.kind = kind,
            .subject = m_process.program(),
            .detail = words.isEmpty() ? m_process.errorString() : words.right(longest)};
}

} // namespace vigie

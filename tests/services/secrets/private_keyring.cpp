// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/secrets/private_keyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QFile>
#include <QtTest>

//! The `(oayays)` of the Secret Service.
struct SecretOnTheBus {
    QDBusObjectPath session{};
    QByteArray parameters{};
    QByteArray value{};
    QString contentType{QStringLiteral("text/plain")};
};
Q_DECLARE_METATYPE(SecretOnTheBus)

QDBusArgument &operator<<(QDBusArgument &argument, const SecretOnTheBus &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, SecretOnTheBus &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace vigie {

namespace {

constexpr auto keyringPassword = "test";
constexpr auto secretsName = "org.freedesktop.secrets";
constexpr auto collectionPath = "/org/freedesktop/secrets/aliases/default";

const char busConfiguration[] = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=%1</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>)";

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(5'000)) {
        process.kill();
        process.waitForFinished();
    }
}

bool isServed() { return QDBusConnection::sessionBus().interface()->isServiceRegistered(QLatin1String(secretsName)); }

QDBusMessage called(const char *interface, const char *method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(QLatin1String(secretsName),
                                                       QStringLiteral("/org/freedesktop/secrets"),
                                                       QLatin1String(interface), QLatin1String(method));
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

} // namespace

PrivateKeyring::~PrivateKeyring()
{
    stopKeyring();
    end(m_bus);
}

bool PrivateKeyring::fail(const QString &trouble)
{
    m_trouble = trouble;
    return false;
}

bool PrivateKeyring::startBus()
{
    QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!file.open(QFile::WriteOnly))
        return fail(file.errorString());
    file.write(QString::fromLatin1(busConfiguration).arg(m_folder.path()).toUtf8());
    file.close();
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--config-file=") + file.fileName(), QStringLiteral("--print-address"),
                 QStringLiteral("--nofork")});
    if (!m_bus.waitForReadyRead(5'000))
        return fail(QStringLiteral("dbus-daemon: ") + m_bus.errorString());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    return QDBusConnection::sessionBus().isConnected() || fail(QStringLiteral("no bus"));
}

bool PrivateKeyring::startKeyring()
{
    m_keyring.start(
        QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--unlock"), QStringLiteral("--foreground"), QStringLiteral("--components=secrets")});
    if (!m_keyring.waitForStarted(5'000))
        return fail(QStringLiteral("gnome-keyring-daemon: ") + m_keyring.errorString());
    m_keyring.write(keyringPassword);
    m_keyring.closeWriteChannel();
    return QTest::qWaitFor([] { return isServed(); }, 10'000) || fail(QStringLiteral("the keyring does not answer"));
}

void PrivateKeyring::stopKeyring()
{
    const bool wasRunning = m_keyring.state() != QProcess::NotRunning;
    end(m_keyring);
    if (wasRunning && m_bus.state() == QProcess::Running && !QTest::qWaitFor([] { return !isServed(); }))
        m_trouble = QStringLiteral("the keyring still answers");
}

bool PrivateKeyring::lock()
{
    const QList<QDBusObjectPath> collections{QDBusObjectPath(QLatin1String(collectionPath))};
    const QDBusMessage reply = called("org.freedesktop.Secret.Service", "Lock", {QVariant::fromValue(collections)});
    return reply.type() == QDBusMessage::ReplyMessage || fail(reply.errorMessage());
}

bool PrivateKeyring::unlock()
{
    qDBusRegisterMetaType<SecretOnTheBus>();
    const QDBusMessage opened = called("org.freedesktop.Secret.Service", "OpenSession",
                                       {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    if (opened.type() != QDBusMessage::ReplyMessage)
        return fail(opened.errorMessage());
    const SecretOnTheBus password{.session = opened.arguments().at(1).value<QDBusObjectPath>(),
                                  .value = QByteArray(keyringPassword)};
    const QDBusMessage reply = called(
        "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface", "UnlockWithMasterPassword",
        {QVariant::fromValue(QDBusObjectPath(QLatin1String(collectionPath))), QVariant::fromValue(password)});
    return reply.type() == QDBusMessage::ReplyMessage || fail(reply.errorMessage());
}

} // namespace vigie

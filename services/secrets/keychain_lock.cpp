// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/keychain_lock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace vigie {

namespace {

QDBusMessage lockQuestion()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question.setArguments({QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    // KWallet's users have no Secret Service: a question must not start one.
    question.setAutoStartService(false);
    return question;
}

Result<KeychainLock> lockOf(const QDBusPendingReply<QDBusVariant> &reply)
{
    if (reply.isError()) {
        const QDBusError::ErrorType type = reply.error().type();
        if (type == QDBusError::NoReply || type == QDBusError::Timeout || type == QDBusError::TimedOut)
            return failure(Error::Kind::TimedOut, {}, reply.error().message());
        return KeychainLock::Absent;
    }
    return reply.value().variant().toBool() ? KeychainLock::Locked : KeychainLock::Open;
}

} // namespace

Future<KeychainLock> keychainLock(QObject *owner, std::chrono::milliseconds timeout)
{
    const Settler<KeychainLock> settler;
    const QDBusPendingCall call = QDBusConnection::sessionBus().asyncCall(lockQuestion(), int(timeout.count()));
    auto *watcher = new QDBusPendingCallWatcher(call, owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, owner, [settler, watcher] {
        settler.settle(lockOf(*watcher));
        watcher->deleteLater();
    });
    return settler.future();
}

} // namespace vigie

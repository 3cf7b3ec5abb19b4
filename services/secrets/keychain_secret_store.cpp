// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/keychain_secret_store.h"

#include "services/secrets/keychain_lock.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace vigie {

namespace {

const auto keychainName = QStringLiteral("vigie");

//! What a job of the keychain told: only 0 and "no such entry" mean what they say.
struct JobOutcome {
    QKeychain::Error error{QKeychain::NoError};
    QString words{};
    Secret secret{};
};

JobOutcome outcomeOf(const QKeychain::Job &job)
{
    JobOutcome outcome{.error = job.error(), .words = job.errorString()};
    if (const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job))
        outcome.secret = Secret(reading->binaryData());
    return outcome;
}

//! Starts the job and gives up waiting at the time-out or the stop. The job cannot be taken back: it ends by
//! itself, and what it says then is not heard.
Future<JobOutcome> started(QKeychain::Job *job, const QString &key, std::chrono::milliseconds timeout,
                           std::stop_token stop)
{
    const Settler<JobOutcome> settler;
    job->setKey(key);
    job->setInsecureFallback(false);
    using StopCallback = std::stop_callback<std::function<void()>>;
    auto onStop = std::make_shared<StopCallback>(std::move(stop),
                                                 [settler] { settler.settle(failure(Error::Kind::Cancelled)); });
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [settler, onStop](QKeychain::Job *done) { settler.settle(outcomeOf(*done)); });
    // It waits for somebody to open it: whoever runs the service has no part in that.
    QTimer::singleShot(timeout, job, [settler, key] { settler.settle(failure(Error::Kind::KeychainLocked, key)); });
    job->start();
    return settler.future();
}

//! Every keychain is reached over the session's bus. Without one QtKeychain may wait for ever.
Result<> sessionBus(const QString &key)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? Result<>() : Result<>(failure(Error::Kind::NoKeychain, key, bus.lastError().message()));
}

Error keychainError(const JobOutcome &outcome, KeychainLock lock, const QString &key)
{
    if (lock == KeychainLock::Locked)
        return {.kind = Error::Kind::KeychainLocked, .subject = key}; // its words may be « Entry not found »
    Error error{.kind = Error::Kind::NoKeychain, .subject = key, .detail = outcome.words};
    if (outcome.error == QKeychain::EntryNotFound)
        error.kind = Error::Kind::SecretMissing;
    return error;
}

//! The value of a good outcome; of any other, the error that the lock explains.
template <typename T>
Future<T> judged(const JobOutcome &outcome, T value, const QString &key, QObject *owner,
                 std::chrono::milliseconds timeout)
{
    if (outcome.error == QKeychain::NoError)
        return settled<T>(std::move(value));
    return mapped(keychainLock(owner, timeout), [outcome, key](KeychainLock lock) -> Result<T> {
        return failure(keychainError(outcome, lock, key));
    });
}

} // namespace

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_timeout(timeout)
{
}

Future<Secret> KeychainSecretStore::read(const QString &key, std::stop_token stop)
{
    if (const Result<> bus = sessionBus(key); !bus)
        return failed<Secret>(bus.error());
    auto *job = new QKeychain::ReadPasswordJob(keychainName);
    return andThen(started(job, key, m_timeout, std::move(stop)), this, [this, key](const JobOutcome &outcome) {
        return judged<Secret>(outcome, outcome.secret, key, this, m_timeout);
    });
}

Future<Done> KeychainSecretStore::write(const QString &key, const Secret &secret, std::stop_token stop)
{
    if (const Result<> bus = sessionBus(key); !bus)
        return failed<Done>(bus.error());
    auto *job = new QKeychain::WritePasswordJob(keychainName);
    job->setBinaryData(secret.reveal());
    return andThen(started(job, key, m_timeout, std::move(stop)), this, [this, key](const JobOutcome &outcome) {
        return judged<Done>(outcome, Done{}, key, this, m_timeout);
    });
}

Future<Done> KeychainSecretStore::remove(const QString &key, std::stop_token stop)
{
    if (const Result<> bus = sessionBus(key); !bus)
        return failed<Done>(bus.error());
    return andThen(keychainLock(this, m_timeout), this, [this, key, stop](KeychainLock lock) {
        if (lock == KeychainLock::Locked)
            return failed<Done>({.kind = Error::Kind::KeychainLocked, .subject = key});
        return removeUnlocked(key, stop);
    });
}

Future<Done> KeychainSecretStore::removeUnlocked(const QString &key, std::stop_token stop)
{
    auto *job = new QKeychain::DeletePasswordJob(keychainName);
    return andThen(started(job, key, m_timeout, stop), this, [this, key, stop](const JobOutcome &outcome) {
        if (outcome.error == QKeychain::NoError || outcome.error == QKeychain::EntryNotFound)
            return checkAbsent(key, stop);
        return judged<Done>(outcome, Done{}, key, this, m_timeout);
    });
}

Future<Done> KeychainSecretStore::checkAbsent(const QString &key, std::stop_token stop)
{
    const Settler<Done> settler;
    whenDone<Secret>(read(key, std::move(stop)), this, [settler, key](const Result<Secret> &left) {
        if (left)
            settler.settle(failure(Error::Kind::NoKeychain, key, QStringLiteral("still there after its removal")));
        else if (left.error().kind == Error::Kind::SecretMissing)
            settler.settle(Done{});
        else
            settler.settle(failure(left.error()));
    });
    return settler.future();
}

} // namespace vigie

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/notices/notice_keeper.h"

#include "model/access/credential.h"
#include "model/calendar/paris_time.h"
#include "services/files/held_files.h"
#include "services/storage/journal_repository.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace vigie {

namespace {

constexpr qint64 largestProof = 100LL * 1024 * 1024;

Failure invalid(const char *what)
{
    return failure(Error::Kind::InvalidInput, QStringLiteral("notice"), QString::fromLatin1(what));
}

Result<QString> hashOf(const QString &path)
{
    if (const Result<> may = mayOpenFile(path); !may)
        return failure(may.error());
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileNotReadable, path, file.errorString());
    if (file.size() > largestProof)
        return failure(Error::Kind::TooLarge, path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return failure(Error::Kind::FileNotReadable, path, file.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

NoticeKeeper::NoticeKeeper(Database &database, QDateTime now)
    : m_database(database)
    , m_now(std::move(now))
{
}

Result<> NoticeKeeper::journal(const Notice &notice, const QString &action)
{
    QJsonObject facts{{QStringLiteral("kind"), notice.kind},
                      {QStringLiteral("rule"), notice.rule},
                      {QStringLiteral("api"), notice.api.value}};
    if (notice.dueOn.isValid())
        facts.insert(QStringLiteral("due_on"), notice.dueOn.toString(Qt::ISODate));
    if (notice.sentOn.isValid())
        facts.insert(QStringLiteral("sent_on"), notice.sentOn.toString(Qt::ISODate));
    if (!notice.proofSha256.isEmpty())
        facts.insert(QStringLiteral("proof_sha256"), notice.proofSha256);
    return JournalRepository(m_database)
        .append({.at = m_now,
                 .action = QStringLiteral("notice.") + action,
                 .objectKind = QStringLiteral("notice"),
                 .objectReference = QString::number(notice.id.value),
                 .objectHash = fingerprintOf((notice.subject + u'\n' + notice.body).toUtf8()),
                 .outcome = QStringLiteral("ok"),
                 .facts = facts})
        .map([](const JournalEntry &) {});
}

Result<QList<Notice>> NoticeKeeper::add(QList<Notice> notices)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    for (Notice &notice : notices) {
        notice.state = NoticeState::ToSend;
        notice.draftedAt = m_now;
        notice.draftedBy = currentActor();
        const Result<Notice> added = NoticeRepository(m_database).add(notice);
        if (!added)
            return failure(added.error());
        notice = *added;
        if (const Result<> written = journal(notice, QStringLiteral("drafted")); !written)
            return failure(written.error());
    }
    return transaction->commit().map([&] { return notices; });
}

Result<> NoticeKeeper::change(NoticeId id, const QString &action, const std::function<Result<>(Notice &)> &step)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    NoticeRepository notices(m_database);
    Result<Notice> notice = notices.find(id);
    if (!notice)
        return failure(notice.error());
    if (notice->state == NoticeState::Sent)
        return failure(Error::Kind::Conflict, QString::number(id.value), QStringLiteral("sent"));
    return step(*notice)
        .and_then([&] { return notices.save(*notice); })
        .and_then([&] { return journal(*notice, action); })
        .and_then([&] { return transaction->commit(); });
}

Result<> NoticeKeeper::edit(const Notice &wanted)
{
    return change(wanted.id, QStringLiteral("changed"), [&](Notice &notice) -> Result<> {
        notice.subject = wanted.subject;
        notice.body = wanted.body;
        notice.recipients = wanted.recipients;
        return {};
    });
}

Result<> NoticeKeeper::recordSending(NoticeId id, const NoticeSending &sending)
{
    if (!sending.on.isValid() || sending.on > parisDate(m_now) || sending.on.year() < 2000)
        return invalid("sent_on");
    QString hash;
    if (!sending.file.isEmpty()) {
        const Result<QString> known = hashOf(sending.file);
        if (!known)
            return failure(known.error());
        hash = *known;
    }
    return change(id, QStringLiteral("sent"), [&](Notice &notice) -> Result<> {
        if (notice.medium == QLatin1String("registered_letter") && sending.proof.isEmpty() && hash.isEmpty())
            return invalid("proof");
        QStringList proof{sending.proof, QFileInfo(sending.file).fileName()};
        proof.removeAll({});
        notice.state = NoticeState::Sent;
        notice.sentOn = sending.on;
        notice.sentBy = currentActor();
        notice.proof = proof.join(QStringLiteral(", "));
        notice.proofSha256 = hash;
        return {};
    });
}

Result<> NoticeKeeper::abandon(NoticeId id)
{
    return change(id, QStringLiteral("abandoned"), [](Notice &notice) -> Result<> {
        notice.state = NoticeState::Abandoned;
        return {};
    });
}

} // namespace vigie

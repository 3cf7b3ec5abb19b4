// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/notice_repository.h"

#include <functional>

namespace vigie {

//! When a notice left, and what shows it.
struct NoticeSending {
    QDate on{};
    QString proof{}; //!< a reference, an acknowledgement
    QString file{}; //!< its path; only its name and hash are kept here
};

//! Keeps notices and what became of them; the journal holds their rule, dates and hash, and no word of them.
//! Errors: InvalidInput (detail `sent_on`: to come, or before 2000; `proof`: nothing given for a letter),
//! FileNotReadable, TooLarge, NoSuchObject, WorkspaceReadOnly.
class NoticeKeeper
{
public:
    NoticeKeeper(Database &database, QDateTime now);

    //! All of them, or none.
    Result<QList<Notice>> add(QList<Notice> notices);
    //! Its text and recipients, while it is not sent.
    Result<> edit(const Notice &notice);
    Result<> recordSending(NoticeId notice, const NoticeSending &sending);
    Result<> abandon(NoticeId notice);

private:
    Result<> journal(const Notice &notice, const QString &action);
    Result<> change(NoticeId notice, const QString &action, const std::function<Result<>(Notice &)> &step);

    Database &m_database;
    QDateTime m_now;
};

} // namespace vigie

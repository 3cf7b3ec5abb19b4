// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace vigie {

struct Mailbox {
    QString name{};
    QString address{}; //!< what is not one is left out
};

//! A message that a person will read and send.
struct MailDraft {
    QString sender{}; //!< empty: left to the mail program
    QList<Mailbox> recipients{}; //!< none: left to fill in
    QString subject{};
    QString body{};
    QDateTime at{}; //!< UTC
};

//! RFC 5322, UTF-8, in quoted-printable, marked as not sent yet: mail programs that know the mark open it as a draft.
[[nodiscard]] QByteArray mailDraft(const MailDraft &draft);

} // namespace vigie
